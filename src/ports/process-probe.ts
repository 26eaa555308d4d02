import type { LeaseOwner } from "#domain/generation/lease.ts";

/** Knows processes of this machine. */
export interface ProcessProbe {
  /** This process. */
  readonly self: LeaseOwner;
  /** Whether a process of our own process space still runs. An id that a later process reuses counts as dead. */
  isAlive(owner: LeaseOwner): boolean;
}
