/** The first account of an installation is its admin: invites and removes users. Everybody's work is theirs alone, also before an admin. */
export const roles = ["admin", "member"] as const;
export type Role = (typeof roles)[number];

export interface User {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAtMs: number;
  /** False for an invited user who has not chosen a password yet. */
  readonly hasPassword: boolean;
}

/** A browser that is signed in. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly userAgent: string;
  readonly address: string;
  readonly createdAtMs: number;
  readonly lastSeenAtMs: number;
  readonly expiresAtMs: number;
}

/** A program that acts for its user. */
export interface ApiToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly tail: string;
  readonly createdAtMs: number;
  readonly lastUsedAtMs: number | null;
  readonly expiresAtMs: number | null;
}
