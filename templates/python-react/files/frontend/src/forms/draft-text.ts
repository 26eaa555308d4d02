import type { Draft } from '@/model/draft';
import type { Entity, Field } from '@/model/entity';
import { formatBytes, formatDate, formatDateTime } from '@/model/format';
import type { RecordRef } from '@/model/record';
import { fromLocalInput } from '@/model/time';

/** What the form calls the control of a draft. */
export function draftLabel({ fields, references, links }: Entity, name: string): string {
  return (
    fields.find((field) => field.name === name)?.label ??
    references.find(({ column }) => column === name)?.label ??
    links.find(({ idsName }) => idsName === name)?.label ??
    name
  );
}

/** A draft for people who read it outside of its control; null when it is empty. */
export function draftText(entity: Entity, name: string, draft: Draft | undefined): string | null {
  if (draft === null || draft === undefined || draft === '') return null;
  if (typeof draft === 'boolean') return draft ? 'Yes' : 'No';
  if (Array.isArray(draft)) {
    const labels = (draft as readonly RecordRef[]).map(({ label }) => label);
    return labels.length === 0 ? null : labels.join(', ');
  }
  if (typeof draft === 'object') {
    if ('label' in draft) return draft.label;
    return 'base64' in draft ? `${draft.fileName ?? 'Stored file'}, ${formatBytes(draft.bytes)}` : null;
  }
  const field = entity.fields.find((candidate) => candidate.name === name);
  return field ? typedText(field, draft) : draft;
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
