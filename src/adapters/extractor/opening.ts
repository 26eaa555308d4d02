import type { Clause } from "./clauses.ts";
import { isImperative } from "./deeds.ts";
import { applicationWords } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { couldName } from "./small-words.ts";
import { beginsClause } from "./split.ts";
import { listsThings } from "./things.ts";
import { managing, subjectOf } from "./verbs.ts";
import { isPlural } from "./words.ts";

/** What is left of a sentence once "I want to build an app that …" is off, and what the application is called. */
export interface Opening {
  readonly clauses: readonly Clause[];
  /** A sentence that still has to be read. */
  readonly rest: string;
  readonly applicationName: string | null;
}

const wish =
  /^(?:please,?\s+)?(?:hi|hello|hey)?[,!\s]*(?:please\s+)?(?:what (?:i|we)(?:'d| would| really)? (?:want|need|like|love)(?: to have)? is|(?:i|we)(?:'d| would| really| also)*\s+(?:want|need|like|love|have(?= to)|wish)(?: you)?(?: to)?(?: (?:build|create|make|have|develop|design|write|generate|set up|get))?|(?:an?|the|our|my) [\w' -]{2,40}? (?:wants?|needs?|would like|has) to(?= \w)|(?:let's |lets )?(?:build|create|make|design|develop|generate|write|give|implement|scaffold)(?: me| us)?|(?:can|could) you(?: please)? \w+(?: me| us)?|(?:i am|i'm|we are|we're) (?:building|creating|making|developing|looking for|planning|starting|running)|(?:this|it) (?:is|should be|will be)|(?:the )?(?:goal|purpose|aim|idea) is(?: to (?:build|create|make|have))?)\s+/i;

