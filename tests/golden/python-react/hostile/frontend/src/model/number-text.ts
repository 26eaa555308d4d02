/** Between the whole and the fraction of a number in the reader's language. */
const separatorHere = new Intl.NumberFormat().formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * A number as its reader types it ("1234,50" in Berlin) in the way that the API writes it ("1234.50"). A point is understood
 * everywhere, but "1.234" may mean a thousand where the comma is usual: that gives null instead of a guess.
 */
export function exactNumber(typed: string, separator = separatorHere): string | null {
  const text = typed.trim();
  const grouped = separator !== '.' && /^[+-]?\d{1,3}(\.\d{3})+$/.test(text);
  return grouped ? null : text.replace(separator, '.').replace('−', '-');
}

/** The other way round: a number of the API as its reader types it. */
export function typedNumber(exact: string, separator = separatorHere): string {
  return exact.replace('.', separator);
}
