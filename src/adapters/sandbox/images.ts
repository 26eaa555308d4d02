import { createBubblewrapImages } from "#adapters/sandbox/bubblewrap/images.ts";
import { createDockerImages } from "#adapters/sandbox/docker/images.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import type { ImageRecipe, SandboxKind } from "#ports/sandbox.ts";

/** An image that a sandbox of this machine keeps. */
export interface KeptImage {
  readonly kind: SandboxKind;
  readonly name: string;
  readonly bytes: number;
  /** Whether one of the given recipes makes exactly this image. */
  readonly current: boolean;
}

/** Every image of ours, of Docker and of bubblewrap; `recipes` are those that are in use. */
export async function listImages(
  options: SandboxOptions,
  recipes: readonly ImageRecipe[],
): Promise<readonly KeptImage[]> {
  const [docker, bubblewrap] = [createDockerImages(options), createBubblewrapImages(options)];
  return [...(await docker.list(recipes)), ...(await bubblewrap.list(recipes))];
}

/** Removes one image; false when it stays, because a session runs on it (Docker only). */
export async function removeImage(options: SandboxOptions, image: KeptImage): Promise<boolean> {
  const images = image.kind === "docker" ? createDockerImages(options) : createBubblewrapImages(options);
  return images.remove(image);
}
