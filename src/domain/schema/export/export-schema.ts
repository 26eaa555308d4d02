import { toDbml } from "#domain/schema/export/dbml.ts";
import { toMermaid } from "#domain/schema/export/mermaid.ts";
import { toSql } from "#domain/schema/export/sql.ts";
import type { Schema } from "#domain/schema/schema.ts";

/** What a schema can be taken away as. `fromIssues`: also while it has issues. */
export const exportFormats = [
  { id: "sql", title: "SQL (PostgreSQL)", extension: "sql", mediaType: "application/sql", fromIssues: false },
  { id: "dbml", title: "DBML", extension: "dbml", mediaType: "text/plain", fromIssues: false },
  { id: "json", title: "JSON", extension: "json", mediaType: "application/json", fromIssues: true },
  { id: "mermaid", title: "Mermaid", extension: "mmd", mediaType: "text/plain", fromIssues: false },
] as const;
export type ExportFormat = (typeof exportFormats)[number]["id"];

/** The schema as text of a format. All but JSON need a schema without issues. */
export function exportSchema(schema: Schema, format: ExportFormat): string {
  switch (format) {
    case "sql":
      return toSql(schema);
    case "dbml":
      return toDbml(schema);
    case "json":
      return `${JSON.stringify(schema, null, 2)}\n`;
    case "mermaid":
      return toMermaid(schema);
    default:
      return format satisfies never;
  }
}
