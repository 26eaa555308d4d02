import { describe, expect, test } from "bun:test";
import { readDbml } from "#adapters/importers/dbml/read.ts";
import { readSql } from "#adapters/importers/sql/read.ts";
import { nameKey } from "#domain/naming/words.ts";
import { toDbml } from "#domain/schema/export/dbml.ts";
import { toSql } from "#domain/schema/export/sql.ts";
import type { ModelField } from "#domain/schema/model.ts";
import { parseSchema } from "#domain/schema/parse.ts";
import { resolve } from "#domain/schema/resolve.ts";
import type { Schema } from "#domain/schema/schema.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";
import minimal from "#tests/fixtures/minimal.json";

/** What a schema means, without what an export cannot say: names of the far sides, times of creation, the words of long names. */
function meaning(given: Schema) {
  const { model } = resolve(given);
  return {
    entities: model.entities.map(({ key, idType, fields, uniques }) => ({
      name: short(key),
      idType,
      fields: fields.filter((field) => !isAudit(field)).map(fieldMeaning),
      uniques: uniques.length,
    })),
    references: model.references
      .map(({ from, to, required, unique, onDelete }) => `${from} ${to} ${required} ${unique} ${onDelete}`)
      .sort(),
    links: model.links.map(({ from, to }) => [from, to].sort().join(" ")).sort(),
  };
}

/** A name that two have, or that PostgreSQL keeps for itself, gets a number. */
function short(given: string): string {
  const name = nameKey(given).replace(/_\d+$/, "");
  return new TextEncoder().encode(name).length > 60 ? name.slice(0, 40) : name;
}

function isAudit({ key, type }: ModelField): boolean {
  return type === "datetime" && ["created_at", "updated_at"].includes(nameKey(key));
}

function fieldMeaning(field: ModelField) {
  const { description: _, key, ...rules } = field;
  return { ...rules, key: short(key) };
}

const fixtures = { minimal, everything, hostile };

describe.each(Object.entries(fixtures))("%s", (_, fixture) => {
  const { schema } = parseSchema(fixture);
  if (schema === null) throw new Error("not valid");

  test("means the same after SQL", () => {
    const read = readSql(toSql(schema), { maxTables: 400 });
    if (!read.ok) throw new Error(read.failure.message);
    expect(meaning(read.value.schema)).toEqual(meaning(schema));
  });

  test("means the same after DBML", () => {
    const read = readDbml(toDbml(schema), { maxTables: 400 });
    if (!read.ok) throw new Error(read.failure.message);
    expect(meaning(read.value.schema)).toEqual(meaning(schema));
  });
});
