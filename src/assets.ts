import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * The folder that holds templates/, sandbox/ and the migrations: the checkout while developing, the embedded tree in a compiled executable
 * (where every module lives in one folder, and `--asset` puts the trees beside it).
 */
const root = [join(import.meta.dir, ".."), import.meta.dir].find((folder) => existsSync(join(folder, "templates")));

/** An absolute path below the program's own read-only files. */
export function assetPath(...segments: readonly string[]): string {
  return join(root ?? join(import.meta.dir, ".."), ...segments);
}

/** Whether this program runs as one compiled executable. */
export const compiled = import.meta.dir.includes("$bunfs");

/** Every thread starts in the same file; in a compiled executable that is the executable itself. */
export const workerEntry = compiled ? Bun.main : join(import.meta.dir, "main.ts");
