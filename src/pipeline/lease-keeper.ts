import type { Failure } from "#domain/failure.ts";
import { type Lease, leaseRenewMs, leaseTtlMs } from "#domain/generation/lease.ts";
import type { Clock } from "#ports/clock.ts";
import type { GenerationStore } from "#ports/generation-store.ts";

/**
 * Renews a lease until it is disposed. When the lease is lost (or the store fails), `lost` is called once: the holder
 * must stop at once, and cannot change anything any more even if it does not.
 */
export function keepLease(
  lease: Lease,
  deps: { readonly store: GenerationStore; readonly clock: Clock },
  lost: (failure: Failure) => void,
): AsyncDisposable {
  let over = false;
  const timer = setInterval(async () => {
    const renewed = await deps.store.renewLease(lease, deps.clock.now() + leaseTtlMs);
    if (renewed.ok || over) return;
    over = true;
    clearInterval(timer);
    lost(renewed.failure);
  }, leaseRenewMs);
  return {
    [Symbol.asyncDispose]: async () => {
      over = true;
      clearInterval(timer);
      // Also after a failure: the next process should not have to wait for the lease to run out.
      await deps.store.releaseLease(lease);
    },
  };
}
