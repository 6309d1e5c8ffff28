import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDARS, calendarAsOf } from '../calendar/china-calendars.js';
import { CITY_DEFAULT_2020, DEFAULT_POLICIES, policyByVersion } from './default-policies.js';
import { dueAfter, offsetFromDue } from './limits.js';
import type { LadderRule, Policy } from './policy.js';
import { firstReport, nextReport } from './report-cycle.js';
import { validatePolicy } from './validate-policy.js';
import { addMs, DAY } from '../shared/time.js';

const CAL = calendarAsOf('2020-02-17T00:00:00.000Z');
/** Monday 17 February 2020, 09:00 in Shanghai. */
const MONDAY = '2020-02-17T01:00:00.000Z';

describe('dueAfter', () => {
  it('runs working days to the end of the last one', () => {
    expect(dueAfter(MONDAY, { amount: 2, unit: 'working_day' }, CAL)).toBe('2020-02-19T16:00:00.000Z');
    expect(dueAfter(MONDAY, { amount: 5, unit: 'working_day' }, CAL)).toBe('2020-02-24T16:00:00.000Z');
  });

  it('runs calendar days through weekends', () => {
    expect(dueAfter(MONDAY, { amount: 20, unit: 'calendar_day' }, CAL)).toBe('2020-03-08T16:00:00.000Z');
  });

  it('takes hours plainly', () => {
    expect(dueAfter(MONDAY, { amount: 4, unit: 'hour' }, CAL)).toBe('2020-02-17T05:00:00.000Z');
  });

  it('of no working days ends with today, or with the next working day', () => {
    expect(dueAfter(MONDAY, { amount: 0, unit: 'working_day' }, CAL)).toBe('2020-02-17T16:00:00.000Z');
    expect(dueAfter('2020-02-22T01:00:00.000Z', { amount: 0, unit: 'working_day' }, CAL)).toBe('2020-02-24T16:00:00.000Z');
  });

  it('goes back for a negative limit', () => {
    expect(dueAfter(MONDAY, { amount: -1, unit: 'working_day' }, CAL)).toBe('2020-02-14T16:00:00.000Z');
    expect(dueAfter(MONDAY, { amount: -3, unit: 'calendar_day' }, CAL)).toBe('2020-02-14T16:00:00.000Z');
  });

  it('is later than its start and grows with the limit', () => {
    const unit = fc.constantFrom('working_day' as const, 'calendar_day' as const, 'hour' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 * 24 }),
        unit,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...CHINA_CALENDARS),
        (hour, limitUnit, amount, cal) => {
          const from = addMs('2019-01-01T00:00:00.000Z', hour * 3_600_000);
          const due = dueAfter(from, { amount, unit: limitUnit }, cal);
          expect(due > from).toBe(true);
          expect(dueAfter(from, { amount: amount + 1, unit: limitUnit }, cal) > due).toBe(true);
        },
      ),
    );
  });
});

describe('offsetFromDue', () => {
  const endOfFriday = '2020-02-21T16:00:00.000Z';

  it('leaves whole days before a due that ends a day', () => {
    expect(offsetFromDue(endOfFriday, { amount: -2, unit: 'working_day' }, CAL)).toBe('2020-02-19T16:00:00.000Z');
  });

  it('leaves as many working days before a due on a day of rest', () => {
    expect(offsetFromDue('2020-02-23T16:00:00.000Z', { amount: -2, unit: 'working_day' }, CAL)).toBe('2020-02-19T16:00:00.000Z');
  });

  it('at nought is the due itself, whatever its hour', () => {
    expect(offsetFromDue('2020-02-21T10:00:00.000Z', { amount: 0, unit: 'working_day' }, CAL)).toBe('2020-02-21T10:00:00.000Z');
  });

  it('counts the day after the last one as the first', () => {
    expect(offsetFromDue(endOfFriday, { amount: 1, unit: 'working_day' }, CAL)).toBe('2020-02-24T16:00:00.000Z');
    expect(offsetFromDue(endOfFriday, { amount: 1, unit: 'calendar_day' }, CAL)).toBe('2020-02-22T16:00:00.000Z');
    expect(offsetFromDue(endOfFriday, { amount: 6, unit: 'hour' }, CAL)).toBe('2020-02-21T22:00:00.000Z');
  });
});

