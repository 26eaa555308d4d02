/**
 * `bun run build [--out FILE] [--target bun-linux-arm64]`: the program as one executable that needs nothing beside it (default: dist/stackalchemist). Also for other
 * platforms; Bun fetches their runtime from the npm registry then.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dir, "../..");

/** Trees that the program reads as files; each lies at its last name inside the executable (`assets.ts`). */
const trees = ["public", "templates", "sandbox", "src/adapters/db/sqlite/migrations"];

/**
 * Bytecode and splitting halve the time to the first answer: a command loads only what it uses, already parsed. The executable must not run what the current
 * folder's .env or bunfig.toml say.
 */
export async function buildExecutable(outfile: string, target?: string): Promise<void> {
  mkdirSync(dirname(outfile), { recursive: true });
  const build = Bun.spawn(
    [
      process.execPath,
      "build",
      "--compile",
      "--production",
      "--bytecode",
      "--format=esm",
      "--splitting",
      "--sourcemap",
      "--no-compile-autoload-dotenv",
      "--no-compile-autoload-bunfig",
      ...trees.flatMap((tree) => ["--asset", `./${tree}`]),
      ...(target === undefined ? [] : [`--target=${target}`]),
      "--outfile",
      outfile,
      "src/main.ts",
    ],
    { cwd: root, stdout: "ignore", stderr: "pipe" },
  );
  const errors = await new Response(build.stderr).text();
  if ((await build.exited) !== 0) throw new Error(errors);
  // The maps are inside as well.
  for (const name of readdirSync(dirname(outfile))) {
    if (name.endsWith(".map")) rmSync(join(dirname(outfile), name));
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: "string" }, target: { type: "string" } } });
  const outfile = resolve(values.out ?? join(root, "dist", "stackalchemist"));
  await buildExecutable(outfile, values.target);
  console.log(`${outfile} (${(Bun.file(outfile).size / 1_048_576).toFixed(0)} MB); try: ./${basename(outfile)} serve`);
}
