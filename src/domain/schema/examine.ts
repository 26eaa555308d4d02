import { resolve } from "#domain/schema/resolve.ts";
import { ruleIssues } from "#domain/schema/rules.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";

/**
 * Everything that is wrong with a schema of the right shape: what its parts say wrongly by themselves and about each other, in the schema's
 * order. Unlike `parseSchema` it tells all at once, so that mending one thing shows nothing else for the first time.
 */
export function examine(schema: Schema): readonly Issue[] {
  const issues = [...ruleIssues(schema), ...resolve(schema).problems];
  const unique = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return [...unique.values()];
}
