import { fail, ok, type Result } from "#domain/failure.ts";
import { type AccountFailure, invalidField } from "./failure.ts";

export const shortestPassword = 10;
/** Long enough for any phrase; bounds what is hashed. */
export const longestPassword = 200;

/** The commonest that are long enough for the length rule, in lower case; shorter ones are refused for their length. */
const commonest = new Set(
  `1234567890 0123456789 9876543210 0987654321 12345678910 123456789a 1234567890q a123456789 q123456789 123456789q
  12345qwert qwert12345 qwerty12345 qwerty123456 qwertyuiop qwertyuiop1 qwertyuiop123 asdfghjkl1 asdfghjkl123 zxcvbnm123
  1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx3edc 1qazxsw23edc zaq12wsxcde3 qazwsxedcrfv 123qweasdzxc qweasdzxc123
  password12 password123 password1234 password12345 password123456 password01 password1! password123! passw0rd123 p@ssw0rd123 p@ssword123
  passwordpassword mypassword mypassword1 mypassword123 newpassword newpassword1 secretpassword administrator admin12345 admin123456 adminadmin
  adminadmin1 administrator1 changeme123 changemenow letmein123 letmein1234 letmeinplease welcome123 welcome1234 welcome12345 iloveyou12
  iloveyou123 iloveyou1234 iloveyou2 football123 baseball123 basketball superman123 spiderman1 sunshine123 princess123 liverpool1 liverpool123
  manchester michaeljordan charlie123 jordan12345 computer123 internet123 samsung123 google1234 abcdefghij abcdefghijk abcd123456 abc1234567
  abcde12345 aa12345678 a1b2c3d4e5 1a2b3c4d5e 11223344556 112233445566 1122334455 1212121212 1231231234 123123123123 123321123321
  stackalchemist trustno1trustno1 correcthorsebatterystaple testtest12 test123456 test1234567 testpassword temporary1 temppassword
  qwerty1234567 monkey12345 dragon12345 master12345 shadow12345 killer12345 hello12345 hello123456 whatever123 starwars123 pokemon123`.split(
    /\s+/,
  ),
);

/** A password as it is hashed: the same whichever way a keyboard composes its letters. */
export function normalisePassword(typed: string): string {
  return typed.normalize("NFC");
}

/** A new password in the form to be hashed. Length in code points; neither the address nor one of the commonest; no rules on kinds of letters. */
export function parsePassword(typed: string, email: string): Result<string, AccountFailure> {
  const password = normalisePassword(typed);
  const length = [...password].length;
  if (length < shortestPassword) return refuse(`Use at least ${shortestPassword} characters; a few words do well.`);
  if (length > longestPassword) return refuse(`Use at most ${longestPassword} characters.`);
  const lower = password.toLowerCase();
  const [local = ""] = email.split("@");
  if (lower === email || lower === local) return refuse("Choose a password that is not your e-mail address.");
  if (commonest.has(lower) || new Set(lower).size < 4) {
    return refuse("This password is among the first that others would try. Choose another one.");
  }
  return ok(password);
}

function refuse(message: string): Result<never, AccountFailure> {
  return fail(invalidField("password", message));
}
