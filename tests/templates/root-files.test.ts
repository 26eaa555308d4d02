import { describe, expect, test } from "bun:test";
import { dirname, join } from "node:path/posix";
import { formatTree } from "#adapters/format/format.ts";
import { loadStack } from "#adapters/stacks/load.ts";
import type { FileTree } from "#domain/file-tree.ts";
import { compileStack, renderStack } from "#domain/stack/render.ts";
import { contextOfFiles } from "#src/dev/context.ts";
import { debianSuite, standins } from "#src/dev/standin/recipe.ts";

const source = loadStack(join(import.meta.dir, "../../templates"), "python-react");
const compiled = compileStack(source);
// biome-ignore lint/suspicious/noTemplateCurlyInString: the text is what a workflow would interpolate
const hostileName = "E\"v'il `x` ${{ secrets.X }} $HOME 🚲 # {{y}} <b> | null: [";
const schema = JSON.stringify({ name: hostileName, entities: [{ name: "Thing", fields: [] }] });
// Made when the archive is packed, or by a step of the proof.
const addedLater = new Set(["build-report.json", "docs/openapi.json", "docs/schema.sql"]);

for (const auth of ["session", "jwt", "none"]) {
  for (const dockerCompose of [true, false]) {
    describe(`auth ${auth}, Compose ${dockerCompose ? "on" : "off"}`, async () => {
      const tree = await renderRoot({ auth, dockerCompose });

      test("every YAML file parses, and no text of the user's is in a value that is interpolated", () => {
        for (const [path] of [...tree].filter(([name]) => /\.ya?ml$/.test(name))) {
          const values = JSON.stringify(Bun.YAML.parse(text(tree, path)));
          expect(values).not.toContain("$HOME");
          expect(values).not.toContain("secrets.X");
        }
      });

      test("workflows may only read, and run actions that are pinned to commits", () => {
        for (const [path] of [...tree].filter(([name]) => name.startsWith(".github/workflows/"))) {
          expect(Bun.YAML.parse(text(tree, path))).toMatchObject({ permissions: { contents: "read" } });
          for (const [, action] of text(tree, path).matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@[0-9a-f]{40}$/);
        }
      });

      test("Compose is there when it was asked for, and nothing speaks of it otherwise", () => {
        expect(tree.has("docker-compose.yml")).toBe(dockerCompose);
        const mentions = [...tree.keys()].filter((path) => /docker[ -]compose/i.test(text(tree, path)));
        if (!dockerCompose)
          expect(mentions.filter((path) => /^(README|docs\/|\.env|\.github|Makefile)/.test(path))).toEqual([]);
      });

      test("links between the documents lead somewhere", () => {
        const missing = [...tree.keys()]
          .filter((path) => /^(README|docs\/[a-z-]+)\.md$/.test(path))
          .flatMap((path) => linksOf(text(tree, path)).map((link) => join(dirname(path), link)))
          .filter((target) => !addedLater.has(target) && ![...tree.keys()].some((path) => isAt(path, target)));
        expect(missing).toEqual([]);
      });

      test("every base image has a stand-in, so that the container test tries all of them", () => {
        const known = new Set<string>(standins.map(({ tag }) => tag));
        const used = [...tree.keys()]
          .filter((path) => /Dockerfile$|docker-compose\.yml$/.test(path))
          .flatMap((path) =>
            [...text(tree, path).matchAll(/^(?:FROM| +image:) (\S+:\S+)/gm)].map(([, image]) => image),
          );
        expect(used.filter((image) => !known.has(image ?? ""))).toEqual([]);
        expect(used.every((image) => image?.includes(debianSuite))).toBe(true);
      });
    });
  }
}

async function renderRoot(features: Record<string, unknown>): Promise<FileTree> {
  const answers = JSON.stringify({ projectName: hostileName, features });
  const { context } = contextOfFiles(schema, answers, source.manifest);
  const all = renderStack(compiled, context).project;
  const root = [...all].filter(([path]) => !/^(backend|frontend)\/(?!Dockerfile|README|docker\/|nginx\/)/.test(path));
  return await formatTree(new Map(root), source.manifest.format);
}

function text(tree: FileTree, path: string): string {
  return new TextDecoder().decode(tree.get(path)?.bytes);
}

function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(([, link]) => link ?? "");
}

function isAt(path: string, target: string): boolean {
  return path === target || path.startsWith(target.endsWith("/") ? target : `${target}/`);
}
