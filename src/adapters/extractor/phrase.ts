import { splitValues } from "./lists.ts";
import { couldName } from "./small-words.ts";

/** A noun phrase such as "an optional due date (date only)" taken apart. */
export interface Phrase {
  /** Without articles, adverbs and hints: "due date". */
  readonly name: string;
  readonly quantity: "one" | "many" | "unsaid";
  /** True for "one", "exactly one", "a single": the number itself is meant. */
  readonly single: boolean;
  readonly required: boolean | null;
  readonly unique: boolean;
  /** What stands in parentheses or after a colon, cut at commas: ["max 120", "decimal"]. */
  readonly hints: readonly string[];
  /** When the hints or "one of …" list the values of an enum. */
  readonly values: readonly string[] | null;
}

const many =
  /^(?:many|several|multiple|more than one|two|three|four|five|six|up to \d+|\d+|various|some|numerous|a (?:list|set|number|collection|bunch) of|lists? of|any number of|(?:zero|one|1|0) or more|at least one|(?:two|2) or more|(?:one|1) to many|different|all (?:their|its|the))\s+/i;
const one =
  /^(?:an?|one|the|its|their|his|her|exactly one|a single|one single|only one|exactly (?:1|an?)|this|that|some kind of|each|every|any|all|both|our|my|your)\s+/i;
const fillers =
  /^(?:also|always|usually|sometimes|optionally|typically|possibly|maybe|just|simply|own|new|corresponding|respective|related|associated|basic|simple|following|at least(?= an?\s))\s+/i;

/** Takes a noun phrase apart; a phrase without a name is null. */
export function readPhrase(text: string): Phrase | null {
  const { bare, hints, values } = takeHints(text);
  let rest = bare;
  let quantity: Phrase["quantity"] = "unsaid";
  let required: boolean | null = null;
  let unique = false;
  let single = false;
  for (;;) {
    const before = rest;
    if (many.test(rest)) {
      quantity = "many";
      rest = rest.replace(many, "");
    } else if (one.test(rest)) {
      if (quantity === "unsaid") quantity = "one";
      single ||= /^(?:exactly |only )?one\b|^a single|^one single|^exactly/i.test(rest);
      rest = rest.replace(one, "");
    }
    if (/^optionally\s|^possibly\s|^maybe\s/i.test(rest)) required = false;
    rest = rest.replace(fillers, "");
    if (/^(?:optional|nullable)\s+/i.test(rest)) required = false;
    if (/^(?:required|mandatory|compulsory|non-empty)\s+/i.test(rest)) required = true;
    if (/^(?:globally )?unique\s+/i.test(rest)) unique = true;
    rest = rest.replace(/^(?:optional|nullable|required|mandatory|compulsory|non-empty|(?:globally )?unique)\s+/i, "");
    if (rest === before) break;
  }
  const flag = /\s+[-–]?\s*(unique|required|mandatory|optional)$/i.exec(rest);
  if (flag && rest.length > flag[0].length) {
    rest = rest.slice(0, -flag[0].length);
    if (/unique/i.test(flag[1] ?? "")) unique = true;
    else required = !/optional/i.test(flag[1] ?? "");
  }
  const said = hints.join(" ");
  if (/\boptional\b|\bnullable\b|\bnot required\b/i.test(said)) required = false;
  else if (/\brequired\b|\bmandatory\b|\bnot null\b|\bcompulsory\b/i.test(said)) required = true;
  unique ||= /\bunique\b/i.test(said);
  const name = cleanName(rest);
  return name === "" ? null : { name, quantity, single, required, unique, hints, values };
}

/** Longer runs of words are sentences that were not understood, never names. */
const maxWords = 5;

