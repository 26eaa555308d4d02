import type { ApiToken, Session, User } from "#domain/account/account.ts";
import type { Result } from "#domain/failure.ts";

export interface NewUser {
  readonly id: string;
  /** Normalised (domain/account/email.ts). */
  readonly email: string;
  /** Null for an invitation. */
  readonly passwordHash: string | null;
  readonly role: User["role"];
  readonly nowMs: number;
}

export interface Credentials {
  readonly user: User;
  readonly passwordHash: string | null;
}

export interface PasswordLink {
  readonly tokenHash: string;
  readonly userId: string;
  readonly nowMs: number;
  readonly expiresAtMs: number;
}

/**
 * Where accounts live. Every implementation passes tests/adapters/db/account-store.contract.ts.
 *
 * Each call is one transaction, durable when it returns. Failures of the machine have category "environment". Secrets come in as digests
 * (`tokenHash`) and never go out. Several processes may use one store.
 */
export interface AccountStore {
  hasUsers(): Promise<Result<boolean>>;
  /** Null when there is a user already; of two callers at once, one wins. */
  createFirstUser(user: NewUser): Promise<Result<User | null>>;
  /** Null when the address is taken. */
  createUser(user: NewUser): Promise<Result<User | null>>;
  /** In order of creation. */
  users(): Promise<Result<readonly User[]>>;
  credentials(by: { readonly email: string } | { readonly userId: string }): Promise<Result<Credentials | null>>;
  /** Sets the password, drops the user's links and ends the user's sessions but the one to keep. False: no such user. */
  setPassword(userId: string, passwordHash: string, keepSessionId: string): Promise<Result<boolean>>;
  /**
   * Deletes a user with all that is theirs: sessions, tokens, links, schemas, generations. (Archives on disk are pruned by whoever owns
   * storage.) The last admin stays while there are other users.
   */
  removeUser(userId: string): Promise<Result<"removed" | "last-admin" | "absent">>;

  /** Opens a session, ends the one whose secret the same browser held before, and drops what expired or idled since `idleBeforeMs`. */
  openSession(
    session: Session,
    secrets: { readonly tokenHash: string; readonly replaces: string | null; readonly idleBeforeMs: number },
  ): Promise<Result<void>>;
  /** Whatever its age: the caller judges that. */
  session(tokenHash: string): Promise<Result<{ readonly session: Session; readonly user: User } | null>>;
  touchSession(id: string, nowMs: number): Promise<Result<void>>;
  /** Latest seen first. */
  sessions(userId: string): Promise<Result<readonly Session[]>>;
  /** False when the user has no such session. */
  endSession(userId: string, id: string): Promise<Result<boolean>>;
  endSessionsExcept(userId: string, keepSessionId: string): Promise<Result<void>>;

  createToken(token: ApiToken, tokenHash: string): Promise<Result<void>>;
  token(tokenHash: string): Promise<Result<{ readonly token: ApiToken; readonly user: User } | null>>;
  touchToken(id: string, nowMs: number): Promise<Result<void>>;
  /** Newest first. */
  tokens(userId: string): Promise<Result<readonly ApiToken[]>>;
  /** False when the user has no such token. */
  revokeToken(userId: string, id: string): Promise<Result<boolean>>;

  /** Adds a link; earlier ones stay good, so that asking again takes nothing away. Drops what expired. */
  addLink(link: PasswordLink): Promise<Result<void>>;
  /** Whose link this is; null when it is unknown, used or expired. */
  linkOwner(tokenHash: string, nowMs: number): Promise<Result<User | null>>;
  /** Uses a link up: sets the password, drops all links and API tokens of the user and ends all sessions. Null as above; of two at once, one wins. */
  redeemLink(tokenHash: string, passwordHash: string, nowMs: number): Promise<Result<User | null>>;
}
