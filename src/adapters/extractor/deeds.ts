import nlp from "compromise";
import type { Clause } from "./clauses.ts";
import { joiningVerbs } from "./lexicon.ts";
import type { SentenceContext } from "./sentence.ts";
import { subjectOf } from "./verbs.ts";

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly post: string;
}

const able =
  /^(.{1,60}?)\s+(?:can|may|could|should be able to|must be able to|will be able to|are able to|is able to|are allowed to|is allowed to|should|will)\s+(?:also\s+)?(.+)$/i;

/** "Users can cancel an appointment", "members borrow books", "orders can be refunded": who does what with what. */
export function doesClauses(text: string, { line, current }: SentenceContext): readonly Clause[] | null {
  const possible = able.exec(text) ?? (current ? /^()(?:can|may)\s+(.+)$/i.exec(text) : null);
  const actor = possible ? (subjectOf(possible[1] ?? "") ?? actorWord(possible[1] ?? "") ?? current) : null;
  const deeds =
    possible && actor !== null
      ? deedsOf(possible[2] ?? "", { actor, line, sentence: text, habit: false })
      : plainSentence(text, line);
  if (!deeds) return null;
  // "organizers create events, and attendees buy tickets"
  const tail = /,\s+(?:and\s+|while\s+)?(\w+(?:\s+\w+){2,})$/i.exec(text)?.[1];
  const more = tail && subjectOf(tail.split(" ")[0] ?? "") ? plainSentence(tail, line) : null;
  return more ? [...deeds, ...more] : deeds;
}

interface Deed {
  readonly actor: string;
  readonly line: number;
  readonly sentence: string;
  readonly habit: boolean;
}

/** "I", "we": nobody that is kept, but somebody who acts. */
function actorWord(text: string): string | null {
  return /^(?:i|we|you|one|people|anyone|everyone)$/i.test(text.trim()) ? "" : null;
}

function deedsOf(predicate: string, { actor, line, sentence, habit }: Deed): readonly Clause[] | null {
  const passive = /^(?:also )?be\s+(.+?)(?:\s+(?:by|when|if|before|after|until|from|with|in)\b.*)?$/i.exec(predicate);
  if (passive) {
    const verbs = termsOf(passive[1] ?? "")
      .filter((term) => term.tags.includes("Verb"))
      .map((term) => infinitive(term.text));
    return actor === "" || verbs.length === 0
      ? null
      : [{ says: "does", actor: "", verbs, object: actor, many: false, sentence, habit, line }];
  }
  const terms = termsOf(predicate);
  const verbs: string[] = [];
  let at = 0;
  for (; at < terms.length; at++) {
    const term = terms[at];
    const joins = /^(?:and|or|also|then|easily|quickly|to)$/i.test(term?.text ?? "");
    if (!term || !(joins || verbs.length === 0 || (follows(terms, at) && at < terms.length - 1))) break;
    if (!joins) verbs.push(infinitive(term.text));
  }
  const object = objectOf(terms.slice(at));
  return object
    ? [{ says: "does", actor, verbs, object: object.text, many: object.many, sentence, habit, line }]
    : null;
}

/** A further verb stands after a comma, "and" or "or". */
function follows(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  return before !== undefined && (/,/.test(before.post) || /^(?:and|or)$/i.test(before.text));
}

/** The first noun phrase: past a preposition and articles, up to the next verb, preposition or conjunction. */
function objectOf(terms: readonly Term[]): { text: string; many: boolean } | null {
  const rest = terms.slice(
    terms.findIndex((term) => !/^(?:in|for|to|on|at|into|of|from|with|up|about)$/i.test(term.text)),
  );
  const words: string[] = [];
  let many = false;
  for (const term of rest) {
    const article =
      /^(?:an?|the|their|his|her|its|our|my|own|many|several|multiple|other|any|all|each|every|some|one|more)$/i.test(
        term.text,
      );
    if (/^(?:many|several|multiple)$/i.test(term.text)) many = true;
    if (article && words.length === 0) continue;
    const stops =
      article ||
      term.tags.includes("Preposition") ||
      term.tags.includes("Conjunction") ||
      term.tags.includes("Adverb") ||
      term.tags.includes("Pronoun");
    if (
      stops ||
      (words.length > 0 && term.tags.includes("Verb") && !term.tags.includes("Gerund") && !isLastNoun(rest, term))
    )
      break;
    words.push(term.text);
    if (/[,.;:]/.test(term.post)) break;
  }
  const text = subjectOf(words.join(" "));
  return text ? { text, many } : null;
}

/** "approve leave requests": a word that looks like a verb between nouns belongs to the name. */
function isLastNoun(terms: readonly Term[], term: Term): boolean {
  return terms.at(-1) === term && !term.tags.includes("PastTense");
}

/** A sentence of subject, verb and object in the present: "customers place orders". */
function plainSentence(text: string, line: number): readonly Clause[] | null {
  const terms = termsOf(text);
  const verbAt = terms.findIndex((term, index) => index > 0 && (isVerb(term) || knownVerb(term.text)));
  const verb = terms[verbAt];
  if (!verb || verbAt > 4 || terms.slice(0, verbAt).some((term) => /[,;:]/.test(term.post))) return null;
  const actor = subjectOf(
    terms
      .slice(0, verbAt)
      .map((term) => term.text)
      .join(" "),
  );
  if (!actor) return null;
  const predicate = terms.slice(verbAt).map((term) => term.text + (/,/.test(term.post) ? "," : ""));
  return deedsOf(predicate.join(" "), { actor, line, sentence: text, habit: true });
}

function isVerb({ tags }: Term): boolean {
  return tags.includes("Verb") && !tags.includes("Copula") && !tags.includes("Modal");
}

/** "Mechanics work on orders": the tagger takes some verbs for nouns. */
function knownVerb(text: string): boolean {
  const word = text.toLowerCase().replace(/s$/, "");
  return joiningVerbs.has(word) && !/^(?:book|star|visit|play|speak|watch|like)$/.test(word);
}

function termsOf(text: string): readonly Term[] {
  const parsed = nlp(text).json() as readonly { readonly terms: readonly Term[] }[];
  return parsed.flatMap(({ terms }) => terms).filter((term) => term.text !== "");
}

/** "cancels" -> "cancel", "refunded" -> "refund". */
export function infinitive(verb: string): string {
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
