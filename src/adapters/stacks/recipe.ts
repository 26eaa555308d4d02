import { digestOf } from "#adapters/stacks/load.ts";
import type { StackSource } from "#domain/stack/source.ts";
import type { ImageRecipe } from "#ports/sandbox.ts";

/** What a stack's sandbox image is made of. The key changes exactly when something that goes into the image does. */
export function imageRecipeOf(source: StackSource): ImageRecipe {
  const { id, image } = source.manifest;
  const { base, suite, packages, install } = image;
  const digest = digestOf([JSON.stringify({ base, suite, packages, install }), source.imageInputs]);
  return { stack: id, key: digest.slice(0, 16), base, suite, packages, inputs: source.imageInputs, install };
}
