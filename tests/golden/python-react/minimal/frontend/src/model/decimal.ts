const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** Digits of a decimal number, kept as text because 0.1 and 9007199254740993 have no exact JavaScript number. */
export interface Decimal {
  readonly negative: boolean;
  /** Without leading zeros; "0" when there are none. */
  readonly whole: string;
  /** Without trailing zeros. */
  readonly fraction: string;
}

/** Reads "12", "-0.5", "+3." or ".5"; null when the text is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  const decimal = { whole: whole.replace(/^0+(?=\d)/, '') || '0', fraction: fraction.replace(/0+$/, '') };
  const zero = decimal.whole === '0' && decimal.fraction === '';
  return { ...decimal, negative: sign === '-' && !zero };
}

/** Canonical text: "+007.50" becomes "7.50". Digits after the point stay as they were typed. */
export function decimalText(text: string): string | null {
  const decimal = parseDecimal(text);
  if (!decimal) return null;
  const typed = text.split('.')[1]?.trim() ?? '';
  return `${decimal.negative ? '-' : ''}${decimal.whole}${typed === '' ? '' : `.${typed}`}`;
}

/** Negative, zero or positive like a sort function; both texts must be decimals. */
export function compareDecimals(left: string, right: string): number {
  const a = parseDecimal(left);
  const b = parseDecimal(right);
  if (!a || !b) return Number.NaN;
  const digits = Math.max(a.fraction.length, b.fraction.length);
  const difference = scaled(a, digits) - scaled(b, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled(decimal: Decimal, digits: number): bigint {
  const value = BigInt(decimal.whole + decimal.fraction.padEnd(digits, '0'));
  return decimal.negative ? -value : value;
}
