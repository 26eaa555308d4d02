import type { Owner } from "#domain/account/caller.ts";
import { defaultTier, type Plan, plansOffered, tierOrDefault } from "#domain/billing/plans.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import { parsePersonalization } from "#domain/personalization/parse.ts";
import { examine } from "#domain/schema/examine.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { IdempotencyKey } from "#ports/generation-store.ts";
import type { SchemaStore } from "#ports/schema-store.ts";
import {
  type DescribeDeps,
  type Described,
  describeModel,
  type InputFailure,
  type Source,
  unusable,
} from "#services/describe-model.ts";
import { type OrderDeps, orderGeneration } from "#services/order-generation.ts";

export interface DirectRequest {
  readonly owner: Owner;
  /** What is handed in, or a schema that its owner works on. */
  readonly source: Source | { readonly schemaId: string };
  /** Null takes the schema's own, else the first. */
  readonly stack: string | null;
  /** The project's name; null leaves it to the personalization. */
  readonly name: string | null;
  /** Undefined takes the answers that are kept with the schema. */
  readonly personalization: unknown;
  readonly tier: string | null;
  readonly idempotency: Omit<IdempotencyKey, "caller"> | null;
}

export interface DirectDeps extends DescribeDeps {
  readonly order: OrderDeps;
  readonly schemas: SchemaStore;
  readonly stacks: readonly { readonly id: string }[];
}

/**
 * Queues a generation of what a program hands in, without keeping a schema to work on, or of a schema that is kept. Failures: "invalid-input" with all issues and
 * their JSON pointers in the request, "conflict" when the idempotency key was used for another request, "not-found" for a schema of nobody or somebody else,
 * and those of the readers.
 */
export async function generateDirectly(
  request: DirectRequest,
  deps: DirectDeps,
): Promise<Result<Generation, InputFailure>> {
  const { owner, source, idempotency } = request;
  const read = "schemaId" in source ? await keptSchema(source.schemaId, owner, deps) : await handedIn(source, deps);
  if (!read.ok) return read;
  const { schema, notes, engine, issues, kept } = read.value;
  const answers = answersOf({ ...request, personalization: request.personalization ?? kept?.personalization }, schema);
  const stack = request.stack ?? kept?.stack ?? deps.stacks[0]?.id ?? "";
  const offered = plansOffered(deps.order.plans);
  const tier = offered.find(
    (plan) => plan.tier === (request.tier ?? tierOrDefault(kept?.tier ?? defaultTier, offered)),
  )?.tier;
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
      ...{ owner, schema, notes, engine, personalization, stack, tier, verify: true, origin: "api" },
      schemaId: kept?.id ?? null,
      ...(idempotency === null ? {} : { idempotency }),
    },
    deps.order,
  );
}

interface Read extends Described {
  readonly kept: StoredSchema | null;
}

async function handedIn(source: Source, deps: DirectDeps): Promise<Result<Read, InputFailure>> {
  const described = await describeModel(source, deps);
  return described.ok ? ok({ ...described.value, kept: null }) : described;
}

/** The engine key has no schemas. */
async function keptSchema(id: string, { userId }: Owner, { schemas }: DirectDeps): Promise<Result<Read>> {
  const found = await schemas.get({ id, userId: userId ?? "" });
  if (!found.ok) return found;
  const { schema, notes, engine } = found.value;
  return ok({ schema, notes, engine, issues: examine(schema), kept: found.value });
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
