import type { JsonValue, TemporalField } from '@/model/entity';
import { formatDate, formatDateTime } from '@/model/format';
import { fromLocalInput, isDate, isTime, timeText, toLocalInput } from '@/model/time';

/** What is wrong with a date or time as its input gives it, or null. */
export function temporalProblem(field: TemporalField, text: string): string | null {
  const value = temporalValue(field, text);
  if (value === null) return invalid[field.type];
  if (field.min !== undefined && order(field, value) < order(field, field.min)) {
    return `Enter ${shown(field, field.min)} or later.`;
  }
  if (field.max !== undefined && order(field, value) > order(field, field.max)) {
    return `Enter ${shown(field, field.max)} or earlier.`;
  }
  return null;
}

/** As the API takes it: a datetime gets its offset. Null when the text is none. */
export function temporalValue(field: Pick<TemporalField, 'type'>, text: string): (JsonValue & string) | null {
  if (field.type === 'datetime') return fromLocalInput(text);
  if (field.type === 'date') return isDate(text) ? text : null;
  return isTime(text) ? text : null;
}

/** A bound as the `min` or `max` attribute of its input. */
export function inputBound(field: TemporalField, bound: string | undefined): string | undefined {
  return bound !== undefined && field.type === 'datetime' ? toLocalInput(bound) : bound;
}

const invalid: Record<TemporalField['type'], string> = {
  date: 'Enter a day that exists, such as 2026-03-31.',
  time: 'Enter a time between 00:00 and 23:59.',
  datetime: 'Enter a day and a time that exist; when clocks change, one hour of the day is left out.',
};

function order(field: TemporalField, value: string): string | number {
  return field.type === 'datetime' ? new Date(value).getTime() : field.type === 'time' ? timeText(value) : value;
}

function shown(field: TemporalField, bound: string): string {
  return field.type === 'datetime' ? formatDateTime(bound) : field.type === 'date' ? formatDate(bound) : bound;
}