const manages = new RegExp(
  `^(?:.{0,40}?\\b(?:to|for|can|should|must|will|helps?|lets?|allows?|that|which|and)\\s+)?(?:(?:me|us|you|we|i|users?|people|\\w+s)\\s+(?:to\\s+)?)?${managing}\\s+(.+)$`,
  "i",
);
const application = new RegExp(
  `^(?:an?|the|my|our|some|this)?\\s*((?:(?!(?:for|to|that|with|where|which|of|in|and|who)\\s)[\\w'&/-]+\\s+){0,5})(${[...applicationWords, "something", "(?:shop|store)(?= (?:selling|for|where|that)\\s)"].join("|")})\\b\\s*(?:like \\p{Lu}\\w+\\s*)?(.*)$`,
  "iu",
);
const business =
  /^(?:we|i)(?:'re|'m| are| am| run| own| operate| have| manage)(?: currently)? (?:an?|the|my|our) ([\w' -]{2,40}?)(?:\s+(with|that|where|which|in|and|for)\s+(.*))?$/i;

/** What a text calls an application, without "I want a" and with a capital; null when it is no name. */
export function titleOf(text: string): string | null {
  const bare = text
    .replace(wish, "")
    .replace(business, "$1")
    .replace(new RegExp(`^${managing}\\s+(?=(?:my|our|the|an?)\\s)`, "i"), "")
    .replace(/^(?:an?|the|my|our|some)\s+/i, "")
    .trim();
  const named = bare.length <= 60 && couldName(bare) && bare.toLowerCase() !== "something";
  return named ? bare.replace(/^./, (letter) => letter.toUpperCase()) : null;
}

/** Reads the way in which people begin: "A CRM with contacts and deals", "Clinics with doctors …", "We need to track books". */
export function readOpening(
  sentence: string,
  { line, first }: { readonly line: number; readonly first: boolean },
): Opening {
  const wished = wish.exec(sentence)?.[0];
  const text = (wished ? sentence.slice(wished.length) : sentence).trim();
  const there =
    /^(?:there (?:are|is|will be|should be)|(?:the )?(?:main |core )?(?:entities|models|tables|objects|resources|things|data)(?: are| include)?:?|(?:we|i|it|they|(?:the|my|our) [\w']+(?: \w+)?) (?:have|has|deal with|work with|look after|take care of|sell|offer|store))\s+(.+)$/i.exec(
      text,
    );
  if (there && !/\b(?:has|have|belongs?)\b/i.test(there[1] ?? ""))
    return listing(there[1] ?? "", { line, whole: null, name: null });
  const run = first ? business.exec(sentence) : null;
  if (run) {
    const [, , joint = "", more = ""] = run;
    const name = titleOf(sentence);
    return /^with$/i.test(joint)
      ? listing(more, { line, whole: null, name })
      : {
          ...readOpening(more === "" || beginsClause(more) ? more : `we ${more}`, { line, first: false }),
          applicationName: name,
        };
  }
  const app = application.exec(text);
  if (app && (first || wished || /^(?:the|this|our|my)\b/i.test(text))) return readApplication(app, { line, text });
  const managed =
    wished ||
    /^(?:to\s+)?(?:manage|track|keep|organi[sz]e|store|record|handle|catalog|maintain|monitor|i|we|it)\b/i.test(text)
      ? manages.exec(text)
      : null;
  if (managed) return listing(managed[1] ?? "", { line, whole: null, name: null });
  const verbless = /^(.{2,60}?)\s+(with|for|featuring|having)\s+(.+)$/i.exec(text);
  if (
    verbless &&
    (first || wished) &&
    !beginsClause(text) &&
    !/\b(?:can|has|have|is|are|belongs?|contains?|consists?|includes?|references?)\b/i.test(verbless[1] ?? "")
  )
    return /^for$/i.test(verbless[2] ?? "")
      ? topical(listing(verbless[3] ?? "", { line, whole: null, name: titleOf(verbless[1] ?? "") }))
      : containing(verbless[1] ?? "", { things: verbless[3] ?? "", line });
  if (!isImperative(text) && !beginsClause(text) && listsThings(text, { alone: wished !== undefined }))
    return listing(text, { line, whole: null, name: null });
  return { clauses: [], rest: text, applicationName: null };
}

function readApplication(match: RegExpExecArray, { line, text }: { line: number; text: string }): Opening {
  const [, before = "", word = "", after = ""] = match;
  if (/\b(?:has|have|belongs?|can|with)\b/i.test(before)) return { clauses: [], rest: text, applicationName: null };
  const name = before.trim() === "" ? null : titleOf(`${before.trim()} ${word}`);
  const told = after.replace(/^[,:–—-]\s*/, "").trim();
  const where = /^(?:where|in which|that lets|that allows|which lets|so that|allowing|letting)\s+(.+)$/i.exec(
    told,
  )?.[1];
  if (where) return { clauses: [], rest: where.replace(/^((?:\w+\s){1,2})to\s/i, "$1can "), applicationName: name };
  const managed = manages.exec(told);
  const withList = /^(?:with|having|featuring|containing|including|of|:)\s*(.+)$/i.exec(told)?.[1];
  const list = withList ?? managed?.[1];
  if (list) return listing(list, { line, whole: null, name });
  const place = /^for\s+(?:an?|the|my|our)?\s*(.{2,50}?)\s+(?:with|that has|that have|which has|:)\s+(.+)$/i.exec(told);
  if (place) {
    // "A database schema for a hospital": the hospital names it.
    const inside = containing(place[1] ?? "", { things: place[2] ?? "", line });
    return {
      ...inside,
      applicationName: /^(?:schema|model|database)$/i.test(word) ? (inside.applicationName ?? name) : name,
    };
  }
  const topic = /^for\s+(?:an?|the|my|our)?\s*(.+)$/i.exec(told)?.[1];
  if (topic && (isPlural(topic) || /,|\band\b/.test(topic)))
    return topical(listing(topic, { line, whole: null, name }));
  if (topic && name === null && topic.split(" ").length <= 3)
    return { clauses: [], rest: "", applicationName: `${topic} app`.replace(/^./, (letter) => letter.toUpperCase()) };
  return { clauses: [], rest: told === "" || topic ? "" : told, applicationName: name };
}

/** "A shop for bikes": what it is for may be what it keeps. */
function topical(opening: Opening): Opening {
  return {
    ...opening,
    clauses: opening.clauses.map((clause) => (clause.says === "exist" ? { ...clause, topic: true } : clause)),
  };
}

/** "Clinics with doctors": several clinics are records, "a clinic" is the business that the application is for. */
function containing(whole: string, { things, line }: { things: string; line: number }): Opening {
  const subject = subjectOf(whole);
  const plural = subject !== null && isPlural(subject);
  return listing(things, {
    line,
    whole: plural ? subject : null,
    name: plural ? null : titleOf(whole),
  });
}

/** "… books, members and loans, where members can borrow books": the list ends where a clause begins. */
export function listing(
  things: string,
  { line, whole, name }: { line: number; whole: string | null; name: string | null },
): Opening {
  if (beginsClause(things)) return { clauses: [], rest: things, applicationName: name };
  const clause =
    /^(.*?)[,\s]+(?<!\band\s)(where|in which|so that|which|that|who)\s+(?!(?:it|they|he|she|i|we) (?!can\b|could\b|want\b|need\b|will\b))(.*)$/i.exec(
      things,
    );
  const items = splitList(clause?.[1] ?? things);
  // "… guests, tables, each guest sits at a table and vendors"
  const told = items.filter((item) => beginsClause(item));
  const list = told.length === 0 ? (clause?.[1] ?? things) : items.filter((item) => !beginsClause(item)).join(", ");
  // "users who have many projects": what follows is about the last of the list.
  const last = list.split(/,\s*|\s+and\s+/i).at(-1) ?? "";
  const rest = /^(?:which|that|who)$/i.test(clause?.[2] ?? "") ? `${last} ${clause?.[3] ?? ""}` : (clause?.[3] ?? "");
  const more = [...told, rest].filter((part) => part !== "").join("; ");
  return { clauses: [{ says: "exist", things: list, whole, line }], rest: more, applicationName: name };
}
