import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Config } from "#src/config.ts";
import { run } from "./command.ts";
import { debianSuite, npmArchives, standins } from "./recipe.ts";
import { npmRegistry } from "./sources.ts";

const images = join(import.meta.dir, "images");
const baseImage = `standin/debian:${debianSuite}`;

export type Log = (line: string) => void;

/** The part of the configuration that says how this machine reaches package sources. */
export type Sources = Pick<
  Config,
  "dataDirectory" | "installEnvironment" | "pipFindLinks" | "pipNoIndex" | "extraCaFile"
>;

/**
 * Puts the stand-in base images into an engine, under the official names. The first time they are built (one to three
 * minutes; root, mmdebstrap, a Debian mirror and the npm registry are needed), later they come from one archive below
 * `<data directory>/standin`. Throws with the failing command's last lines.
 */
export async function provideStandins(dockerHost: string, sources: Sources, log: Log): Promise<void> {
  const archive = archiveOf(sources);
  mkdirSync(dirname(archive), { recursive: true });
  if (!existsSync(archive)) await build(dockerHost, sources, archive, log);
  else {
    log(`loading ${archive}`);
    await run(["docker", "load", "--quiet", "--input", archive], { DOCKER_HOST: dockerHost }, log);
  }
}

/** Whether `provideStandins` would need a Debian mirror, or finds everything in its cache. */
export function hasStandins(sources: Sources): boolean {
  return existsSync(archiveOf(sources));
}

function archiveOf(sources: Sources): string {
  return join(sources.dataDirectory, "standin", `images-${digestOf(sources)}.tar`);
}

/** Hash of what the images are made of, so that a changed Dockerfile or package source is never answered from the cache. */
function digestOf(sources: Sources): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(images).sort()) hash.update(name).update(readFileSync(join(images, name)));
  hash.update(readFileSync(join(import.meta.dir, "recipe.ts"))).update(readFileSync(import.meta.path));
  hash.update(JSON.stringify([environmentOf(sources), sources.pipFindLinks, sources.pipNoIndex, sources.extraCaFile]));
  return hash.digest("hex").slice(0, 16);
}

async function build(dockerHost: string, sources: Sources, archive: string, log: Log): Promise<void> {
  const env = { DOCKER_HOST: dockerHost, DOCKER_BUILDKIT: "0" };
  const context = mkdtempSync(join(tmpdir(), "standin-"));
  try {
    cpSync(images, context, { recursive: true });
    const wheels = join(context, "wheels");
    if (sources.pipNoIndex && sources.pipFindLinks !== null) cpSync(sources.pipFindLinks, wheels, { recursive: true });
    else mkdirSync(wheels);
    await Promise.all([importBase(env, sources, context, log), fetchArchives(sources, context)]);
    for (const { tag, dockerfile } of standins) {
      log(`building ${tag}`);
      const file = join(context, dockerfile);
      await run(
        ["docker", "build", "--force-rm", "--network", "host", "--tag", tag, "--file", file, context],
        env,
        log,
      );
    }
    const tags = [baseImage, ...standins.map(({ tag }) => tag)];
    await run(["docker", "save", "--output", `${archive}.new`, ...tags], env, log);
    for (const old of readdirSync(dirname(archive)).filter((name) => /^images-.*\.tar$/.test(name))) {
      rmSync(join(dirname(archive), old));
    }
    renameSync(`${archive}.new`, archive);
  } finally {
    rmSync(context, { recursive: true, force: true });
    rmSync(`${archive}.new`, { force: true });
  }
}

/** A minimal Debian that trusts what this machine trusts and reaches package indexes the way it does. */
async function importBase(env: Record<string, string>, sources: Sources, context: string, log: Log): Promise<void> {
  log(`making a Debian ${debianSuite} with mmdebstrap`);
  const tar = join(context, "base.tar");
  const bundle = join(context, "ca-certificates.crt");
  const files = ["/etc/ssl/certs/ca-certificates.crt", sources.extraCaFile].filter((file) => file !== null);
  const certificates = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
  await Bun.write(bundle, certificates.join("\n"));
  const excludes = ["man", "doc", "locale", "info"].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
  const trust = `--customize-hook=copy-in ${bundle} /etc/ssl/certs`;
  await run(
    ["mmdebstrap", "--variant=minbase", "--include=ca-certificates", ...excludes, trust, debianSuite, tar],
    proxiesOf(sources),
    log,
  );
  const settings = Object.entries(environmentOf(sources)).flatMap(([name, value]) => [
    "--change",
    `ENV ${name}=${JSON.stringify(value)}`,
  ]);
  await run(["docker", "import", ...settings, tar, baseImage], env, log);
}

function environmentOf(sources: Sources): Record<string, string> {
  const bundle = "/etc/ssl/certs/ca-certificates.crt";
  const own = Object.entries(sources.installEnvironment)
    .map(([name, secret]) => [name, secret.reveal()] as const)
    // Files of this machine are not in the images; the bundle that replaces them is.
    .filter(([name]) => !/CERT|_CA_|CA_BUNDLE|CONFIG_FILE/.test(name));
  const wheels = sources.pipNoIndex && sources.pipFindLinks !== null;
  return {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    ...{ SSL_CERT_FILE: bundle, PIP_CERT: bundle, NODE_EXTRA_CA_CERTS: bundle },
    ...(wheels ? { PIP_NO_INDEX: "1", PIP_FIND_LINKS: "/opt/wheels" } : {}),
    ...Object.fromEntries(own),
  };
}

function proxiesOf(sources: Sources): Record<string, string> {
  const entries = Object.entries(sources.installEnvironment).filter(([name]) => /_proxy$/i.test(name));
  return Object.fromEntries(entries.map(([name, secret]) => [name, secret.reveal()]));
}

async function fetchArchives(sources: Sources, context: string): Promise<void> {
  const registry = npmRegistry(sources);
  const arch = process.arch === "arm64" ? "arm64" : "x64";
  await Promise.all(
    npmArchives(arch).map(async ({ file, name, version }) => {
      const url = `${registry}/${name}/-/${name}-${version}.tgz`;
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${name}@${version} from the npm registry: HTTP ${response.status}`);
      await Bun.write(join(context, file), response);
    }),
  );
}
