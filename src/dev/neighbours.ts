/**
 * `bun src/dev/neighbours.ts`: writes public/diagram/neighbours.css. CSS cannot say "the tables whose class names the number of the one under the
 * pointer", so that every number has its rules: its neighbours stay lit, and the part in the panel is marked in diagram and outline.
 */
import { join } from "node:path";

/** Larger diagrams are not lit: nobody sees the neighbours of one among so many at once, and every rule costs bytes. */
const tables = 200;
const rules = Array.from({ length: tables }, (_, index) => [
  `.diagram:has(.e${index}:is(:hover,:focus-visible)) .n${index}{opacity:1}`,
  `.editor:has([data-entity="${index}"]) :is(.e${index},.o${index}){--current:var(--accent)}`,
]).flat();
const note = "/* Written by src/dev/neighbours.ts. */";
await Bun.write(
  join(import.meta.dir, "../../public/diagram/neighbours.css"),
  `${note}\n@layer pages{\n${rules.join("\n")}\n}\n`,
);
