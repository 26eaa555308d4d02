import { expect, test } from 'vitest';
import { compareDecimals, decimalText, parseDecimal } from '@/model/decimal';

test.each([
  ['+007.50', '7.50'],
  ['-0', '0'],
  ['.5', '0.5'],
  ['12.', '12'],
  ['9007199254740993', '9007199254740993'],
])('%s is written %s', (typed, text) => {
  expect(decimalText(typed)).toBe(text);
});

test.each(['', '.', '-', '1,5', '1e3', '0x10', '１２', 'Infinity'])('"%s" is no decimal', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test('comparing is exact where JavaScript numbers are not', () => {
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
  expect(compareDecimals('0.1', '0.10')).toBe(0);
  expect(compareDecimals('-2', '-10')).toBe(1);
});
