import { describe, expect, it } from '@jest/globals';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import { workingDays } from '../../policy/default-ladder.js';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { played } from '@duban/testing/passing-time';
import { CALENDAR, LEADER, day, head } from '@duban/testing/people';
import { calendarByVersion } from '../../calendar/china-calendars.js';
import { eachDayAfter } from '../../calendar/days.js';
import { explainTask, type ClockExplained } from './explain.js';

const DUE = '2020-02-28T16:00:00.000Z';
const working = (): Story =>
  given(register({ tasks: [order({ due: { at: DUE, origin: 'source', phrase: '2月28日前' } })] }), receive('t1', 'fgw', { at: day(1) }));
const clockOf = (story: Story, kind: string, at: string): ClockExplained => {
  const found = explainTask(story.directive, story.task(), at, CALENDAR).find(({ obligation }) => obligation.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const SHIFTED = calendarByVersion('cn-2020-01-27') ?? CALENDAR;

describe('each day', () => {
  it('works or rests for a reason: a festival by its name, a weekend, a day shifted', () => {
    expect(eachDayAfter('2020-04-02', '2020-04-07', SHIFTED).map(({ works, reason, festival }) => [works, reason, festival])).toEqual([
      [true, 'working_day', null],
      [false, 'holiday', 'qingming'],
      [false, 'holiday', 'qingming'],
      [false, 'holiday', 'qingming'],
      [true, 'working_day', null],
    ]);
    expect(eachDayAfter('2020-04-25', '2020-04-26', SHIFTED)).toMatchObject([{ works: true, reason: 'shifted_workday', weekday: 7 }]);
    expect(eachDayAfter('2020-02-21', '2020-02-23', SHIFTED).map(({ reason }) => reason)).toEqual(['weekend', 'weekend']);
  });
});

describe('a clock', () => {
  it('of a rule names its line, and counts as many days as the rule says', () => {
    const receipt = clockOf(working(), 'receipt', day(0));
    expect(receipt.basis).toMatchObject({ kind: 'policy', line: 'limits.receipt.normal' });
    const limit = receipt.basis.kind === 'policy' ? receipt.basis.limit.amount : -1;
    expect(receipt.days.filter(({ counted }) => counted)).toHaveLength(limit);
    expect(receipt.days.at(-1)).toMatchObject({ date: receipt.dueDay, counted: true, n: limit });
    expect([receipt.light, receipt.nextFlip]).toEqual([null, null]);
  });

  it('of the source says its words; its light turns yellow, then red, and then counts the days that are late', () => {
    const before = clockOf(working(), 'complete', day(2));
    expect(before).toMatchObject({ basis: { kind: 'source', phrase: '2月28日前' }, light: 'green', lateDays: [] });
    expect(before.nextFlip).toEqual({ to: 'yellow', at: '2020-02-25T16:00:00.000Z' });
    expect(clockOf(working(), 'complete', '2020-02-26T01:00:00.000Z').nextFlip).toEqual({ to: 'red', at: DUE });
    const late = clockOf(working(), 'complete', '2020-03-03T01:00:00.000Z');
    expect(late.lateDays.map(({ date, works }) => [date, works])).toEqual([
      ['2020-02-29', false],
      ['2020-03-01', false],
      ['2020-03-02', true],
      ['2020-03-03', true],
    ]);
    expect([late.light, late.nextFlip]).toEqual(['red', null]);
  });

  it('of a decision names it; days of a suspension are none', () => {
    const extended = working().and(
      command('RequestExtension', { taskId: 't1', cause: '设备未到', progress: '过半', proposedDue: day(20) }, head('fgw'), { at: day(3) }),
      command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: '2020-03-31T16:00:00.000Z', reason: '同意' }, LEADER, {
        at: day(4),
      }),
    );
    expect(clockOf(extended, 'complete', day(5))).toMatchObject({
      ...{ basis: { kind: 'decision', entry: { kind: 'extension', reason: '同意' } }, dueDay: '2020-03-31', countedFrom: '2020-02-21' },
    });
    const suspended = working().and(command('SuspendTask', { taskId: 't1', until: day(7), reason: '停工' }, LEADER, { at: day(2) }));
    const rests = clockOf(suspended, 'complete', day(3));
    expect(rests).toMatchObject({ obligation: { status: 'held' }, light: 'green', nextFlip: null });
    expect(rests.days.filter((one) => one.suspended).map(({ date }) => date)).toEqual([
      ...['2020-02-20', '2020-02-21', '2020-02-22', '2020-02-23', '2020-02-24'],
    ]);
  });

  it('counted in working days of a year that is not arranged yet is provisional, until it is', () => {
    const calendar = calendarByVersion('cn-2025-11-04') ?? CALENDAR;
    const { complete } = CITY_DEFAULT_2020.limits;
    const policy = { ...CITY_DEFAULT_2020, limits: { ...CITY_DEFAULT_2020.limits, complete: { ...complete, normal: workingDays(5) } } };
    const asked = register({
      policy,
      tasks: [order({ due: undefined }), order({ due: { at: '2027-01-08T16:00:00.000Z', origin: 'source' } })],
    });
    const at = '2026-12-30T02:00:00.000Z';
    const state = played(calendar, { ...asked, meta: { ...asked.meta, receivedAt: at } });
    const said = (taskId: string) => {
      const task = state.tasks[taskId];
      return task ? explainTask(state, task, at, calendar).map((one) => [one.obligation.kind, one.dueDay, one.provisional]) : [];
    };
    // 1 January rests by law; the notice for 2027 may bring more
    expect(said('t1')).toEqual([
      ['receipt', '2027-01-04', true],
      ['complete', '2027-01-07', true],
    ]);
    // a day that somebody named is that day
    expect(said('t2')).toEqual([
      ['receipt', '2027-01-04', true],
      ['complete', '2027-01-08', false],
    ]);
    const pinned = calendarByVersion('cn-2024-11-12') ?? CALENDAR;
    const before = played(pinned, { ...asked, meta: { ...asked.meta, receivedAt: '2025-12-30T02:00:00.000Z' } });
    const completes = (when: string) => before.tasks.t1 && explainTask(before, before.tasks.t1, when, pinned).at(-1)?.provisional;
    expect([completes('2025-11-03T02:00:00.000Z'), completes('2025-12-30T02:00:00.000Z')]).toEqual([true, false]);
  });

  it('that nobody stopped is never red for a late receipt', () => {
    const unreceived = given(register({ tasks: [order({ due: { at: DUE, origin: 'source' } })] }));
    expect(clockOf(unreceived, 'receipt', day(9)).light).toBe('yellow');
  });
});
