import { addDecimals, type Decimal, decimalText, parseDecimal } from "#domain/schema/decimal.ts";
import type { ModelField } from "#domain/schema/model.ts";
import { typeBounds } from "#domain/schema/value.ts";

/** Numbers as decimal text: everyday ones first, then those next to the field's bounds. Not all are within them. */
export function* numberCandidates(field: ModelField): Generator<string> {
  const whole = field.type === "integer" || field.type === "bigint";
  yield* whole ? ["1", "2", "3", "4", "5"] : ["12.5", "20", "7.25", "99.9", "250"];
  const step: Decimal = { digits: 1n, scale: whole ? 0 : (field.scale ?? 3) };
  const own = typeBounds(field.type);
  yield* from(field.min, { own: own?.min, step });
  yield* from(field.max, { own: own?.max, step: { ...step, digits: -1n } });
  yield* from("0", { own: undefined, step });
  yield* from("0", { own: undefined, step: { ...step, digits: -1n } });
}

/** Rounds the bound to a value that the scale can hold, then walks from it. The type's own bounds are nobody's example. */
function* from(
  bound: string | null,
  { own, step }: { readonly own: string | undefined; readonly step: Decimal },
): Generator<string> {
  const start = bound === null || bound === own ? null : parseDecimal(bound);
  if (start === null) return;
  let value = start.scale > step.scale ? truncated(start, step.scale) : start;
  for (let count = 0; count < 7; count += 1) {
    yield decimalText(value);
    value = addDecimals(value, step);
  }
}

function truncated(value: Decimal, scale: number): Decimal {
  return { digits: value.digits / 10n ** BigInt(value.scale - scale), scale };
}
