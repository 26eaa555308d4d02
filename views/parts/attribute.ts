/**
 * Text that a user typed, for an attribute's value. Kita escapes nothing there but the quotation mark: without this, a typed "&quot;" would come
 * back as a quotation mark. (Angle brackets do no harm in an attribute; without them nobody has to think about it.)
 */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
