/** One regular file of a generated repository. */
export interface TreeFile {
  readonly bytes: Uint8Array;
  /** True gives unix mode 0755, false 0644. */
  readonly executable: boolean;
}

/**
 * A repository in memory: relative path (forward slashes, no `..`, no empty or `.` segment, no control character)
 * to file. Build one with `safePath` so that nothing can leave the tree.
 */
export type FileTree = ReadonlyMap<string, TreeFile>;

/** The longest relative path we write; Windows' classic limit is 260 with the user's own folder in front. */
export const maxPathLength = 180;

const windowsReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Returns the path unchanged when it is a safe relative path, else null. Refused: absolute paths, drive letters,
 * backslashes, `.`/`..`/empty segments, control characters, Windows device names, trailing dots or blanks, and paths over
 * `maxPathLength` characters.
 */
export function safePath(path: string): string | null {
  if (path.length === 0 || path.length > maxPathLength) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
  if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(path)) return null;
  const segments = path.split("/");
  const bad = segments.some(
    (segment) =>
      segment === "" || segment === "." || segment === ".." || /[. ]$/.test(segment) || windowsReserved.test(segment),
  );
  return bad ? null : path;
}

const encoder = new TextEncoder();

export function textFile(text: string, executable = false): TreeFile {
  return { bytes: encoder.encode(text), executable };
}