describe('firstReport', () => {
  const THURSDAY = '2020-02-20T01:00:00.000Z';

  it('leaves a month’s reporter five working days, and a week’s two', () => {
    expect(firstReport({ every: 'month', day: 25 }, MONDAY, CAL)).toEqual({ period: '2020-02', due: '2020-02-25T16:00:00.000Z' });
    expect(firstReport({ every: 'month', day: 25 }, THURSDAY, CAL)).toEqual({ period: '2020-03', due: '2020-03-25T16:00:00.000Z' });
    expect(firstReport({ every: 'week', day: 5 }, MONDAY, CAL).period).toBe('2020-W08');
    expect(firstReport({ every: 'week', day: 5 }, THURSDAY, CAL).period).toBe('2020-W09');
  });
});

describe('nextReport', () => {
  it('of a month is its day, or the next working day', () => {
    expect(nextReport({ every: 'month', day: 25 }, MONDAY, CAL)).toEqual({ period: '2020-02', due: '2020-02-25T16:00:00.000Z' });
    expect(nextReport({ every: 'month', day: 22 }, MONDAY, CAL)).toEqual({ period: '2020-02', due: '2020-02-24T16:00:00.000Z' });
  });

  it('of a short month is its last day', () => {
    expect(nextReport({ every: 'month', day: 31 }, '2020-04-02T01:00:00.000Z', CAL)).toEqual({
      period: '2020-04',
      due: '2020-04-30T16:00:00.000Z',
    });
  });

  it('of a week is named by its ISO week', () => {
    expect(nextReport({ every: 'week', day: 5 }, MONDAY, CAL)).toEqual({ period: '2020-W08', due: '2020-02-21T16:00:00.000Z' });
    expect(nextReport({ every: 'week', day: 5 }, '2020-12-29T01:00:00.000Z', CAL)).toEqual({
      period: '2020-W53',
      // 1 January rests in a year that is not arranged yet
      due: '2021-01-04T16:00:00.000Z',
    });
  });

  it('of the last day of a month or a quarter comes before it, when that is no working day', () => {
    // 31 May 2020 is a Sunday, 30 September a Wednesday before the holidays, 29 February a Saturday
    expect(nextReport({ every: 'month', day: 31 }, '2020-05-20T01:00:00.000Z', CAL)).toEqual({
      period: '2020-05',
      due: '2020-05-29T16:00:00.000Z',
    });
    expect(nextReport({ every: 'month', day: 31 }, '2020-05-29T16:00:00.000Z', CAL)).toEqual({
      period: '2020-06',
      due: '2020-06-30T16:00:00.000Z',
    });
    expect(nextReport({ every: 'month', day: 30 }, MONDAY, CAL)).toEqual({ period: '2020-02', due: '2020-02-28T16:00:00.000Z' });
    expect(nextReport({ every: 'quarter', day: 31 }, '2020-08-01T01:00:00.000Z', CAL)).toEqual({
      period: '2020-Q3',
      due: '2020-09-30T16:00:00.000Z',
    });
  });

  it('of a quarter falls into its last month', () => {
    expect(nextReport({ every: 'quarter', day: 20 }, MONDAY, CAL)).toEqual({ period: '2020-Q1', due: '2020-03-20T16:00:00.000Z' });
    expect(nextReport({ every: 'quarter', day: 20 }, '2020-12-25T00:00:00.000Z', CAL)).toEqual({
      period: '2021-Q1',
      due: '2021-03-22T16:00:00.000Z',
    });
  });

  it('asks once when a long holiday makes two periods due together', () => {
    const first = nextReport({ every: 'week', day: 5 }, '2020-01-18T01:00:00.000Z', CAL);
    expect(first).toEqual({ period: '2020-W04', due: '2020-02-03T16:00:00.000Z' });
    expect(nextReport({ every: 'week', day: 5 }, first.due, CAL)).toEqual({ period: '2020-W06', due: '2020-02-07T16:00:00.000Z' });
  });

  it('is always later than the instant asked about, and at most one cycle and a holiday away', () => {
    const cycle = fc.oneof(
      fc.record({ every: fc.constant('week' as const), day: fc.integer({ min: 1, max: 7 }) }),
      fc.record({ every: fc.constantFrom('month' as const, 'quarter' as const), day: fc.integer({ min: 1, max: 31 }) }),
    );
    const span = { week: 7, month: 31, quarter: 92 };
    fc.assert(
      fc.property(cycle, fc.integer({ min: 0, max: 2500 * 24 }), (asked, hour) => {
        const after = addMs('2019-01-01T00:00:00.000Z', hour * 3_600_000);
        const { due } = nextReport(asked, after, CAL);
        expect(due > after).toBe(true);
        expect(due <= addMs(after, (span[asked.every] + 12) * DAY)).toBe(true);
      }),
    );
  });
});

