import { expect, test } from '@jest/globals';
import { isMeantForAnother, type Landed } from './second-click.js';

const first: Landed = { at: 1000, x: 200, y: 300, on: 'opens', says: '同意延期', nth: 1, byTouch: false };
const second: Landed = { ...first, at: 1200, on: 'sends', says: '批复同意', nth: 2 };

test('the second click of a double click does not do what has come to stand in the place of the first', () => {
  expect(isMeantForAnother(first, second)).toBe(true);
  expect(isMeantForAnother(first, { ...second, on: first.on })).toBe(true);
});

test('the same button pressed twice in a row is pressed twice', () => {
  expect(isMeantForAnother(first, { ...first, at: 1200, nth: 2 })).toBe(false);
});

test('a further click is meant for what it lands on', () => {
  expect(isMeantForAnother(first, { ...second, nth: 1, at: 2500 })).toBe(false);
  expect(isMeantForAnother(first, { ...second, x: 260 })).toBe(false);
  expect(isMeantForAnother(null, second)).toBe(false);
});

test('what a touch screen does not count is told by its time', () => {
  const touched = { ...second, nth: 1, byTouch: true };
  expect(isMeantForAnother(first, { ...touched, at: first.at + 200 })).toBe(true);
  expect(isMeantForAnother(first, { ...touched, at: first.at + 900 })).toBe(false);
});
