import type { Tier } from "#domain/billing/tier.ts";
import { type Failure, fail, type Result } from "#domain/failure.ts";
import type { PersonalizationInput } from "#domain/personalization/personalization.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";
import type { SchemaSource, SchemaSummary, StoredSchema } from "#domain/schema/stored-schema.ts";

export interface NewSchema {
  readonly id: string;
  readonly userId: string;
  readonly source: SchemaSource;
  readonly sourceText: string;
  readonly engine: string;
  readonly notes: readonly Note[];
  readonly stack: string | null;
  readonly tier: Tier;
  readonly schema: Schema;
  /** Of the first revision: "Read from the description". */
  readonly label: string;
  readonly nowMs: number;
}

/** One schema of one user. */
export interface SchemaKey {
  readonly id: string;
  readonly userId: string;
}

/** The schema in the state that a form or link was made for. */
export interface SchemaAt extends SchemaKey {
  readonly revision: number;
}

export interface SchemaQuery {
  /** Part of the name, without regard to the case of ASCII letters; "" for all. */
  readonly search: string;
  /** Keyset: only what comes after this row; null from the newest on. */
  readonly after: SchemaCursor | null;
  readonly limit: number;
}

export interface SchemaCursor {
  readonly updatedAtMs: number;
  readonly id: string;
}

export interface SchemaPage {
  /** Last changed first. */
  readonly rows: readonly SchemaSummary[];
  /** Where the next page goes on; null when this is the last. */
  readonly next: SchemaCursor | null;
}

export interface SavedEdit {
  readonly schema: Schema;
  readonly label: string;
  readonly nowMs: number;
  /** Written in the same transaction when given: an edit may rename what it refers to. */
  readonly personalization?: PersonalizationInput;
}

/** Answers beside the schema; what is not given stays. They have no revisions. */
export interface SchemaAnswers {
  readonly personalization?: PersonalizationInput;
  readonly stack?: string | null;
  readonly tier?: Tier;
}

/** States that are kept of one schema; older ones are forgotten, so that undo ends there. */
export const maxRevisions = 200;

/**
 * Where users keep the schemas that they work on. Every implementation passes tests/adapters/db/schema-store.contract.ts.
 *
 * Every call is one transaction, durable when it returns. Whose schema it is not gets "not-found", like one that was never there. A state is
 * changed only by who has seen it: with another revision than the present one, edits, undo and redo change nothing and answer "conflict".
 * Revision numbers are never used twice for different states. Failures of the machine have category "environment".
 */
export interface SchemaStore {
  create(schema: NewSchema): Promise<Result<StoredSchema>>;
  get(key: SchemaKey): Promise<Result<StoredSchema>>;
  list(userId: string, query: SchemaQuery): Promise<Result<SchemaPage>>;
  /** Adds a state; what was undone before is dropped. */
  saveEdit(at: SchemaAt, edit: SavedEdit): Promise<Result<StoredSchema>>;
  /** Goes to the state before; without effect when there is none. */
  undo(at: SchemaAt, nowMs: number): Promise<Result<StoredSchema>>;
  /** Goes to the state that was undone last; without effect when there is none. */
  redo(at: SchemaAt, nowMs: number): Promise<Result<StoredSchema>>;
  /** What was done after a state, oldest first; at most `limit`, the newest. */
  labelsAfter(at: SchemaAt, limit: number): Promise<Result<readonly string[]>>;
  saveAnswers(key: SchemaKey, answers: SchemaAnswers, nowMs: number): Promise<Result<StoredSchema>>;
  /** With all its states; generations that were made of it stay. */
  delete(key: SchemaKey): Promise<Result<void>>;
}

export function schemaNotFound<T>(): Result<T> {
  const failure: Failure = {
    category: "not-found",
    fault: "user",
    message: "There is no such schema.",
    hint: "It was deleted, or it belongs to another account.",
  };
  return fail(failure);
}

export function schemaConflict<T>(): Result<T> {
  const failure: Failure = {
    category: "conflict",
    fault: "user",
    message: "The schema was changed since this page was loaded, perhaps in another window.",
    hint: "Look at it as it is now and make your change again.",
  };
  return fail(failure);
}
