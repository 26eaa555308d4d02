import type { Filter } from '@/lists/filters';
import type { Field } from '@/model/entity';
import { textOf } from '@/model/format';
import { typedNumber } from '@/model/number-text';
import { parseField } from '@/model/schema';
import { findEntity } from '@/registry';

/** Whether the API takes the value, which may come from anybody's URL, for this filter. */
export function accepts(filter: Filter, value: string): boolean {
  switch (filter.kind) {
    case 'choice':
      return filter.options.some((option) => option.value === value);
    case 'record':
      return isRecordId(filter.target, value);
    case 'exact':
    case 'range':
      return filter.field.type === 'datetime'
        ? isMoment(value)
        : 'value' in typedFilter(filter.field, filterText(filter.field, value));
  }
}

/** A value of the URL as it is typed by hand. */
export function filterText(field: Field, value: string): string {
  return field.type === 'decimal' || field.type === 'float' ? typedNumber(value) : value;
}

/**
 * What was typed as the API takes it, "" for nothing, or what is wrong with it. Text is taken as it is; the limits of numbers
 * and times do not matter for finding them.
 */
export function typedFilter(field: Field, text: string): { readonly value: string } | { readonly problem: string } {
  if (field.type === 'string' || field.type === 'text') return { value: text };
  if (text.trim() === '') return { value: '' };
  const parsed = parseField('min' in field ? { ...field, min: undefined, max: undefined } : field, text);
  return parsed.success
    ? { value: textOf(parsed.data) }
    : { problem: parsed.error.issues[0]?.message ?? 'This cannot be looked for.' };
}

function isRecordId(target: string, value: string): boolean {
  const idType = findEntity(target)?.idType;
  const type = idType === 'integer' ? 'bigint' : 'uuid';
  return idType === undefined || parseField({ name: 'id', label: 'ID', type }, value).success;
}

/** With its offset, as the API demands. */
function isMoment(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
