import nlp from "compromise";
import type { Clause } from "./clauses.ts";
import { featureVerbs, joiningVerbs, lifeVerbs, makingVerbs, plainVerbs } from "./lexicon.ts";
import type { SentenceContext } from "./sentence.ts";
import { depthAt, verbAt } from "./split.ts";
import { readThings } from "./things.ts";
import { managing, subjectOf } from "./verbs.ts";
import { isPlural } from "./words.ts";

const able =
  /^([^,]{1,60}?)\s+(?:can|may|could|must|should|will|shall|need to|needs to|has to|have to|want to|wants to)\s+(?:also\s+|then\s+|only\s+|always\s+)?(.+)$/i;
const forbidden =
  /\b(?:can't|cannot|can not|mustn't|must not|may not|shouldn't|should not|won't|don't|doesn't|never)\b/i;

/** "Users can cancel an appointment", "members borrow books", "orders can be refunded": who does what with what. */
export function doesClauses(text: string, { line, current, object = null }: SentenceContext): readonly Clause[] | null {
  if (forbidden.test(text)) return null;
  const imperative = isImperative(text) ? (["", "we", text] as const) : null;
  const possible = able.exec(text) ?? imperative ?? (current ? /^()(?:can|may)\s+(.+)$/i.exec(text) : null);
  const words = text.split(/\s+/);
  const at = possible ? -1 : verbAt(words);
  const subject = possible ? (possible[1] ?? "") : words.slice(0, at).join(" ");
  const done = possible ? (possible[2] ?? "") : words.slice(at).join(" ");
  const meant = object ?? current;
  const predicate =
    meant === null
      ? done
      : done.replace(/(?<=^\p{L}+ )(?:it|them)(?=$|\s(?:from|with|by|when|after|on|to|and)\s)/iu, meant);
  if (!possible && at < 0) return null;
  const pronoun = /^(?:it|they|he|she|this|that|these)?$/i.test(subject.trim());
  const actor = subjectOf(subject) ?? (isSpeaker(subject) ? "" : pronoun ? current : null);
  if (actor === null) return null;
  const said = predicatesOf(predicate).map((part) => deedOf(part, { actor, line, sentence: text, habit: !possible }));
  const stay = possible ? null : staying.exec(predicate);
  if (stay && !joiningVerbs.has(infinitive(stay[1] ?? "")))
    return [
      {
        says: "belongs",
        subject: actor,
        targets: stay[2] ?? "",
        optional: false,
        owned: false,
        role: null,
        loose: true,
        line,
      },
    ];
  const clauses = said.flatMap((deed) => deed ?? []);
  const about = clauses.map(({ things }) => readThings(things, { oneHas: true }).things[0]?.phrase.name ?? null);
  return clauses.length > 0 ? clauses.map((clause, index) => ({ ...clause, about: about[index - 1] ?? null })) : null;
}

/** "Assign tasks to users": a line of a list of features. "Order items" and "review scores" are names. */
export function isImperative(text: string): boolean {
  const [verb = ""] = text.toLowerCase().split(/\s+/);
  if (
    /^(?:order|visit|review|request|book|report|post|play|star|work|list|display|record|process)$/.test(verb) ||
    able.test(text)
  )
    return false;
  const known =
    [lifeVerbs, makingVerbs, plainVerbs, joiningVerbs, featureVerbs].some((verbs) => verbs.has(verb)) ||
    verb === "manage";
  return (
    verb === "mark" ||
    (known &&
      nlp([verb, ...text.split(/\s+/).slice(1, 6)].join(" "))
        .terms()
        .first()
        .has("#Verb"))
  );
}

/** "I", "we": nobody that is kept, but somebody who acts. */
function isSpeaker(text: string): boolean {
  return /^(?:i|we|you|one|people|anyone|everyone|everybody|anybody)$/i.test(text.trim());
}

