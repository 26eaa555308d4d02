import type { ImageRecipe } from "#ports/sandbox.ts";

/** Name of a recipe's image: a folder of root file systems, a Docker tag. */
export function imageName(recipe: ImageRecipe): string {
  return `${recipe.stack}-${recipe.key.slice(0, 40)}`;
}
