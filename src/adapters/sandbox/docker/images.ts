import { imageTag } from "#adapters/sandbox/docker/build-image.ts";
import { Engine, engineAddress } from "#adapters/sandbox/docker/engine.ts";
import { mark } from "#adapters/sandbox/docker/labels.ts";
import type { KeptImage } from "#adapters/sandbox/images.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

interface Listed {
  readonly RepoTags: readonly string[] | null;
  readonly Size: number;
}

/** The images with our label in the engine; none when no engine answers. */
export function createDockerImages(options: SandboxOptions) {
  const address = engineAddress(options.dockerHost);
  const engine = address === null ? null : new Engine(address);
  return {
    list: async (recipes: readonly ImageRecipe[]): Promise<readonly KeptImage[]> => {
      const filters = JSON.stringify({ label: [`${mark}=image`] });
      const listed = await engine
        ?.json<readonly Listed[]>("GET", "/images/json", { query: { filters }, signal: AbortSignal.timeout(2_000) })
        .catch(() => []);
      const current = new Set(recipes.map(imageTag));
      return (listed ?? []).flatMap(({ RepoTags, Size }) =>
        (RepoTags ?? []).map((name) => ({ kind: "docker" as const, name, bytes: Size, current: current.has(name) })),
      );
    },
    remove: async (image: KeptImage): Promise<boolean> => {
      // 409: a container is made from it.
      const answer = await engine?.request("DELETE", `/images/${image.name}`, { expect: [404, 409] });
      return answer?.status !== 409;
    },
  };
}
