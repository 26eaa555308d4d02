import type { Owner } from "#domain/account/caller.ts";
import { defaultTier, type Plan, plansOffered } from "#domain/billing/plans.ts";
import { fail, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import { parsePersonalization } from "#domain/personalization/parse.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import type { IdempotencyKey } from "#ports/generation-store.ts";
import {
  type DescribeDeps,
  describeModel,
  type InputFailure,
  type Source,
  unusable,
} from "#services/describe-model.ts";
import { type OrderDeps, orderGeneration } from "#services/order-generation.ts";

export interface DirectRequest {
  readonly owner: Owner;
  readonly source: Source;
  /** Null takes the first. */
  readonly stack: string | null;
  /** The project's name; null leaves it to the personalization. */
  readonly name: string | null;
  readonly personalization: unknown;
  readonly tier: string | null;
  readonly idempotency: Omit<IdempotencyKey, "caller"> | null;
}

export interface DirectDeps extends DescribeDeps {
  readonly order: OrderDeps;
  readonly stacks: readonly { readonly id: string }[];
}

/**
 * Queues a generation of what a program hands in, without keeping a schema to work on. Failures: "invalid-input" with all issues and their JSON pointers in the
 * request, "conflict" when the idempotency key was used for another request, and those of the readers.
 */
export async function generateDirectly(
  request: DirectRequest,
  deps: DirectDeps,
): Promise<Result<Generation, InputFailure>> {
  const { owner, source, idempotency } = request;
  const described = await describeModel(source, deps);
  if (!described.ok) return described;
  const { schema, notes, engine, issues } = described.value;
  const answers = answersOf(request, schema);
  const stack = request.stack ?? deps.stacks[0]?.id ?? "";
  const offered = plansOffered(deps.order.plans);
  const tier = offered.find((plan) => plan.tier === (request.tier ?? defaultTier))?.tier;
  const all = [
    ...issues.map((issue) => ("schema" in source ? { ...issue, path: `/schema${issue.path}` } : issue)),
    ...answers.issues,
    ...(deps.stacks.some(({ id }) => id === stack) ? [] : [noStack(deps.stacks)]),
    ...(tier === undefined ? [noTier(offered)] : []),
  ];
  const { personalization } = answers;
  if (all.length > 0 || personalization === null || tier === undefined) {
    return fail(unusable("The request cannot be used.", all));
  }
  return orderGeneration(
    {
      ...{ owner, schema, notes, engine, personalization, stack, tier, verify: true, origin: "api", schemaId: null },
      ...(idempotency === null ? {} : { idempotency }),
    },
    deps.order,
  );
}

function answersOf({ personalization, name }: DirectRequest, schema: Schema) {
  const parsed = parsePersonalization(personalization ?? {}, schema);
  const answers = parsed.personalization;
  return {
    personalization: answers === null || name === null ? answers : { ...answers, projectName: name },
    issues: parsed.issues.map((issue) => ({ ...issue, path: `/personalization${issue.path}` })),
  };
}

function noStack(stacks: DirectDeps["stacks"]): Issue {
  return {
    path: "/stack",
    message: "There is no such stack.",
    hint: `There are: ${stacks.map(({ id }) => id).join(", ")}.`,
  };
}

function noTier(offered: readonly Plan[]): Issue {
  return {
    path: "/tier",
    message: "This plan is not available.",
    hint: `Available: ${offered.map(({ tier }) => tier).join(", ")}.`,
  };
}
