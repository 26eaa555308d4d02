const longestLine = 4_000;

/**
 * Turns the bytes of one output stream into lines fit for a terminal, a log and JSON: UTF-8 split over chunks is put together, carriage returns
 * end a line like newlines do (a progress bar's last state survives), control characters go, ANSI colour stays, and a line longer
 * than 4,000 characters is cut.
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder("utf-8", { fatal: false });
  readonly #onLine: (line: string) => void;
  #partial = "";

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** Gives what stands behind the last newline. */
  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#partial !== "") this.#emit();
  }

  #take(chunk: string): void {
    // Whether a carriage return ends a line or belongs to a newline shows in the next chunk.
    const held = this.#partial.endsWith("\r") && chunk !== "";
    if (held) this.#partial = this.#partial.slice(0, -1);
    const pieces = (held ? `\r${chunk}` : chunk).split(/\r?\n|\r(?=.)/);
    pieces.forEach((piece, index) => {
      if (index > 0) this.#emit();
      const room = longestLine - this.#partial.length;
      if (room > 0) this.#partial += piece.slice(0, room);
    });
  }

  #emit(): void {
    const line = clean(this.#partial);
    this.#partial = "";
    this.#onLine(line);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
const escapes = /\u001b\[[0-9;]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b(?:\[[0-?]*[ -/]*[@-~]?|.)?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above; tab and the escape of colours stay
const controls = /[\u0000-\u0008\u000a-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Only "select graphic rendition" of all the escapes: it can colour text but not move the cursor, retitle a window or paste. */
function clean(line: string): string {
  const coloured = line.replace(escapes, (found) => (found.startsWith("\u001b[") && found.endsWith("m") ? found : ""));
  return coloured.replace(controls, "").toWellFormed();
}
