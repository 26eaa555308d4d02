import { fromLocalInput, isDate, toLocalInput } from '@/model/time';

/** The ends of a span of time. */
export type End = 'min' | 'max';

/**
 * A day of the reader, with or without a time, as the API takes it: without one, the first or the last moment of the day.
 * Null when there is no such day or time.
 */
export function momentOf(day: string, time: string, end: End): string | null {
  if (!isDate(day)) return null;
  if (time !== '') return fromLocalInput(`${day}T${time}`);
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(0);
  // Midnight may be an hour that the clocks skip: the day then begins later.
  moment.setFullYear(year, month - 1, end === 'min' ? date : date + 1);
  moment.setHours(0, 0, 0, 0);
  if (end === 'max') moment.setMilliseconds(-1);
  return moment.toISOString();
}

/** The inputs that mean a moment: `time` is "" where the day alone means it. */
export function partsOf(moment: string, end: End): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = toLocalInput(moment).split('T');
  const wholeDay = momentOf(day, '', end);
  return wholeDay !== null && Date.parse(wholeDay) === Date.parse(moment) ? { day, time: '' } : { day, time };
}
