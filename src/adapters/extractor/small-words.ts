/**
 * The closed classes of English: pronouns, question words, conjunctions, auxiliaries and adverbs of speech. They tie names together and are
 * in none, so that a phrase which holds one was no name: "which", "oh and my mechanic", "treasurer should".
 */
const tying = new Set(
  (
    "i we you he she it they me us him her them myself ourselves yourself itself themselves mine ours yours theirs " +
    "this that these those who whom whose which what why how where when while whenever whereas because although though since if unless whether " +
    "than then so but or nor should would could shall must might may will cannot cant can't won't don't doesn't isn't aren't am are was were be been being " +
    "do does did has have had having not never n't please oh basically actually currently really very just maybe perhaps etc there here " +
    "something anything everything nothing someone anyone everyone somebody anybody everybody"
  ).split(" "),
);

const prepositions = new Set(
  "of in on at by for from to with without into onto about under over between through during after before until per via as out up off".split(
    " ",
  ),
);

/** "is active", "has parking", "can edit": fields of yes and no begin like this. */
const questions = new Set("is has can was needs should does".split(" "));

/** True when the words could name something that is kept: none of them only ties others together. */
export function couldName(phrase: string): boolean {
  const [first = "", ...others] = phrase.toLowerCase().replace(/’/g, "'").split(/\s+/);
  if (others.length === 0) return first === "when" || !tying.has(first);
  return (!tying.has(first) || questions.has(first)) && !others.some((word) => tying.has(word) || word === "can");
}

/** True when the words could name a kind of record: "check in" and "paid by" are fields at best. */
export function couldNameRecord(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const ends = [first, last].every((word) => !prepositions.has(word) && !/^(?:an?|the|and|every|each)$/.test(word));
  return couldName(phrase) && !questions.has(first) && ends;
}

export function isSmallWord(word: string): boolean {
  return tying.has(word.toLowerCase()) || prepositions.has(word.toLowerCase());
}
