/**
 * Indirect questions name fields: "whether it is anonymous" is one of yes and no, "when it was bought" a date. They are rewritten to the
 * field and a hint, wherever a list may hold one.
 */
export function questionsAsFields(text: string): string {
  return questions
    .reduce((read, [question, field]) => read.replace(question, field), text)
    .replace(/ (?:it|them)(?= [^,;]*\(yes\/no\))/gi, "")
    .replace(/\s+,/g, ",");
}

const who = "(?:it|they|he|she|i|we|you|(?:the|a|an) [\\p{L}-]+)";
/** Up to where the question ends; "them" and "it" at its end say nothing. */
const rest = "([^,;()]{2,60}?)(?:\\s+(?:it|them))?(?=\\s*(?:[,;()]|$)|\\s+(?:and|also|or)\\s)";
const before = "(?:^|,\\s*|\\s+)(?:and\\s+|also\\s+)*";
/** What may follow a question that has said all, up to its end. */
const more = rest.replace("{2,60}", "{0,60}");

const questions: readonly (readonly [RegExp, string])[] = [
  [
    question(`(?:whether|if)(?: or not)? (?:i|we|you)(?:'d| would|'ll| will| can| have| had)? ${rest}`),
    ", $1 (yes/no)",
  ],
  [
    question(
      `whether(?: or not)? (?:there (?:is|are)|${who} (?:is|are|was|were|has been|have been|should be|can be|does|do|will|would|has|have)) ${rest}`,
    ),
    ", $1 (yes/no)",
  ],
  [question(`if (?:it|they|he|she) (?:is|are|was|were|has been|have been) ${rest}`), ", $1 (yes/no)"],
  [question(`whether(?: or not)? (?:${who} )?${rest}`), ", $1 (yes/no)"],
  [
    question(
      `when (?:it|they|he|she|i|we|you) (?!must|should|can|could|will|would)(?:is|are|was|were|has been|have been)?\\s*${rest}`,
    ),
    ", $1 on (date)",
  ],
  [question(`how many (?!of\\b)([\\p{L}-]+)${more}`), ", number of $1"],
  [question(`(?:how much|what) (?:it|they) (costs?|weighs?)${more}`), ", $1 (decimal)"],
  [new RegExp(`(?:,|\\s+and)\\s+(?:and\\s+)?which ([\\p{L}-]+) ${rest}`, "giu"), ", $1"],
  [question(`who is (?:responsible|in charge)`), ", responsible person"],
  [question(`who (?:has to|must|should|is|will|does) ${rest}`), ", responsible person"],
  [question(`(?:can|may|might|could) be (\\p{L}+)(?=\\s*(?:[,;)]|$))`), ", $1 (yes/no)"],
  [/(?:,|\s+and)\s+(?:and\s+)?are (\p{L}+)(?=\s*(?:,|$)|\s+and\s)/giu, ", $1 (yes/no)"],
  [question(`how often ${rest}`), ", frequency"],
  [question(`how (long|old|big|large|far|high)\\b${more}`), ", how $1"],
  [question(`where (?:it|they|he|she|i|we) (?!can\\b|could\\b|want\\b|need\\b|will\\b)${rest}`), ", location"],
];

function question(source: string): RegExp {
  return new RegExp(`${before}${source}`, "giu");
}
