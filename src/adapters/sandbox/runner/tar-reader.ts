import { safePath, type TreeFile } from "#domain/file-tree.ts";
import type { ReadLimits } from "#ports/sandbox.ts";

const block = 512;
/** A PAX header of ours holds a path and a size. */
const longestPaxHeader = 64 * 1024;
const mostSkipped = 1_000;

export class TarError extends Error {
  readonly problem: "limit" | "malformed";

  constructor(problem: "limit" | "malformed", message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Reads a tar stream that the enemy may have written. Keeps regular files with safe names, in memory, up to the limits; counts links, devices,
 * folders with names that are not safe and the like as skipped and never creates anything on disk. `push` throws TarError when a limit is passed
 * or the stream is not a tar.
 */
export class TarReader {
  readonly files = new Map<string, TreeFile>();
  readonly skipped: string[] = [];
  readonly #limits: ReadLimits;
  #pending: Uint8Array = new Uint8Array(0);
  #entry: Entry | null = null;
  #pax: { path?: string; size?: number } = {};
  #entries = 0;
  #bytes = 0;
  #ended = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  push(bytes: Uint8Array): void {
    let rest = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    while (!this.#ended) {
      if (this.#entry !== null) {
        rest = this.#body(this.#entry, rest);
        if (this.#entry !== null) break;
      } else if (rest.length >= block) {
        this.#header(rest.subarray(0, block));
        rest = rest.subarray(block);
      } else break;
    }
    this.#pending = this.#ended ? new Uint8Array(0) : rest.slice();
  }

  /** Call after the last byte: throws when the stream broke off. */
  end(): void {
    if (!this.#ended) throw new TarError("malformed", "the tar stream broke off");
  }

  #header(header: Uint8Array): void {
    if (header.every((byte) => byte === 0)) {
      this.#ended = true;
      return;
    }
    if (!checksumHolds(header)) throw new TarError("malformed", "a tar header's checksum is wrong");
    const type = String.fromCharCode(header[156] ?? 0);
    const size = this.#pax.size ?? octal(header.subarray(124, 136));
    if (type === "x") {
      if (size > longestPaxHeader) throw new TarError("malformed", "a PAX header is too long");
      this.#entry = { kind: "pax", name: "", executable: false, size, left: size, bytes: new Uint8Array(size) };
      return;
    }
    const name = this.#pax.path ?? ustarName(header);
    this.#pax = {};
    // Every entry counts, kept or not: skipping is work too.
    this.#entries += 1;
    if (this.#entries > this.#limits.files) throw new TarError("limit", `more than ${this.#limits.files} files`);
    const path = type === "0" || type === "\0" ? safePath(name) : null;
    if (path === null) this.#skip(name);
    this.#bytes += size;
    if (this.#bytes > this.#limits.bytes) throw new TarError("limit", `more than ${this.#limits.bytes} bytes`);
    const executable = (octal(header.subarray(100, 108)) & 0o100) !== 0;
    this.#entry = {
      kind: path === null ? "skipped" : "file",
      name: path ?? "",
      executable,
      size,
      left: size,
      bytes: new Uint8Array(path === null ? 0 : size),
    };
  }

  /** Takes from `rest` what belongs to the entry, padding included; the entry is null again when it is whole. */
  #body(entry: Entry, rest: Uint8Array): Uint8Array {
    const taken = rest.subarray(0, Math.min(entry.left, rest.length));
    if (entry.kind !== "skipped") entry.bytes.set(taken, entry.size - entry.left);
    entry.left -= taken.length;
    const padding = (block - (entry.size % block)) % block;
    if (entry.left > 0 || rest.length < taken.length + padding) return rest.subarray(taken.length);
    if (entry.kind === "pax") this.#pax = paxFields(entry.bytes);
    if (entry.kind === "file") this.files.set(entry.name, { bytes: entry.bytes, executable: entry.executable });
    this.#entry = null;
    return rest.subarray(taken.length + padding);
  }

  #skip(name: string): void {
    if (this.skipped.length < mostSkipped) this.skipped.push(printable(name));
  }
}

interface Entry {
  readonly kind: "file" | "pax" | "skipped";
  readonly name: string;
  readonly executable: boolean;
  readonly size: number;
  left: number;
  /** As large as it will be, whatever the pieces it comes in: the limits hold for it. Empty for what is skipped. */
  readonly bytes: Uint8Array;
}

/** A name that can be shown: terminals obey what stands in file names. */
export function printable(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is replaced
  return name.slice(0, 300).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "?");
}

function checksumHolds(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  return sum === octal(header.subarray(148, 156));
}

function octal(bytes: Uint8Array): number {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\0 ]+$/, "")
    .trimStart();
  if (text === "") return 0;
  if (!/^[0-7]+$/.test(text)) throw new TarError("malformed", "a number in a tar header is not octal");
  return Number.parseInt(text, 8);
}

function ustarName(header: Uint8Array): string {
  const field = (start: number, end: number) => decode(header.subarray(start, end)).replace(/\0.*$/s, "");
  const prefix = field(345, 500);
  return prefix === "" ? field(0, 100) : `${prefix}/${field(0, 100)}`;
}

/** Sizes beyond 8 GB and long names stand in PAX records; ignoring the size would lose the place in the stream. */
function paxFields(bytes: Uint8Array): { path?: string; size?: number } {
  const fields: { path?: string; size?: number } = {};
  let rest = bytes;
  while (rest.length > 0) {
    const blank = rest.indexOf(32);
    const length = Number(decode(rest.subarray(0, Math.max(blank, 0))));
    if (!Number.isInteger(length) || length <= blank + 1 || length > rest.length) {
      throw new TarError("malformed", "a PAX record is broken");
    }
    const record = decode(rest.subarray(blank + 1, length - 1));
    const equals = record.indexOf("=");
    const value = record.slice(equals + 1);
    if (record.slice(0, equals) === "path") fields.path = value;
    if (record.slice(0, equals) === "size") {
      if (!/^\d{1,15}$/.test(value)) throw new TarError("malformed", "a PAX size is no number");
      fields.size = Number(value);
    }
    rest = rest.subarray(length);
  }
  return fields;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
