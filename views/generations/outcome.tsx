import type { Artifact, BuildResult, CheckResult, RecordedFailure } from "#domain/generation/generation.ts";
import type { Note } from "#domain/schema/schema.ts";
import { paths } from "#http/paths.ts";
import type { GenerationProps, LiveProps, OutcomeProps } from "#views/generations/props.ts";
import { bytesText, countText, runWords } from "#views/generations/words.ts";
import { Icon } from "#views/parts/icon.tsx";
import { placeIn } from "#views/parts/notes.ts";
import { durationText } from "#views/parts/time.tsx";

/** What a finished generation came to: the archive and how to use it, or why there is none and what to do. */
export function Outcome(props: LiveProps & { readonly result: OutcomeProps }): JSX.Element {
  const { generation, result } = props;
  if (result.outcome === "failed") return <FailureCard {...props} failure={result.failure} />;
  const { artifact, build } = result;
  return (
    <div class="outcome">
      <ArchiveCard generation={generation} {...result} />
      <Proof id={generation.id} build={build} verify={generation.verify} />
      <ArtifactNotes notes={artifact.notes} engine={generation.engine} />
      <figure class="card diagram-card">
        <figcaption>
          <h2>Data model</h2>
        </figcaption>
        <a href={paths.generationDiagram.href({ generation: generation.id })}>
          <img
            src={paths.generationDiagram.href({ generation: generation.id })}
            alt="Diagram of the entities and their relationships"
            loading="lazy"
          />
        </a>
      </figure>
    </div>
  );
}

function ArchiveCard({
  generation,
  artifact,
  dockerCompose,
  stored,
}: {
  generation: GenerationProps;
  artifact: Artifact;
  dockerCompose: boolean;
  stored: boolean;
}): JSX.Element {
  const address = { generation: generation.id };
  const { blueprint } = generation;
  return (
    <section class={`card archive-card ${generation.verify ? "positive" : "warning"}`} aria-labelledby="archive-title">
      <div class="archive-main">
        <h2 id="archive-title">{blueprint ? "Your blueprint is ready" : "Your repository is ready"}</h2>
        {blueprint ? (
          <p>The design, without the source: open README.md first.</p>
        ) : generation.verify ? (
          <p>Built, tested and exercised in a sandbox. It is yours.</p>
        ) : (
          <p>Rendered only: nothing was built or tested, and nothing proves that it works.</p>
        )}
        {stored ? (
          <p class="actions">
            <a class="button primary large" href={paths.generationArchive.href(address)} download="">
              <Icon name="download" />
              <span safe>{`Download ${artifact.slug}.zip`}</span>
            </a>
            <a class="button large" href={paths.generationFiles.href(address)}>
              <Icon name="folder" />
              <span>Read the files</span>
            </a>
          </p>
        ) : (
          <p class="notice warning">The archive is not in storage any more. Generate it again from its schema.</p>
        )}
        <dl class="facts">
          <div>
            <dt>Size</dt>
            <dd safe>{`${bytesText(artifact.sizeBytes)}, ${countText(artifact.files, "file", "files")}`}</dd>
          </div>
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code class="hash" id="sha256" safe>
                {artifact.sha256}
              </code>
            </dd>
          </div>
        </dl>
      </div>
      {blueprint ? "" : <RunIt slug={artifact.slug} dockerCompose={dockerCompose} />}
    </section>
  );
}

function RunIt({ slug, dockerCompose }: { slug: string; dockerCompose: boolean }): JSX.Element {
  const commands = [
    `unzip -q ${slug}.zip`,
    `cd ${slug}`,
    dockerCompose ? "docker compose up --build" : "less README.md   # how to run it",
  ].join("\n");
  return (
    <div class="run-it">
      <h3>Run it</h3>
      <pre class="commands" id="run-commands" tabindex="0" safe>
        {commands}
      </pre>
      {dockerCompose ? (
        <p class="subtle">
          Then open http://localhost:8080. The first start takes a few minutes; the README says the rest.
        </p>
      ) : (
        ""
      )}
      <button type="button" data-copy="#run-commands" hidden>
        Copy
      </button>
    </div>
  );
}

