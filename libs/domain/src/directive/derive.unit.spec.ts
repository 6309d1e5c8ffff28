import { describe, expect, it } from '@jest/globals';
import { lightAt, lightFlips, overdueAt, taskFlags } from './derive.js';
import { closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { CALENDAR, LEADER, OFFICER, T0, clerk, day, head } from '@duban/testing/people';
import { CITY_DEFAULT_2020 } from '../policy/default-policies.js';
import { until } from '@duban/testing/passing-time';

const DUE = '2020-02-28T16:00:00.000Z';
const YELLOW = '2020-02-25T16:00:00.000Z';
const working = (): Story => given(register({ tasks: [order({ due: { at: DUE, origin: 'source' } })] }), receive());
const flags = (story: Story, at: string) => taskFlags(story.directive, story.task(), at, CALENDAR);
const flips = (story: Story) => lightFlips(story.task(), CITY_DEFAULT_2020, CALENDAR);
const extended = (): Story =>
  working().and(
    command('RequestExtension', { taskId: 't1', cause: '设备未到', progress: '完成一半', proposedDue: day(20) }, head('fgw'), {
      at: day(3),
    }),
    command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: '2020-03-31T16:00:00.000Z', reason: '同意' }, LEADER, {
      at: day(4),
    }),
  );

describe('how late', () => {
  it('is never nought: hours below a day, then started days', () => {
    expect(overdueAt(DUE, '2020-02-28T15:59:59.999Z')).toBeNull();
    expect(overdueAt(DUE, DUE)).toEqual({ ms: 0, hours: 1, days: 1, unit: 'hour' });
    expect(overdueAt(DUE, '2020-02-28T17:00:00.000Z')).toEqual({ ms: 3_600_000, hours: 1, days: 1, unit: 'hour' });
    expect(overdueAt(DUE, '2020-02-29T17:00:00.000Z')).toMatchObject({ days: 2, unit: 'day' });
    expect(overdueAt(null, DUE)).toBeNull();
  });
});

describe('the light', () => {
  it('turns yellow when three working days are left and red when the date has passed', () => {
    expect(flips(working())).toEqual({ yellowAt: YELLOW, redAt: DUE });
    expect([T0, YELLOW, DUE].map((at) => lightAt(flips(working()), at))).toEqual(['green', 'yellow', 'red']);
  });

  it('stands still under review: filed in time, it never turns red', () => {
    expect(flips(working().and(closure('t1', 'fgw', { at: day(1) })))).toEqual({ yellowAt: null, redAt: null });
    expect(flips(working().and(closure('t1', 'fgw', { at: '2020-02-27T01:00:00.000Z' })))).toEqual({ yellowAt: YELLOW, redAt: null });
  });

  it('stays red after late work is done, and is none for a task that was recalled', () => {
    const late = until(working(), DUE).and(closure('t1', 'fgw', { at: day(15) }), sign(1, OFFICER, { at: day(16) }));
    expect(lightAt(flips(late), day(60))).toBe('red');
    const recalled = given(register()).and(command('RecallTask', { taskId: 't1', reason: '重复立项' }, OFFICER, { at: day(1) }));
    expect(flips(recalled)).toEqual({ yellowAt: null, redAt: null });
  });

  it('follows an extension', () => {
    expect(flips(extended())).toEqual({ yellowAt: '2020-03-26T16:00:00.000Z', redAt: '2020-03-31T16:00:00.000Z' });
  });

  it('turns yellow when the plan’s milestones run ahead of what is reported', () => {
    const planned = working().and(
      command(
        'SubmitPlan',
        {
          taskId: 't1',
          text: '分两步',
          milestones: [
            { title: '一', due: day(4) },
            { title: '二', due: day(9) },
          ],
        },
        clerk('fgw'),
        {
          at: day(1),
        },
      ),
    );
    expect(flips(planned).yellowAt).toBe(day(4));
    const half = planned.and(command('ReportProgress', { taskId: 't1', done: '第一步', percent: 50 }, clerk('fgw'), { at: day(3) }));
    expect(flips(half).yellowAt).toBe(YELLOW);
    expect([flags(planned, day(4)).behindSchedule, flags(half, day(4)).behindSchedule]).toEqual([true, false]);
  });

  it('without milestones expects even progress, once a percentage is reported', () => {
    const reported = working().and(command('ReportProgress', { taskId: 't1', done: '开始', percent: 10 }, clerk('fgw'), { at: day(1) }));
    const { yellowAt } = flips(reported);
    expect(yellowAt).toBe('2020-02-19T08:48:00.000Z');
    expect(flags(working(), day(8)).behindSchedule).toBe(false);
  });
});

describe('derived flags', () => {
  it('are all quiet at the beginning', () => {
    expect(flags(working(), day(0))).toEqual({
      dueSoon: false,
      overdue: null,
      overdueByBaseline: null,
      behindSchedule: false,
      reportLate: false,
      reportsMissed: 0,
      blocked: false,
      extensionPending: false,
      extendedTimes: 0,
      suspended: false,
      light: 'green',
    });
  });

  it('tell due soon from overdue', () => {
    expect([YELLOW, DUE].map((at) => [flags(working(), at).dueSoon, flags(working(), at).overdue !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('judge against the current date and against the baseline, which an extension does not move', () => {
    expect(flags(extended(), '2020-03-02T16:00:00.000Z')).toMatchObject({
      overdue: null,
      overdueByBaseline: { days: 3 },
      extendedTimes: 1,
    });
  });

  it('count review time as the reviewer’s: filed in time is in time however late it is approved', () => {
    const approved = working().and(closure('t1', 'fgw', { at: day(1) }), sign(1, OFFICER, { at: day(40) }));
    expect(flags(approved, day(60))).toMatchObject({ overdue: null, overdueByBaseline: null, light: 'green' });
  });

  it('keep a pending request, a block and a suspension in sight', () => {
    const asked = working().and(
      command('RequestExtension', { taskId: 't1', cause: '设备未到', progress: '完成一半', proposedDue: day(20) }, head('fgw'), {
        at: day(3),
      }),
      command(
        'RaiseBlock',
        { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'gxj' }, cause: '缺数据', request: '请提供' },
        clerk('fgw'),
        { at: day(3) },
      ),
    );
    expect(flags(asked, day(4))).toMatchObject({ extensionPending: true, blocked: true });
    const rests = working().and(command('SuspendTask', { taskId: 't1', until: day(30), reason: '暂缓' }, LEADER, { at: day(3) }));
    expect(flags(rests, day(25))).toMatchObject({ suspended: true, overdue: null, light: 'green' });
  });

  it('count the reports that never came', () => {
    const weekly = given(
      register({ tasks: [order({ due: { at: day(60), origin: 'source' }, reportCycle: { every: 'week', day: 5 } })] }),
      receive(),
    );
    const missed = until(weekly, day(14));
    expect([flags(missed, day(5)).reportsMissed, flags(missed, day(14)).reportsMissed]).toEqual([1, 2]);
  });
});
