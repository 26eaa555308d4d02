import { transliterate } from "transliteration";

/**
 * The words of a name in any script, as lower-case ASCII: "OrderItem" -> order item, "Größe" -> grosse, "订单" -> ding dan,
 * "URLs" -> urls. Empty when nothing pronounceable is left (emoji, punctuation). The only place that splits names.
 */
export function words(name: string): readonly string[] {
  return read(name).words;
}

/** Names of large models are compared very often, each with all others of its kind. */
const known = new Map<string, { readonly words: readonly string[]; readonly key: string }>();
const mostKnown = 20_000;
const longestKnown = 200;

function read(name: string): { readonly words: readonly string[]; readonly key: string } {
  const before = known.get(name);
  if (before) return before;
  const parts = split(name);
  const made = { words: parts, key: snakeCase(parts) || name.trim() };
  if (known.size >= mostKnown) known.clear();
  if (name.length <= longestKnown) known.set(name, made);
  return made;
}

function split(name: string): readonly string[] {
  return ascii(name.normalize("NFC"))
    .replace(/['’`]/g, "")
    .replace(/OAuth/g, "Oauth")
    .replace(/([A-Z]{2,})s(?![a-z])/g, (_, acronym: string) => `${acronym[0]}${acronym.slice(1).toLowerCase()}s`)
    .replace(/([a-z])([A-Z])|([0-9])([A-Z][a-z])/g, "$1$3 $2$4")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

export function snakeCase(parts: readonly string[]): string {
  return parts.join("_");
}

export function kebabCase(parts: readonly string[]): string {
  return parts.join("-");
}

export function pascalCase(parts: readonly string[]): string {
  return parts.map(capitalised).join("");
}

export function camelCase(parts: readonly string[]): string {
  return parts.map((word, index) => (index === 0 ? word : capitalised(word))).join("");
}

/** A key for comparing names ("Starts at" and "starts_at" have one), without regard to case, punctuation and script; names without any pronounceable character compare as they are written. */
export function nameKey(name: string): string {
  return read(name).key;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function ascii(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is tested
  return /^[\u0000-\u007f]*$/.test(text) ? text : transliterate(text);
}
