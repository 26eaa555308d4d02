import type { FileTree } from "#domain/file-tree.ts";

/** A folder of an archive as people read it: folders before files, both by name. */
export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly folders: readonly Folder[];
  readonly files: readonly ListedFile[];
}

export interface ListedFile {
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
}

/** The tree's folders and files, from the top. */
export function listingOf(tree: FileTree): Folder {
  const files = [...tree].map(([path, { bytes }]) => ({ path, sizeBytes: bytes.length }));
  return folderOf("", files);
}

function folderOf(path: string, below: readonly Omit<ListedFile, "name">[]): Folder {
  const start = path === "" ? 0 : path.length + 1;
  const inFolders = new Map<string, Omit<ListedFile, "name">[]>();
  const files: ListedFile[] = [];
  for (const file of below) {
    const rest = file.path.slice(start);
    const slash = rest.indexOf("/");
    if (slash === -1) files.push({ ...file, name: rest });
    else {
      const name = rest.slice(0, slash);
      const inside = inFolders.get(name) ?? [];
      inside.push(file);
      inFolders.set(name, inside);
    }
  }
  const folders = [...inFolders].map(([name, inside]) => folderOf(path === "" ? name : `${path}/${name}`, inside));
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    folders: folders.toSorted((a, b) => compare(a.name, b.name)),
    files: files.toSorted((a, b) => compare(a.name, b.name)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
