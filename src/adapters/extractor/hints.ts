import type { FieldDefinition, FieldType } from "#domain/schema/schema.ts";

type Rules = Partial<Omit<FieldDefinition, "name">>;

const types: readonly (readonly [RegExp, FieldType])[] = [
  [/\b(date ?time|timestamp|date and time|date \+ time|time and date)\b/i, "datetime"],
  [/\bdate\b/i, "date"],
  [/\btime\b/i, "time"],
  [/\b(bigint|big integer|long(?![ -]?text))\b/i, "bigint"],
  [/\b(integer|int|whole number|count)\b/i, "integer"],
  [/\b(decimal|money|currency|numeric|number with decimals|usd|eur|euros?|dollars?)\b|[$€£]/i, "decimal"],
  [/\b(float|double|real)\b/i, "float"],
  [/\bnumber\b/i, "decimal"],
  [/\b(boolean|bool|yes\s*[/ ]\s*no|true\s*[/ ]\s*false|checkbox|flag)\b/i, "boolean"],
  [/\b(long text|multi-?line|markdown|rich text|paragraph|textarea|free text|html)\b/i, "text"],
  [/\b(uuid|guid)\b/i, "uuid"],
  [/\bjson\b/i, "json"],
  [/\b(binary|file|image|upload|blob)\b/i, "binary"],
  [/\b(string|varchar|short text|text|char)\b/i, "string"],
];

const numeric = new Set<FieldType>(["integer", "bigint", "decimal", "float"]);
const textual = new Set<FieldType>(["string", "text"]);

export interface HintReading {
  readonly rules: Rules;
  /** Hints that say nothing the reader knows. */
  readonly unused: readonly string[];
}

/** What the hints of a field ("max 120", "decimal", "1-5", "default 0") say about it, given what its name suggests. */
export function readHints(hints: readonly string[], guess: Rules): HintReading {
  let rules: Rules = {};
  const unused: string[] = [];
  for (const hint of hints) {
    const found = readHint(hint.trim(), rules.type ?? guess.type ?? "string");
    if (found) rules = { ...rules, ...found };
    else unused.push(hint);
  }
  return { rules, unused };
}

function readHint(hint: string, type: FieldType): Rules | null {
  if (
    /^(required|optional|unique|nullable|mandatory|compulsory|not null|enum|list|indexed|primary key|pk|not required)$/i.test(
      hint,
    )
  )
    return {};
  const preset = /^defaults?(?: value)?(?:\s*(?:is|to|=|:))?\s+(.+)$/i.exec(hint)?.[1];
  if (preset !== undefined) return { default: defaultOf(preset.replace(/^["']|["']$/g, ""), type) };
  const typed = typeOf(hint);
  const bounds = boundsOf(hint, typed ?? type);
  if (!typed && !bounds && !/^positive|^non-?negative/i.test(hint)) return null;
  const sign: Rules = /\bpositive\b/i.test(hint)
    ? { min: Number(justAbove("0", typed ?? type)) }
    : /non-?negative/i.test(hint)
      ? { min: 0 }
      : {};
  return { ...(typed ? { type: typed } : {}), ...sign, ...bounds };
}

function typeOf(hint: string): FieldType | null {
  // "up to 500 characters" is a length, "min 3" a bound.
  if (/^(?:max|min|up to|at most|at least|between|from)\b/i.test(hint) && !/\b(decimal|integer|number)\b/i.test(hint))
    return null;
  return types.find(([pattern]) => pattern.test(hint))?.[1] ?? null;
}

const figure = "(-?\\d+(?:[.,]\\d+)?)";

function boundsOf(hint: string, type: FieldType): Rules | null {
  const both = new RegExp(
    `^(?:.*?\\b)?(?:between |from )?${figure}\\s*(?:-|–|—|to|and|\\.\\.+)\\s*${figure}\\b`,
    "i",
  ).exec(hint);
  const most = new RegExp(
    `(?:max(?:imum)?(?: length)?|up to|at most|<=|no more than|not more than)(?: of)?[\\s:=]*${figure}`,
    "i",
  ).exec(hint)?.[1];
  const least = new RegExp(`(?:min(?:imum)?(?: length)?|at least|>=|no less than)(?: of)?[\\s:=]*${figure}`, "i").exec(
    hint,
  )?.[1];
  const above = new RegExp(`^(?:greater|more|higher|larger|bigger|above|over|after|>)(?: than)? ?${figure}`, "i").exec(
    hint,
  )?.[1];
  const below = new RegExp(`^(?:less|lower|smaller|below|under|<)(?: than)? ?${figure}`, "i").exec(hint)?.[1];
  const exact = new RegExp(
    `^${figure} ?(?:chars?|characters|digits|letters)(?: long)?$|(?:varchar|string|char|text)\\s*${figure}`,
    "i",
  ).exec(hint);
  const length = textual.has(type) ? /^\d{1,5}$/.exec(hint)?.[0] : undefined;
  const digits = /\b(\d{1,2})\s*[,.]\s*(\d{1,2})\b/.exec(hint);
  if (type === "decimal" && digits && /decimal|numeric/i.test(hint))
    return { precision: Math.max(1, Number(digits[1])), scale: Math.min(Number(digits[1]), Number(digits[2])) };
  const limit = (side: "min" | "max", text: string | undefined): Rules => {
    const value = Number(text?.replace(",", "."));
    if (text === undefined || !Number.isFinite(value)) return {};
    if (textual.has(type))
      return Number.isInteger(value) && value > 0 ? { [side === "min" ? "minLength" : "maxLength"]: value } : {};
    return numeric.has(type) ? { [side]: value } : {};
  };
  const found = both
    ? ordered({ ...limit("min", both[1]), ...limit("max", both[2]) })
    : {
        ...limit("max", most ?? below ?? exact?.[1] ?? exact?.[2] ?? length),
        ...limit("min", least ?? justAbove(above, type)),
      };
  // A range on a name that suggests nothing numeric ("rating (1-5)") makes it a number.
  if (both && textual.has(type) && !/char|letter|long/i.test(hint))
    return ordered({ type: "integer", min: Number(both[1]), max: Number(both[2]) });
  return Object.keys(found).length > 0 ? found : null;
}

/** "Greater than 0" leaves the bound itself out: money begins a cent above it. */
function justAbove(bound: string | undefined, type: FieldType): string | undefined {
  const step = type === "decimal" ? 0.01 : type === "float" ? 0 : 1;
  return bound === undefined ? undefined : String(Number(bound.replace(",", ".")) + step);
}

function ordered(rules: Rules): Rules {
  const { min, max } = rules;
  return typeof min === "number" && typeof max === "number" && min > max ? { ...rules, min: max, max: min } : rules;
}

function defaultOf(text: string, type: FieldType): string | number | boolean {
  if (type === "boolean") return /^(true|yes|on|1)$/i.test(text);
  return numeric.has(type) && Number.isFinite(Number(text)) ? Number(text) : text;
}
