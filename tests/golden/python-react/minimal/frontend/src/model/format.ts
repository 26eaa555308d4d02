import type { Field, NumberField } from '@/model/entity';
import { timeText } from '@/model/time';

/** Stands for "no value" in tables and on record pages; screen readers get the words (ui/empty-value.tsx). */
export const EMPTY = '—';

/** A field's value for people, in the reader's language and time zone; null when there is no value. */
export function formatValue(field: Field, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  switch (field.type) {
    case 'boolean':
      return value === true ? 'Yes' : 'No';
    case 'enum':
      return field.options.find((option) => option.value === value)?.label ?? textOf(value);
    case 'date':
      return formatDate(textOf(value));
    case 'time':
      return formatTime(textOf(value));
    case 'datetime':
      return formatDateTime(textOf(value));
    case 'integer':
    case 'bigint':
    case 'decimal':
    case 'float':
      return formatNumber(field, value);
    case 'json':
      return JSON.stringify(value);
    case 'binary':
      return formatBytes(base64Bytes(textOf(value)));
    case 'string':
    case 'text':
    case 'uuid':
      return textOf(value);
  }
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const momentFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const exactMomentFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const integerFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0, useGrouping: 'min2' });
const floatFormat = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 15, useGrouping: 'min2' });
const countFormat = new Intl.NumberFormat();

/** A calendar day has no time zone: it is the same day for every reader. */
export function formatDate(value: string): string {
  return formatted(dayFormat, `${value}T00:00:00Z`) ?? value;
}

export function formatDateTime(value: string): string {
  return formatted(momentFormat, value) ?? value;
}

/** With weekday, seconds and zone, for titles. */
export function formatExactDateTime(value: string): string {
  return formatted(exactMomentFormat, value) ?? value;
}

function formatTime(value: string): string {
  return timeText(value).replace(/:00$/, '');
}

/** Decimals keep every digit: the browser formats their text, not a rounded number. */
function formatNumber(field: NumberField, value: unknown): string {
  if (field.type === 'integer' && typeof value === 'number') return integerFormat.format(value);
  if (field.type === 'float' && typeof value === 'number') return floatFormat.format(value);
  const text = textOf(value);
  if (field.type !== 'decimal' || !/^-?\d+(\.\d+)?$/.test(text)) return text;
  const digits = text.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(text as `${number}`);
}

export function formatCount(count: number): string {
  return countFormat.format(count);
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}

/** Size of what base64 text stands for. */
export function base64Bytes(text: string): number {
  return Math.floor((text.replace(/=+$/, '').length * 3) / 4);
}

/** Text of a value that is known to be plain; objects become JSON rather than "[object Object]". */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

function formatted(format: Intl.DateTimeFormat, iso: string): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : format.format(date);
}
