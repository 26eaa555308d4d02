import { resolve } from "#domain/schema/resolve.ts";
import { ruleIssues } from "#domain/schema/rules.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import { maxIssues } from "#domain/schema/structure.ts";

/**
 * Everything that is wrong with a schema of the right shape: what its parts say wrongly by themselves and about each other, in the schema's
 * order. Unlike `parseSchema` it tells both at once, so that mending one thing shows nothing else for the first time; of more than `enough`
 * issues it tells the first.
 */
export function examine(schema: Schema, enough = maxIssues): readonly Issue[] {
  const own = ruleIssues(schema, enough);
  const issues = own.length >= enough ? own : [...own, ...resolve(schema).problems];
  const unique = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return [...unique.values()].slice(0, enough);
}
