import { unzipSync, type Zippable, zipSync } from "fflate";
import { type FileTree, safePath, type TreeFile } from "#domain/file-tree.ts";

const regularFile = 0o100000;
const unix = 3;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;

/**
 * Packs a tree into a ZIP below one top folder. The same tree gives the same bytes in every time zone: sorted paths, one
 * fixed modification time, unix modes 0644 and 0755.
 */
export function zipTree(tree: FileTree, topFolder: string): Uint8Array {
  // fflate writes local time, and so this must be local, too.
  const mtime = new Date(2020, 0, 1);
  const entries: Zippable = {};
  for (const path of [...tree.keys()].sort()) {
    const file = tree.get(path);
    if (file === undefined) continue;
    const mode = regularFile | (file.executable ? 0o755 : 0o644);
    entries[`${topFolder}/${path}`] = [file.bytes, { os: unix, attrs: (mode << 16) >>> 0, mtime, level: 6 }];
  }
  return zipSync(entries);
}

/**
 * The tree of a ZIP that `zipTree` made, without its top folder. Throws on a path that is not safe or on
 * another program's archive: the caller has checked the hash.
 */
export function unzipTree(zip: Uint8Array): FileTree {
  const executables = executablePaths(zip);
  const tree = new Map<string, TreeFile>();
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const path = safePath(name.slice(name.indexOf("/") + 1));
    if (path === null) throw new Error(`unsafe path ${JSON.stringify(name)} in an archive`);
    tree.set(path, { bytes, executable: executables.has(name) });
  }
  return tree;
}

/** fflate does not tell the modes of what it unpacks; they are in the central directory. */
function executablePaths(zip: Uint8Array): ReadonlySet<string> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const decoder = new TextDecoder();
  const found = new Set<string>();
  // No comment follows: the record of 22 bytes is the archive's end.
  const end = zip.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfCentral) throw new Error("not an archive of ours");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== centralHeader) throw new Error("not an archive of ours");
    const nameLength = view.getUint16(at + 28, true);
    const mode = view.getUint32(at + 38, true) >>> 16;
    if ((mode & 0o111) !== 0) found.add(decoder.decode(zip.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
