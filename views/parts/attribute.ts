/**
 * Text that a user typed, for an attribute's value. Kita closes no hole there but the quotation mark: without this, a typed "&quot;" would come
 * back as a quotation mark.
 */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;");
}
