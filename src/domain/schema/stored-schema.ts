import type { Tier } from "#domain/billing/tier.ts";
import type { PersonalizationInput } from "#domain/personalization/personalization.ts";
import { brief } from "#domain/schema/quote.ts";
import type { Note, Schema } from "#domain/schema/schema.ts";

/** How a schema came to be. */
export const schemaSources = ["prompt", "sql", "prisma", "dbml", "jdl", "json", "blank"] as const;
export type SchemaSource = (typeof schemaSources)[number];

/** A schema that its owner works on, with the answers for what is to be generated from it. It may have issues until they are mended. */
export interface StoredSchema {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly source: SchemaSource;
  /** The prompt or the imported text; "" for a blank one. */
  readonly sourceText: string;
  /** Who read the source: "offline extractor", "sql importer" … */
  readonly engine: string;
  /** What the reader changed, guessed or could not use. */
  readonly notes: readonly Note[];
  readonly personalization: PersonalizationInput;
  /** Null until it is chosen. */
  readonly stack: string | null;
  readonly tier: Tier;
  readonly schema: Schema;
  /** Grows with every edit, undo and redo moves it; forms carry it so that two windows cannot overwrite each other. */
  readonly revision: number;
  /** What undo and redo would do, null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

const namedEntities = 3;

/** What a schema is called in lists and headings; one without a name of its own is called by its first entities. */
export function displayName({ name = "", entities }: Schema): string {
  if (name.trim() !== "") return name.trim();
  const names = entities.map((entity) => brief(entity.name)).filter((entity) => entity !== "");
  if (names.length === 0) return "Untitled schema";
  return `${names.slice(0, namedEntities).join(", ")}${names.length > namedEntities ? " …" : ""}`;
}

/** A row of a list of schemas. */
export interface SchemaSummary {
  readonly id: string;
  readonly name: string;
  readonly source: SchemaSource;
  readonly entities: number;
  readonly updatedAtMs: number;
}
