import { type FileTree, type TreeFile, textFile } from "#domain/file-tree.ts";
import type { BlueprintRules } from "#domain/stack/manifest.ts";

/** The design of an application without its source: the files that the stack names, and a README about them. Files that are not there are left out. */
export function blueprintOf(
  repository: FileTree,
  { rules, title }: { readonly rules: BlueprintRules; readonly title: string },
): FileTree {
  const kept = rules.files.flatMap(({ path, about }) => {
    const file = repository.get(path);
    return file === undefined ? [] : [{ path, about, file }];
  });
  const files = new Map<string, TreeFile>(kept.map(({ path, file }) => [path, file]));
  return files.set("README.md", textFile(readme(title, kept)));
}

function readme(title: string, files: readonly { readonly path: string; readonly about: string }[]): string {
  const lines = files.map(({ path, about }) => `- [${path}](${path}): ${about}`);
  return [
    `# ${plain(title)}: the design`,
    "What the application keeps, what its API answers and how it is built, without its source. The documents were written by the application itself: it was put together, its tables were made in a PostgreSQL, and its API described itself.",
    lines.join("\n"),
    "The repository with the source is made from `stackalchemist.json` (its key `schema`, or the whole file) with another plan.",
  ]
    .join("\n\n")
    .concat("\n");
}

/** Titles are the user's; in a heading nothing of theirs means anything. */
function plain(title: string): string {
  return title.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
