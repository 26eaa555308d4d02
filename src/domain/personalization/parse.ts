import { Value } from "typebox/value";
import { nameKey } from "#domain/naming/words.ts";
import { isHex } from "#domain/personalization/colour.ts";
import {
  colorPresets,
  completePersonalization,
  type Personalization,
  PersonalizationInput,
} from "#domain/personalization/personalization.ts";
import { isPreset } from "#domain/personalization/theme.ts";
import { parseJsonText } from "#domain/schema/json-text.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import { structuralIssues } from "#domain/schema/structure.ts";

export interface PersonalizationResult {
  /** Null when there are issues. */
  readonly personalization: Personalization | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads the answers from JSON (text or already parsed); absent answers get their defaults. Unknown keys and colours are issues, and so are
 * instructions for entities that the schema does not have.
 */
export function parsePersonalization(input: unknown, schema?: Schema): PersonalizationResult {
  const read = typeof input === "string" ? parseJsonText(input) : { ok: true as const, value: input };
  if (!read.ok) return { personalization: null, issues: [read.issue] };
  const shape = structuralIssues(PersonalizationInput, read.value);
  if (shape.length > 0) return { personalization: null, issues: shape };
  const answers = Value.Parse(PersonalizationInput, read.value);
  const issues = [...colorIssues(answers.colorScheme), ...entityIssues(answers.entityInstructions ?? {}, schema)];
  return { personalization: issues.length > 0 ? null : completePersonalization(answers), issues };
}

function colorIssues(scheme: string | undefined): readonly Issue[] {
  if (scheme === undefined || isPreset(scheme) || isHex(scheme)) return [];
  const hint = `Use one of ${colorPresets.join(", ")} or a colour such as "#1d4ed8".`;
  return [{ path: "/colorScheme", message: `“${scheme.slice(0, 40)}” is no colour scheme.`, hint }];
}

function entityIssues(instructions: Readonly<Record<string, string>>, schema: Schema | undefined): readonly Issue[] {
  if (schema === undefined) return [];
  const known = new Set(schema.entities.map(({ name }) => nameKey(name)));
  return Object.keys(instructions)
    .filter((key) => !known.has(nameKey(key)))
    .map((key) => ({
      path: `/entityInstructions/${key.slice(0, 60)}`,
      message: `The schema has no entity “${key.slice(0, 60)}”.`,
      hint: `Entities: ${schema.entities
        .slice(0, 12)
        .map(({ name }) => name.slice(0, 60))
        .join(", ")}${schema.entities.length > 12 ? " …" : ""}.`,
    }));
}
