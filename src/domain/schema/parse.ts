import { parseJsonText } from "#domain/schema/json-text.ts";
import { semanticIssues } from "#domain/schema/rules.ts";
import { defaultSchemaLimits, type Issue, Schema, type SchemaLimits } from "#domain/schema/schema.ts";
import { maxIssues, structuralIssues } from "#domain/schema/structure.ts";

export interface SchemaResult {
  /** Null when there are issues. */
  readonly schema: Schema | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a schema from JSON, as text or already parsed. Limits are checked before anything else, so that hostile input is answered quickly; then the
 * shape; then, when that is right, what the parts say about each other. At most a hundred issues are reported.
 */
export function parseSchema(input: unknown, limits: SchemaLimits = defaultSchemaLimits): SchemaResult {
  const { schema, issues: shape } = readShape(input, limits);
  if (schema === null) return { schema, issues: shape };
  const issues = semanticIssues(schema).slice(0, maxIssues);
  return { schema: issues.length > 0 ? null : schema, issues };
}

/** The same without what the parts say about each other: a schema of the right shape, which may still have issues (`examine` tells them). */
export function readShape(input: unknown, limits: SchemaLimits = defaultSchemaLimits): SchemaResult {
  if (typeof input === "string" && isTooLong(input, limits)) return refused(tooLong(limits));
  const read = typeof input === "string" ? parseJsonText(input) : { ok: true as const, value: input };
  if (!read.ok) return refused(read.issue);
  const issues = shapeIssues(read.value, limits);
  // shapeIssues found nothing, so it has the shape
  return { schema: issues.length > 0 ? null : (read.value as Schema), issues };
}

/** What keeps a value from being a schema at all: more parts than allowed, or another shape. */
export function shapeIssues(value: unknown, limits: SchemaLimits): readonly Issue[] {
  const oversized = sizeIssues(value, limits);
  return oversized.length > 0 ? oversized : structuralIssues(Schema, value);
}

/** The same for a schema that grew by an edit, with its length. */
export function grownIssues(schema: Schema, limits: SchemaLimits): readonly Issue[] {
  return isTooLong(JSON.stringify(schema), limits) ? [tooLong(limits)] : shapeIssues(schema, limits);
}

function refused(issue: Issue): SchemaResult {
  return { schema: null, issues: [issue] };
}

/** UTF-8 takes three bytes for a UTF-16 unit at most, so most texts need no counting. */
function isTooLong(text: string, { jsonBytes }: SchemaLimits): boolean {
  if (text.length > jsonBytes || text.length * 3 <= jsonBytes) return text.length > jsonBytes;
  return new TextEncoder().encode(text).length > jsonBytes;
}

function tooLong({ jsonBytes }: SchemaLimits): Issue {
  return {
    path: "",
    message: `The schema is longer than ${jsonBytes.toLocaleString("en")} bytes.`,
    hint: "Split the model into several applications, or shorten its descriptions.",
  };
}

function sizeIssues(value: unknown, limits: SchemaLimits): readonly Issue[] {
  const root = value as
    | { readonly entities?: unknown; readonly relationships?: unknown; readonly endpoints?: unknown }
    | null
    | undefined;
  const issues = [
    ...tooMany(root?.entities, { path: "/entities", what: "entities", limit: limits.entities }),
    ...tooMany(root?.relationships, { path: "/relationships", what: "relationships", limit: limits.relationships }),
    ...tooMany(root?.endpoints, { path: "/endpoints", what: "endpoints", limit: limits.relationships }),
  ];
  if (issues.length > 0 || !Array.isArray(root?.entities)) return issues;
  return root.entities.flatMap((entity: { readonly fields?: unknown } | null, index) =>
    tooMany(entity?.fields, { path: `/entities/${index}/fields`, what: "fields", limit: limits.fieldsPerEntity }),
  );
}

function tooMany(
  list: unknown,
  { path, what, limit }: { path: string; what: string; limit: number },
): readonly Issue[] {
  if (!Array.isArray(list) || list.length <= limit) return [];
  return [
    {
      path,
      message: `There are ${list.length.toLocaleString("en")} ${what}; the limit is ${limit.toLocaleString("en")}.`,
      hint: "Split the model into several applications, or raise the limit in the configuration.",
    },
  ];
}