/** "rate movies and write reviews": a further verb with an object of its own after "and". */
function predicatesOf(predicate: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of predicate.matchAll(/\s*(?:,\s*(?:and\s+|or\s+|then\s+)?|\s+(?:and|or|then)\s+)/gi)) {
    if (depthAt(predicate, match.index) > 0) continue;
    const head = predicate.slice(from, match.index);
    const tail = predicate.slice(match.index + match[0].length);
    const [verb = "", object] = tail.split(/\s+/);
    const passive = /^be\s/.test(head) && /^be$/i.test(verb);
    if (
      !passive &&
      (!/\s/.test(head.trim()) || object === undefined || /^(?:and|or)$/i.test(object) || !isBaseVerb(verb, tail))
    )
      continue;
    parts.push(head);
    from = match.index + match[0].length;
  }
  return [...parts, predicate.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

function isBaseVerb(word: string, text: string): boolean {
  const plain = word.toLowerCase();
  // "Start time", "order number": names, whatever the first word does elsewhere.
  if (/^\S+ (?:time|date|day|number|name|price|address|code|type|status|level|hour)s?\b/i.test(text)) return false;
  if (
    [lifeVerbs, makingVerbs, plainVerbs, joiningVerbs, featureVerbs].some((verbs) => verbs.has(plain)) ||
    plain === "mark"
  )
    return true;
  // "frame number" is no deed, "frame a picture" is.
  const objects = text.split(/\s+/).slice(1, 4).join(" ").split(/[,(]/)[0] ?? "";
  return (
    (/^(?:an?|the|their|his|her|its|my|our|all|new|many|several)\s/i.test(objects) || isPlural(objects)) &&
    nlp(plain).has("#Infinitive")
  );
}

type Does = Extract<Clause, { says: "does" }>;

/** "A guest sits at a table", "plants stand in a greenhouse": where somebody or something is. */
const staying = /^(\p{L}+) (?:at|in|on|under|inside|near) ((?:an?|one|the|exactly one)\s.+|[\p{L}-]+s)$/iu;

interface Deed {
  readonly actor: string;
  readonly line: number;
  readonly sentence: string;
  readonly habit: boolean;
}

function deedOf(told: string, { actor, line, sentence, habit }: Deed): Does | null {
  // "Mark an invoice as paid" is to pay it.
  const predicate = told
    .replace(/^(?:needs?|wants?|likes?|ha(?:s|ve)) to /i, "")
    .replace(/^marks? (.+) as (\p{L}+)$/iu, (all, what: string, state: string) =>
      isParticiple(state) ? `${infinitive(state)} ${what}` : all,
    );
  const passive =
    /^(?:also )?be\s+(.+?)(?:\s+(?:by|when|if|before|after|until|from|with|in|to|as|at|on|for|into|per)\b.*)?$/i.exec(
      predicate,
    );
  if (passive) {
    const verbs = (passive[1] ?? "")
      .split(/\s*,\s*|\s+(?:and|or|then)\s+/)
      .filter(isParticiple)
      .map(infinitive);
    return actor === "" || verbs.length === 0
      ? null
      : { says: "does", actor: "", verbs, things: actor, passive: true, sentence, habit, about: null, line };
  }
  const managed = new RegExp(`^${managing}\\s+(.+)$`, "i").exec(predicate)?.[1];
  const phrasal = managed !== undefined && /\s/.test(predicate.slice(0, -managed.length).trim());
  const [verbs, object] = phrasal ? [["manage"], managed] : verbsAndObject(predicate);
  const { things } = readThings(object, { oneHas: true });
  return things.length > 0 && verbs.length > 0
    ? { says: "does", actor, verbs: verbs.map(infinitive), things: object, sentence, habit, about: null, line }
    : null;
}

/** "create, edit and delete their tasks" -> the three verbs, and what they are done with. */
function verbsAndObject(predicate: string): readonly [readonly string[], string] {
  const words = predicate
    .replace(/^(\p{L}+) and (\p{L}+)$/iu, (all, one: string, other: string) =>
      isBaseVerb(other, "") ? `${one},${other}` : all,
    )
    .split(/\s+/);
  const verbs: string[] = [];
  let at = 0;
  for (let more = true; more && at < words.length - 1; ) {
    while (/^(?:also|easily|quickly|then|to)$/i.test(words[at] ?? "")) at++;
    const word = words[at] ?? "";
    verbs.push(word.replace(/,$/, ""));
    at++;
    const joined = /^(?:and|or|&)$/i.test(words[at] ?? "");
    more = (/,$/.test(word) || joined) && at < words.length - 1;
    if (joined) at++;
  }
  return [verbs, words.slice(at).join(" ")];
}

export function isParticiple(word: string): boolean {
  return /^[\p{L}-]+$/u.test(word) && (/ed$/.test(word) || nlp(`it was ${word}`).has("#PastTense$"));
}

/** "cancels" -> "cancel", "refunded" -> "refund". */
export function infinitive(verb: string): string {
  const plain = verb.toLowerCase();
  if ([lifeVerbs, makingVerbs, plainVerbs, joiningVerbs].some((verbs) => verbs.has(plain))) return plain;
  return conjugation(verb)?.Infinitive ?? verb.toLowerCase();
}

/** "cancel" -> "cancelled". */
export function participle(verb: string): string {
  const forms = conjugation(verb);
  return forms?.Participle ?? forms?.PastTense ?? verb;
}

interface Conjugation {
  readonly Infinitive?: string;
  readonly PastTense?: string;
  readonly Participle?: string;
}

function conjugation(verb: string): Conjugation | undefined {
  const word = nlp(verb.toLowerCase());
  word.tag("Verb");
  return (word.verbs().conjugate() as readonly Conjugation[])[0];
}
