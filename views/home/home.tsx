import type { GenerationSummary } from "#domain/generation/generation.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { paths } from "#http/paths.ts";
import { examplePrompts } from "#views/home/examples.ts";
import { RecentGenerations } from "#views/home/recent-generations.tsx";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { type FieldError, TextArea } from "#views/parts/field.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { StackChoices } from "#views/parts/stack-choices.tsx";

export interface HomeProps {
  readonly prompt: string;
  /** The chosen stack's id; null takes the first. */
  readonly stack: string | null;
  readonly stacks: readonly StackSummary[];
  /** Who reads the prompt: "offline extractor". */
  readonly engine: string;
  readonly promptCharacters: number;
  readonly errors: readonly FieldError[];
  /** The last generations of who is signed in; null for strangers. */
  readonly recent: readonly GenerationSummary[] | null;
  readonly nowMs: number;
}

/** Where everything begins: describe the application, choose a stack, get a schema to look at. */
export function HomeView(props: HomeProps): JSX.Element {
  const { prompt, stack, stacks, engine, promptCharacters, errors, recent, nowMs } = props;
  return (
    <div class="home">
      <section class="home-prompt" aria-labelledby="home-title">
        <h1 id="home-title">Describe an application. Get a repository that works.</h1>
        <p class="home-lead">
          Back end, front end, database, tests and deployment: built, tested and started in a sandbox before you
          download it.
        </p>
        <form method="post" action={paths.schemas.href()} class="home-form">
          <ErrorSummary errors={errors} />
          <TextArea
            label="What does your application keep, and how does it belong together?"
            name="prompt"
            value={prompt}
            rows={7}
            required
            draft="prompt"
            placeholder={examplePrompts[0]?.prompt ?? ""}
            hint={engineHint(engine)}
            errors={errors}
          />
          <p class="counter" role="status" data-counter="#prompt" data-limit={String(promptCharacters)} hidden></p>
          <p class="chips">
            <span class="subtle">Start from an example:</span>
            {examplePrompts.map(({ id, label }) => (
              <a class="chip" href={paths.home.href(null, { example: id })} safe>
                {label}
              </a>
            ))}
          </p>
          <StackChoices stacks={stacks} chosen={stack} legend="Stack" />
          <div class="home-send">
            <button type="submit" class="primary large">
              Draft schema
              <Icon name="arrow" />
            </button>
            <span class="subtle shortcut">
              <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            </span>
            <p class="home-advanced subtle">
              Advanced: <a href={paths.newSchema.href()}>start from a model</a> (SQL, Prisma, DBML, JDL, JSON or blank)
            </p>
          </div>
        </form>
      </section>
      {recent === null || recent.length === 0 ? (
        ""
      ) : (
        <RecentGenerations generations={recent} stacks={stacks} nowMs={nowMs} />
      )}
    </div>
  );
}

function engineHint(engine: string): string {
  if (engine !== "offline extractor")
    return `Read by ${engine}. You check and change the draft before anything is generated.`;
  return (
    "Read by the offline extractor: rules for English sentences, no language model, nothing leaves this server. " +
    "You check and change the draft before anything is generated."
  );
}
