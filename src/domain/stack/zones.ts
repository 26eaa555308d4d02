import { type FileTree, type TreeFile, textFile } from "#domain/file-tree.ts";

/** A marked region of a rendered file. Only the bytes between its two marker lines may ever change. */
export interface Zone {
  readonly id: string;
  /** The part of the id after its last dot: a key of the manifest's `zones`. */
  readonly kind: string;
  readonly path: string;
  /** 1-based lines of the body; `lastLine` is `firstLine - 1` when the body is empty. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Body as it stands, without the final newline. */
  readonly body: string;
  readonly indent: string;
}

const marker = /^(?<indent>[ \t]*)(?:#|\/\/|--|<!--|\{?\/\*)\s*zone:(?<edge>begin|end)\s+(?<id>[A-Za-z0-9_.-]+)/;
const decoder = new TextDecoder("utf-8", { fatal: false });

/** All zones of a tree by id. Throws when markers do not pair up or an id occurs twice: a defect of the template. */
export function findZones(tree: FileTree): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const [path, file] of tree) {
    const text = decoder.decode(file.bytes);
    if (!text.includes("zone:")) continue;
    for (const zone of zonesOf(path, text.split("\n"))) {
      if (zones.has(zone.id)) throw new Error(`Zone ${zone.id} occurs twice, the second time in ${path}`);
      zones.set(zone.id, zone);
    }
  }
  return zones;
}

function zonesOf(path: string, lines: readonly string[]): Zone[] {
  const zones: Zone[] = [];
  let open: { id: string; index: number; indent: string } | null = null;
  for (const [index, line] of lines.entries()) {
    const groups = marker.exec(line)?.groups;
    if (groups === undefined) continue;
    const { edge, id = "", indent = "" } = groups;
    if (edge === "begin" ? open !== null : open?.id !== id)
      throw new Error(`${path}:${index + 1}: unpaired zone marker`);
    if (edge === "begin") {
      open = { id, index, indent };
    } else if (open !== null) {
      const body = lines.slice(open.index + 1, index);
      const kind = id.slice(id.lastIndexOf(".") + 1);
      zones.push({
        id,
        kind,
        path,
        firstLine: open.index + 2,
        lastLine: index,
        body: body.join("\n"),
        indent: open.indent,
      });
      open = null;
    }
  }
  if (open !== null) throw new Error(`${path}: zone ${open.id} is never closed`);
  return zones;
}

/**
 * Puts bodies into zones; zones without a fill keep their default. Bodies that hold a zone marker are refused, as are fills for unknown zones: both
 * come back in `refused` by id and change nothing.
 */
export function fillZones(
  tree: FileTree,
  fills: ReadonlyMap<string, string>,
): { readonly tree: FileTree; readonly refused: readonly string[] } {
  const zones = findZones(tree);
  const refused: string[] = [];
  const byPath = new Map<string, Zone[]>();
  for (const [id, body] of fills) {
    const zone = zones.get(id);
    if (zone === undefined || body.includes("zone:begin") || body.includes("zone:end")) refused.push(id);
    else byPath.set(zone.path, [...(byPath.get(zone.path) ?? []), zone]);
  }
  const filled = new Map<string, TreeFile>(tree);
  for (const [path, pathZones] of byPath) {
    const file = tree.get(path);
    if (file !== undefined) filled.set(path, fillFile(file, pathZones, fills));
  }
  return { tree: filled, refused };
}

function fillFile(file: TreeFile, zones: readonly Zone[], fills: ReadonlyMap<string, string>): TreeFile {
  const lines = decoder.decode(file.bytes).split("\n");
  // From the last zone to the first, so that earlier line numbers stay true.
  for (const zone of [...zones].sort((left, right) => right.firstLine - left.firstLine)) {
    const body = (fills.get(zone.id) ?? zone.body).replace(/\r\n?/g, "\n").replace(/\n+$/, "");
    const bodyLines = body === "" ? [] : body.split("\n");
    lines.splice(zone.firstLine - 1, zone.lastLine - zone.firstLine + 1, ...bodyLines);
  }
  return textFile(lines.join("\n"), file.executable);
}

/** The paths in which `after` differs from `before` outside zones (added and removed files included). Empty is the proof. */
export function changedOutsideZones(before: FileTree, after: FileTree): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => skeleton(path, before) !== skeleton(path, after)).sort();
}

function skeleton(path: string, tree: FileTree): string | null {
  const file = tree.get(path);
  if (file === undefined) return null;
  const lines = decoder.decode(file.bytes).split("\n");
  const kept: string[] = [];
  let inside = false;
  for (const line of lines) {
    const edge = marker.exec(line)?.groups?.edge;
    if (edge === "end") inside = false;
    if (!inside) kept.push(line);
    if (edge === "begin") inside = true;
  }
  return `${file.executable}\n${kept.join("\n")}`;
}
