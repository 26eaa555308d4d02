import { join } from "node:path";
import { schemaJsonSchema } from "#domain/schema/json-schema.ts";

/** Where the JSON Schema of the schema format is published: for editors and for programs that write schemas. */
export const schemaJsonPath = join(import.meta.dir, "../../public/schema.json");

export function schemaJsonText(): string {
  return `${JSON.stringify(schemaJsonSchema(), null, 2)}\n`;
}

// `bun src/dev/schema-json.ts --write` after a change to the format; without the flag it prints.
if (import.meta.main) {
  if (process.argv.includes("--write")) await Bun.write(schemaJsonPath, schemaJsonText());
  else process.stdout.write(schemaJsonText());
}
