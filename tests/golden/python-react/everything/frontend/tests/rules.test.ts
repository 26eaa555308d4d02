import { describe, expect, test } from 'vitest';
import { changedNames } from '@/model/draft';
import type { Field } from '@/model/entity';
import { exactNumber, typedNumber } from '@/model/number-text';
import type { RecordRef } from '@/model/record';
import { parseField } from '@/model/schema';

const base = { name: 'value', label: 'Value' };

function outcome(field: Field, draft: string): unknown {
  const result = parseField(field, draft);
  return result.success ? result.data : result.error.issues.map(({ message }) => message).join(' ');
}

describe('numbers', () => {
  const price: Field = { ...base, type: 'decimal', precision: 6, scale: 2, min: '0', max: '500' };

  test.each([
    ['12.50', '12.50'],
    ['0', '0'],
    ['', null],
    ['12.5050', 'Use at most 2 digits after the point.'],
    ['12345', 'Use at most 4 digits before the point.'],
    ['500.01', 'Enter 500 or less.'],
    ['-1', 'Enter 0 or more.'],
  ])('decimal "%s"', (typed, expected) => {
    expect(outcome(price, typed)).toBe(expected);
  });

  test('what is no number is explained by one that fits', () => {
    expect(outcome(price, 'ten')).toMatch(/^Enter a number, such as 12 or 12.5, without/);
    expect(outcome({ ...base, type: 'integer' }, 'ten')).toMatch(/^Enter a number, such as 12, without/);
  });

  test.each([
    ['1234,50', ',', '1234.50'],
    ['12.50', ',', '12.50'],
    ['1.234', ',', null],
    ['1.234.567', ',', null],
    ['1234.50', '.', '1234.50'],
    ['1,000', '.', '1,000'],
  ])('"%s" where "%s" begins the fraction', (typed, separator, exact) => {
    expect(exactNumber(typed, separator)).toBe(exact);
  });

  test('what is shown can be typed', () => {
    expect(typedNumber('1234.50', ',')).toBe('1234,50');
    expect(exactNumber(typedNumber('-0.125', ','), ',')).toBe('-0.125');
  });

  test('a bigint beyond 2^53 stays exact text', () => {
    expect(outcome({ ...base, type: 'bigint' }, '9007199254740993')).toBe('9007199254740993');
  });

  test('an integer is a number and has no fraction', () => {
    expect(outcome({ ...base, type: 'integer' }, '7')).toBe(7);
    expect(outcome({ ...base, type: 'integer' }, '7.5')).toBe('Enter a whole number.');
  });

  test('a float may be written with an exponent', () => {
    expect(outcome({ ...base, type: 'float' }, '1.5e3')).toBe(1500);
  });
});

describe('text', () => {
  test('an emoji is one character, as the database counts', () => {
    expect(outcome({ ...base, type: 'string', maxLength: 2 }, '👩🚀')).toBe('👩🚀');
    expect(outcome({ ...base, type: 'string', maxLength: 2 }, 'abc')).toBe('Use at most 2 characters; this is 3.');
  });

  test('a pattern is for the whole value, and an example explains it', () => {
    const code: Field = { ...base, type: 'string', pattern: 'a|bb', example: 'bb' };
    expect(outcome(code, 'bb')).toBe('bb');
    expect(outcome(code, 'ab')).toContain('An example that does: bb');
  });

  test('blanks are no answer', () => {
    expect(outcome({ ...base, type: 'string', required: true }, '   ')).toBe('Value is required.');
    expect(outcome({ ...base, type: 'string' }, '   ')).toBeNull();
  });

  test('blanks at the ends go before the rules are checked, unless the text is taken verbatim', () => {
    const code: Field = { ...base, type: 'string', pattern: 'a|bb', maxLength: 2 };
    expect(outcome(code, ' bb ')).toBe('bb');
    expect(outcome({ ...base, type: 'string', verbatim: true }, ' bb ')).toBe(' bb ');
  });
});

test('a boolean that may be unknown has three values', () => {
  const field: Field = { ...base, type: 'boolean' };
  expect(['', 'true', 'false'].map((draft) => outcome(field, draft))).toEqual([null, true, false]);
});

test('JSON is checked', () => {
  expect(outcome({ ...base, type: 'json' }, '{"a": [1]}')).toEqual({ a: [1] });
  expect(outcome({ ...base, type: 'json' }, '{"id": 12345678901234567890}')).toMatch(/would be rounded/);
  expect(outcome({ ...base, type: 'json' }, '"12345678901234567890"')).toBe('12345678901234567890');
  expect(outcome({ ...base, type: 'json' }, '{a}')).toMatch(/^This is no valid JSON/);
});

test('only what changed is sent: links that were added in another order are the same', () => {
  const one = { id: 1, label: 'One' };
  const two = { id: 2, label: 'Two' };
  const links = (added: readonly RecordRef[]) => ({ stored: null, added, removed: [] });
  expect(changedNames({ a: 'x', tags: links([one, two]) }, { a: 'y', tags: links([two, one]) })).toEqual(['a']);
});
