import { words } from "#domain/naming/words.ts";

/** Forms that no rule leads to: what a record is after somebody did this to it. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  activate: ["active"],
  begin: ["started", "in progress", "running"],
  complete: ["done", "finished"],
  deactivate: ["inactive"],
  disable: ["inactive"],
  do: ["done"],
  enable: ["active"],
  finish: ["done", "completed", "complete"],
  hold: ["on hold", "held"],
  pay: ["paid"],
  pause: ["on hold"],
  reactivate: ["active"],
  reopen: ["open"],
  resolve: ["closed", "done"],
  resume: ["in progress", "running", "active", "open"],
  send: ["sent"],
  start: ["in progress", "running", "active"],
  stop: ["ended", "finished"],
  submit: ["pending"],
  withdraw: ["withdrawn"],
};

/**
 * The value of an enum that a path's last words ask for: "cancel" finds "cancelled" or "Canceled", "mark-as-paid" finds "paid", "complete" finds
 * "done". Null when none does.
 */
export function valueForVerb(literal: string, values: readonly string[]): string | null {
  const asked = words(literal).filter((word, index) => index > 0 || !["mark", "set", "make", "move"].includes(word));
  const target = asked[0] === "as" || asked[0] === "to" ? asked.slice(1) : asked;
  const whole = target.join(" ");
  const [verb = ""] = target;
  const named = (wanted: readonly string[]) => values.find((value) => wanted.includes(words(value).join(" ")));
  return (
    named([whole]) ??
    values.find((value) => sameStem(words(value), target)) ??
    named(outcomes[whole] ?? outcomes[verb] ?? []) ??
    values.find((value) => target.length > 1 && sameStem(words(value), [verb])) ??
    null
  );
}

function sameStem(value: readonly string[], asked: readonly string[]): boolean {
  return asked.length > 0 && value.map(stem).join(" ") === asked.map(stem).join(" ");
}

/** "cancelled", "canceled", "cancelling" and "cancel" are one; so are "approve" and "approved", "ship" and "shipped". */
function stem(word: string): string {
  const bare = word.replace(/(ied|ies)$/, "y").replace(/(ing|ed|es|s|e)$/, "");
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
}
