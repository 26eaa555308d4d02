import { and, desc, eq, lt, or, type SQL, sql } from "drizzle-orm";
import { ok, type Result } from "#domain/failure.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { type SchemaKey, type SchemaPage, type SchemaQuery, schemaNotFound } from "#ports/schema-store.ts";
import type { Transaction } from "./fence.ts";
import type { SqliteDatabase } from "./open.ts";
import { labelAfter, numberBefore } from "./revision-rows.ts";
import { schemaRevisions, schemas } from "./tables.ts";

export function ownSchema({ id, userId }: SchemaKey): SQL | undefined {
  return and(eq(schemas.id, id), eq(schemas.userId, userId));
}

const presentRevision = and(eq(schemaRevisions.schemaId, schemas.id), eq(schemaRevisions.number, schemas.revision));

/** The schema in its present state. */
export function readSchema(tx: Transaction, key: SchemaKey): Result<StoredSchema> {
  const row = tx
    .select({ stored: schemas, revision: schemaRevisions })
    .from(schemas)
    .innerJoin(schemaRevisions, presentRevision)
    .where(ownSchema(key))
    .get();
  if (row === undefined) return schemaNotFound();
  const { createdAt, updatedAt, ...stored } = row.stored;
  const at = { id: stored.id, revision: stored.revision };
  return ok({
    ...stored,
    schema: row.revision.schema,
    undo: numberBefore(tx, at) === null ? null : row.revision.label,
    redo: labelAfter(tx, at),
    createdAtMs: createdAt,
    updatedAtMs: updatedAt,
  });
}

export function listSchemas(
  database: SqliteDatabase,
  userId: string,
  { search, after, limit }: SchemaQuery,
): SchemaPage {
  const { id, name, source, updatedAt } = schemas;
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const older =
    after === null
      ? undefined
      : or(lt(updatedAt, after.updatedAtMs), and(eq(updatedAt, after.updatedAtMs), lt(id, after.id)));
  const entities = sql<number>`json_array_length(${schemaRevisions.schema}, '$.entities')`;
  const found = database
    .select({ id, name, source, entities, updatedAtMs: updatedAt })
    .from(schemas)
    .innerJoin(schemaRevisions, presentRevision)
    .where(and(eq(schemas.userId, userId), older, search === "" ? undefined : sql`${name} like ${pattern} escape '\\'`))
    .orderBy(desc(updatedAt), desc(id))
    .limit(limit + 1)
    .all();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? { updatedAtMs: last.updatedAtMs, id: last.id } : null };
}
