import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { dayBeside, isQuiet, leftOf } from './daily.js';

const none = { total: 0, items: [] };
const sheet = (more: object): Views['Daily'] =>
  ({ happened: [], overdue: none, dueToday: none, dueSoon: none, waiting: none, forecast: null, ...more }) as unknown as Views['Daily'];

test('a sheet without anything to say is quiet; one with a forecast alone is not', () => {
  expect([isQuiet(sheet({})), isQuiet(sheet({ forecast: { total: 1 } })), isQuiet(sheet({ happened: [{}] }))]).toEqual([
    true,
    false,
    false,
  ]);
});

test('days go over the ends of months', () => {
  expect([dayBeside('2026-12-01', -1), dayBeside('2026-12-31', 1)]).toEqual(['2026-11-30', '2027-01-01']);
});

test('what did not fit is counted, on the screen and on paper', () => {
  expect(leftOf('overdue', { total: 25, items: Array(20) })).toEqual({ shown: 5, printed: 15 });
  expect(leftOf('dueSoon', { total: 4, items: Array(4) })).toEqual({ shown: 0, printed: 0 });
});
