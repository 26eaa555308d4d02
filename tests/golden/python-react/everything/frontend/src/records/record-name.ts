import type { Entity, Field } from '@/model/entity';
import { formatValue } from '@/model/format';
import { valueOf, type RecordRef } from '@/model/record';
import { isDate, isTime } from '@/model/time';
import { findEntity } from '@/registry';

/** The field that stands for a record, if the entity has one. */
export function displayFieldOf(entity: Entity): Field | undefined {
  return entity.fields.find(({ name }) => name === entity.displayField);
}

/**
 * What a record is called in titles, questions and links: its display field in the reader's zone and language. Text is named
 * by the API's `label`, which is never long; so is a record whose display field is empty.
 */
export function recordName(entity: Entity, record: RecordRef): string {
  const field = displayFieldOf(entity);
  if (!field || field.type === 'string' || field.type === 'text') return record.label;
  const value = valueOf(record, field.name);
  return formatValue(field, value === undefined ? labelValue(field, record.label) : value) ?? record.label;
}

/** The same for a record that another one embeds: only its label is known. */
export function refName(path: string, ref: RecordRef): string {
  const entity = findEntity(path);
  return entity ? recordName(entity, ref) : ref.label;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))$/;

/** The value that the API made a label of; null when the label is one that it made up, or must stay as it is. */
function labelValue(field: Field, label: string): string | null {
  switch (field.type) {
    case 'datetime':
      return MOMENT.test(label) ? label.replace(MOMENT, '$1T$2') : null;
    case 'date':
      return isDate(label) ? label : null;
    case 'time':
      return isTime(label) ? label : null;
    case 'enum':
      return label;
    default:
      return null;
  }
}
