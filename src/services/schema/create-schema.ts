import { defaultTier } from "#domain/billing/plans.ts";
import type { Result } from "#domain/failure.ts";
import { newId } from "#domain/ids.ts";
import type { ModelText } from "#domain/inputs/input.ts";
import type { Schema } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { NewSchema } from "#ports/schema-store.ts";
import { extractFromPrompt } from "#services/extract-schema.ts";
import { readModelDraft } from "#services/read-model.ts";
import type { SchemaDeps } from "#services/schema/deps.ts";

export interface CreateFromPrompt {
  readonly userId: string;
  readonly prompt: string;
  /** "" leaves the choice for later. */
  readonly stack: string;
}

/** Reads a description into a new schema of the user's. Failures: those of `extractFromPrompt`. */
export async function createFromPrompt(
  { userId, prompt, stack }: CreateFromPrompt,
  deps: SchemaDeps,
): Promise<Result<StoredSchema>> {
  const extracted = await extractFromPrompt(prompt, { limits: deps.limits, extractor: deps.extractor });
  if (!extracted.ok) return extracted;
  const { schema, notes, engine } = extracted.value;
  const from = { userId, source: "prompt", sourceText: prompt, engine, notes, stack: stack || null } as const;
  return create({ ...from, schema, label: "Read from the description" }, deps);
}

/**
 * Reads a model (SQL, Prisma, DBML, JDL, JSON) into a new schema of the user's. One with issues is kept and can be mended; what has no schema's shape fails
 * with "invalid-input" and says where.
 */
export async function createFromModel(
  { userId, model }: { readonly userId: string; readonly model: ModelText },
  deps: SchemaDeps,
): Promise<Result<StoredSchema>> {
  const read = await readModelDraft(model, { limits: deps.limits, importers: deps.importers });
  if (!read.ok) return read;
  const { schema, notes, source } = read.value;
  const engine = source === "json" ? "JSON reader" : `${source.toUpperCase()} importer`;
  const from = { userId, source, sourceText: model.text, engine, notes, stack: null };
  return create({ ...from, schema, label: `Imported from ${source.toUpperCase()}` }, deps);
}

/** A schema without entities, which its user draws. */
export async function createBlank(
  { userId, name }: { readonly userId: string; readonly name: string },
  deps: SchemaDeps,
): Promise<Result<StoredSchema>> {
  const schema: Schema = { ...(name.trim() === "" ? {} : { name: name.trim() }), entities: [] };
  const from = { userId, source: "blank", sourceText: "", engine: "", notes: [], stack: null } as const;
  return create({ ...from, schema, label: "Begun blank" }, deps);
}

type Created = Omit<NewSchema, "id" | "tier" | "nowMs">;

async function create(from: Created, { store, clock }: SchemaDeps): Promise<Result<StoredSchema>> {
  const nowMs = clock.now();
  return store.create({ ...from, id: newId("sch", { nowMs, random: clock.random }), tier: defaultTier, nowMs });
}

/** What pasted text is called in messages. */
export const pastedName = "The pasted text";
