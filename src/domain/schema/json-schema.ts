import { Schema } from "#domain/schema/schema.ts";

/** The published JSON Schema (draft 2020-12) of the schema format: for editors, and for models that answer in it. */
export function schemaJsonSchema(): Readonly<Record<string, unknown>> {
  // A round trip drops what TypeBox keeps for itself and gives every caller a copy of its own.
  const plain = JSON.parse(JSON.stringify(Schema)) as Record<string, unknown>;
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...plain };
}