function Proof({ id, build, verify }: { id: string; build: BuildResult; verify: boolean }): JSX.Element {
  if (!verify) return "";
  const passed = build.checks.filter(({ verdict }) => verdict === "passed").length;
  return (
    <section class="card" aria-labelledby="proof-title">
      <div class="card-head">
        <h2 id="proof-title" safe>
          {`${passed} of ${countText(build.checks.length, "check", "checks")} passed`}
        </h2>
        <a href={paths.generationReport.href({ generation: id })}>Build report</a>
      </div>
      <CheckChips checks={build.checks} />
    </section>
  );
}

function CheckChips({ checks }: { checks: readonly CheckResult[] }): JSX.Element {
  return (
    <ul class="check-chips">
      {checks.map(({ title, verdict, durationMs }) => (
        <li class={runWords[verdict].tone}>
          <Icon name={runWords[verdict].icon} />
          <span safe>{title}</span>
          <span class="visually-hidden" safe>
            {runWords[verdict].word}
          </span>
          <span class="duration" safe>
            {durationText(durationMs)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ArtifactNotes({ notes, engine }: { notes: readonly Note[]; engine: string }): JSX.Element {
  const placeOf = placeIn(notes);
  return (
    <section class="card notes-card" aria-labelledby="changes-title">
      <h2 id="changes-title" safe>
        {notes.length === 0 ? "Made exactly as described" : countText(notes.length, "thing to know", "things to know")}
      </h2>
      <p class="subtle" safe>{`Description read by: ${engine}`}</p>
      {notes.length === 0 ? (
        ""
      ) : (
        <ul class="artifact-notes">
          {notes.map((note) => (
            <li>
              {placeOf(note) === "" ? "" : <code safe>{placeOf(note)}</code>} <span safe>{note.message}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const faultWords: Readonly<Record<RecordedFailure["fault"], string>> = {
  user: "It is up to your input or your choice",
  project: "The generated project is at fault",
  us: "Our fault, not your input’s",
  environment: "The machine that it ran on is at fault",
};

function FailureCard({
  generation,
  timeline,
  failure,
}: LiveProps & { readonly failure: RecordedFailure }): JSX.Element {
  const cancelled = failure.category === "cancelled";
  const failed = timeline.runs.find(({ state }) => state === "failed" || state === "timed-out");
  const address = { generation: generation.id };
  return (
    <section class={`card failure-card ${cancelled ? "neutral" : "negative"}`} aria-labelledby="failure-title">
      <h2 id="failure-title" safe>
        {cancelled ? "It was cancelled" : failure.message}
      </h2>
      {cancelled ? "" : <p class="fault" safe>{`${faultWords[failure.fault]}.`}</p>}
      {failed?.check?.detail ? (
        <pre class="first-error" tabindex="0" safe>
          {firstErrorLines(failed.check.detail)}
        </pre>
      ) : (
        ""
      )}
      {failure.hint === "" ? "" : <p safe>{failure.hint}</p>}
      <div class="actions">
        <form method="post" action={paths.generationRetry.href(address)}>
          <button type="submit" class="primary">
            <Icon name="refresh" />
            <span>Try again</span>
          </button>
        </form>
        {failed === undefined ? (
          ""
        ) : (
          <a class="button" href={`#log-${failed.key}`} safe>
            {`Log of ${failed.title}`}
          </a>
        )}
        {cancelled ? (
          ""
        ) : (
          <a class="button" href={paths.generationReport.href(address)}>
            Report
          </a>
        )}
      </div>
    </section>
  );
}

const shownErrorLines = 12;

/** From the first line that speaks of an error on; without one, the last lines. */
function firstErrorLines(detail: string): string {
  const lines = Bun.stripANSI(detail).split("\n");
  const first = lines.findIndex((line) => /\b(error|failed|failure|exception|traceback)\b/i.test(line));
  const from = first === -1 ? Math.max(0, lines.length - shownErrorLines) : first;
  return lines.slice(from, from + shownErrorLines).join("\n");
}
