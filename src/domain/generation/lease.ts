/** A process, so that another one on the same machine can tell whether it still runs. */
export interface LeaseOwner {
  readonly host: string;
  /** Identifies one boot and one process id namespace: process ids are only comparable within it. */
  readonly processSpace: string;
  readonly pid: number;
  /** When the process started, in the kernel's own unit; tells it from a later one with the same id. "" when unknown. */
  readonly started: string;
}

/**
 * The right to change a running generation. The token grows with every holder: a write that carries an older one is
 * refused, so a worker that lost its lease can change nothing, however late it wakes.
 */
export interface Lease {
  readonly generationId: string;
  readonly token: number;
}

export interface HeldLease {
  readonly owner: LeaseOwner;
  readonly expiresAtMs: number;
}

/** How long a lease lasts without renewal, and how often its holder renews it. */
export const leaseTtlMs = 30_000;
export const leaseRenewMs = 10_000;

/**
 * Whether a lease may be taken: it is nobody's, it ran out, or its owner lived in our process space and is dead. Of another space's owner, one that
 * would last far longer than leases do is left over from before the clock was set back.
 * `isAlive` is asked only about owners in our own process space.
 */
export function leaseIsFree(
  held: HeldLease | null,
  asker: { readonly owner: LeaseOwner; readonly nowMs: number; readonly isAlive: (owner: LeaseOwner) => boolean },
): boolean {
  if (held === null || held.expiresAtMs <= asker.nowMs) return true;
  if (held.owner.processSpace === asker.owner.processSpace) return !asker.isAlive(held.owner);
  return held.expiresAtMs > asker.nowMs + 2 * leaseTtlMs;
}
