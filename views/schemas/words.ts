import type { SchemaSource } from "#domain/schema/stored-schema.ts";

/** Where a schema came from, after "from". */
export const sourceWords: Readonly<Record<SchemaSource, string>> = {
  prompt: "a description",
  sql: "SQL",
  prisma: "a Prisma schema",
  dbml: "DBML",
  jdl: "JDL",
  json: "JSON",
  blank: "scratch",
};

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
