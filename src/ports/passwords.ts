import type { Result } from "#domain/failure.ts";

/**
 * Hashes passwords so that a stolen database does not give them away. Costly on purpose (memory and time), so few run at once and the others
 * wait in order; when too many wait, the answer is a failure of category "environment" at once.
 */
export interface Passwords {
  hash(password: string): Promise<Result<string>>;
  /** Takes as long for null (no such account, no password yet) as for a wrong password, and answers false. */
  verify(password: string, hash: string | null): Promise<Result<boolean>>;
}
