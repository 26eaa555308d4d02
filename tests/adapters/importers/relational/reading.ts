import { expect } from "bun:test";
import { readDbml } from "#adapters/importers/dbml/read.ts";
import { readJdl } from "#adapters/importers/jdl/read.ts";
import { readPrisma } from "#adapters/importers/prisma/read.ts";
import { readSql } from "#adapters/importers/sql/read.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import type { EntityDefinition, FieldDefinition, RelationshipDefinition, Schema } from "#domain/schema/schema.ts";

export interface Reading {
  readonly schema: Schema;
  /** All notes, one a line. */
  readonly said: string;
  readonly entity: (name: string) => EntityDefinition;
  readonly field: (entity: string, name: string) => FieldDefinition | undefined;
  readonly relation: (from: string, name: string) => RelationshipDefinition | undefined;
}

export const sql = (text: string) => reading(readSql(text, { maxTables: 400 }));
export const dbml = (text: string) => reading(readDbml(text, { maxTables: 400 }));
export const prisma = (text: string) => reading(readPrisma(text, { maxTables: 400 }));
export const jdl = (text: string) => reading(readJdl(text, { maxTables: 400 }));

/** A model that was read; it must be one that the generator takes. */
function reading(result: ReturnType<typeof readSql>): Reading {
  if (!result.ok) throw new Error(result.failure.message);
  const { schema, notes } = result.value;
  expect(parseSchema(schema).issues).toEqual([]);
  const entity = (name: string) => schema.entities.find((one) => one.name === name) ?? { name: "missing" };
  return {
    schema,
    said: notes.map(({ path, message }) => `${path}: ${message}`).join("\n"),
    entity,
    field: (of, name) => entity(of).fields?.find((one) => one.name === name),
    relation: (from, name) => schema.relationships?.find((one) => one.from === from && one.name === name),
  };
}
