import type { FileTree } from "#domain/file-tree.ts";

const block = 512;
const encoder = new TextEncoder();

/**
 * The tree as a tar stream, piece by piece: ustar headers, and a PAX record before each path that is long or not ASCII. No times and no owners, so the same tree gives the same bytes.
 * `owner` sets the numeric user and group (0 by default).
 */
export function* tarOf(files: FileTree, owner = 0): Generator<Uint8Array> {
  for (const [path, file] of files) {
    const name = encoder.encode(path);
    if (name.length > 100 || name.length !== path.length) {
      const record = paxRecord("path", path);
      yield header(encoder.encode("pax-header"), record.length, { mode: 0o644, type: "x", owner });
      yield padded(record);
    }
    yield header(name.subarray(0, 100), file.bytes.length, { mode: file.executable ? 0o755 : 0o644, type: "0", owner });
    yield padded(file.bytes);
  }
  yield new Uint8Array(2 * block);
}

function header(
  name: Uint8Array,
  size: number,
  fields: { readonly mode: number; readonly type: string; readonly owner: number },
): Uint8Array {
  const bytes = new Uint8Array(block);
  bytes.set(name);
  const write = (offset: number, text: string) => bytes.set(encoder.encode(text), offset);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
  write(100, `${octal(fields.mode, 7)}\0`);
  write(108, `${octal(fields.owner, 7)}\0`);
  write(116, `${octal(fields.owner, 7)}\0`);
  write(124, `${octal(size, 11)}\0`);
  write(136, `${octal(0, 11)}\0`);
  write(148, "        ");
  write(156, fields.type);
  write(257, "ustar\u000000");
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  write(148, `${octal(sum, 6)}\0 `);
  return bytes;
}

/** "<length> key=value\n", where the length counts itself. */
function paxRecord(key: string, value: string): Uint8Array {
  const body = encoder.encode(` ${key}=${value}\n`);
  let length = body.length + 1;
  while (`${length}`.length + body.length !== length) length = `${length}`.length + body.length;
  return Buffer.concat([encoder.encode(`${length}`), body]);
}

function padded(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % block;
  return rest === 0 ? bytes : Buffer.concat([bytes, new Uint8Array(block - rest)]);
}
