/**
 * What people read: a name as the user wrote it, when it was written for people ("Starts at", "Größe", "VIP Customer"), and a
 * readable form of what was written for machines ("first_name" -> "First name", "OrderItem" -> "Order item", "ip_address" -> "IP address").
 */
export function labelOf(name: string): string {
  const text = name.normalize("NFC").trim();
  return /\s/.test(text) || !isMachineWritten(text) ? capitalised(text) : humanised(text);
}

/** For use inside a sentence: "order item". Abbreviations and words with inner capitals stay as they are. */
export function lowerLabel(label: string): string {
  return label
    .split(" ")
    .map((word) => (/^\p{Lu}[\p{Ll}\p{M}'’-]*$/u.test(word) ? word.toLowerCase() : word))
    .join(" ");
}

// Written in capitals wherever they stand alone between separators.
const abbreviations = new Set(
  "api bic crm csv dns ean faq gps html http https iban id ip isbn iso json pdf sku sla sms sql ssn uri url utc uuid vat vin xml".split(
    " ",
  ),
);

function isMachineWritten(text: string): boolean {
  return (
    /[_-]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(text) ||
    abbreviations.has(text.toLowerCase()) ||
    /^[A-Z]{4,}$/.test(text)
  );
}

function humanised(text: string): string {
  const shouting = !/\p{Ll}/u.test(text);
  const parts = text
    .replace(/OAuth/g, "Oauth")
    .replace(/([\p{Ll}\d])(\p{Lu}\p{L})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}(?!s(?!\p{Ll}))\p{Ll})/gu, "$1 $2")
    .split(/[\s_-]+/)
    .filter((part) => part !== "");
  if (parts.length === 0) return text;
  return capitalised(parts.map((part) => readable(part, shouting)).join(" "));
}

function readable(word: string, shouting: boolean): string {
  if (abbreviations.has(word.toLowerCase())) return word.toUpperCase();
  if (/^oauth$/i.test(word)) return "OAuth";
  return /^\p{Lu}{2,}s?$/u.test(word) && !shouting ? word : word.toLowerCase();
}

/** Upper-cases the first letter unless the first word has a form of its own ("iPhone", "eBay"). */
function capitalised(text: string): string {
  const first = text.split(/\s/, 1)[0] ?? "";
  if (/\p{Lu}/u.test(first)) return text;
  const [letter = ""] = text;
  return letter.toUpperCase() + text.slice(letter.length);
}
