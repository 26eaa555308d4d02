import type { ReactNode } from 'react';
import type { Draft } from '@/model/draft';
import type { Field } from '@/model/entity';
import { formatBytes } from '@/model/format';
import { numberHint } from '@/model/number-rules';
import { characters } from '@/model/text-rules';
import { localZone } from '@/model/time';

/** From this share of the limit on, the number of characters is shown. */
const NEARLY_FULL = 0.8;

/** What helps to fill a field in: its description, its limits, how much room is left. */
export function hintOf(field: Field, draft: Draft): ReactNode {
  const parts = [field.description, limitHint(field), field.unique && 'Must be unique.', roomHint(field, draft)].filter(
    Boolean,
  );
  return parts.length === 0
    ? null
    : parts.map((part, index) => (
        <span key={index}>
          {index > 0 ? ' ' : ''}
          {part}
        </span>
      ));
}

function limitHint(field: Field): string | null {
  switch (field.type) {
    case 'integer':
    case 'bigint':
    case 'decimal':
    case 'float':
      return numberHint(field);
    case 'string':
    case 'text':
      if (field.example !== undefined) return `For example ${field.example}`;
      return field.minLength !== undefined && field.minLength > 1 ? `At least ${field.minLength} characters.` : null;
    case 'datetime':
      return `In your time zone, ${localZone()}.`;
    case 'binary':
      return `A file of at most ${formatBytes(field.maxBytes)}.`;
    case 'json':
      return 'JSON.';
    default:
      return null;
  }
}

function roomHint(field: Field, draft: Draft): string | null {
  if ((field.type !== 'string' && field.type !== 'text') || field.maxLength === undefined) return null;
  const length = typeof draft === 'string' ? characters(draft) : 0;
  return length >= field.maxLength * NEARLY_FULL ? `${length} of ${field.maxLength} characters.` : null;
}
