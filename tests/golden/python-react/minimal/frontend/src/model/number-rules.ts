import { compareDecimals, decimalText, parseDecimal } from '@/model/decimal';
import type { JsonValue, NumberField } from '@/model/entity';
import { typedNumber } from '@/model/number-text';

/** The bounds of the database's own types; people need not be told about them. */
const typeBounds: Record<NumberField['type'], readonly string[]> = {
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
  decimal: [],
  float: [],
};

/** What is wrong with a number, or null; `text` is what model/number-text.ts made of what was typed. */
export function numberProblem(field: NumberField, text: string | null): string | null {
  const exact = text === null ? null : field.type === 'float' ? floatText(text) : decimalText(text);
  if (exact === null) return `Enter a number, such as ${exampleOf(field)}, without thousands separators.`;
  if (field.type === 'float') return rangeProblem(field, exact);
  const decimal = parseDecimal(exact);
  const places = decimal?.fraction.length ?? 0;
  const allowedPlaces = field.type === 'decimal' ? (field.scale ?? 0) : 0;
  if (places > allowedPlaces) {
    return allowedPlaces === 0 ? 'Enter a whole number.' : `Use at most ${allowedPlaces} digits after the point.`;
  }
  const allowedDigits = (field.precision ?? Number.POSITIVE_INFINITY) - allowedPlaces;
  const digits = decimal && decimal.whole !== '0' ? decimal.whole.length : 0;
  if (field.type === 'decimal' && digits > allowedDigits) {
    return `Use at most ${allowedDigits} digits before the point.`;
  }
  return rangeProblem(field, exact);
}

/** As the API takes it: bigint and decimal stay text, exactly as they were typed. */
export function numberValue(field: NumberField, text: string): JsonValue {
  if (field.type === 'float') return Number(text);
  const exact = decimalText(text) ?? text;
  if (field.type === 'decimal') return exact;
  const whole = exact.split('.')[0] ?? exact;
  return field.type === 'bigint' ? whole : Number(whole);
}

/** "Between 1 and 5" or "up to 2 digits after the point", for the hint below the input; null when there is nothing to say. */
export function numberHint(field: NumberField): string | null {
  const min = typeBounds[field.type].includes(field.min ?? '') ? undefined : field.min;
  const max = typeBounds[field.type].includes(field.max ?? '') ? undefined : field.max;
  const range =
    min !== undefined && max !== undefined
      ? `Between ${typedNumber(min)} and ${typedNumber(max)}`
      : min !== undefined
        ? `At least ${typedNumber(min)}`
        : max !== undefined
          ? `At most ${typedNumber(max)}`
          : null;
  const places = field.type === 'decimal' && field.scale ? `up to ${field.scale} digits after the point` : null;
  const hint = [range, places].filter((part) => part !== null).join(', ');
  return hint === '' ? null : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
}

function exampleOf(field: NumberField): string {
  const whole = field.type === 'integer' || field.type === 'bigint' || (field.type === 'decimal' && !field.scale);
  return whole ? '12' : `12 or ${typedNumber('12.5')}`;
}

function rangeProblem(field: NumberField, exact: string): string | null {
  const compare = field.type === 'float' ? compareFloats : compareDecimals;
  if (field.min !== undefined && compare(exact, field.min) < 0) return `Enter ${typedNumber(field.min)} or more.`;
  if (field.max !== undefined && compare(exact, field.max) > 0) return `Enter ${typedNumber(field.max)} or less.`;
  return null;
}

function compareFloats(left: string, right: string): number {
  return Number(left) - Number(right);
}

/** Finite numbers only; "1e5" is fine. */
function floatText(text: string): string | null {
  const trimmed = text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) && Number.isFinite(Number(trimmed)) ? trimmed : null;
}
