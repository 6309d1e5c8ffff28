import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { clockOf, countedIn, restsOf, weeksOf, type Explanation } from './explanation.js';

const said = (text: string): Views['BilingualText'] => ({ zh: text, en: text });
const day = (date: string, n: number | null): Views['CountedDay'] => ({
  ...{ date, weekday: 1, works: n !== null, reason: n === null ? 'weekend' : 'working_day', festival: null, counted: n !== null, n },
  ...{ suspended: false, text: said(n === null ? '周末，不计' : '工作日，计入') },
});

// Thursday 27 February 2020 to Monday 2 March
const clock = {
  countedFrom: '2020-02-27',
  days: [day('2020-02-28', 1), day('2020-02-29', null), day('2020-03-01', null), day('2020-03-02', 2)],
  lateDays: [day('2020-03-03', null)],
  dueDay: '2020-03-02',
};

test('days stand under their weekdays, from the day on which the clock began', () => {
  const weeks = weeksOf(clock, '2020-03-03');
  expect(weeks.map((week) => week.map((cell) => cell?.day ?? null))).toEqual([
    [null, null, null, 27, 28, 29, 1],
    [2, 3, null, null, null, null, null],
  ]);
});

test('each day says what it is: the beginning, counted with its number, of rest, the last, late, today', () => {
  const cells = weeksOf(clock, '2020-03-03')
    .flat()
    .flatMap((cell) => (cell === null ? [] : [[cell.kind, cell.n, cell.isDue, cell.isToday, cell.monthBegins]]));
  expect(cells).toEqual([
    ['start', null, false, false, true],
    ['counted', 1, false, false, false],
    ['rest', null, false, false, false],
    ['rest', null, false, false, true],
    ['counted', 2, true, false, false],
    ['late', null, false, true, false],
  ]);
  expect(countedIn(clock)).toEqual({ counted: 2, rests: 2 });
});

test('a rest is told where it touches the clock', () => {
  const rests = [
    { from: '2020-01-01T00:00:00.000Z', until: '2020-01-05T00:00:00.000Z' },
    { from: '2020-02-28T00:00:00.000Z', until: '2020-03-01T00:00:00.000Z' },
  ];
  expect(restsOf({ rests }, { ...clock, due: '2020-03-02T16:00:00.000Z' })).toEqual([rests[1]]);
});

test('a clock is found by its obligation, and one that is not there is nothing', () => {
  const explanation = { clocks: [{ obligationId: 't1/receipt' }] } as Explanation;
  expect(clockOf(explanation, 't1/receipt')).not.toBeNull();
  expect(clockOf(explanation, 't1/plan')).toBeNull();
});
