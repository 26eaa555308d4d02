import pluralize from "pluralize";

// Where the library says what nobody would call an entity ("datum", "canva", "len", "cooky", "cach").
const irregular: Readonly<Record<string, string>> = {
  axis: "axes",
  basis: "bases",
  bias: "biases",
  cache: "caches",
  canvas: "canvases",
  cookie: "cookies",
  lens: "lenses",
  virus: "viruses",
};
const uncountable = [
  "aws",
  "data",
  "dns",
  "feedback",
  "goods",
  "gps",
  "knowledge",
  "metadata",
  "personnel",
  "sas",
  "sms",
];
const alwaysWithS = ["chaos", "physics", "statistics", "logistics", "kansas", "texas"];

// "Triggered by" and "remember me" are no nouns: "bies" and "us" would be nobody's plural.
const smallWords = ["at", "by", "for", "from", "in", "it", "me", "of", "on", "or", "to", "with"];

for (const [one, many] of Object.entries(irregular)) pluralize.addIrregularRule(one, many);
for (const word of [...uncountable, ...alwaysWithS, ...smallWords]) pluralize.addUncountableRule(word);

/** The plural of the last word, the others as they are; by English rules. "order item" -> "order items", "sheep" -> "sheep". */
export function plural(words: readonly string[]): readonly string[] {
  return withLast(words, (word) => pluralize.plural(word));
}

/** The singular of the last word, the others as they are; by English rules. */
export function singular(words: readonly string[]): readonly string[] {
  return withLast(words, (word) => pluralize.singular(word));
}

/** Like `plural`, for text that people read. Text that does not end in a Latin letter stays: the rules are English. */
export function pluralLabel(label: string): string {
  return withLastWord(label, (word) => (/^[A-Z]{2,}$/.test(word) ? `${word}s` : pluralize.plural(word)));
}

export function singularLabel(label: string): string {
  return withLastWord(label, (word) =>
    /^[A-Z]{2,}s?$/.test(word) ? word.replace(/s$/, "") : pluralize.singular(word),
  );
}

function withLast(words: readonly string[], change: (word: string) => string): readonly string[] {
  const last = words.at(-1);
  return last === undefined ? words : [...words.slice(0, -1), change(last)];
}

function withLastWord(label: string, change: (word: string) => string): string {
  return label.replace(/\p{Script=Latin}+$/u, change);
}
