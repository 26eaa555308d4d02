/** An exact decimal number: digits * 10^-scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Far more than any column holds; keeps hostile exponents from filling the memory. */
const maxExponent = 1_000;
const maxCharacters = 2_000;

/** Reads "12", "-0.50", "1e6" or a finite number; null for anything else. Trailing zeros do not count. */
export function parseDecimal(value: string | number): Decimal | null {
  if (typeof value === "string" && value.length > maxCharacters) return null;
  const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,5}))?\s*$/.exec(String(value));
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  if (whole + fraction === "" || Math.abs(exponent) > maxExponent) return null;
  const magnitude = BigInt(whole + fraction);
  return reduced(sign === "-" ? -magnitude : magnitude, fraction.length - exponent);
}

/** Plain decimal text without exponent or needless zeros: "0", "-12.5". */
export function decimalText({ digits, scale }: Decimal): string {
  if (scale <= 0) return (digits * 10n ** BigInt(-scale)).toString();
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, "0");
  return `${negative ? "-" : ""}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Text with exactly `scale` decimals, the way a numeric(p, s) column prints it. The value must not have more. */
export function fixedText(value: Decimal, scale: number): string {
  const text = decimalText(value);
  if (scale === 0) return text;
  const [whole = "0", fraction = ""] = text.split(".");
  return `${whole}.${fraction.padEnd(scale, "0")}`;
}

/** Negative, zero or positive, as for sorting. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale, 0);
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale, 0);
  return reduced(scaled(a, scale) + scaled(b, scale), scale);
}

export function isWhole(value: Decimal): boolean {
  return value.scale <= 0;
}

/** Digits before the decimal point, 0 for values below one. */
export function wholeDigits(value: Decimal): number {
  const [whole = "0"] = decimalText(value).replace("-", "").split(".");
  return whole === "0" ? 0 : whole.length;
}

function scaled(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

function reduced(digits: bigint, scale: number): Decimal {
  if (digits === 0n) return { digits, scale: 0 };
  let [left, places] = [digits, scale];
  while (places > 0 && left % 10n === 0n) [left, places] = [left / 10n, places - 1];
  return { digits: left, scale: places };
}
