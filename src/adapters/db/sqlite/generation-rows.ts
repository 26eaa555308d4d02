import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Owner } from "#domain/account/caller.ts";
import type { Generation } from "#domain/generation/generation.ts";
import type { StatusGroup } from "#domain/generation/status.ts";
import { generations } from "./tables.ts";

export function generationOf(row: typeof generations.$inferSelect): Generation {
  const { id, key, origin, userId, schemaId, tier, name, status, retryCount, progress, input, failure } = row;
  return {
    ...{ id, key, origin, userId, schemaId, tier, name, status, retryCount, progress, input, failure },
    cancelRequestedAtMs: row.cancelRequestedAt,
    createdAtMs: row.createdAt,
    startedAtMs: row.startedAt,
    updatedAtMs: row.updatedAt,
  };
}

/** Literally as the partial indexes of tables.ts have it: with parameters SQLite would not use them. */
export const unfinished = sql`${generations.status} not in ('Success', 'Failed')`;

/** Started on the server, not by a command that runs it itself. */
export const ofTheServer = ne(generations.origin, "command-line");

export function ownedBy({ userId }: Owner): SQL | undefined {
  return and(ofTheServer, userId === null ? isNull(generations.userId) : eq(generations.userId, userId));
}

export function inGroup(group: StatusGroup): SQL {
  switch (group) {
    case "active":
      return unfinished;
    case "succeeded":
      return eq(generations.status, "Success");
    case "failed":
      return eq(generations.status, "Failed");
    default:
      return group satisfies never;
  }
}

/** Names that hold the text, whatever the case of ASCII letters; undefined for "". */
export function named(search: string): SQL | undefined {
  if (search === "") return undefined;
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`${generations.name} like ${pattern} escape '\\'`;
}
