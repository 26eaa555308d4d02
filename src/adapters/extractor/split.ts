import nlp from "compromise";
import { joiningVerbs, lifeVerbs, makingVerbs, plainVerbs } from "./lexicon.ts";
import { couldNameRecord, isSmallWord } from "./small-words.ts";
import { belongsVerb, hasVerb } from "./verbs.ts";
import { isPlural } from "./words.ts";

const boundary = /(?:\s*[;]\s*|,?\s+(?:and|but|while|whereas|where|so that|so)\s+|,\s+)/giu;

/** Cuts a sentence where another one begins in it: "customers place orders, couriers deliver them and every order has a date". */
export function splitClauses(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let carried = "";
  for (const match of text.matchAll(boundary)) {
    const at = match.index;
    const next = at + match[0].length;
    if (at <= from || depthAt(text, at) > 0) continue;
    const head = carried + text.slice(from, at);
    const tail = text.slice(next);
    // "A player plays for a team and has a number": the subject of a deed goes on.
    const relative = /^(?:which|that|who)\s+(?:has|have|contains?|belongs?|consists?|is|are|can)\s/i.test(tail);
    const deed = relative || elliptic.test(tail) ? subjectOfDeed(head) : null;
    const subject = deed !== null && relative ? lastNoun(head) : deed;
    // "Students and teachers have a name": what stands before is a subject too.
    if (subject === null && !(beginsClause(tail) && hasClause(head))) continue;
    parts.push(head);
    carried = subject === null ? "" : `${subject} `;
    from = relative && subject !== null ? next + tail.indexOf(" ") + 1 : next;
  }
  return [...parts, carried + text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

const auxiliary = "can|may|must|should|will|could|might|is|are|need to|needs to|has to|have to";
const article = "(?:an?|the|each|every|all|some|most|any|both|another|many|its|their|our|my)";
const knownClause = new RegExp(
  `^((?:${article}\\s+)?(?:[\\p{L}\\d'/-]+\\s+){1,4}?)(?:(?:also|usually|only|always)\\s+)?(?:(?:${auxiliary})\\s|(?:${belongsVerb}|${hasVerb})\\s)`,
  "iu",
);

/** True when the text begins with a subject of its own and its verb. */
export function beginsClause(text: string): boolean {
  const start = text.slice(0, 160);
  const subject = knownClause.exec(start)?.[1]?.trim();
  if (subject !== undefined && !/\b(?:and|or|with)\b/i.test(subject) && isSubject(subject)) return true;
  return verbAt(start.split(/[,(]/)[0]?.split(/\s+/) ?? []) > 0;
}

const elliptic = /^(?:also\s+)?(?:has|have|belongs?|is|are|can|may|must|consists?|contains?|references?)\s/i;

function subjectOfDeed(text: string): string | null {
  const words = text.trim().split(/\s+/);
  const at = verbAt(words);
  return at > 0 && !new RegExp(`^(?:${hasVerb}|${belongsVerb})\\s`, "i").test(words.slice(at).join(" "))
    ? words.slice(0, at).join(" ")
    : null;
}

/** "… and bring baked goods" -> "baked goods" */
function lastNoun(text: string): string | null {
  const [words = []] = [
    text
      .split(/,\s*|\s+(?:and|or|of|for|to|with|from|in|at|an?|the|many|several|their|its)\s+/i)
      .at(-1)
      ?.split(/\s+/),
  ];
  const noun = words.length > 1 && isVerb((words[0] ?? "").toLowerCase(), words) ? words.slice(1) : words;
  return noun.length > 0 && noun.length <= 3 && couldNameRecord(noun.join(" ")) ? noun.join(" ") : null;
}

/** True when there is a verb anywhere in it. */
function hasClause(text: string): boolean {
  return (
    /(?:^|\s)(?:can|may|must|should|will|has|have|is|are|contains?|belongs?|includes?|consists?|needs?|wants?)\s/i.test(
      `${text} `,
    ) || beginsClause(text)
  );
}

function isSubject(text: string): boolean {
  if (/^(?:it|they|he|she|we|i|this|that|these|each|both)$/i.test(text)) return true;
  const bare = text.replace(new RegExp(`^${article}\\s+`, "i"), "");
  return bare !== "" && (/\b(?:of|for)\b/i.test(bare) || couldNameRecord(bare));
}

/** Where the verb stands after a subject of one to four words, -1 when there is none: "customers | place orders", "a mechanic | repairs bikes". */
export function verbAt(words: readonly string[]): number {
  const [first = "", second = ""] = words;
  if (/^(?:i|we|they|people)$/i.test(first))
    return words.length > 2 && (isVerb(second.toLowerCase(), words) || doesToMany(words)) ? 1 : -1;
  if (/^(?:and|or|with)$/i.test(second)) return -1;
  const led = new RegExp(`^${article}$`, "i").test(first);
  for (let at = led ? 2 : 1; at < Math.min(words.length - 1, led ? 5 : 4); at++) {
    const subject = words.slice(led ? 1 : 0, at).join(" ");
    if (!couldNameRecord(subject) || /\b(?:and|or|with)\b/i.test(subject)) return -1;
    const word = (words[at] ?? "").toLowerCase();
    const many = isPlural(subject);
    if (!many && !led) continue;
    // Many do, one does.
    if (many === /[^s]s$/.test(word)) continue;
    if (isVerb(word, words)) return at;
    if (many && at === 1 && !led && !modifying.test(first) && doesToMany(words)) return at;
  }
  return -1;
}

/** "Helpers tidy rooms", "we grow herbs": a plural modifies nothing, so that what stands between two is what they do. */
function doesToMany([, verb = "", object = ""]: readonly string[]): boolean {
  const bare = /^\p{L}+$/u.test(verb) && !isSmallWord(verb) && !new RegExp(`^(?:${article}|and)$`, "i").test(verb);
  return bare && !isPlural(verb) && isPlural(object.replace(/\W+$/, ""));
}

const modifying = /^(?:sports|goods|sales|customs|news|savings|arms|systems)$/i;

function isVerb(word: string, sentence: readonly string[]): boolean {
  const plain = [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
  if ([lifeVerbs, makingVerbs, plainVerbs, joiningVerbs].some((verbs) => plain.some((form) => verbs.has(form))))
    return true;
  const tags = nlp(
    sentence
      .slice(0, 6)
      .join(" ")
      .replace(/[,.;:]/g, ""),
  )
    .match(word)
    .json()[0]?.terms?.[0]?.tags as readonly string[] | undefined;
  if (
    /s$/.test(word) &&
    /^(?:an?|the|our|my|each|every)$/i.test(sentence[0] ?? "") &&
    nlp(`it ${word} them`).match(word).has("#PresentTense")
  )
    return true;
  return (
    tags?.includes("Verb") === true &&
    !tags.some((tag) => tag === "PastTense" || tag === "Gerund" || tag === "Copula" || tag === "Modal")
  );
}

export function depthAt(text: string, position: number): number {
  let depth = 0;
  for (const char of text.slice(0, position)) depth += char === "(" ? 1 : char === ")" ? -1 : 0;
  return depth;
}
