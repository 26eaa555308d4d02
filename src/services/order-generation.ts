import type { Owner } from "#domain/account/caller.ts";
import { modelTiers, type Plan } from "#domain/billing/plans.ts";
import type { Tier } from "#domain/billing/tier.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Generation, GenerationInput } from "#domain/generation/generation.ts";
import type { GenerationOrigin } from "#domain/generation/origin.ts";
import { newId } from "#domain/ids.ts";
import { projectTitle } from "#domain/stack/project-title.ts";
import type { StackSource } from "#domain/stack/source.ts";
import type { Clock } from "#ports/clock.ts";
import { type GenerationStore, type IdempotencyKey, maxUnfinished } from "#ports/generation-store.ts";
import { generationKey } from "./generation-key.ts";

/** What a user or a program asks the server to generate. Parsed and valid. */
export interface GenerationOrder
  extends Omit<GenerationInput, "stackDigest" | "generatorVersion" | "model" | "blueprint"> {
  readonly owner: Owner;
  readonly origin: Exclude<GenerationOrigin, "command-line">;
  readonly schemaId: string | null;
  readonly tier: Tier;
  /** From an Idempotency-Key header: the key, and a hash of the whole request. */
  readonly idempotency?: Omit<IdempotencyKey, "caller">;
}

export interface OrderDeps {
  readonly store: GenerationStore;
  readonly clock: Clock;
  /** The stack as it is on disk now. */
  readonly stack: (id: string) => StackSource;
  readonly generatorVersion: string;
  /** The language model of this installation. */
  readonly modelName: string | null;
  readonly plans: readonly Plan[];
}

/**
 * Puts a generation into the server's queue. The same order twice, while the first is unfinished, is one generation: a form that
 * is sent twice builds once. Failures: "conflict" when the idempotency key was used for another request, "too-many-requests" when the owner's share of the
 * queue is full.
 */
export async function orderGeneration(order: GenerationOrder, deps: OrderDeps): Promise<Result<Generation>> {
  const { owner, origin, schemaId, tier, idempotency, ...described } = order;
  const { store, clock, generatorVersion } = deps;
  const input = {
    ...described,
    stackDigest: deps.stack(order.stack).digest,
    generatorVersion,
    ...inputOfTier(tier, deps.modelName),
  };
  const nowMs = clock.now();
  const caller = owner.userId ?? "engine";
  const started = await store.start({
    id: newId("gen", { nowMs, random: clock.random }),
    key: generationKey(input, `account ${caller}`),
    ...{ input, origin, schemaId, tier, nowMs },
    userId: owner.userId,
    name: projectTitle(input.personalization.projectName, input.schema),
    ...(idempotency === undefined ? {} : { idempotency: { caller, ...idempotency } }),
  });
  if (!started.ok) return started;
  switch (started.value.outcome) {
    case "created":
    case "found":
      return ok(started.value.generation);
    case "idempotency-key-reused":
      return fail(keyReused);
    case "queue-full":
      return fail(queueFull);
    default:
      return started.value satisfies never;
  }
}

/** The part of an input that the tier decides. */
export function inputOfTier(tier: Tier, model: string | null): Pick<GenerationInput, "model" | "blueprint"> {
  if (tier === "blueprint") return { blueprint: true };
  return model !== null && modelTiers.includes(tier) ? { model } : {};
}

const queueFull: Failure = {
  category: "too-many-requests",
  fault: "user",
  message: `You have ${maxUnfinished} generations that wait or run; that is as many as one account may have.`,
  hint: "Wait until one has ended, or cancel one, and send this again.",
};

const keyReused: Failure = {
  category: "conflict",
  fault: "user",
  message: "This idempotency key was used for another request.",
  hint: "Send a new key with a new request; repeat a key only with the very same one.",
};
