import { expect, test } from '@jest/globals';
import { choicesOf, labelOf, narrowedBy } from './list.js';

test('each thing that a list is narrowed to can be left off by itself; the past stays', () => {
  const filter = { lead: 'fagai', overdue: true, asOf: '2020-03-01T16:00:00.000Z' } as const;
  expect(narrowedBy(filter)).toEqual([
    { word: 'lead', value: 'fagai', rest: { overdue: true, asOf: filter.asOf } },
    { flag: 'overdue', rest: { lead: 'fagai', asOf: filter.asOf } },
  ]);
  expect(narrowedBy({})).toEqual([]);
});

test('what is one of a few is called as everywhere, names and days are not', () => {
  expect(labelOf('light', 'red')).toEqual({ zh: '红灯', en: 'red' });
  expect([labelOf('lead', 'red'), labelOf('grade', 'none')]).toEqual([null, null]);
  expect(choicesOf('urgency').map(({ id }) => id)).toEqual(['normal', 'urgent', 'critical']);
});
