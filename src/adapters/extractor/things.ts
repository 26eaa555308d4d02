import { pluralAttributes } from "./lexicon.ts";
import { splitList, splitValues } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { questionsAsFields } from "./questions.ts";
import { isPersonName } from "./ready-made.ts";
import { couldNameRecord } from "./small-words.ts";
import { entityKey, isPlural } from "./words.ts";

/** One of the things that a list speaks of, with what is said about it in passing. */
export interface Thing {
  readonly phrase: Phrase;
  /** "bill of materials", where the name alone would be "bill"; null without such a tail. */
  readonly fullName: string | null;
  /** "a dark mode" */
  readonly indefinite: boolean;
  /** "another", "other users". */
  readonly other: boolean;
  /** "owners and their pets", "cancel their bookings", "my plants" */
  readonly whose: "previous" | "doer" | null;
  /** What it has: "(name, email)", "with a date and a reason". */
  readonly details: string | null;
  /** What it is of, for, on, by: "reservations of boats by members". */
  readonly targets: readonly Phrase[];
}

export interface Things {
  readonly things: readonly Thing[];
  readonly unread: readonly string[];
}

/** Reads "customers (name, email), the bikes they own and reservations of bikes by customers, with a date and a note". */
export function readThings(text: string, { oneHas = false }: { readonly oneHas?: boolean } = {}): Things {
  const items: { head: string; details: string | null; open: boolean }[] = [];
  const plain = text
    .replace(/\b(?:against|with|to|from) (?:each other|one another)\s*/gi, "")
    .replace(/,\s+each (?:with|having)\s/gi, " with ")
    // "Three types of boats: ferries and tugs"
    .replace(
      /^(?:[\p{L}\d]+ )?(?:types|kinds|sorts) of ([^():,]+?)\s*(?::|\()\s*([^()]+?)\)?$/iu,
      (_, name: string, types: string) => `${name} (type: ${splitValues(types).join("/")})`,
    );
  for (const item of splitList(questionsAsFields(plain).replace(/^([^-–—:()]+)(?:\s[-–—]|:)\s([^()]+)$/, "$1 ($2)"))) {
    const read = takeDetails(item);
    const last = items.at(-1);
    const question = /\((?:yes\/no|date|decimal)\)$|^(?:number of|frequency$|location$|how )/.test(item);
    // "drivers with a licence number and an expiry date": what is single after that belongs to the driver.
    if (
      last &&
      (question ||
        (last.open && !read.open && (oneHas || !isPlural(read.head) || pluralAttributes.has(read.head.toLowerCase()))))
    )
      items[items.length - 1] = {
        ...last,
        open: true,
        details: last.details === null ? item : `${last.details}, ${item}`,
      };
    else items.push(read);
  }
  const things: Thing[] = [];
  const unread: string[] = [];
  for (const { head, details } of items) {
    const thing = readThing(head, details, things.length > 0);
    if (thing) things.push(thing);
    else unread.push(head);
  }
  return { things, unread };
}

/** True for a text without a verb that lists records: "vehicles (plate number), drivers with a licence and trips". */
export function listsThings(text: string, { alone = false }: { readonly alone?: boolean } = {}): boolean {
  const { things, unread } = readThings(text);
  const enough = alone || things.length > 1 || (things[0]?.targets.length ?? 0) > 0;
  return enough && things.length > 0 && unread.length === 0 && things.every(({ phrase }) => isPlural(phrase.name));
}

function takeDetails(item: string): { head: string; details: string | null; open: boolean } {
  // "invoices with lines (text, amount)": the brackets are about the lines.
  const inside = / (?:with|having) [^()]*\(/i.test(item) ? null : /^([^()]*)\(([^)]*)\)(.*)$/.exec(item);
  const bare = inside ? `${inside[1]} ${inside[3]}` : item;
  const [, head = bare, told] =
    /^(.+?)(?:\s+(?:each\s+)?(?:with|having|including|containing)\s+(?:their\s+|its\s+)?|\s+[-–—]\s+)(.+)$/i.exec(
      bare,
    ) ?? [];
  // "subscriptions (monthly/annual)" are of two types.
  const types = /^[\p{L}-]+(?: ?\/ ?[\p{L}-]+)+$/u.exec(inside?.[2] ?? "")?.[0];
  const partner = told !== undefined && isPersonName(entityKey(readPhrase(told)?.name ?? ""));
  const details = [
    types ? `type (${types})` : inside?.[2]?.replace(/^(?:with|having)\s+/i, ""),
    partner ? undefined : told,
  ].filter((part) => part !== undefined && !/^optional(?:ly)?$/i.test(part));
  return {
    head: partner ? bare : head.trim(),
    details: details.length > 0 ? details.join(", ") : null,
    open: told !== undefined && !partner,
  };
}

const leading = /^(?:(?:me|us|about|of|for|on|to|with|from|in|into|at|up|all|any)\s+)+/i;
const trailing =
  /\s+(?:that|which|who|whose|when|whenever|where|how|so|because|if|before|after|until|unless|while|within|up to|at least|at most|no later|themselves|(?:i|we|you|they|he|she|it)\s+\p{L}+)(?=\s|$).*$/iu;
const adverb =
  /\s+(?:(?:against|with|to|from) (?:each other|one another)|\p{L}+wards|online|together|later|again|soon|directly|automatically|regularly|every \p{L}+)$/iu;
const relation = /\s+(of|for|in|at|to|from|by|on|about|between|into|as|per|with)\s+/i;

function readThing(text: string, details: string | null, follows: boolean): Thing | null {
  if (/^(?:each other|one another|at (?:least|most)|no more than|every|once|twice)\b/i.test(text)) return null;
  const plain = text.replace(leading, "").replace(trailing, "").replace(adverb, "");
  const [written = "", ...rest] = plain.split(relation);
  // "pests found on plants", "fees paid"
  const head = written.replace(
    /^(.*s)\s(?:\p{L}{2,}ed|found|kept|used|bought|lent|sent|built|made|taken|given|held|sold|paid)$/iu,
    "$1",
  );
  const targets = rest.flatMap((part, index) => {
    const phrase = index % 2 === 1 ? readPhrase(part) : null;
    return phrase && couldNameRecord(phrase.name) ? [phrase] : [];
  });
  const other = /^(?:(?:the|any|all|an?)\s+)?(?:other|another|fellow)\s+/i.test(head);
  const phrase = readPhrase(head.replace(/^((?:the|any|all|an?)\s+)?(?:other|another|fellow)\s+/i, "$1"));
  if (!phrase || !couldNameRecord(phrase.name)) return null;
  const fullName =
    rest[0]?.toLowerCase() === "of" &&
    rest[1] &&
    !/^(?:an?|the|their|our|my|each|different|various|several|all|many)\s/i.test(rest[1])
      ? `${phrase.name} of ${rest[1]}`
      : null;
  const whose =
    /^(?:their|its)\s/i.test(head) || /\s(?:they|it)\s+\p{L}+/iu.test(text)
      ? "previous"
      : /^(?:my|our|their|his|her)\s/i.test(head)
        ? "doer"
        : null;
  return {
    phrase,
    fullName,
    indefinite: /^an?\s/i.test(head),
    other,
    whose: whose === "previous" && !follows ? "doer" : whose,
    details,
    targets,
  };
}
