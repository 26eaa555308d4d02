import type { GenerationInput } from "#domain/generation/generation.ts";

const unnamed = "Untitled";

/** What lists call a generation: the project's name, else the schema's. */
export function nameOf({ personalization, schema }: GenerationInput): string {
  const names = [personalization.projectName, schema.name];
  return names.find((name) => name !== undefined && name !== null && name.trim() !== "") ?? unnamed;
}