describe('the default policies', () => {
  it('are valid and found by their version', () => {
    for (const policy of DEFAULT_POLICIES) {
      expect(validatePolicy(policy)).toEqual([]);
      expect(policyByVersion(policy.version)).toBe(policy);
    }
    expect(policyByVersion('none')).toBeNull();
  });

  it('ask one, two and three signatures, and a plan for major work only', () => {
    const { routine, key, major } = CITY_DEFAULT_2020.grades;
    expect([routine, key, major].map((grade) => [grade.signOffChain.length, grade.planRequired, grade.reportCycle?.every])).toEqual([
      [1, false, undefined],
      [2, false, 'month'],
      [3, true, 'week'],
    ]);
  });

  it('let a blue notice go by itself, an orange by an officer and a red by a leader', () => {
    const notices = CITY_DEFAULT_2020.ladder.flatMap(({ action }) => (action.kind === 'notice' ? [[action.colour, action.release]] : []));
    expect(notices).toEqual([
      ['blue', 'auto'],
      ['orange', 'officer'],
      ['red', 'leader'],
    ]);
  });
});

describe('validatePolicy', () => {
  const rule = (over: Partial<LadderRule>): LadderRule => ({
    id: 'r',
    obligation: 'complete',
    offset: { amount: 0, unit: 'working_day' },
    action: { kind: 'alert' },
    to: ['officer'],
    ...over,
  });
  const notice = (over: Partial<LadderRule>): LadderRule =>
    rule({ action: { kind: 'notice', colour: 'blue', release: 'auto', answerWithin: { amount: 1, unit: 'working_day' } }, ...over });
  const withLadder = (...ladder: LadderRule[]): Policy => ({ ...CITY_DEFAULT_2020, ladder });
  const codes = (policy: Policy) => [...new Set(validatePolicy(policy).map((problem) => problem.code))];

  it.each([
    ['two rules of one id', withLadder(rule({}), rule({ obligation: 'plan' })), 'duplicate_rule_id'],
    ['two steps at one instant', withLadder(rule({}), rule({ id: 's' })), 'same_offset_twice'],
    ['a notice before the due', withLadder(notice({ offset: { amount: -1, unit: 'working_day' } })), 'notice_before_due'],
    ['a notice that repeats', withLadder(notice({ repeat: { every: { amount: 1, unit: 'hour' }, cap: 2 } })), 'notice_repeats'],
    [
      'a step after a report is missed',
      withLadder(rule({ obligation: 'report', offset: { amount: 1, unit: 'hour' } })),
      'report_step_after_due',
    ],
    ['nobody told', withLadder(rule({ to: [] })), 'nobody_told'],
    ['a repeat without end', withLadder(rule({ repeat: { every: { amount: 0, unit: 'hour' }, cap: 1 } })), 'repeat_without_end'],
    ['one colour twice', withLadder(notice({}), notice({ id: 's', offset: { amount: 3, unit: 'working_day' } })), 'colours_out_of_order'],
    ['a limit of nought', { ...CITY_DEFAULT_2020, dueSoon: { amount: 0, unit: 'hour' as const } }, 'limit_not_positive'],
    [
      'nobody to sign',
      { ...CITY_DEFAULT_2020, grades: { ...CITY_DEFAULT_2020.grades, key: { planRequired: false, signOffChain: [], reportCycle: null } } },
      'empty_sign_off_chain',
    ],
    [
      'an eighth weekday',
      {
        ...CITY_DEFAULT_2020,
        grades: { ...CITY_DEFAULT_2020.grades, key: { ...CITY_DEFAULT_2020.grades.key, reportCycle: { every: 'week' as const, day: 8 } } },
      },
      'report_day_out_of_range',
    ],
  ] as [string, Policy, string][])('finds %s', (_, policy, code) => {
    expect(codes(policy)).toEqual([code]);
  });
});
