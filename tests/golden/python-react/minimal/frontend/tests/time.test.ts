import { expect, test } from 'vitest';
import { fromLocalInput, isDate, isTime, toLocalInput } from '@/model/time';

// The tests' zone is New York (vite.config.ts).

test('an instant is shown in local time and sent back as the same instant', () => {
  expect(toLocalInput('2026-07-01T12:00:00Z')).toBe('2026-07-01T08:00');
  expect(toLocalInput('2026-07-01T14:00:00+02:00')).toBe('2026-07-01T08:00');
  expect(fromLocalInput('2026-07-01T08:00')).toBe('2026-07-01T12:00:00.000Z');
});

test('seconds survive', () => {
  expect(toLocalInput('2026-01-15T08:00:05.250Z')).toBe('2026-01-15T03:00:05.250');
  expect(fromLocalInput('2026-01-15T03:00:05.25')).toBe('2026-01-15T08:00:05.250Z');
});

test('what the input cannot hold is shown as empty instead of as something that cannot be cleared', () => {
  expect(toLocalInput('0001-01-01T00:00:00Z')).toBe('');
  expect(toLocalInput('0001-01-02T12:00:00Z')).toMatch(/^0001-01-02T0\d:/);
  expect(fromLocalInput(toLocalInput('0999-06-01T12:00:00Z'))).toBe('0999-06-01T12:00:00.000Z');
});

test('the hour that the clocks skip is no time, the one that comes twice is the first', () => {
  expect(fromLocalInput('2026-03-08T02:30')).toBeNull();
  expect(fromLocalInput('2026-11-01T01:30')).toBe('2026-11-01T05:30:00.000Z');
});

test('what is no time gives nothing', () => {
  expect(fromLocalInput('2026-02-30T10:00')).toBeNull();
  expect(fromLocalInput('tomorrow')).toBeNull();
  expect(toLocalInput('tomorrow')).toBe('');
});

test('days and times are checked against the calendar', () => {
  expect(isDate('2024-02-29')).toBe(true);
  expect(isDate('2026-02-29')).toBe(false);
  expect(isTime('23:59:59.123456')).toBe(true);
  expect(isTime('24:00')).toBe(false);
});
