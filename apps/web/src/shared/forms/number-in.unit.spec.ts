import { expect, test } from '@jest/globals';
import { numberIn } from './number-in.js';

test.each([
  ['35', 35],
  ['35%', 35],
  ['３５％', 35],
  [' 35 % ', 35],
  ['1,200', 1200],
  ['12.5', 12.5],
])('%s is %d', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test.each(['', '%', '过半', '1,20', '三成'])('“%s” is no number', (text) => {
  expect(numberIn(text)).toBeNaN();
});
