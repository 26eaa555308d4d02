/** What <input type="datetime-local"> takes and gives: wall time of the reader's zone without an offset. */
const LOCAL = /^(\d{4,6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/;

/** The reader's time zone, such as "Europe/Berlin". */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * "2026-03-01T08:00:00Z" as wall time of the reader: "2026-03-01T03:00" in New York. "" when it is no date, or one that is
 * still in the year 0 there, which the input cannot hold: the "zero time" of other systems, such as 0001-01-01T00:00:00Z.
 */
export function toLocalInput(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || date.getFullYear() < 1) return '';
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const minutes = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  const hasSeconds = date.getSeconds() !== 0 || date.getMilliseconds() !== 0;
  const seconds = hasSeconds ? `:${pad(date.getSeconds())}` : '';
  const fraction = date.getMilliseconds() === 0 ? '' : `.${pad(date.getMilliseconds(), 3)}`;
  return `${day}T${minutes}${seconds}${fraction}`;
}

/**
 * Wall time of the reader as ISO 8601 with an offset (UTC), or null when the text is no time or names an hour that the
 * clocks skip. An hour that happens twice means its first one.
 */
export function fromLocalInput(text: string): string | null {
  const match = LOCAL.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second, millisecond] = match
    .slice(1)
    .map((part, index) => Number(index === 6 ? (part ?? '').padEnd(3, '0') : (part ?? 0)));
  const date = new Date(0);
  date.setFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  date.setHours(hour ?? 0, minute ?? 0, second ?? 0, millisecond ?? 0);
  const exists = date.getHours() === hour && date.getMinutes() === minute && date.getDate() === day;
  return exists ? date.toISOString() : null;
}

/** Whether the text is a day of the calendar: "2026-02-29" is not. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** "08:30", "08:30:15" or with a fraction of a second. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/.test(text);
}

/** "08:30" and "08:30:00" are equal; sorts as text. */
export function timeText(text: string): string {
  return text.length === 5 ? `${text}:00` : text;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
