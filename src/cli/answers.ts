import { fail, ok, type Result } from "#domain/failure.ts";
import { partOfProjectFile } from "#domain/inputs/project-file.ts";
import { parsePersonalization } from "#domain/personalization/parse.ts";
import type { Personalization } from "#domain/personalization/personalization.ts";
import { issuesFailure } from "#domain/schema/issues-failure.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";
import { readText } from "#src/cli/read-text.ts";

const limitBytes = 1_000_000;

/** The answers of `--personalization FILE` (or of a generated project's stackalchemist.json) and `--name`, with defaults for the rest. Failures: "invalid-input" with all issues. */
export function readAnswers(
  flags: { readonly file: string | undefined; readonly name: string | undefined },
  schema: Schema,
): Result<{ readonly personalization: Personalization; readonly notes: readonly Note[] }> {
  const text = flags.file === undefined ? ok({ text: "{}" }) : readText(flags.file, limitBytes);
  if (!text.ok) return text;
  const parsed = parsePersonalization(partOfProjectFile(text.value.text, "personalization") ?? text.value.text, schema);
  if (parsed.personalization === null || parsed.issues.length > 0) {
    return fail(issuesFailure(flags.file ?? "The personalization", parsed.issues));
  }
  const { personalization } = parsed;
  return ok({
    personalization: flags.name === undefined ? personalization : { ...personalization, projectName: flags.name },
    notes: [],
  });
}
