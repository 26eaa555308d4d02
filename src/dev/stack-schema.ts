import { join } from "node:path";
import { StackManifest } from "#domain/stack/manifest.ts";

/** Where the published JSON Schema of `stack.json` is; editors find it through each manifest's `$schema`. */
export const stackSchemaPath = join(import.meta.dir, "../../templates/stack.schema.json");

/** The JSON Schema of `stack.json` as text, from the one definition in the domain. */
export function stackSchemaText(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://stackalchemist.dev/stack.schema.json",
    title: "StackAlchemist stack manifest",
    ...StackManifest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

// `bun src/dev/stack-schema.ts --write` after a change to the manifest's type; without the flag it prints.
if (import.meta.main) {
  if (process.argv.includes("--write")) await Bun.write(stackSchemaPath, stackSchemaText());
  else process.stdout.write(stackSchemaText());
}
