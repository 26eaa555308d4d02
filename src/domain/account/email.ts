import { fail, ok, type Result } from "#domain/failure.ts";
import { type AccountFailure, invalidField } from "./failure.ts";

/** RFC 5321: 64 bytes before the @, 254 in all. */
const longestLocalPart = 64;
const longest = 254;

/** Letters of any script and what addresses use in practice; neither quotes nor control characters, which could forge mail headers. */
const shape = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * A typed e-mail address as it is stored and compared: trimmed, NFC, lower case. Refuses what no mail server would take; whether
 * somebody reads it, only a mail can tell.
 */
export function parseEmail(typed: string): Result<string, AccountFailure> {
  const email = typed.trim().normalize("NFC").toLowerCase();
  if (email === "") return fail(invalidField("email", "Enter an e-mail address."));
  const [local = ""] = email.split("@");
  if (bytes(email) > longest || bytes(local) > longestLocalPart) {
    return fail(invalidField("email", "This address is too long to be an e-mail address."));
  }
  if (!shape.test(email) || email.includes("..")) {
    return fail(invalidField("email", "Enter an e-mail address such as ada@example.com."));
  }
  return ok(email);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
