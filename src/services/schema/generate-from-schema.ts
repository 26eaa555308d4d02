import { tierOrDefault } from "#domain/billing/plans.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import { completePersonalization } from "#domain/personalization/personalization.ts";
import { examine } from "#domain/schema/examine.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { SchemaKey, SchemaStore } from "#ports/schema-store.ts";
import { type OrderDeps, orderGeneration } from "#services/order-generation.ts";

export type GenerateOutcome =
  | { readonly outcome: "queued"; readonly generation: Generation }
  /** The schema has to be mended first. */
  | { readonly outcome: "refused"; readonly stored: StoredSchema; readonly issues: readonly Issue[] };

interface Deps {
  readonly schemas: SchemaStore;
  readonly order: OrderDeps;
  readonly stacks: readonly { readonly id: string }[];
}

/**
 * Queues a generation of a schema with the answers that are kept with it. The same again while it is unfinished is the same generation. Failures:
 * "not-found", "environment" when no stack is installed.
 */
export async function generateFromSchema(key: SchemaKey, deps: Deps): Promise<Result<GenerateOutcome>> {
  const read = await deps.schemas.get(key);
  if (!read.ok) return read;
  const stored = read.value;
  const issues = examine(stored.schema);
  if (issues.length > 0) return ok({ outcome: "refused", stored, issues });
  const stack = deps.stacks.find(({ id }) => id === stored.stack) ?? deps.stacks[0];
  if (stack === undefined) return fail(noStack);
  const { schema, engine, notes, tier } = stored;
  const ordered = await orderGeneration(
    {
      ...{ schema, engine, notes, verify: true, stack: stack.id, tier: tierOrDefault(tier, deps.order.plans) },
      personalization: completePersonalization(stored.personalization),
      ...{ owner: { userId: key.userId }, origin: "web", schemaId: stored.id },
    },
    deps.order,
  );
  return ordered.ok ? ok({ outcome: "queued", generation: ordered.value }) : ordered;
}

const noStack: Failure = {
  category: "environment",
  fault: "environment",
  message: "No stack is installed.",
  hint: "The operator has to reinstall StackAlchemist.",
};
