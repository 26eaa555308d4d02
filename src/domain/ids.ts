/** Crockford's base 32: sorts like the number, and no letter is mistaken for another. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const timeLetters = 10;
const randomLetters = 12;

/** generation, schema, user, session, API token */
export type IdPrefix = "gen" | "sch" | "usr" | "ses" | "tok";

/** The prefix, `_` and 22 letters: sorts by time of creation, and two of one millisecond differ (60 random bits). A name, never a secret. */
export function newId(prefix: IdPrefix, from: { readonly nowMs: number; readonly random: () => number }): string {
  let time = "";
  for (let rest = from.nowMs, index = 0; index < timeLetters; index += 1) {
    time = (alphabet[rest % 32] ?? "0") + time;
    rest = Math.floor(rest / 32);
  }
  const tail = Array.from({ length: randomLetters }, () => alphabet[Math.floor(from.random() * 32)] ?? "0");
  return `${prefix}_${time}${tail.join("")}`;
}
