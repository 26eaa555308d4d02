import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cancelled } from "#adapters/sandbox/bubblewrap/build-rootfs.ts";
import { layoutOf } from "#adapters/sandbox/bubblewrap/layout.ts";
import { attach } from "#adapters/sandbox/docker/attach.ts";
import { provideBase } from "#adapters/sandbox/docker/base-image.ts";
import { type Engine, EngineError } from "#adapters/sandbox/docker/engine.ts";
import { containerLabels, mark } from "#adapters/sandbox/docker/labels.ts";
import { takeBuildLock } from "#adapters/sandbox/image/build-lock.ts";
import { imageName } from "#adapters/sandbox/image/image-name.ts";
import { installEnvironment, wheelsPath } from "#adapters/sandbox/image/install-environment.ts";
import { installFailure } from "#adapters/sandbox/image/install-failure.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { LineSplitter } from "#adapters/sandbox/runner/lines.ts";
import { tarOf } from "#adapters/sandbox/runner/tar-writer.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { type FileTree, type TreeFile, textFile } from "#domain/file-tree.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

const repository = "stackalchemist/sandbox";

export function imageTag(recipe: ImageRecipe): string {
  return `${repository}:${imageName(recipe)}`;
}

interface Run {
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Builds the recipe's image: a container of the base, the files put in, the install script run, the result committed under its tag in one step.
 * Not by a Dockerfile: what the machine's network needs (proxies with passwords, certificates) would stay in layers or in the image's history.
 */
export async function buildDockerImage(
  engine: Engine,
  options: SandboxOptions,
  recipe: ImageRecipe,
  run: Run,
): Promise<Result<void>> {
  const { base: folder } = layoutOf(options);
  try {
    using _lock = await takeBuildLock(
      folder,
      `docker-${imageName(recipe)}`,
      () => run.onLine("Waiting for another process that builds the same sandbox"),
      run.signal,
    );
    if (await hasDockerImage(engine, recipe)) return ok(undefined);
    const base = await provideBase(engine, options, recipe, run);
    if (!base.ok) return base;
    return await installInContainer(engine, options, recipe, base.value, run);
  } catch (error) {
    if (run.signal?.aborted) return fail(cancelled);
    return fail(engineFailure(engine, error));
  }
}

export async function hasDockerImage(engine: Engine, recipe: ImageRecipe): Promise<boolean> {
  return (await engine.request("GET", `/images/${imageTag(recipe)}/json`, { expect: [404] })).ok;
}

async function installInContainer(
  engine: Engine,
  options: SandboxOptions,
  recipe: ImageRecipe,
  base: { readonly image: string; readonly packages: readonly string[] },
  run: Run,
): Promise<Result<void>> {
  const machine = installEnvironment(options);
  const created = await engine.json<{ Id: string }>("POST", "/containers/create", {
    json: {
      Image: base.image,
      Entrypoint: [],
      Cmd: ["/bin/sh", "/tmp/install/run.sh"],
      User: "0:0",
      Labels: containerLabels("build", recipe.stack),
      AttachStdout: true,
      AttachStderr: true,
      // The host's own network: it is the one that the machine's proxies and name servers are set up for.
      HostConfig: { NetworkMode: "host", LogConfig: { Type: "none" }, SecurityOpt: ["no-new-privileges"] },
    },
  });
  const container = `/containers/${created.Id}`;
  const stop = () => void engine.request("POST", `${container}/kill`, { expect: [404, 409] }).catch(() => {});
  run.signal?.addEventListener("abort", stop, { once: true });
  try {
    const files = installFiles(options, recipe, base.packages, machine);
    await engine.request("PUT", `${container}/archive`, {
      query: { path: "/tmp" },
      body: Buffer.concat([...tarOf(files)]),
      endless: true,
    });
    if (machine.wheels !== null) {
      const wheels = Bun.spawn(["tar", "-c", "-C", machine.wheels, "."], { stderr: "ignore" });
      await engine.request("PUT", `${container}/archive`, {
        query: { path: wheelsPath },
        body: wheels.stdout,
        endless: true,
      });
    }
    const attachment = await attach(engine, created.Id, { stdin: false });
    const ended = engine.json<{ StatusCode: number }>("POST", `${container}/wait`, {
      query: { condition: "next-exit" },
      endless: true,
    });
    // A start that fails is told by the start; this one then fails as well, and nobody hears.
    ended.catch(() => undefined);
    await engine.request("POST", `${container}/start`);
    let output = "";
    const lines = new LineSplitter((line) => {
      output = `${output}${line}\n`.slice(-64_000);
      run.onLine(line);
    });
    for await (const bytes of attachment.stdout) lines.push(bytes);
    lines.end();
    const { StatusCode: exitCode } = await ended;
    if (exitCode !== 0 || run.signal?.aborted) {
      return fail(installFailure({ exitCode, output: output + attachment.stderr() }, run.signal));
    }
    run.onLine("Saving the image");
    await engine.request("POST", "/commit", {
      query: { container: created.Id, repo: repository, tag: imageName(recipe), pause: "0" },
      json: { Cmd: ["/bin/sh"], Labels: { [mark]: "image", "stackalchemist.about": recipe.stack } },
      endless: true,
    });
    return ok(undefined);
  } finally {
    run.signal?.removeEventListener("abort", stop);
    await engine.request("DELETE", container, { query: { force: "1", v: "1" }, expect: [404, 409] }).catch(() => {});
  }
}

function installFiles(
  options: SandboxOptions,
  recipe: ImageRecipe,
  packages: readonly string[],
  machine: ReturnType<typeof installEnvironment>,
): FileTree {
  const files = new Map<string, TreeFile>();
  for (const [path, file] of recipe.inputs) files.set(`stack/${path}`, file);
  const variables = {
    ...machine.env,
    PACKAGES: packages.join(" "),
    INSTALL: recipe.install,
    IMAGE_KEY: recipe.key,
  };
  const quoted = (value: string) => `'${value.replaceAll("'", `'\\''`)}'`;
  const text = Object.entries(variables).map(([name, value]) => `${name}=${quoted(value)}\n`);
  files.set("install/variables", textFile(text.join("")));
  files.set("install/run.sh", textFile(readFileSync(join(options.assets, "docker-install.sh"), "utf8")));
  files.set("install/wheels/.folder", textFile(""));
  if (machine.certificates !== null) files.set("install/certificates.crt", textFile(machine.certificates));
  return files;
}

export function engineFailure(engine: Engine, error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error);
  const full = /no space left on device/i.test(said);
  return {
    category: "environment",
    fault: "environment",
    message: full
      ? "The disk of the Docker engine is full."
      : `The Docker engine at ${engine.address.shown} ${error instanceof EngineError ? "refused" : "did not answer"}: ${said}`,
    hint: full
      ? "Free space there (docker system df, docker image prune), then run the command again."
      : "See `docker info`; SANDBOX=bubblewrap works without an engine.",
    cause: error,
  };
}
