import { expect, test } from '@jest/globals';
import { nextLook } from './looked.js';

const last = { seq: 7, at: '2020-03-01T01:00:00.000Z' };

test('a look is kept for a while, then a new one begins', () => {
  expect(nextLook(null, 9, '2020-03-01T02:00:00.000Z')).toEqual({ seq: 9, at: '2020-03-01T02:00:00.000Z' });
  expect(nextLook(last, 9, '2020-03-01T01:29:00.000Z')).toBe(last);
  expect(nextLook(last, 9, '2020-03-01T01:30:00.000Z')).toEqual({ seq: 9, at: '2020-03-01T01:30:00.000Z' });
});
