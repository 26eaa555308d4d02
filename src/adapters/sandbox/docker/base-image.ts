import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeDebianRoot } from "#adapters/sandbox/bubblewrap/build-rootfs.ts";
import { layoutOf } from "#adapters/sandbox/bubblewrap/layout.ts";
import { type Engine, EngineError } from "#adapters/sandbox/docker/engine.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { ownerTag } from "#adapters/sandbox/owner.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

const standIns = "stackalchemist/debian";
/** A registry that has said nothing for so long is not there. */
const silenceMs = 30_000;

/** What to start from: an image of the engine, and the packages that are still to be installed in it. */
export interface BaseImage {
  readonly image: string;
  readonly packages: readonly string[];
}

/** The official base, pulled when it is not there; without a registry a stand-in made from Debian's packages on this machine. */
export async function provideBase(
  engine: Engine,
  options: SandboxOptions,
  recipe: ImageRecipe,
  run: { readonly onLine: (line: string) => void; readonly signal?: AbortSignal },
): Promise<Result<BaseImage>> {
  const official = { image: recipe.base, packages: ["python3", "ca-certificates", ...recipe.packages] };
  const asked = options.fromHost !== true;
  if (asked && (await isThere(engine, recipe.base))) return ok(official);
  const standIn = standInTag(recipe);
  if (await isThere(engine, standIn)) return ok({ image: standIn, packages: [] });
  if (asked) run.onLine(`Pulling ${recipe.base}`);
  const problem = asked ? await pull(engine, recipe.base, run) : "it was not asked";
  if (problem === null) return ok(official);
  run.signal?.throwIfAborted();
  run.onLine(`No registry gives ${recipe.base} (${problem}); making it from Debian's packages`);
  const made = await importStandIn(engine, options, recipe, run);
  if (made.ok) return ok({ image: standIn, packages: [] });
  return fail({
    ...made.failure,
    message: `The base image ${recipe.base} cannot be had. From its registry: ${problem}. From Debian's packages: ${made.failure.message}`,
  });
}

async function isThere(engine: Engine, image: string): Promise<boolean> {
  return (await engine.request("GET", `/images/${image}/json`, { expect: [404] })).ok;
}

/** Of the suite and the packages, whose order does not matter. */
function standInTag(recipe: ImageRecipe): string {
  const hash = createHash("sha256").update(recipe.packages.toSorted().join(" ")).digest("hex").slice(0, 16);
  return `${standIns}:${recipe.suite}-${hash}`;
}

/** Returns why it failed, null when it did not. */
async function pull(
  engine: Engine,
  image: string,
  run: { readonly onLine: (line: string) => void; readonly signal?: AbortSignal },
): Promise<string | null> {
  const colon = image.lastIndexOf(":");
  const query = { fromImage: image.slice(0, colon), tag: image.slice(colon + 1) };
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  const signal = run.signal === undefined ? silence.signal : AbortSignal.any([run.signal, silence.signal]);
  try {
    const answer = await engine.request("POST", "/images/create", { query, signal, endless: true });
    let failed: string | null = null;
    let text = "";
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? []) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      text += decoder.decode(bytes, { stream: true });
      const lines = text.split("\n");
      text = lines.pop() ?? "";
      for (const line of lines) failed ??= (JSON.parse(line) as { error?: string }).error ?? null;
    }
    return failed;
  } catch (error) {
    if (silence.signal.aborted) return `no answer in ${silenceMs / 1000} s`;
    if (error instanceof EngineError) return error.message;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function importStandIn(
  engine: Engine,
  options: SandboxOptions,
  recipe: ImageRecipe,
  run: { readonly onLine: (line: string) => void; readonly signal?: AbortSignal },
): Promise<Result<void>> {
  const folder = join(layoutOf(options).building, `${ownerTag()}-base-${recipe.suite}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const root = join(folder, "root");
    const made = await makeDebianRoot(options, recipe, root, run);
    if (!made.ok) return made;
    run.onLine("Importing it into the Docker engine");
    const tar = Bun.spawn(["tar", "-c", "-C", root, "--numeric-owner", "--owner=0", "--group=0", "."], {
      stderr: "ignore",
    });
    const [repo = "", tag = ""] = standInTag(recipe).split(":");
    const query = { fromSrc: "-", repo, tag };
    await (await engine.request("POST", "/images/create", { query, body: tar.stdout, endless: true })).text();
    return ok(undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
