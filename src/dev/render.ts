/** `bun src/dev/render.ts <schema file> <out dir> [--personalization FILE] [--stack ID]`: renders and formats, proves nothing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { formatTree } from "#adapters/format/format.ts";
import { loadStack } from "#adapters/stacks/load.ts";
import type { FileTree } from "#domain/file-tree.ts";
import { lintStack } from "#domain/stack/lint.ts";
import { compileStack, renderStack } from "#domain/stack/render.ts";
import { findZones } from "#domain/stack/zones.ts";
import { contextOfFiles } from "./context.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { personalization: { type: "string" }, stack: { type: "string", default: "python-react" } },
});
const [schemaFile, out] = positionals;
if (schemaFile === undefined || out === undefined) throw new Error("usage: render.ts <schema file> <out dir>");

const templates = join(import.meta.dir, "../../templates");
const source = loadStack(templates, values.stack);
const problems = lintStack(source);
for (const { template, line, message } of problems) console.error(`${template}:${line}: ${message}`);
if (problems.length > 0) process.exit(1);

const personalization = values.personalization === undefined ? undefined : readFileSync(values.personalization, "utf8");
const { context, notes } = contextOfFiles(readFileSync(schemaFile, "utf8"), personalization, source.manifest);
for (const note of notes) console.error(`note ${note.path}: ${note.message}`);
const { project, proof } = renderStack(compileStack(source), context);
const formatted = await formatTree(project, source.manifest.format);
findZones(formatted);
rmSync(out, { recursive: true, force: true });
write(formatted, join(out, "project"));
write(proof, join(out, "proof"));
console.error(`${formatted.size} files, ${proof.size} proof files in ${out}`);

function write(tree: FileTree, directory: string): void {
  for (const [path, file] of tree) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.bytes, { mode: file.executable ? 0o755 : 0o644 });
  }
}
