import type { Role } from "#domain/account/account.ts";
import { parseEmail } from "#domain/account/email.ts";
import { type AccountFailure, type FieldIssue, invalidFields } from "#domain/account/failure.ts";
import { parsePassword } from "#domain/account/password.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import { newId } from "#domain/ids.ts";
import type { NewUser } from "#ports/account-store.ts";
import type { AccountDeps } from "./deps.ts";

/** As typed. */
export interface EmailAndPassword {
  readonly email: string;
  readonly password: string;
}

/** A user to be created from a form with both; all that is wrong with either at once. */
export async function newUserOf(
  form: EmailAndPassword,
  role: Role,
  deps: Pick<AccountDeps, "clock" | "passwords">,
): Promise<Result<NewUser, AccountFailure>> {
  const email = parseEmail(form.email);
  const password = parsePassword(form.password, email.ok ? email.value : "");
  if (!email.ok || !password.ok) return fail(invalidFields([...issuesOf(email), ...issuesOf(password)]));
  const hashed = await deps.passwords.hash(password.value);
  if (!hashed.ok) return hashed;
  const nowMs = deps.clock.now();
  const id = newId("usr", { nowMs, random: deps.clock.random });
  return ok({ id, email: email.value, passwordHash: hashed.value, role, nowMs });
}

function issuesOf(result: Result<unknown, AccountFailure>): readonly FieldIssue[] {
  return result.ok ? [] : (result.failure.issues ?? []);
}
