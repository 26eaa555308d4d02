/** How the bytes of a text are read. UTF-16 is what database tools on Windows write, with a byte order mark. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Text of bytes that a user handed in: UTF-8 or UTF-16, else Windows-1252 (and with it Latin-1), in which old tools write. What is no text at
 * all becomes replacement characters, which the readers refuse.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Text has no NUL; a file that was decoded from something else has one, or many replacement characters. */
export function looksBinary(text: string): boolean {
  return text.includes("\u0000") || text.slice(0, 100_000).split("\ufffd").length > 51;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const { foreign, broken } = counted(new TextDecoder().decode(bytes));
  // A dump in UTF-8 may carry a few bytes of something else; a file with control characters is no text.
  if (broken === 0 || broken * 2 < foreign) return "utf-8";
  return controls.test(new TextDecoder("windows-1252").decode(bytes)) ? "utf-8" : "windows-1252";
}

/** How many letters are beyond ASCII, and how many of these stand for bytes that are none. One by one: a file may have millions. */
function counted(text: string): { readonly foreign: number; readonly broken: number } {
  let [foreign, broken] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) foreign += 1;
    if (unit === 0xfffd) broken += 1;
  }
  return { foreign, broken };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\0-\x08\x0e-\x1f\x7f-\x9f]/;
