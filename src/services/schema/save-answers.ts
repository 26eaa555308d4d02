import { type Plan, plansOffered } from "#domain/billing/plans.ts";
import { type Tier, tiers } from "#domain/billing/tier.ts";
import { ok, type Result } from "#domain/failure.ts";
import { parsePersonalization } from "#domain/personalization/parse.ts";
import type { PersonalizationInput } from "#domain/personalization/personalization.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { Clock } from "#ports/clock.ts";
import type { SchemaKey, SchemaStore } from "#ports/schema-store.ts";

/** Answers of one step as they were typed; what is not given stays as it was. */
export interface TypedAnswers {
  readonly personalization?: PersonalizationInput;
  readonly stack?: string;
  readonly tier?: string;
}

export type AnswersOutcome =
  | { readonly outcome: "saved"; readonly stored: StoredSchema }
  /** Nothing was written. Paths as of the personalization's JSON, and "/stack", "/tier". */
  | { readonly outcome: "refused"; readonly stored: StoredSchema; readonly issues: readonly Issue[] };

interface Deps {
  readonly store: SchemaStore;
  readonly clock: Clock;
  readonly stacks: readonly { readonly id: string }[];
  readonly plans: readonly Plan[];
}

/** Keeps answers with a schema, after checking them. Failure: "not-found". */
export async function saveAnswers(key: SchemaKey, typed: TypedAnswers, deps: Deps): Promise<Result<AnswersOutcome>> {
  const read = await deps.store.get(key);
  if (!read.ok) return read;
  const stored = read.value;
  const { features, ...answers } = typed.personalization ?? {};
  const personalization: PersonalizationInput = {
    ...stored.personalization,
    ...answers,
    ...(features === undefined ? {} : { features: { ...stored.personalization.features, ...features } }),
  };
  const issues = [...parsePersonalization(personalization).issues, ...choiceIssues(typed, deps)];
  if (issues.length > 0) return ok({ outcome: "refused", stored, issues });
  const { stack } = typed;
  const tier = tierOf(typed.tier);
  const chosen = { ...(stack === undefined ? {} : { stack }), ...(tier === undefined ? {} : { tier }) };
  const saved = await deps.store.saveAnswers(key, { personalization, ...chosen }, deps.clock.now());
  return saved.ok ? ok({ outcome: "saved", stored: saved.value }) : saved;
}

function choiceIssues({ stack, tier }: TypedAnswers, { stacks, plans }: Deps): readonly Issue[] {
  const known = stack === undefined || stacks.some(({ id }) => id === stack);
  const offered = tier === undefined || plansOffered(plans).some((plan) => plan.tier === tier);
  return [
    ...(known ? [] : [{ path: "/stack", message: "Choose one of the stacks.", hint: "" }]),
    ...(offered ? [] : [{ path: "/tier", message: "Choose one of the plans.", hint: "" }]),
  ];
}

function tierOf(text: string | undefined): Tier | undefined {
  return tiers.find((tier) => tier === text);
}
