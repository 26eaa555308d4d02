/**
 * `bun src/dev/golden.ts [--check]`: renders the golden projects into tests/golden/<stack>/<schema>/, so that a change of a template
 * shows as a change of real code in the diff. With --check it writes nothing and ends with 1 when something differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatTree } from "#adapters/format/format.ts";
import { listStacks, loadStack } from "#adapters/stacks/load.ts";
import type { FileTree } from "#domain/file-tree.ts";
import { compileStack, renderStack } from "#domain/stack/render.ts";
import { contextOfFiles } from "./context.ts";

const root = join(import.meta.dir, "../..");
const fixtures = join(root, "tests/fixtures");

/** The smallest project with every feature off; a business with every type, rule and relation; names that fight back. */
const schemas = ["minimal", "everything", "hostile"] as const;

/** Every golden project as the generator renders it now: folder below tests/golden to its files. */
export async function renderGoldens(): Promise<ReadonlyMap<string, FileTree>> {
  const goldens = new Map<string, FileTree>();
  for (const stack of listStacks(join(root, "templates"))) {
    const compiled = compileStack(loadStack(join(root, "templates"), stack));
    const { manifest } = compiled.source;
    for (const name of schemas) {
      const answers = join(fixtures, `${name}.personalization.json`);
      const { context } = contextOfFiles(
        readFileSync(join(fixtures, `${name}.json`), "utf8"),
        existsSync(answers) ? readFileSync(answers, "utf8") : undefined,
        manifest,
      );
      goldens.set(`${stack}/${name}`, await formatTree(renderStack(compiled, context).project, manifest.format));
    }
  }
  return goldens;
}

/** The paths in which the committed golden project differs from `tree`: "changed a", "missing b", "extra c". */
export function differences(folder: string, tree: FileTree): readonly string[] {
  const directory = join(root, "tests/golden", folder);
  const committed = existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    : [];
  const extra = committed.filter((path) => !tree.has(path)).map((path) => `extra ${path}`);
  const others = [...tree].flatMap(([path, { bytes }]) => {
    const target = join(directory, path);
    if (!existsSync(target)) return [`missing ${path}`];
    return readFileSync(target).equals(bytes) ? [] : [`changed ${path}`];
  });
  return [...extra, ...others].sort();
}

if (import.meta.main) {
  let stale = 0;
  for (const [folder, tree] of await renderGoldens()) {
    const changes = differences(folder, tree);
    stale += changes.length;
    console.error(`${folder}: ${tree.size} files, ${changes.length} differ`);
    if (process.argv.includes("--check")) for (const change of changes) console.error(`  ${change}`);
    else write(join(root, "tests/golden", folder), tree);
  }
  if (process.argv.includes("--check") && stale > 0) process.exit(1);
}

function write(directory: string, tree: FileTree): void {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, file] of tree) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.bytes, { mode: file.executable ? 0o755 : 0o644 });
  }
}
