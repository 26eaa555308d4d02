import { isLinkDraft, type Draft, type LinkDraft } from '@/model/draft';
import type { Entity, Field, Link, Reference } from '@/model/entity';
import { formatBytes, formatCount, formatDate, formatDateTime } from '@/model/format';
import type { RecordRef } from '@/model/record';
import { fromLocalInput } from '@/model/time';
import { refName } from '@/records/record-name';

/** What the form calls the control of a draft. */
export function draftLabel(entity: Entity, name: string): string {
  return (entity.fields.find((field) => field.name === name) ?? relationOf(entity, name))?.label ?? name;
}

/** A draft for people who read it outside of its control; null when it is empty. */
export function draftText(entity: Entity, name: string, draft: Draft | undefined): string | null {
  if (draft === null || draft === undefined || draft === '') return null;
  if (typeof draft === 'boolean') return draft ? 'Yes' : 'No';
  if (typeof draft === 'string') {
    const field = entity.fields.find((candidate) => candidate.name === name);
    return field ? typedText(field, draft) : draft;
  }
  if ('base64' in draft) return `${draft.fileName ?? 'Stored file'}, ${formatBytes(draft.bytes)}`;
  const target = relationOf(entity, name)?.target ?? '';
  return isLinkDraft(draft) ? linksText(target, draft) : refName(target, draft);
}

/** What changes about the links, or else which there are. */
function linksText(target: string, { stored, added, removed }: LinkDraft): string | null {
  const names = (refs: readonly RecordRef[]) => refs.map((ref) => refName(target, ref)).join(', ');
  const { first, total } = stored ?? { first: [], total: 0 };
  const changes = [added.length > 0 && `Added: ${names(added)}.`, removed.length > 0 && `Removed: ${names(removed)}.`];
  const more = total > first.length ? ` and ${formatCount(total - first.length)} more` : '';
  return changes.filter(Boolean).join(' ') || `${names(first)}${more}` || null;
}

function relationOf({ references, links }: Entity, name: string): Reference | Link | undefined {
  return references.find(({ column }) => column === name) ?? links.find(({ idsName }) => idsName === name);
}

function typedText(field: Field, text: string): string {
  switch (field.type) {
    case 'enum':
      return field.options.find(({ value }) => value === text)?.label ?? text;
    case 'boolean':
      return text === 'true' ? 'Yes' : 'No';
    case 'date':
      return formatDate(text);
    case 'datetime':
      return formatDateTime(fromLocalInput(text) ?? text);
    default:
      return text;
  }
}
