/**
 * `text` when it has at most `limit` characters, else its beginning, cut after a whole word where one ends in the second half, and a
 * six-character tail that depends on all of it: long names stay distinct and do not change when a sibling is added.
 * For ASCII identifiers, so characters are bytes.
 */
export function shorten(text: string, limit: number, separator = "_"): string {
  if (text.length <= limit) return text;
  const room = limit - tailLength - separator.length;
  const head = text.slice(0, room);
  const wordEnd = separator === "" ? -1 : head.lastIndexOf(separator);
  const cut = text.charAt(room) !== separator && wordEnd > room / 2 ? head.slice(0, wordEnd) : head;
  return `${trimSeparator(cut, separator)}${separator}${tail(text)}`;
}

const tailLength = 6;

/** 32-bit FNV-1a in base 36: not for secrets, only to tell names apart. */
function tail(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, "0").slice(-tailLength);
}

function trimSeparator(text: string, separator: string): string {
  return separator !== "" && text.endsWith(separator) ? text.slice(0, -separator.length) : text;
}
