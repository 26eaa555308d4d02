import type { ImageRecipe } from "#ports/sandbox.ts";

/** Raised when the way of making images changes, so that images of the old way are not taken for new ones. */
const formatVersion = 1;

/** Name of a recipe's image: a folder of root file systems, a Docker tag. */
export function imageName(recipe: ImageRecipe): string {
  return `${recipe.stack}-${recipe.key.slice(0, 40)}-${formatVersion}`;
}
