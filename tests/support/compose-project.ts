import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileTree } from "#domain/file-tree.ts";
import type { EntityContext } from "#domain/stack/context.ts";
import { run } from "#src/dev/standin/command.ts";

/** Writes a tree below a directory, with the modes that it would have after unzipping. */
export function writeTree(directory: string, tree: FileTree): void {
  for (const [path, { bytes, executable }] of tree) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { mode: executable ? 0o755 : 0o644 });
  }
}

// The test's engine has no bridge to the internet, so builds use the machine's own network; nothing else is changed.
const buildNetwork = ["secrets", "migrate", "api", "web"].map((name) => `  ${name}: { build: { network: host } }\n`);

/** `docker compose` in a generated repository, as its README says, on an engine of the test's own. Throws with the last lines. */
export function composeIn(directory: string, compose: readonly string[], dockerHost: string, port: number) {
  const override = join(dirname(directory), "build-network.yml");
  writeFileSync(override, `services:\n${buildNetwork.join("")}`);
  const files = ["--file", join(directory, "docker-compose.yml"), "--file", override];
  return (...words: string[]): Promise<string> =>
    run([...compose, ...files, ...words], { DOCKER_HOST: dockerHost, WEB_PORT: String(port) }, () => {});
}

/** The body that creates one valid record: every field's first sample, every reference whose target is in `ids`. */
export function sampleBody(entity: EntityContext, ids: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const fields = entity.fields.map(({ name, samples }) => [name, JSON.parse(samples[0] ?? "null")] as const);
  const references = entity.references.map(({ column, target }) => [column, ids.get(target.table) ?? null] as const);
  const links = entity.links.map(({ idsName, target }) => [idsName, [ids.get(target.table)].filter(Boolean)] as const);
  return Object.fromEntries<unknown>([...fields, ...references, ...links]);
}
