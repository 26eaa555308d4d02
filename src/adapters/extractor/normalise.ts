/** Rewrites turns of phrase so that the rules see one form of each. */
export function normalised(sentence: string): string {
  return bracketedChoices(turns.reduce((text, [turn, plain]) => text.replace(turn, plain), sentence.trim()));
}

const able =
  "(?:(?:should|must|will|shall|would)(?: also)? be able to|(?:needs?|ha(?:s|ve)) to be able to|(?:is|are) (?:able|allowed|permitted) to|ha(?:s|ve) the (?:ability|option|right) to)";
const application =
  "(?:it|(?:the|this|our|my) (?:system|app|application|platform|software|tool|website|site|solution|program|product))";
const duty = "(?:(?:shall|should|must|will|can|could|needs? to|ha(?:s|ve) to)(?: also)? )?";
const keep = "(?:stores?|keeps?|records?|saves?|tracks?|knows?|holds?|needs?|registers?|captures?)";
const turns: readonly (readonly [RegExp, string])[] = [
  // How people begin to speak.
  [
    /^(?:(?:so|well|ok|okay|oh|basically|actually|also|and|then|now|plus|besides|finally|ideally|currently|additionally|furthermore|moreover|in addition|note that|for example|of course)\b[,:]?\s+)+/i,
    "",
  ],
  [/^(?:needed|wanted|required|idea|goal|purpose|project idea|request)\s*:\s*/i, ""],
  // Short forms.
  [/\b(it|that|there|who|he|she|what)'s\b/gi, "$1 is"],
  [/\b(they|you)'re\b/gi, "$1 are"],
  [/\b(?:(?:zero|one|two|0|1|2) or (?:more|several|many)|more than one|any number of)\b/gi, "several"],
  [/\bw\/\s*(?=\p{L})/giu, "with "],
  [/\s\+\s/g, ", "],
  [/(\p{L})\s&\s(?=\p{L})/gu, "$1 and "],
  [/^([\p{L}][\p{L} '-]{1,40}?)\s+=>?\s+(?=\p{L})/u, "$1: "],
  [/\bdate\s*(?:\/|\+)\s*time\b/gi, "date and time"],
  [/^((?:an? |each |every )?\p{L}+(?: \p{L}+)?), (has|have|belongs|contains|consists) /iu, "$1 $2 "],
  [/\b(?:is|are) (?:an? )?(?:members?|parts?) of\b/gi, "belong to"],
  // Verbs of two words.
  [/\bcan be (?:moved|dragged|transferred) (?:between|to|from|into)\b/gi, "belong to"],
  [/\b(?:sign(s?) up|register(s?)) (?:for|to)\b|\btake(s?) part in\b/gi, "join$1$2$3"],
  [/\btakes? place\b/gi, "is held"],
  [/\bvote(s?) once (?:per|in|on|for)\b/gi, "vote$1 on"],
  [
    /\b(start|end|first|last|min|max|planned|actual)\/(start|end|first|last|min|max|planned|actual) (dates?|times?|names?|prices?)\b/gi,
    "$1 $3, $2 $3",
  ],
  [/\b(start|end)s (?:at|on) an? (?:certain |specific )?(time|date)\b/gi, "has a $1 $2"],
  [
    /\bcomes? in (?:the |several |different )?(\p{L}+)s:? ([^.;()]+?(?:,| or | and )[^.;()]+?)(?= and (?:has|have)\b|$)/giu,
    "has a $1 ($2)",
  ],
  // "Repairs of machines have a date"
  [
    /^(\p{L}+s) (?:of|for|on) ((?:the |our )?\p{L}+s) (have|has|are|can|must|contain|include)\b/iu,
    "$1 belong to $2 and $3",
  ],
  // When and where it is.
  [/^(?:after|before|during|once|when|if)\s[^,()]{2,50},\s+(?=(?:an?|the|we|i|they|users?|\p{L}+s)\s)/iu, ""],
  [
    /^(?:at|in|during|for|on|per|with) ((?:each|every) [\p{L}-]+(?: [\p{L}-]+(?=,))?),? ([^,()]{2,40}?) (?:is|are|can be|may be) \p{L}+(?:ed|en|wn|ade|ld)$/iu,
    "$1 has $2",
  ],
  [
    /^(?:at|in|during|on) ((?:each|every) [\p{L}-]+),? ((?:several|many|multiple|two|three|\d+) [\p{L}-]+s) \p{L}+$/iu,
    "$1 has $2",
  ],
  [/^(?:after|before|during|at|in|on) (?:the|an?) [\p{L}-]+,? (?=(?:the|an?|\p{L}+s) )/iu, ""],
  // Rights and duties.
  [/^(?:let|allow|enable) (?!us\b|me\b)((?:the |our |my )?[\p{L}-]+s|people) (?:to )?/iu, "$1 can "],
  [
    /^as (an?|the|our) ([\p{L}' -]{2,40}?),?\s+(?:i|we)(?:'d| would| really)?\s+(?:want|need|like|wish|love|must|should|can|have)(?:\s+to)?(?:\s+be able to)?\s+(.*?)(?:,?\s+(?:so that|so i|so we|in order to|because)\s.*)?$/iu,
    "$1 $2 can $3",
  ],
  [new RegExp(`\\b${able}\\b`, "gi"), "can"],
  [
    new RegExp(
      `^${application} ${duty}(?:allow|let|enable|permit|help)s? ((?:an? |the |our |my )?[\\p{L}'-]+(?: (?!to )[\\p{L}'-]+){0,2}?) to `,
      "iu",
    ),
    "$1 can ",
  ],
  [new RegExp(`^${application} ${duty}(?:lets?|helps?) ((?:an? |the |our |my )?[\\p{L}'-]+) `, "iu"), "$1 can "],
  [/^it (?:should|must|shall|is|will) be possible (?:for ([\p{L}' -]{2,40}?) )?to /iu, "$1 can "],
  [/^ can /, "users can "],
  [
    new RegExp(
      `^(?:${application}|i|we) ${duty}(?:(?:want|need|like) to )?${keep} (?:for|about|of) (?=(?:each|every)\\s)`,
      "i",
    ),
    "for ",
  ],
  [
    new RegExp(
      `^(?:for|about|with|on|in) ((?:each|every) [\\p{L}'-]+(?: [\\p{L}'-]+)?),?\\s+(?:(?:i|we|you|it|the system|there) ${duty}(?:(?:want|need|like|have) to )?(?:${keep}|ha(?:s|ve)|is|are) |(?=(?:an?|the|its|their|many|several|multiple|one)\\s))`,
      "iu",
    ),
    "$1 has ",
  ],
  [
    new RegExp(
      `^(?:${application}|i|we) ${duty}(?:(?:want|need|like) to )?${keep} ([^()]{2,80}) (?:for|of|about|per) ((?:each|every) [\\p{L}'-]+(?: [\\p{L}'-]+)?)$`,
      "iu",
    ),
    "$2 has $1",
  ],
  [new RegExp(`^${application} ${duty}(?=${keep} )`, "i"), ""],
  // What two things have between them.
  [
    /^between ((?:an?|each|every|the) [^,]{2,60}?) there (?:is|are|can be|may be|might be|will be) (an?|one|many|several) ([\p{L}'-]+(?: [\p{L}'-]+)?)(?: with (.+))?$/iu,
    "each $3 belongs to $1 and has $4",
  ],
  [/ and has $/, ""],
  // "A user has the following fields: a, b", "the book table has columns a, b".
  [
    /\b(has|have|with|contains?)\s+(?:the\s+|these\s+)?(?:following\s+)?(?:fields?|attributes?|propert(?:y|ies)|columns?|details|information)\b(?:\s+(?:like|such as|named|called))?[:,]?\s+/i,
    "$1 ",
  ],
  // Ranges and choices.
  [/\bbetween\s+(-?[\d.,]*\d)\s+and\s+(-?[\d.,]*\d)/gi, "from $1 to $2"],
  [/\bout of\s+(\d[\d.,]*)/gi, "from 0 to $1"],
  [/:\s*([\p{L}\d-]+(?:\/[\p{L}\d-]+)+)/gu, " (one of $1)"],
];

/** "a plan which is either free, pro or enterprise", "priority: low or high": the choice goes into brackets behind what it is of. */
function bracketedChoices(text: string): string {
  const found = choice.exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length);
  const [whole = "", others = "", last = ""] = /^(.*?),?\s+or\s+([^,.;()]+?)(?=$|[.,;)]|\s+and\s)/.exec(rest) ?? [];
  const values = others.split(/,\s*/);
  const chosen =
    whole !== "" &&
    [...values, last].every((value) => /^["'\p{L}\d][^()]*$/u.test(value) && value.split(" ").length <= 3);
  if (!chosen) return `${before}${found[0]}${bracketedChoices(rest)}`;
  return `${before} (one of ${whole})${bracketedChoices(rest.slice(whole.length))}`;
}

const choice =
  /,?\s+(?:(?:which|that) (?:is|are|can be|may be|must be)(?: either| one of:?| any of:?)?|(?:being|as) (?:either|one of:?|any of:?)|such as|namely|either|one of:?)\s+|(?<=^[\p{L}]+|\s[\p{L}]+):\s+(?=[^:]*\sor\s[^:]*$)/iu;
