import { describe, expect, it } from '@jest/globals';
import { barsOf, daysOf, inOrder, rateIn, rateOf, type Group } from './statistics.js';

const group = (key: string, counts: Record<string, number>): Group =>
  ({
    key,
    label: { zh: key, en: key },
    figures: Object.fromEntries(Object.entries(counts).map(([figure, count]) => [figure, { count, query: '/tasks' }])),
    averageDays: { days: null, query: '/tasks' },
  }) as unknown as Group;

describe('daysOf', () => {
  const now = '2020-02-17T02:00:00.000Z';
  it.each([
    ['month', '2020-02-01', '2020-02-29'],
    ['lastMonth', '2020-01-01', '2020-01-31'],
    ['quarter', '2020-01-01', '2020-03-31'],
    ['year', '2020-01-01', '2020-12-31'],
  ] as const)('%s', (span, dueFrom, dueTo) => {
    expect(daysOf(span, now)).toEqual({ dueFrom, dueTo });
  });
  it('goes over the turn of the year, by the day in Shanghai', () => {
    expect(daysOf('lastMonth', '2019-12-31T17:00:00.000Z')).toEqual({ dueFrom: '2019-12-01', dueTo: '2019-12-31' });
    expect(daysOf('all', now)).toEqual({});
  });
});

describe('bars', () => {
  const some = group('fagai', { total: 4, completed: 2, completedInTime: 1, completedLate: 1, open: 2, overdue: 1 });
  const more = group('gongxin', { total: 8, completed: 8, completedInTime: 8, completedLate: 0, open: 0, overdue: 0 });
  it('are shares of the longest, one part after another', () => {
    expect(barsOf([some, more]).get('fagai')?.parts).toEqual([
      { part: 'completedInTime', from: 0, width: 0.125 },
      { part: 'completedLate', from: 0.125, width: 0.125 },
      { part: 'overdue', from: 0.25, width: 0.125 },
      { part: 'open', from: 0.375, width: 0.125 },
    ]);
  });
  it('stand in the order of the office, and have rates', () => {
    expect(inOrder([more, some], [{ id: 'fagai' }, { id: 'gongxin' }]).map(({ key }) => key)).toEqual(['fagai', 'gongxin']);
    expect([rateIn(some), rateOf(1, 3), rateOf(0, 0)]).toEqual([50, 33.3, null]);
  });
});
