import { addDecimals, decimalText, parseDecimal } from "#domain/schema/decimal.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";
import { canonicalTemporal } from "#domain/schema/temporal.ts";
import { canonicalBound, compareBounds } from "#domain/schema/value.ts";
import type { CheckRule } from "./checks.ts";
import type { FieldTyping } from "./field-type.ts";

/** A field's type and rules while checks are worked in. */
export type FieldRules = FieldTyping & Partial<Pick<FieldDefinition, "minLength" | "pattern" | "required">>;

export interface RuleOutcome {
  readonly rules: FieldRules;
  /** What could not be taken over exactly; null when all was. */
  readonly remark: string | null;
  /** False when the rule had no effect at all. */
  readonly used: boolean;
}

/** Works one rule of a CHECK into a field. */
export function withRule(rules: FieldRules, rule: CheckRule): RuleOutcome {
  switch (rule.kind) {
    case "values":
      return inAnyCase(withValues(rules, rule.values), rule);
    case "bound":
      return withBound(rules, rule);
    case "length":
      return withLength(rules, rule);
    case "pattern":
      if (!isText(rules) || (rules.pattern !== undefined && rules.pattern !== rule.pattern)) return unused(rules);
      return used({ ...rules, pattern: rule.pattern });
    case "json":
      return isText(rules) ? used({ type: "json", remark: rules.remark, ...needed(rules) }) : unused(rules);
    case "not-null":
      return used({ ...rules, required: true });
    default:
      return rule satisfies never;
  }
}

/** Values that the source compares without regard to case are those that it lists. */
function inAnyCase(outcome: RuleOutcome, { anyCase }: Extract<CheckRule, { kind: "values" }>): RuleOutcome {
  if (!anyCase || !outcome.used) return outcome;
  const remark = "case does not matter in the source; here it does";
  return { ...outcome, remark: outcome.remark ? `${outcome.remark}; ${remark}` : remark };
}

function withValues(rules: FieldRules, values: readonly string[]): RuleOutcome {
  const distinct = [...new Set(values)];
  if (rules.type === "enum") {
    const kept = (rules.enumValues ?? []).filter((value) => distinct.includes(value));
    return kept.length > 0 ? used({ ...rules, enumValues: kept }) : unused(rules);
  }
  if (isText(rules)) return withEnum(rules, distinct);
  if (rules.type === "boolean") return used(rules);
  if (rules.type !== "integer" && rules.type !== "bigint" && rules.type !== "decimal") return unused(rules);
  const numbers = distinct.map(Number).sort((a, b) => a - b);
  if (numbers.some((value) => !Number.isInteger(value))) return unused(rules);
  if (numbers.join() === "0,1") return used({ type: "boolean", remark: rules.remark, ...needed(rules) });
  const [min, max] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const gaps = numbers.length !== max - min + 1;
  const remark = gaps
    ? `only ${numbers.join(", ")} are allowed in the source; here every value from ${min} to ${max} is`
    : null;
  return { rules: { ...rules, min, max }, remark, used: true };
}

function withEnum(rules: FieldRules, values: readonly string[]): RuleOutcome {
  const kept = values.filter((value) => value.trim() !== "");
  if (kept.length === 0) return unused(rules);
  const remark = kept.length < values.length ? "the empty text is not one of its values here" : null;
  return {
    rules: { type: "enum", enumValues: kept, remark: rules.remark, ...needed(rules) },
    remark,
    used: true,
  };
}

const measured = new Set(["integer", "bigint", "decimal", "float", "date", "time", "datetime"]);

function withBound(rules: FieldRules, { side, value, exclusive }: Extract<CheckRule, { kind: "bound" }>): RuleOutcome {
  if (!measured.has(rules.type)) return unused(rules);
  if (rules.type === "date" || rules.type === "time" || rules.type === "datetime") {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(value);
    const limit = canonicalTemporal(rules.type, rules.type === "datetime" && date ? `${value}T00:00:00Z` : value);
    if (limit === null) return unused(rules);
    return {
      rules: { ...rules, [side]: narrower(rules, limit, side) },
      remark: exclusive ? `${value} itself is not allowed in the source` : null,
      used: true,
    };
  }
  const number = parseDecimal(value);
  if (!number) return unused(rules);
  const scale = scaleOf(rules);
  // A limit between two values of the type is never a value itself.
  const moved = exclusive && scale !== null && number.scale <= scale;
  const step = parseDecimal(`${side === "min" ? "" : "-"}1e-${scale ?? 0}`);
  const exact = moved && step ? addDecimals(number, step) : number;
  const limit = narrower(rules, decimalText(exact), side);
  const remark = exclusive && scale === null ? `${value} itself is not allowed in the source` : null;
  return { rules: { ...rules, [side]: limit }, remark, used: true };
}

/** How many decimals values of the type have; null where that is not known (floats, decimals without digits). */
function scaleOf({ type, precision, scale }: FieldRules): number | null {
  if (type === "integer" || type === "bigint") return 0;
  if (type !== "decimal" || (scale === undefined && precision === undefined)) return null;
  return scale ?? 0;
}

function narrower(rules: FieldRules, limit: string, side: "min" | "max"): string | number {
  const old = rules[side];
  const before = old === undefined ? null : canonicalBound(rules.type, old);
  const difference = before === null ? null : compareBounds(rules.type, limit, before);
  if (old !== undefined && difference !== null && (side === "min" ? difference <= 0 : difference >= 0)) return old;
  const value = Number(limit);
  return Number.isSafeInteger(value) || String(value) === limit ? value : limit;
}

function withLength(rules: FieldRules, { side, value }: Extract<CheckRule, { kind: "length" }>): RuleOutcome {
  if (rules.type === "binary" && side === "max") return used({ ...rules, maxLength: value });
  if (!isText(rules)) return unused(rules);
  if (side === "min") return used({ ...rules, minLength: Math.max(value, rules.minLength ?? 0) });
  // Short text with a limit is a line, not a page.
  const type = value <= 500 ? "string" : rules.type;
  return used({ ...rules, type, maxLength: Math.min(value, rules.maxLength ?? value) });
}

function isText({ type }: FieldRules): boolean {
  return type === "string" || type === "text";
}

/** What stays of a field's rules when its type becomes another. */
function needed({ required }: FieldRules): { readonly required?: true } {
  return required ? { required } : {};
}

function used(rules: FieldRules): RuleOutcome {
  return { rules, remark: null, used: true };
}

function unused(rules: FieldRules): RuleOutcome {
  return { rules, remark: null, used: false };
}
