import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { toldSince, yesterdayBegan } from './told.js';

test('what was told since yesterday’s midnight, eight at most', () => {
  const told = (createdAt: string) => ({ createdAt }) as Views['Alert'];
  const [today, yesterday, before] = [told('2020-03-05T01:00:00.000Z'), told('2020-03-03T16:00:00.000Z'), told('2020-03-03T15:59:00.000Z')];
  expect(toldSince([today, yesterday, before], yesterdayBegan('2020-03-05T02:00:00.000Z'))).toEqual([today, yesterday]);
  expect(
    toldSince(
      Array.from({ length: 12 }, () => today),
      yesterdayBegan('2020-03-05T02:00:00.000Z'),
    ),
  ).toHaveLength(8);
});