function cleanName(text: string): string {
  const name = text
    .replace(/(\S)\s+(?:they|it|he|she|we|i|you)(?:'\p{L}+)? .*$/iu, "$1")
    .replace(/["'“”]+/g, "")
    .replace(
      /\s+(?:that|which|who|whose|when|where|so that|because|for (?:each|every|the|their|its|a)|of (?:each|every|the|their|its|that)|in order to|to (?:be|the|keep|store|track))\b.*$/i,
      "",
    )
    .replace(
      /\s+(?:attached|per \w+|every \w+|each (?:day|week|month|year)|as well|too|only|if any|if available|if needed|etc\.?)$/i,
      "",
    )
    .replace(/(\S)\s+of (?:different|various|several|all|many) .*$/i, "$1")
    .replace(
      /(\S)\s+(?:identified|described|\p{L}{3,}ed|made|taken|given|held|sold) (?:by|in|at|for|to|from|on|with|against|as) .*$/iu,
      "$1",
    )
    .replace(/[^\p{L}\p{M}\p{N}\s_'/&-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const words = name.split(" ");
  if (!couldName(name)) return "";
  return words.length > maxWords || !/\p{L}/u.test(name) || name.length > 60 ? "" : name;
}

const trailingRange =
  /[\s,]+(?:(?:from|of|in the range|ranging from|with)\s+)*((?:at (?:most|least)|up to|max(?:imum)?|min(?:imum)?)\s+\d[\d.,]*(?:\s+(?:characters|chars|digits|letters))?(?:\s+long)?|-?\d[\d.,]*\s*(?:to|-|–)\s*-?\d[\d.,]*(?:\s+stars|\s+points|\s+percent|\s*%)?|(?:greater|more|higher|larger|above|over|bigger|less|lower|smaller|below|under)(?: than)? -?\d[\d.,]*)$/i;

/** Parentheses, "as one of …", "which is …", ": …" say more about what stands before them. */
function takeHints(text: string): { bare: string; hints: readonly string[]; values: readonly string[] | null } {
  let bare = text.trim();
  const hints: string[] = /^(?:an?\s+)?(?:boolean|bool)(?: flag| field)? (?=\p{L})/iu.test(bare) ? ["boolean"] : [];
  if (hints.length > 0) bare = bare.replace(/^((?:an?\s+)?)(?:boolean|bool)(?: flag| field)? /i, "$1");
  let values: readonly string[] | null = null;
  bare = bare.replace(/[([]([^)\]]*)[)\]]/g, (_, inside: string) => {
    const listed = enumOf(inside);
    if (listed) values = listed;
    else hints.push(...inside.split(/\s*[,;]\s*/));
    return " ";
  });
  // "a rating from 1 to 5", "a title of at most 80 characters"
  bare = bare.replace(trailingRange, (_, range: string) => {
    hints.push(range);
    return "";
  });
  const chosen =
    /^(.*?)[\s,]+(?:which (?:is|can be|may be)|that (?:is|can be)|that's|being|as|is|can be|may be|must be|with (?:the )?(?:values|options)|from)?\s*(?:(?:any |either )?one of|either|values?|options?|among)[:\s]+(.*)$/i.exec(
      bare,
    );
  if (chosen && /,|\bor\b|\//.test(chosen[2] ?? "")) {
    bare = chosen[1] ?? bare;
    values = splitValues(chosen[2] ?? "");
  }
  // "method cash or card"
  const apposed =
    /^(.*?\b(?:status|type|method|state|priority|gender|size|category|kind|level|mode|stage|role|condition|severity|plan))\s+([\w-]+(?: [\w-]+)?(?:\s*[,/]\s*[\w-]+(?: [\w-]+)?)*(?:\s+or\s+|\s*\/\s*)[\w-]+(?: [\w-]+)?)$/i.exec(
      bare,
    );
  // "a grade from A to E"
  const letters = /^(.+?)\s+from ([A-Z]) to ([A-Z])$/.exec(bare);
  if (letters && !values) {
    const [first = 65, last = 65] = [letters[2]?.charCodeAt(0), letters[3]?.charCodeAt(0)];
    bare = letters[1] ?? bare;
    values = Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => String.fromCharCode(first + index));
  }
  // "a mood bright/warm white/dark"
  const slashed = /^(.*\p{L}{2,})\s+([\p{L}\d-]+(?:\s?\/\s?[\p{L}\d-]+(?: [\p{L}\d-]+)?){2,})$/u.exec(bare);
  if (slashed && !apposed && !values) {
    bare = slashed[1] ?? bare;
    values = splitValues(slashed[2] ?? "");
  }
  if (apposed && !values) {
    bare = apposed[1] ?? bare;
    values = splitValues(apposed[2] ?? "");
  }
  const colon = /^([^:]+):\s*(.+)$/.exec(bare);
  if (colon) {
    bare = colon[1] ?? bare;
    const listed = enumOf(colon[2] ?? "");
    if (listed) values = listed;
    else hints.push(...(colon[2] ?? "").split(/\s*[,;]\s*/));
  }
  return { bare: bare.replace(/\s+/g, " ").trim(), hints: hints.filter((hint) => hint !== ""), values };
}

/** Hints that are rules: nobody lists such words as values. */
const ruleHint =
  /^(?:required|optional|unique|nullable|not null|mandatory|primary key|pk|fk|foreign key.*|indexed|min(?:imum)?\b.*\d.*|max(?:imum)?\b.*\d.*|up to.*|at (?:least|most).*|between.*|default.*|from \d.*|-?\d[\d.,]*\s*(?:-|–|to|\.\.)\s*-?\d.*|e\.?g\.?.*|i\.?e\.?.*|such as.*|like .*|>=?.*|<=?.*|varchar.*|\d+ (?:chars?|characters|digits).*)$/i;
/** Words that name a type or a unit, but may be values among others ("single, double, suite"). */
const typeHint =
  /^(?:in [a-z]+|date ?time|date|time|timestamp|text|long text|short text|string|char.*|int|integer|number|numeric|decimal.*|float|double|money|currency|boolean|bool|yes|no|true|false|json|uuid|file|image|binary|email|url|phone|auto.*|positive|whole number|percentage|percent)$/i;

/** "open, done", "one of a, b or c", "red/green", "either x or y": the values; null when the words describe. */
function enumOf(inside: string): readonly string[] | null {
  const text = inside.trim();
  const named = /^(?:enum|one of|either|any of|values?|options?|choices?|can be|may be)[:\s(]+(.*?)\)?$/i.exec(
    text,
  )?.[1];
  if (named) return splitValues(named);
  const parts = splitValues(text);
  if (parts.length < 2 || parts.length > 40 || /^(?:e\.?g\.?|i\.?e\.?|such as|like|for example)\b/i.test(text))
    return null;
  if (/^(?:yes[/ ]no|true[/ ]false)$/i.test(text)) return null;
  // "1-0, 0-1, draw" are results and no bounds.
  if (parts.length > 2 && parts.filter((part) => /^\d+-\d+$/.test(part)).length > 1) return parts;
  const types = parts.filter((part) => typeHint.test(part)).length;
  if (parts.some((part) => ruleHint.test(part)) || types === parts.length || (types > 0 && parts.length < 3))
    return null;
  return parts.every((value) => value.split(/\s+/).length <= 3 && value.length <= 40) ? parts : null;
}
