import type { Owner } from "#domain/account/caller.ts";
import { type Failure, fail, type Result } from "#domain/failure.ts";
import type { Generation } from "#domain/generation/generation.ts";
import { type OrderDeps, orderGeneration } from "./order-generation.ts";
import { ownedGeneration } from "./owned-generation.ts";

/** Queues a failed generation again, with the same input and today's templates, as a new generation. Failures: "not-found", "conflict" when it did not fail. */
export async function retryGeneration(id: string, owner: Owner, deps: OrderDeps): Promise<Result<Generation>> {
  const found = await ownedGeneration(id, owner, deps);
  if (!found.ok) return found;
  const { status, input, origin, schemaId, tier } = found.value;
  if (status !== "Failed" || origin === "command-line") return fail(didNotFail);
  const { stackDigest: _, generatorVersion: __, model: ___, blueprint: ____, ...described } = input;
  return orderGeneration({ ...described, owner, origin, schemaId, tier }, deps);
}

const didNotFail: Failure = {
  category: "conflict",
  fault: "user",
  message: "Only a failed generation can be tried again.",
  hint: "Wait for it to end, or start a new one from its schema.",
};
