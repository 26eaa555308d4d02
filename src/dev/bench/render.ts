/** `bun src/dev/bench/render.ts [entities]`: how long rendering takes, first and after. Goal: 100 entities in 150 ms after the first. */
import { join } from "node:path";
import { formatTree } from "#adapters/format/format.ts";
import { loadStack } from "#adapters/stacks/load.ts";
import { compileStack, renderStack } from "#domain/stack/render.ts";
import { contextOfSchema } from "../context.ts";
import { syntheticSchema } from "./schema.ts";

const count = Number(process.argv[2] ?? 100);
const runs = 11;
const source = loadStack(join(import.meta.dir, "../../../templates"), "python-react");
const schema = syntheticSchema(count);

function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

const row = (name: string, ms: readonly number[]) => {
  const sorted = ms.toSorted((left, right) => left - right);
  const at = (index: number) => `${(sorted[index] ?? 0).toFixed(0)} ms`.padStart(9);
  console.log(`${name.padEnd(34)}${at(0)}${at(Math.floor(sorted.length / 2))}${at(sorted.length - 1)}`);
};

console.log(`${count} entities${"".padEnd(24)}  minimum   median  maximum`);
const contexts = Array.from({ length: runs }, () => timed(() => contextOfSchema(schema, source.manifest)));
row(
  "context (names, samples, relations)",
  contexts.map(({ ms }) => ms),
);
const { context } = contexts[0]?.value ?? contextOfSchema(schema, source.manifest);

const compiled = compileStack(source);
const first = timed(() => renderStack(compiled, context));
row("render, first (compiles)", [first.ms]);
const renders = Array.from({ length: runs }, () => timed(() => renderStack(compiled, context)).ms);
row("render, after the first", renders);

const start = performance.now();
const formatted = await formatTree(first.value.project, source.manifest.format);
row(`format ${formatted.size} files`, [performance.now() - start]);

const median = renders.toSorted((left, right) => left - right)[Math.floor(runs / 2)] ?? 0;
console.log(
  `goal: ${count} entities after the first in 150 ms: ${median <= 150 ? "met" : "missed"} (${median.toFixed(0)} ms)`,
);
