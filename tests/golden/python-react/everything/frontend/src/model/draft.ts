import type { Entity, Field } from '@/model/entity';
import { base64Bytes, textOf } from '@/model/format';
import { typedNumber } from '@/model/number-text';
import { linkedOf, refOf, valueOf, type Linked, type RecordRef } from '@/model/record';
import { toLocalInput } from '@/model/time';

/** A file that waits to be sent. */
export interface FileDraft {
  readonly base64: string;
  readonly bytes: number;
  /** Its name on the reader's disk; null for what the API already has. */
  readonly fileName: string | null;
}

/** Links are added and removed one by one: there may be too many to hold them all. */
export interface LinkDraft {
  /** What the API told; null for a new record. */
  readonly stored: Linked | null;
  readonly added: readonly RecordRef[];
  readonly removed: readonly RecordRef[];
}

/** What a control holds while it is edited: text for most, since half a number is no number yet. */
export type Draft = string | boolean | FileDraft | RecordRef | LinkDraft | null;

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
    ...entity.links.map(({ idsName, name }) => [
      idsName,
      { stored: record ? linkedOf(record, name) : null, added: [], removed: [] },
    ]),
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

/** Records are equal by identifier, changes of links in any order, files by content. */
function draftKey(draft: Draft | undefined): string {
  if (isLinkDraft(draft)) {
    const { stored, added, removed } = draft;
    return JSON.stringify([stored?.total, idsOf(stored?.first ?? []), idsOf(added).sort(), idsOf(removed).sort()]);
  }
  if (typeof draft === 'object' && draft !== null && 'id' in draft) return JSON.stringify(draft.id);
  if (typeof draft === 'object' && draft !== null && 'base64' in draft) return draft.base64;
  return JSON.stringify(draft ?? null);
}

export function isLinkDraft(draft: Draft | undefined): draft is LinkDraft {
  return typeof draft === 'object' && draft !== null && 'added' in draft;
}

/** The draft with a record linked: one that was removed comes back, any other is added. */
export function withLink(draft: LinkDraft, record: RecordRef): LinkDraft {
  if (!has(draft.removed, record)) return { ...draft, added: [...draft.added, record] };
  return { ...draft, removed: draft.removed.filter(({ id }) => id !== record.id) };
}

/** The draft with a record no longer linked: one that was added goes, any other is removed. */
export function withoutLink(draft: LinkDraft, record: RecordRef): LinkDraft {
  if (!has(draft.added, record)) return { ...draft, removed: [...draft.removed, record] };
  return { ...draft, added: draft.added.filter(({ id }) => id !== record.id) };
}

/** Whether a record that the API told of is still linked. */
export function isLinked(draft: LinkDraft, record: RecordRef): boolean {
  return !has(draft.removed, record);
}

function has(records: readonly RecordRef[], { id }: RecordRef): boolean {
  return records.some((record) => record.id === id);
}

function idsOf(records: readonly RecordRef[]) {
  return records.map(({ id }) => id);
}
