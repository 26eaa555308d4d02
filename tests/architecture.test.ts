import { describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Holds the rules of src/README.md: the import table is read from there. */
const root = join(import.meta.dir, "..");
const aliases: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).imports;

const files = ["src", "views"]
  .flatMap((tree) =>
    readdirSync(join(root, tree), { recursive: true, encoding: "utf8" }).map((path) => join(tree, path)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

interface Rule {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

/** The rows of the table under "Who may import whom". */
const rules = new Map<string, Rule>(
  [
    ...readFileSync(join(root, "src/README.md"), "utf8").matchAll(
      /^\| (?!layer )([\w*]+) *\| ([\w*./ ]+)\| ([^|]*)\|$/gm,
    ),
  ].map(([, layer = "", layers = "", packages = ""]) => [layer, { layers: words(layers), packages: words(packages) }]),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean);
}

/** What a file imports, `import type`, `export … from` and `import()` included. */
function importsOf(text: string): string[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?\bfrom\s+["']([^"']+)["']|(?:^|\n)\s*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** "domain", "adapters/db", "views", "*" … of a path below the root. */
function layerOf(path: string): string {
  if (path.startsWith("views/")) return "views";
  const [, layer = "", folder = ""] = path.split("/");
  if (path === "src/pipeline/worker.ts" || !rules.has(layer)) return "*";
  return layer === "adapters" ? `adapters/${folder}` : layer;
}

/** The path below the root that an import means, or null for a package. */
function targetOf(specifier: string, from: string): string | null {
  if (specifier.startsWith(".")) return relative(root, join(root, dirname(from), specifier));
  const alias = Object.keys(aliases).find((name) => specifier.startsWith(name.slice(0, -1)));
  if (alias === undefined) return null;
  return join((aliases[alias] ?? "").slice(0, -1), specifier.slice(alias.length - 1));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:") || specifier.startsWith("bun:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function mayImport(from: string, specifier: string): boolean {
  const layer = layerOf(from);
  const rule = rules.get(layer.split("/")[0] ?? "") ?? { layers: ["*"], packages: ["*"] };
  if (layer === "*" || rule.layers.includes("*")) return true;
  const target = targetOf(specifier, from);
  if (target === null) return rule.packages.includes("*") || rule.packages.includes(packageOf(specifier));
  const wanted = layerOf(target);
  // A single file of a layer may be named, too.
  return (
    rule.layers.some((allowed) => target === `src/${allowed}`) ||
    rule.layers.includes(wanted) ||
    (rule.layers.includes("own") && wanted === layer)
  );
}

function offenders(pattern: RegExp, applies: (path: string) => boolean): string[] {
  return files.filter(({ path, text }) => applies(path) && pattern.test(withoutComments(text))).map(({ path }) => path);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

describe("architecture", () => {
  test("the table is there and the scanner sees imports", () => {
    expect([...rules.keys()]).toEqual(["domain", "ports", "services", "pipeline", "adapters", "http", "views", "*"]);
    expect(
      importsOf('import type { A } from "#x/a.ts";\nexport { b } from "./b.ts";\nconst c = await import("c");'),
    ).toEqual(["#x/a.ts", "./b.ts", "c"]);
    expect(mayImport("src/domain/a.ts", "#ports/clock.ts")).toBe(false);
    expect(mayImport("src/adapters/db/a.ts", "#adapters/storage/b.ts")).toBe(false);
    expect(mayImport("src/adapters/db/sqlite/a.ts", "../open.ts")).toBe(true);
  });

  test("every import is allowed by the table", () => {
    const forbidden = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => !mayImport(path, specifier))
        .map((specifier) => `${path} -> ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });

  test("only config.ts reads the environment", () => {
    const environment = /\bprocess\s*\.\s*env\b|\bBun\s*\.\s*env\b|import\.meta\.env\b/;
    expect(offenders(environment, (path) => path !== "src/config.ts")).toEqual([]);
  });

  test("the domain has no clock, no randomness and no I/O", () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\bcrypto\.|\bBun\.|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bconsole\./;
    expect(offenders(impure, (path) => path.startsWith("src/domain/"))).toEqual([]);
  });

  test("no default exports, no huge files", () => {
    expect(offenders(/^export default\b/m, () => true)).toEqual([]);
    expect(files.filter(({ text }) => text.split("\n").length > 401).map(({ path }) => path)).toEqual([]);
  });
});
