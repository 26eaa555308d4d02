import type { ModelField } from "#domain/schema/model.ts";
import { defaultBinaryBytes } from "#domain/schema/resolve-field.ts";
import { typeBounds } from "#domain/schema/value.ts";

/** The type of a field's column in PostgreSQL. An enum is text here; its values are a rule. */
export function columnType(field: ModelField): string {
  const { type, maxLength, precision, scale, enumValues } = field;
  switch (type) {
    case "string":
      return `varchar(${maxLength ?? 255})`;
    case "enum":
      return `varchar(${Math.max(1, ...enumValues.map((value) => [...value].length))})`;
    case "decimal":
      return `numeric(${precision ?? 18}, ${scale ?? 2})`;
    case "float":
      return "double precision";
    case "datetime":
      return "timestamptz";
    case "json":
      return "jsonb";
    case "binary":
      return "bytea";
    default:
      return type;
  }
}

/** What a CHECK says about the field's values, each part by itself; `column` is the column's name as SQL writes it. */
export function columnRules(field: ModelField, column: string): readonly string[] {
  const { type, minLength, maxLength, pattern, min, max, enumValues } = field;
  const own = typeBounds(type);
  const bound = (value: string) => (type === "date" || type === "time" || type === "datetime" ? sqlText(value) : value);
  return [
    ...(type === "enum" ? [`${column} IN (${enumValues.map(sqlText).join(", ")})`] : []),
    ...(minLength === null || minLength === 0 ? [] : [`char_length(${column}) >= ${minLength}`]),
    ...(type === "text" && maxLength !== null ? [`char_length(${column}) <= ${maxLength}`] : []),
    ...(type === "binary" && maxLength !== null && maxLength !== defaultBinaryBytes
      ? [`octet_length(${column}) <= ${maxLength}`]
      : []),
    ...(min === null || min === own?.min ? [] : [`${column} >= ${bound(min)}`]),
    ...(max === null || max === own?.max ? [] : [`${column} <= ${bound(max)}`]),
    ...(pattern === null ? [] : [`${column} ~ ${sqlText(pattern)}`]),
  ];
}

/** The default as an SQL literal; null when there is none. */
export function columnDefault({ type, defaultValue }: ModelField): string | null {
  if (defaultValue === undefined) return null;
  if (type === "json") return sqlText(JSON.stringify(defaultValue));
  if (["integer", "bigint", "decimal", "float"].includes(type)) return String(defaultValue);
  return typeof defaultValue === "boolean" ? String(defaultValue) : sqlText(String(defaultValue));
}

/** A text literal of standard SQL. PostgreSQL stores no NUL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("\u0000", "").replaceAll("'", "''")}'`;
}
