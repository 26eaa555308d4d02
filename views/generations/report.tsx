import type { BuildResult, CheckResult } from "#domain/generation/generation.ts";
import { paths } from "#http/paths.ts";
import { runWords } from "#views/generations/words.ts";
import { Icon } from "#views/parts/icon.tsx";
import { durationText } from "#views/parts/time.tsx";

export interface ReportViewProps {
  readonly id: string;
  readonly name: string;
  /** Null when nothing was built. */
  readonly build: BuildResult | null;
}

/** What was run to prove the repository: each command, its verdict and its last words when it failed. */
export function ReportView({ id, name, build }: ReportViewProps): JSX.Element {
  return (
    <section class="report flow">
      <div class="page-head">
        <h1 safe>{`Build report of ${name}`}</h1>
        <div class="actions">
          <a class="button" href={paths.generation.href({ generation: id })} safe>
            {`Back to ${name}`}
          </a>
        </div>
      </div>
      {build === null || build.checks.length === 0 ? (
        <p>Nothing was built: there is nothing to report.</p>
      ) : (
        <ReportTables build={build} />
      )}
    </section>
  );
}

function ReportTables({ build }: { build: BuildResult }): JSX.Element {
  return (
    <>
      <p class="subtle" safe>{`Run in: ${build.sandbox ?? "no sandbox"}, without a network.`}</p>
      <div class="table-scroll">
        <table class="history">
          <caption class="visually-hidden">Checks in the order of the stack</caption>
          <thead>
            <tr>
              <th scope="col">Verdict</th>
              <th scope="col">Check</th>
              <th scope="col">Command</th>
              <th scope="col" class="number">
                Exit code
              </th>
              <th scope="col" class="number">
                Took
              </th>
            </tr>
          </thead>
          <tbody>
            {build.checks.map((check) => (
              <CheckRow check={check} />
            ))}
          </tbody>
        </table>
      </div>
      {build.checks.map((check) => (
        <Detail check={check} />
      ))}
      <Tools tools={build.tools} />
    </>
  );
}

function CheckRow({ check }: { check: CheckResult }): JSX.Element {
  const { word, tone, icon } = runWords[check.verdict];
  return (
    <tr>
      <td data-label="Verdict" class="nowrap">
        <span class={`badge ${tone}`}>
          <Icon name={icon} />
          <span safe>{word}</span>
        </span>
      </td>
      <td data-label="Check" safe>
        {check.title}
      </td>
      <td data-label="Command">
        <code safe>{check.argv.join(" ")}</code>
      </td>
      <td data-label="Exit code" class="number">
        {check.exitCode ?? "–"}
      </td>
      <td data-label="Took" class="number nowrap" safe>
        {durationText(check.durationMs)}
      </td>
    </tr>
  );
}

function Detail({ check }: { check: CheckResult }): JSX.Element {
  if (check.detail === null || check.verdict === "passed" || check.verdict === "skipped") return "";
  return (
    <section class="flow">
      <h2 safe>{`${check.title}: last lines`}</h2>
      <pre class="first-error" tabindex="0" safe>
        {Bun.stripANSI(check.detail)}
      </pre>
    </section>
  );
}

function Tools({ tools }: { tools: BuildResult["tools"] }): JSX.Element {
  const named = Object.entries(tools);
  if (named.length === 0) return "";
  return (
    <section class="flow">
      <h2>Tools</h2>
      <dl class="facts">
        {named.map(([tool, version]) => (
          <div>
            <dt safe>{tool}</dt>
            <dd safe>{version}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
