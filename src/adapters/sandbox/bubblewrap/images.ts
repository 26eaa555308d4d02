import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { rootfsPath } from "#adapters/sandbox/bubblewrap/build-rootfs.ts";
import { layoutOf } from "#adapters/sandbox/bubblewrap/layout.ts";
import type { KeptImage } from "#adapters/sandbox/images.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { runProgram } from "#adapters/sandbox/programs.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

/** The root file systems below the data directory. */
export function createBubblewrapImages(options: SandboxOptions) {
  const { images } = layoutOf(options);
  return {
    list: async (recipes: readonly ImageRecipe[]): Promise<readonly KeptImage[]> => {
      const current = new Set(recipes.map((recipe) => basename(dirname(rootfsPath(options, recipe)))));
      const names = existsSync(images) ? readdirSync(images).toSorted() : [];
      return Promise.all(
        names.map(async (name) => ({
          kind: "bubblewrap" as const,
          name,
          bytes: await folderBytes(join(images, name)),
          current: current.has(name),
        })),
      );
    },
    remove: async (image: KeptImage): Promise<boolean> => {
      rmSync(join(images, image.name), { recursive: true, force: true });
      return true;
    },
  };
}

async function folderBytes(folder: string): Promise<number> {
  const { output } = await runProgram(["du", "-sk", folder]);
  return Number(/^\d+/.exec(output)?.[0] ?? 0) * 1024;
}
