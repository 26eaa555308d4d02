/** Cuts "a name, an optional note (at most 20, plain) and tags" at its commas and its "and", outside parentheses. */
export function splitList(text: string): readonly string[] {
  return splitOutside(
    text,
    /^\s*(?:,\s*(?:and|or|as well as|plus|&)\s+|,\s*|;\s*|\s+(?:and|as well as|along with|plus|together with|&)\s+)/i,
  )
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|also|then|finally|etc\.?)\s+/i, "")
        .replace(/\s*(?:,?\s*etc\.?|\.\.\.|…)$/i, ""),
    )
    .filter((part) => part !== "");
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

function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[\s,;]/.test(char)) continue;
    const found = separator.exec(text.slice(at, at + 40))?.[0];
    if (!found || (/\bdate$/i.test(text.slice(from, at)) && /^\s+and\s+time\b/i.test(text.slice(at)))) continue;
    parts.push(text.slice(from, at));
    from = at + found.length;
    at = from - 1;
  }
  parts.push(text.slice(from));
  return parts;
}
