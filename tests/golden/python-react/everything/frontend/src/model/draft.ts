import type { Entity, Field } from '@/model/entity';
import { base64Bytes, textOf } from '@/model/format';
import { typedNumber } from '@/model/number-text';
import { refOf, refsOf, valueOf, type RecordRef } from '@/model/record';
import { toLocalInput } from '@/model/time';

/** A file that waits to be sent. */
export interface FileDraft {
  readonly base64: string;
  readonly bytes: number;
  /** Its name on the reader's disk; null for what the API already has. */
  readonly fileName: string | null;
}

/** What a control holds while it is edited: text for most, since half a number is no number yet. */
export type Draft = string | boolean | FileDraft | RecordRef | readonly RecordRef[] | null;

/** Keyed as the API writes: a field's name, a reference's column, a link's `idsName`. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Drafts of a record, or of a new one with the declared defaults. */
export function draftsOf(entity: Entity, record: object | null): Drafts {
  return Object.fromEntries([
    ...entity.fields.map((field) => [
      field.name,
      fieldDraft(field, record ? valueOf(record, field.name) : field.defaultValue),
    ]),
    ...entity.references.map(({ column, name }) => [column, record ? refOf(record, name) : null]),
    ...entity.links.map(({ idsName, name }) => [idsName, record ? refsOf(record, name) : []]),
  ]) as Drafts;
}

/** A value of the API as its control shows it. */
export function fieldDraft(field: Field, value: unknown): Draft {
  const missing = value === null || value === undefined;
  switch (field.type) {
    case 'boolean':
      return field.required ? value === true : missing ? '' : textOf(value);
    case 'binary':
      return missing || value === ''
        ? null
        : { base64: textOf(value), bytes: base64Bytes(textOf(value)), fileName: null };
    case 'json':
      return missing ? '' : JSON.stringify(value, null, 2);
    case 'datetime':
      return missing ? '' : toLocalInput(textOf(value));
    case 'decimal':
    case 'float':
      return typedNumber(textOf(value));
    default:
      return textOf(value);
  }
}

/** Names of the drafts that differ: only those are sent, so that two people can change different fields. */
export function changedNames(before: Drafts, after: Drafts): readonly string[] {
  return Object.keys(after).filter((name) => !sameDraft(before[name], after[name]));
}

function sameDraft(before: Draft | undefined, after: Draft | undefined): boolean {
  if (before === after) return true;
  return draftKey(before) === draftKey(after);
}

/** Records are equal by identifier, lists of them in any order, files by content. */
function draftKey(draft: Draft | undefined): string {
  if (Array.isArray(draft)) {
    const ids = (draft as readonly RecordRef[]).map(({ id }) => String(id));
    return JSON.stringify(ids.sort());
  }
  if (typeof draft === 'object' && draft !== null && 'id' in draft) return JSON.stringify(draft.id);
  if (typeof draft === 'object' && draft !== null && 'base64' in draft) return draft.base64;
  return JSON.stringify(draft ?? null);
}
