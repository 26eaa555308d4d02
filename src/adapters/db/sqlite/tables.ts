import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { roles } from "#domain/account/account.ts";
import { tiers } from "#domain/billing/tier.ts";
import type { CheckResult, GenerationInput, News, RecordedFailure } from "#domain/generation/generation.ts";
import type { LeaseOwner } from "#domain/generation/lease.ts";
import { generationOrigins } from "#domain/generation/origin.ts";
import { generationStatuses } from "#domain/generation/status.ts";
import type { PersonalizationInput } from "#domain/personalization/personalization.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";
import { schemaSources } from "#domain/schema/stored-schema.ts";

/** Times are milliseconds since 1970. `bun x drizzle-kit generate` writes a new migration from a change of this file. */
export const users = sqliteTable("users", {
  id: text().primaryKey(),
  /** As `domain/account` normalises it. */
  email: text().notNull().unique(),
  /** argon2id; null until an invited user has chosen a password. */
  passwordHash: text("password_hash"),
  role: text({ enum: roles }).notNull(),
  createdAt: integer("created_at").notNull(),
});

const userId = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** Secrets that browsers and programs hold are kept as SHA-256 only. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text().primaryKey(),
    tokenHash: text("token_hash").notNull().unique(),
    userId: userId(),
    userAgent: text("user_agent").notNull(),
    address: text().notNull(),
    createdAt: integer("created_at").notNull(),
    lastSeenAt: integer("last_seen_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

export const apiTokens = sqliteTable(
  "api_tokens",
  {
    id: text().primaryKey(),
    tokenHash: text("token_hash").notNull().unique(),
    userId: userId(),
    name: text().notNull(),
    /** The last letters, so that its owner can tell it from others. */
    tail: text().notNull(),
    createdAt: integer("created_at").notNull(),
    lastUsedAt: integer("last_used_at"),
    expiresAt: integer("expires_at"),
  },
  (table) => [index("api_tokens_user").on(table.userId)],
);

/** One-time links to choose a password: resets and invitations. */
export const passwordLinks = sqliteTable(
  "password_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    userId: userId(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [index("password_links_user").on(table.userId)],
);

/** A schema that its owner works on; its content is the revision that `revision` names. */
export const schemas = sqliteTable(
  "schemas",
  {
    id: text().primaryKey(),
    userId: userId(),
    name: text().notNull(),
    source: text({ enum: schemaSources }).notNull(),
    /** The prompt or the imported text. */
    sourceText: text("source_text").notNull(),
    engine: text().notNull(),
    notes: text({ mode: "json" }).$type<readonly Note[]>().notNull(),
    personalization: text({ mode: "json" }).$type<PersonalizationInput>().notNull(),
    /** Null until it is chosen. */
    stack: text(),
    tier: text({ enum: tiers }).notNull(),
    revision: integer().notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [index("schemas_user").on(table.userId, table.updatedAt)],
);

/** Every state of a schema, numbered from 1. Undo and redo move `schemas.revision`; an edit drops what was undone. */
export const schemaRevisions = sqliteTable(
  "schema_revisions",
  {
    schemaId: text("schema_id")
      .notNull()
      .references(() => schemas.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    schema: text({ mode: "json" }).$type<Schema>().notNull(),
    /** What the edit did: "Add field “due date” to Task". */
    label: text().notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.schemaId, table.number] })],
);

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
    origin: text({ enum: generationOrigins }).notNull().default("command-line"),
    /** Null for the command line and for callers with the engine key. */
    userId: text("user_id").references(() => users.id, { onDelete: "cascade" }),
    schemaId: text("schema_id").references(() => schemas.id, { onDelete: "set null" }),
    tier: text({ enum: tiers }).notNull().default("spark"),
    /** The schema's and project's name, for lists and searches. */
    name: text().notNull().default(""),
    cancelRequestedAt: integer("cancel_requested_at"),
    startedAt: integer("started_at"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("generations_user").on(table.userId, table.createdAt),
    index("generations_queue").on(table.createdAt).where(sql`status not in ('Success', 'Failed')`),
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
    /** What happened beside state and progress: a step began or ended, lines of its log, a note. */
    news: text({ mode: "json" }).$type<News>(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.sequence] })],
);

/** The answer to a repeated request of the API is the first one's. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    /** Whose key it is: a user's id, or "engine". */
    caller: text().notNull(),
    key: text().notNull(),
    requestHash: text("request_hash").notNull(),
    generationId: generationId(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.key] })],
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
