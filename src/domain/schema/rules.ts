import type { Issue, Schema } from "#domain/schema/schema.ts";

/** What the parts of a well-formed schema say wrongly about each other. */
export function semanticIssues(_schema: Schema): readonly Issue[] {
  return [];
}
