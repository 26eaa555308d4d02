import { isSmallWord } from "./small-words.ts";
import { isPlural } from "./words.ts";

/** Cuts "a name, an optional note (at most 20, plain) and tags" at its commas and its "and", outside parentheses. */
export function splitList(text: string): readonly string[] {
  return splitOutside(
    withCommas(text),
    /^\s*(?:,\s*(?:and|or|as well as|plus|&)\s+|,\s*|;\s*|\s+(?:and|as well as|along with|plus|also|together with|&)\s+)/i,
  )
    .reduce<string[]>(withFlags, [])
    .map(modified)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|also|then|finally|etc\.?)\s+/i, "")
        .replace(/\s*(?:,?\s*etc\.?|\.\.\.|…)$/i, ""),
    )
    .filter((part) => part !== "");
}

/** "Members families donations and events": three plurals in a row are three things. */
function withCommas(text: string): string {
  const words = text.split(/\s+/);
  const bare = words.filter((word) => !/^and$/i.test(word));
  return bare.length > 3 && bare.every((word) => /^\p{L}+$/u.test(word) && isPlural(word)) ? bare.join(", ") : text;
}

/** "An ID - unique, required": a rule that stands alone is about what stands before it. */
function withFlags(parts: string[], part: string): string[] {
  const last = parts.at(-1);
  const flag = /^\s*(?:required|unique|optional|mandatory|not null|nullable)\s*$/i.test(part);
  return flag && last !== undefined ? [...parts.slice(0, -1), `${last} (${part.trim()})`] : [...parts, part];
}

/** "A start and end date" are two dates: a modifier that stands alone takes the head of what follows. */
function modified(part: string, at: number, parts: readonly string[]): string {
  const modifier =
    /^\s*(?:an?\s+|the\s+|both\s+)?(?:start|end|first|last|begin|opening|closing|min|max|minimum|maximum|departure|arrival|home|work|billing|shipping|birth|due|issue|check-in|check-out|pick-?up|drop-?off|planned|actual|expected)\s*$/i;
  // "Number of adults and children"
  if (
    /^\s*(?:an? |the )?number of /i.test(parts[at - 1] ?? "") &&
    /^\s*[\p{L}-]+s|^\s*(?:children|people)\s*$/u.test(part) &&
    !/\s/.test(part.trim())
  )
    return `number of ${part.trim()}`;
  const head =
    /\s(dates?|times?|names?|address(?:es)?|numbers?|prices?|phone|quantity|amount|teams?|locations?)\s*$/i.exec(
      parts[at + 1] ?? "",
    )?.[1];
  return head !== undefined && modifier.test(part) ? `${part.trim()} ${head}` : part;
}

/** Cuts at commas and semicolons alone, outside parentheses. */
export function splitCommas(text: string): readonly string[] {
  return splitOutside(text, /^\s*[,;]\s*(?:and\s+)?/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Cuts "open, closed or done" and "a / b / c" into its values. */
export function splitValues(text: string): readonly string[] {
  const separated = text.replace(/^either\s+/i, "").split(/\s*[,;/|]\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+/i);
  return [
    ...new Set(
      separated
        .map((value) =>
          value
            .trim()
            .replace(/^["']+|["']+$/g, "")
            .trim(),
        )
        .filter((value) => value !== ""),
    ),
  ];
}

/** "A name an email and a phone": an article begins another item, unless a small word before it leads on ("the name of a room"). */
function unsaid(text: string, { from, at }: { from: number; at: number }): string | undefined {
  const article = /^\s+(?=an?\s+\p{L})/iu.exec(text.slice(at, at + 10))?.[0];
  const last = /(\p{L}+)$/u.exec(text.slice(from, at))?.[1] ?? "";
  return article !== undefined && last !== "" && !isSmallWord(last) && !leadsOn.test(last) ? article : undefined;
}

const leadsOn =
  /^(?:and|such|like|as|than|has|have|is|are|having|including|containing|can|per|either|also|maybe|optionally|belongs?|least|most|\w+ed)$/i;

function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[\s,;]/.test(char)) continue;
    const found = separator.exec(text.slice(at, at + 40))?.[0] ?? unsaid(text, { from, at });
    if (!found || (/\bdate$/i.test(text.slice(from, at)) && /^\s+and\s+time\b/i.test(text.slice(at)))) continue;
    parts.push(text.slice(from, at));
    from = at + found.length;
    at = from - 1;
  }
  parts.push(text.slice(from));
  return parts;
}
