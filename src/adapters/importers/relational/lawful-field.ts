import { fieldIssues } from "#domain/schema/field-rules.ts";
import type { FieldDefinition, Issue } from "#domain/schema/schema.ts";

/**
 * The field without the default and the rules that a schema refuses: a database takes `DEFAULT 0 CHECK (qty > 0)`, and no file is refused for it.
 * What goes is told.
 */
export function lawfulField(given: FieldDefinition, tell: (message: string) => void): FieldDefinition {
  let field = given;
  // Each round leaves something out, so that it ends.
  for (let issue = nextIssue(field); issue !== undefined; issue = nextIssue(field)) {
    const left = culprits(issue).filter((rule) => field[rule] !== undefined);
    if (left.length === 0) return field;
    const reason = issue.message.replace(/\.$/, "");
    if (left.includes("enumValues")) {
      tell(`${reason}; any text is allowed instead`);
      field = { ...field, type: longest(field) > 255 ? "text" : "string" };
    } else {
      const said = left[0] === "default" ? "it" : left.join(" and ");
      tell(`${reason}; ${said} ${left.length > 1 ? "are" : "is"} left out`);
    }
    field = without(field, left);
  }
  return field;
}

type Rule = "default" | "minLength" | "maxLength" | "pattern" | "min" | "max" | "precision" | "scale" | "enumValues";
const rules: readonly Rule[] = [
  "default",
  "minLength",
  "maxLength",
  "pattern",
  "min",
  "max",
  "precision",
  "scale",
  "enumValues",
];

function nextIssue(field: FieldDefinition): Issue | undefined {
  return fieldIssues(field, "")[0];
}

/** The rules that an issue is about; one without a place is about the range. */
function culprits({ path }: Issue): readonly Rule[] {
  const named = rules.filter((rule) => path === `/${rule}` || path.startsWith(`/${rule}/`));
  return path === "" ? ["min", "max"] : named;
}

function without(field: FieldDefinition, left: readonly Rule[]): FieldDefinition {
  return Object.fromEntries(
    Object.entries(field).filter(([key]) => !(left as readonly string[]).includes(key)),
  ) as FieldDefinition; // only optional keys go
}

function longest({ enumValues = [] }: FieldDefinition): number {
  return enumValues.reduce((most, value) => Math.max(most, value.length), 0);
}
