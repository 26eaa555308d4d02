import type { Failure, Result } from "#domain/failure.ts";
import type { GenerationSummary } from "#domain/generation/generation.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { readForm } from "#http/body.ts";
import { answerFailure } from "#http/error-page.ts";
import { statusOf } from "#http/failure-status.ts";
import { keptPages } from "#http/kept-pages.ts";
import { paths } from "#http/paths.ts";
import { page, seeOther } from "#http/respond.ts";
import { get, post, type Route } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";
import { examplePrompts } from "#views/home/examples.ts";
import { type HomeProps, HomeView } from "#views/home/home.tsx";

export interface HomeDeps {
  readonly stacks: readonly StackSummary[];
  /** Who reads prompts. */
  readonly engine: string;
  readonly promptCharacters: number;
  /** The newest generations of a user, at most five. */
  readonly recent: (userId: string) => Promise<Result<readonly GenerationSummary[]>>;
  readonly createSchema: (from: PromptForm & { readonly userId: string }) => Promise<Result<{ readonly id: string }>>;
  /** The sign-in page with the prompt in it. */
  readonly signInFirst: (visit: Visit<unknown>, carried: PromptForm) => Response;
}

export interface PromptForm {
  readonly prompt: string;
  readonly stack: string;
}

/** Percent-encoded, a character takes up to nine bytes in a form, and the boundary of a multipart form some more. */
const bytesPerCharacter = 10;

/** The home page, and what its form is sent to. */
export function homeRoutes(deps: HomeDeps): readonly Route[] {
  const keep = keptPages();
  return [
    get(paths.home, "anyone", (visit) => {
      if (visit.caller.kind === "nobody" && visit.url.search === "")
        return keep(visit.theme, () => home(visit, deps, {}));
      const example = examplePrompts.find(({ id }) => id === visit.url.searchParams.get("example"));
      return home(visit, deps, { prompt: example?.prompt ?? "" });
    }),

    post(
      paths.schemas,
      "anyone",
      async (visit) => {
        const form = await readForm(visit.request, 50_000 + deps.promptCharacters * bytesPerCharacter);
        if (!form.ok) return answerFailure(visit, form.failure);
        const typed = { prompt: form.value.text("prompt"), stack: form.value.text("stack") };
        const { caller } = visit;
        if (caller.kind !== "user") return deps.signInFirst(visit, typed);
        const created = await visit.patiently(deps.createSchema({ ...typed, userId: caller.user.id }));
        if (!created.ok) return home(visit, deps, { ...typed, failure: created.failure });
        return seeOther(paths.schema.href({ schema: created.value.id }));
      },
      { perMinute: 15 },
    ),
  ];
}

interface Shown extends Partial<PromptForm> {
  readonly failure?: Failure;
}

async function home(visit: Visit<unknown>, deps: HomeDeps, { prompt = "", stack, failure }: Shown): Promise<Response> {
  const { stacks, engine, promptCharacters } = deps;
  const recent = visit.caller.kind === "user" ? await deps.recent(visit.caller.user.id) : null;
  if (recent !== null && !recent.ok) return answerFailure(visit, recent.failure);
  const errors = failure === undefined ? [] : [{ name: "prompt", message: `${failure.message} ${failure.hint}` }];
  const shown: HomeProps = {
    ...{ prompt, stack: stack ?? null, stacks, engine, promptCharacters, errors },
    recent: recent?.value ?? null,
    nowMs: visit.nowMs,
  };
  return page(visit, HomeView(shown), {
    title: "StackAlchemist",
    section: "new",
    scripts: ["js/counter.js"],
    ...(failure === undefined ? {} : { status: statusOf(failure) }),
  });
}
