import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePersonalization } from "#domain/personalization/parse.ts";
import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import { type BuiltContext, buildContext } from "#domain/stack/build-context.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";

/** Golden projects are committed: they must not change with the version of the generator. */
const version = "0.0.0-dev";

/** The context for a schema with the default answers. */
export function contextOfSchema(schema: Schema, manifest: StackManifest): BuiltContext {
  return buildContext(schema, defaultPersonalization, manifest, { version });
}

/** The context for the JSON texts of a schema and of the answers. Throws with all issues: developers run this. */
export function contextOfFiles(
  schemaText: string,
  answersText: string | undefined,
  manifest: StackManifest,
): BuiltContext {
  const { schema, issues } = parseSchema(schemaText);
  if (schema === null) throw new Error(listed(issues));
  const answers = parsePersonalization(answersText ?? {}, schema);
  if (answers.personalization === null) throw new Error(listed(answers.issues));
  return buildContext(schema, answers.personalization, manifest, { version });
}

function listed(issues: readonly Issue[]): string {
  return issues.map(({ path, message, hint }) => `${path}: ${message} ${hint}`).join("\n");
}

/** `bun src/dev/context.ts SCHEMA.json [PERSONALIZATION.json] [STACK]` prints what templates can read; notes go to stderr. */
function main([schemaFile, answersFile, stack = "python-react"]: readonly string[]): void {
  if (schemaFile === undefined)
    throw new Error("usage: bun src/dev/context.ts SCHEMA.json [PERSONALIZATION.json] [STACK]");
  const manifest = JSON.parse(
    readFileSync(join(import.meta.dir, "../../templates", stack, "stack.json"), "utf8"),
  ) as StackManifest;
  const answers = answersFile === undefined ? undefined : readFileSync(answersFile, "utf8");
  const { context, notes } = contextOfFiles(readFileSync(schemaFile, "utf8"), answers, manifest);
  for (const { path, message } of notes) console.error(`note ${path}: ${message}`);
  console.log(JSON.stringify(context, null, 2));
}

if (import.meta.main) main(process.argv.slice(2));
