import { z } from '@/model/zod';
import { changedNames, isLinkDraft, type Draft, type Drafts, type FileDraft, type LinkDraft } from '@/model/draft';
import type {
  BinaryField,
  Entity,
  Field,
  JsonValue,
  Link,
  NumberField,
  Reference,
  TemporalField,
} from '@/model/entity';
import { formatBytes } from '@/model/format';
import { numberProblem, numberValue } from '@/model/number-rules';
import { exactNumber } from '@/model/number-text';
import { isRef, type RecordRef } from '@/model/record';
import { temporalProblem, temporalValue } from '@/model/temporal-rules';
import { textProblem } from '@/model/text-rules';

/**
 * Turns a draft into the value that the API takes, or says what is wrong with it. Typed by zod's core: comparing the types
 * of its full interface takes the compiler and the linter seconds.
 */
export type DraftSchema = z.core.$ZodType<JsonValue, Draft>;

export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export type Parsed =
  | { readonly ok: true; readonly values: Readonly<Record<string, JsonValue>> }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The schema of an entity's form, keyed like its drafts. Its rules are those of the declaration and so of the database. */
export function formSchema(entity: Entity): z.ZodObject<Record<string, DraftSchema>> {
  const known = schemas.get(entity);
  if (known) return known;
  const schema = z.object(
    Object.fromEntries<DraftSchema>([
      ...entity.fields.map((field) => [field.name, fieldSchema(field)] as const),
      ...entity.references.map((reference) => [reference.column, referenceSchema(reference)] as const),
      ...entity.links.map((link) => [link.idsName, linkSchema(link)] as const),
    ]),
  );
  schemas.set(entity, schema);
  return schema;
}

const schemas = new WeakMap<Entity, z.ZodObject<Record<string, DraftSchema>>>();

/** Checks the drafts; with `before`, only those that changed since then. */
export function parseDrafts(entity: Entity, drafts: Drafts, before: Drafts | null): Parsed {
  const names = before ? changedNames(before, drafts) : Object.keys(drafts);
  const { shape } = formSchema(entity);
  const picked = Object.fromEntries(names.flatMap((name) => (shape[name] ? [[name, shape[name]]] : [])));
  const result = z.object(picked).safeParse(drafts);
  return result.success
    ? { ok: true, values: result.data }
    : { ok: false, errors: z.flattenError(result.error).fieldErrors as FieldErrors };
}

/** One field's draft as the API takes it, or the messages. */
export function parseField(field: Field, draft: Draft): ReturnType<typeof z.safeParse<DraftSchema>> {
  return z.safeParse(fieldSchema(field), draft);
}

function fieldSchema(field: Field): DraftSchema {
  switch (field.type) {
    case 'string':
    case 'text':
      return written(
        field,
        (text) => text,
        (text) => textProblem(field, text),
        { trimmed: !field.verbatim },
      );
    case 'integer':
    case 'bigint':
    case 'decimal':
    case 'float':
      return numberSchema(field);
    case 'date':
    case 'time':
    case 'datetime':
      return temporalSchema(field);
    case 'enum':
      return written(
        field,
        (text) => text,
        (text) => (field.options.some(({ value }) => value === text) ? null : 'Choose one of the list.'),
        { trimmed: false },
      );
    case 'uuid':
      return written(
        field,
        (text) => text.toLowerCase(),
        (text) => (UUID.test(text) ? null : `Enter a UUID like ${SAMPLE_UUID}.`),
      );
    case 'json':
      return written(field, parseJson, (text) => jsonProblem(text));
    case 'boolean':
      return field.required
        ? z.boolean()
        : z.enum(['', 'true', 'false']).transform((text) => (text === '' ? null : text === 'true'));
    case 'binary':
      return binarySchema(field);
  }
}

const SAMPLE_UUID = '01890a5d-ac96-774b-bcce-b302099a8057';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Text in a control: blank means "no value"; anything else must have no problem and becomes `value`. The API trims, too. */
function written(
  field: Field,
  value: (text: string) => JsonValue,
  problem: (text: string) => string | null,
  { trimmed = true } = {},
): DraftSchema {
  return z.string().transform((draft, context) => {
    const text = trimmed ? draft.trim() : draft;
    const message = text === '' ? (field.required ? missing(field.label) : null) : problem(text);
    if (message !== null) context.issues.push({ code: 'custom', input: draft, message });
    return text === '' || message !== null ? null : value(text);
  });
}

function numberSchema(field: NumberField): DraftSchema {
  const exact = (text: string) => exactNumber(text);
  return written(
    field,
    (text) => numberValue(field, exact(text) ?? text),
    (text) => numberProblem(field, exact(text)),
  );
}

function temporalSchema(field: TemporalField): DraftSchema {
  return written(
    field,
    (text) => temporalValue(field, text),
    (text) => temporalProblem(field, text),
  );
}

function binarySchema(field: BinaryField): DraftSchema {
  return z
    .custom<FileDraft | null>((draft) => draft === null || (typeof draft === 'object' && 'base64' in draft))
    .refine((draft) => !field.required || draft !== null, missing(field.label))
    .refine(
      (draft) => (draft?.bytes ?? 0) <= field.maxBytes,
      `Choose a file of at most ${formatBytes(field.maxBytes)}.`,
    )
    .transform((draft) => draft?.base64 ?? null);
}

function referenceSchema(reference: Reference): DraftSchema {
  return z
    .custom<RecordRef | null>((draft) => draft === null || isRef(draft))
    .refine((draft) => !reference.required || draft !== null, missing(reference.label))
    .transform((draft) => draft?.id ?? null);
}

/** A new record is sent the ids of its links, one that is there what changes about them. */
function linkSchema(link: Link): DraftSchema {
  return z
    .custom<LinkDraft>((draft) => isLinkDraft(draft as Draft))
    .refine(
      ({ stored, added, removed }) => !link.required || (stored?.total ?? 0) + added.length > removed.length,
      missing(link.label),
    )
    .transform(({ stored, added, removed }) =>
      stored ? { added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) } : added.map(({ id }) => id),
    );
}

function missing(label: string): string {
  return `${label} is required.`;
}

function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    const rounded = largeNumbers(text).find((digits) => !Number.isSafeInteger(Number(digits)));
    return rounded === undefined ? null : `The number ${rounded} would be rounded. Put it in quotes to keep it exact.`;
  } catch (error) {
    return `This is no valid JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`;
  }
}

/** Long whole numbers outside of strings. */
function largeNumbers(json: string): readonly string[] {
  return json.replace(/"(?:\\.|[^"\\])*"/g, '""').match(/-?\b\d{16,}\b(?![.eE])/g) ?? [];
}

function parseJson(text: string): JsonValue {
  return JSON.parse(text) as JsonValue;
}
