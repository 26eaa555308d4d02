import { buildDockerImage, engineFailure, hasDockerImage, imageTag } from "#adapters/sandbox/docker/build-image.ts";
import { checkDocker } from "#adapters/sandbox/docker/check.ts";
import { startContainer } from "#adapters/sandbox/docker/container.ts";
import { Engine, engineAddress } from "#adapters/sandbox/docker/engine.ts";
import { isAbandoned, mark } from "#adapters/sandbox/docker/labels.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { openRunnerSession } from "#adapters/sandbox/runner/session.ts";
import { type Failure, fail, type Result } from "#domain/failure.ts";
import type { ImageRecipe, Sandbox, SandboxLimits, SandboxSession } from "#ports/sandbox.ts";

/** Sessions as containers of a Docker engine, which may be another machine's; nothing of ours is mounted into them. */
export function createDockerSandbox(options: SandboxOptions): Sandbox {
  const address = engineAddress(options.dockerHost);
  const engine = address === null ? null : new Engine(address);
  return {
    kind: "docker",
    isolating: true,
    check: () => checkDocker(engine, options),
    hasImage: async (recipe) => engine !== null && (await hasDockerImage(engine, recipe).catch(() => false)),
    buildImage: async (recipe, onLine, signal) =>
      engine === null
        ? fail(noEngine)
        : buildDockerImage(engine, options, recipe, { onLine, ...(signal === undefined ? {} : { signal }) }),
    open: async (recipe, limits, label) =>
      engine === null ? fail(noEngine) : open(engine, options, recipe, limits, label),
    reap: async () => (engine === null ? 0 : reap(engine)),
  };
}

const noEngine: Failure = {
  category: "environment",
  fault: "environment",
  message: "No Docker engine answers on this machine.",
  hint: "Start Docker, or name an engine in DOCKER_HOST; SANDBOX=bubblewrap works without one.",
};

async function open(
  engine: Engine,
  options: SandboxOptions,
  recipe: ImageRecipe,
  limits: SandboxLimits,
  label: string,
): Promise<Result<SandboxSession>> {
  try {
    if (!(await hasDockerImage(engine, recipe))) {
      return fail({
        category: "environment",
        fault: "environment",
        message: `The sandbox of ${recipe.stack} is not built yet.`,
        hint: `Build it: stackalchemist sandbox build --stack ${recipe.stack}`,
      });
    }
    const channel = await startContainer(engine, options, imageTag(recipe), limits, label);
    return await openRunnerSession(channel, limits);
  } catch (error) {
    return fail(engineFailure(engine, error));
  }
}

interface Listed {
  readonly Id: string;
  readonly Labels: Readonly<Record<string, string>>;
}

async function reap(engine: Engine): Promise<number> {
  try {
    const filters = JSON.stringify({ label: [mark] });
    const all = await engine.json<readonly Listed[]>("GET", "/containers/json", { query: { all: "1", filters } });
    const abandoned = all.filter(({ Labels }) => isAbandoned(Labels));
    for (const { Id } of abandoned) {
      await engine.request("DELETE", `/containers/${Id}`, { query: { force: "1", v: "1" }, expect: [404, 409] });
    }
    return abandoned.length;
  } catch {
    // An engine that is gone has nothing of ours.
    return 0;
  }
}
