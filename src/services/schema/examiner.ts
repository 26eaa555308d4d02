import { examine } from "#domain/schema/examine.ts";
import type { Issue } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";

/** Tells the issues of a stored schema. */
export type Examiner = (stored: StoredSchema) => readonly Issue[];

/** Enough for those who edit at the same time; each is a hundred issues at most. */
const kept = 20;

/** An examiner that remembers: a revision never changes, and examining a large schema takes some 50 ms. */
export function createExaminer(): Examiner {
  const known = new Map<string, readonly Issue[]>();
  return (stored) => {
    const key = `${stored.id} ${stored.revision}`;
    const issues = known.get(key) ?? examine(stored.schema);
    known.delete(key);
    known.set(key, issues);
    const [oldest] = known.keys();
    if (known.size > kept && oldest !== undefined) known.delete(oldest);
    return issues;
  };
}
