import { and, desc, eq, gt, lte } from "drizzle-orm";
import { ok, type Result } from "#domain/failure.ts";
import { displayName, type StoredSchema } from "#domain/schema/stored-schema.ts";
import { type SchemaAt, type SchemaStore, schemaConflict, schemaNotFound } from "#ports/schema-store.ts";
import { guarded, type Transaction, unfenced } from "./fence.ts";
import type { SqliteDatabase } from "./open.ts";
import { addRevision, goTo, numberAfter, numberBefore } from "./revision-rows.ts";
import { listSchemas, ownSchema, readSchema } from "./schema-rows.ts";
import { schemaRevisions, schemas } from "./tables.ts";

/** Schemas on one SQLite file; `schemas.revision` says which row of `schema_revisions` is the present state. */
export function createSqliteSchemaStore(database: SqliteDatabase): SchemaStore {
  const within = <T>(work: (tx: Transaction) => Result<T>): Result<T> => {
    const done = guarded(() => unfenced(database, work));
    return done.ok ? done.value : done;
  };
  /** Everything that one read sees is of one moment, without the lock of writers. */
  const reading = <T>(work: (tx: Transaction) => Result<T>): Result<T> => {
    const done = guarded(() => database.transaction(work));
    return done.ok ? done.value : done;
  };
  const ifPresent = (at: SchemaAt, change: (tx: Transaction) => void) =>
    within<StoredSchema>((tx) => {
      const schema = tx.select({ revision: schemas.revision }).from(schemas).where(ownSchema(at)).get();
      if (schema === undefined) return schemaNotFound();
      if (schema.revision !== at.revision) return schemaConflict();
      change(tx);
      return readSchema(tx, at);
    });
  return {
    create: async ({ schema, label, nowMs, ...fresh }) =>
      within((tx) => {
        const times = { createdAt: nowMs, updatedAt: nowMs };
        tx.insert(schemas)
          .values({ ...fresh, ...times, name: displayName(schema), personalization: {}, revision: 1 })
          .run();
        tx.insert(schemaRevisions).values({ schemaId: fresh.id, number: 1, schema, label, createdAt: nowMs }).run();
        return readSchema(tx, fresh);
      }),

    get: async (key) => reading((tx) => readSchema(tx, key)),
    list: async (userId, query) => guarded(() => listSchemas(database, userId, query)),
    saveEdit: async (at, edit) => ifPresent(at, (tx) => addRevision(tx, at.id, edit)),
    undo: async (at, nowMs) => ifPresent(at, (tx) => goTo(tx, at.id, { number: numberBefore(tx, at), nowMs })),
    redo: async (at, nowMs) => ifPresent(at, (tx) => goTo(tx, at.id, { number: numberAfter(tx, at), nowMs })),

    labelsAfter: async (at, limit) =>
      reading((tx) => {
        const schema = tx.select({ revision: schemas.revision }).from(schemas).where(ownSchema(at)).get();
        if (schema === undefined) return schemaNotFound();
        const { number, label, schemaId } = schemaRevisions;
        const later = and(eq(schemaId, at.id), gt(number, at.revision), lte(number, schema.revision));
        const rows = tx.select({ label }).from(schemaRevisions).where(later).orderBy(desc(number)).limit(limit).all();
        return ok(rows.map((row) => row.label).reverse());
      }),

    saveAnswers: async (key, answers, nowMs) =>
      within((tx) => {
        tx.update(schemas)
          .set({ ...answers, updatedAt: nowMs })
          .where(ownSchema(key))
          .run();
        return readSchema(tx, key);
      }),

    delete: async (key) =>
      within((tx) => {
        const gone = tx.delete(schemas).where(ownSchema(key)).returning({ id: schemas.id }).all();
        return gone.length === 0 ? schemaNotFound() : ok(undefined);
      }),
  };
}
