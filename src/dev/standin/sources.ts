import type { Sources } from "./build.ts";

const timeoutMs = 8_000;

/** Where Node and the front end's packages come from, without a slash at the end. */
export function npmRegistry(sources: Sources): string {
  const { npm_config_registry: lower, NPM_CONFIG_REGISTRY: upper } = sources.installEnvironment;
  return ((lower ?? upper)?.reveal() ?? "https://registry.npmjs.org").replace(/\/$/, "");
}

/**
 * Names the first package source that container builds need and this machine cannot reach, or null. Tells a machine
 * without a network, where the container test is skipped, from one where the builds fail.
 */
export async function unreachableSource(sources: Sources, needs: { readonly debian: boolean }): Promise<string | null> {
  const { PIP_INDEX_URL: configured } = sources.installEnvironment;
  const index = configured?.reveal() ?? "https://pypi.org/simple";
  const wheels = sources.pipNoIndex && sources.pipFindLinks !== null;
  const wanted = [
    { name: "the npm registry", url: `${npmRegistry(sources)}/npm`, needed: true },
    { name: "the Python package index", url: `${index.replace(/\/$/, "")}/pip/`, needed: !wheels },
    { name: "the Debian mirror", url: "http://deb.debian.org/debian/dists/trixie/InRelease", needed: needs.debian },
  ].filter(({ needed }) => needed);
  const reached = await Promise.all(wanted.map(({ url }) => reaches(url)));
  const missing = wanted.find((_, position) => !reached[position]);
  return missing === undefined ? null : `${missing.name} cannot be reached`;
}

async function reaches(url: string): Promise<boolean> {
  const response = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);
  return response?.ok === true;
}
