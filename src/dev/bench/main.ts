/** `bun run bench [part]`: prints what the program's own goals come to on this machine. Each part runs in a process of its own. */
import { join } from "node:path";

const parts = ["render", "pipeline", "home", "sse", "diagram", "serve"] as const;
const wanted = process.argv[2];
const chosen = wanted === undefined ? parts : parts.filter((part) => part === wanted);
if (chosen.length === 0) {
  console.error(`There is no benchmark ${JSON.stringify(wanted)}; there are: ${parts.join(", ")}.`);
  process.exit(2);
}
for (const part of chosen) {
  console.log(`\n${part}`);
  const run = Bun.spawn([process.execPath, join(import.meta.dir, `${part}.ts`), ...process.argv.slice(3)], {
    stdio: ["inherit", "inherit", "inherit"],
  });
  const code = await run.exited;
  if (code !== 0) process.exit(code);
}
