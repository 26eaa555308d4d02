import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CheckResult, GenerationInput, RecordedFailure } from "#domain/generation/generation.ts";
import type { LeaseOwner } from "#domain/generation/lease.ts";
import { generationStatuses } from "#domain/generation/status.ts";
import type { Note } from "#domain/schema/schema.ts";

/** Times are milliseconds since 1970. `bun run migrations` writes a new migration from a change of this file. */
export const generations = sqliteTable(
  "generations",
  {
    id: text().primaryKey(),
    key: text().notNull(),
    status: text({ enum: generationStatuses }).notNull(),
    retryCount: integer("retry_count").notNull(),
    progress: integer().notNull(),
    input: text({ mode: "json" }).$type<GenerationInput>().notNull(),
    failure: text({ mode: "json" }).$type<RecordedFailure>(),
    leaseToken: integer("lease_token").notNull().default(0),
    leaseOwner: text("lease_owner", { mode: "json" }).$type<LeaseOwner>(),
    leaseExpiresAt: integer("lease_expires_at"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("generations_key").on(table.key, table.createdAt),
    // The same command can be unfinished once only, however many processes start it at the same moment.
    uniqueIndex("generations_unfinished_key").on(table.key).where(sql`status not in ('Success', 'Failed')`),
  ],
);

const generationId = () =>
  text("generation_id")
    .notNull()
    .references(() => generations.id, { onDelete: "cascade" });

export const generationEvents = sqliteTable(
  "generation_events",
  {
    generationId: generationId(),
    sequence: integer().notNull(),
    status: text({ enum: generationStatuses }).notNull(),
    progress: integer().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.sequence] })],
);

export const logChunks = sqliteTable(
  "log_chunks",
  {
    generationId: generationId(),
    sequence: integer().notNull(),
    step: text().notNull(),
    text: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.sequence] })],
);

export const zoneFills = sqliteTable(
  "zone_fills",
  {
    generationId: generationId(),
    zoneId: text("zone_id").notNull(),
    attempt: integer().notNull(),
    body: text().notNull(),
    model: text().notNull(),
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    cachedTokens: integer("cached_tokens").notNull(),
    costMicroUsd: integer("cost_micro_usd").notNull(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.zoneId, table.attempt] })],
);

export const builds = sqliteTable("builds", {
  generationId: generationId().primaryKey(),
  sandbox: text(),
  imageKey: text("image_key").notNull(),
  checks: text({ mode: "json" }).$type<readonly CheckResult[]>().notNull(),
  tools: text({ mode: "json" }).$type<Readonly<Record<string, string>>>().notNull(),
});

export const buildOutputs = sqliteTable(
  "build_outputs",
  {
    generationId: generationId(),
    path: text().notNull(),
    executable: integer({ mode: "boolean" }).notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.path] })],
);

export const artifacts = sqliteTable("artifacts", {
  generationId: generationId().primaryKey(),
  sha256: text().notNull(),
  sizeBytes: integer("size_bytes").notNull(),
  files: integer().notNull(),
  entities: integer().notNull(),
  slug: text().notNull(),
  notes: text({ mode: "json" }).$type<readonly Note[]>().notNull(),
});
