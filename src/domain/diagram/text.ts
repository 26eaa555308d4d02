/** Text as a diagram can show it: no control characters, no lone surrogates, one line. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, " ")
    .trim();
}

/** For the text and the attributes of an XML document. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The width that a text takes at a font size, estimated: fonts differ, and a drawing must not depend on one. */
export function textWidth(text: string, { size, mono }: { readonly size: number; readonly mono: boolean }): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 1 : mono ? 0.6 : proportion(character);
  return width * size;
}

/** The text, or as much of it as fits, with an ellipsis. */
export function clipped(text: string, width: number, font: { readonly size: number; readonly mono: boolean }): string {
  if (textWidth(text, font) <= width) return text;
  const characters = [...text];
  let kept = "";
  for (const character of characters) {
    if (textWidth(`${kept}${character}…`, font) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function proportion(character: string): number {
  if (/[ijl.,:;'|!\s]/.test(character)) return 0.3;
  if (/[mwMW@%]/.test(character)) return 0.88;
  if (/\p{Lu}/u.test(character)) return 0.68;
  return 0.56;
}

/** East Asian characters and pictures take a square. */
function isWide(character: string): boolean {
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u.test(
      character,
    ) && !/\d/.test(character)
  );
}
