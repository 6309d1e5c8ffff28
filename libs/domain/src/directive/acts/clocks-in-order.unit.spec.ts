import { describe, expect, it } from '@jest/globals';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import { workingDays } from '../../policy/default-ladder.js';
import { calendarByVersion } from '../../calendar/china-calendars.js';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { CALENDAR, LEADER, OFFICE_HEAD, day } from '@duban/testing/people';
import { after, due, played, ticked } from '@duban/testing/passing-time';

/** Dispatched on Monday 17 February 2020 and due when Tuesday ends: nearer than receipt, plan and report would be asked for. */
const TUESDAY = '2020-02-18T16:00:00.000Z';
const dueOn = (at: string, over: object = {}): Story =>
  given(register({ grade: 'major', tasks: [order({ due: { at, origin: 'source' }, ...over })] }));
const clocks = ({ directive }: Story): Record<string, string> =>
  Object.fromEntries(Object.values(directive.obligations).map((one) => [one.id, one.due]));

describe('clocks of a task that is due soon', () => {
  it('never end after it, and no report is asked for after it', () => {
    expect(clocks(dueOn(TUESDAY))).toEqual({ 't1/receipt': TUESDAY, 't1/plan': TUESDAY, 't1/complete': TUESDAY });
  });

  it('of 26 November 2026 for the day after: the receipt is not due on 1 December', () => {
    const calendar = calendarByVersion('cn-2025-11-04') ?? CALENDAR;
    const due = { at: '2026-11-27T16:00:00.000Z', origin: 'source' as const };
    const asked = register({ grade: 'major', tasks: [order({ due })] });
    const { obligations } = played(calendar, { ...asked, meta: { ...asked.meta, receivedAt: '2026-11-26T09:00:00.000Z' } });
    expect(Object.values(obligations).map((one) => [one.kind, one.due])).toEqual(
      ['receipt', 'plan', 'complete'].map((kind) => [kind, due.at]),
    );
  });

  it('are taken along by another grade, and by the end of a suspension', () => {
    const policy = {
      ...CITY_DEFAULT_2020,
      limits: {
        ...CITY_DEFAULT_2020.limits,
        receipt: { ...CITY_DEFAULT_2020.limits.receipt, normal: workingDays(4) },
        complete: { ...CITY_DEFAULT_2020.limits.complete, normal: workingDays(10), critical: workingDays(2) },
      },
    };
    const story = given(register({ policy, tasks: [order({ due: undefined })] }));
    expect(clocks(story)['t1/receipt']).toBe('2020-02-21T16:00:00.000Z');
    const urgent = story.and(command('Regrade', { urgency: 'critical', reason: '加急' }, OFFICE_HEAD));
    const WEDNESDAY = '2020-02-19T16:00:00.000Z';
    expect(clocks(urgent)).toMatchObject({ 't1/receipt': WEDNESDAY, 't1/complete': WEDNESDAY });
    expect(urgent.directive.obligations['t1/receipt']).toMatchObject({ generation: 1, status: 'open' });

    // the suspension of Monday moves the receipt from Friday by a working day, and the date from Saturday by a day
    const saturday = { at: '2020-02-22T16:00:00.000Z', origin: 'source' as const };
    const resumed = given(register({ policy, tasks: [order({ due: saturday })] })).and(
      command('SuspendTask', { taskId: 't1', until: '2020-02-18T16:00:00.000Z', reason: '等待批复' }, LEADER, { at: day(0, 1) }),
      command('ResumeTask', { taskId: 't1' }, LEADER, { at: day(0, 14) }),
    );
    const SUNDAY = '2020-02-23T16:00:00.000Z';
    expect(clocks(resumed)).toMatchObject({ 't1/receipt': SUNDAY, 't1/complete': SUNDAY });
  });

  it('of an assisting department neither, nor after its own contribution', () => {
    const assists = [
      { departmentId: 'gxj', duty: '提供数据', contributionDue: day(0, 8) },
      { departmentId: 'wjw', duty: '提供方案' },
    ];
    expect(clocks(dueOn(TUESDAY, { assists }))).toMatchObject({ 't1/receipt/gxj': day(0, 8), 't1/receipt/wjw': TUESDAY });
  });

  it('keep their own limits when the date is further away', () => {
    expect(clocks(dueOn(day(20)))).toMatchObject({
      't1/receipt': '2020-02-19T16:00:00.000Z',
      't1/plan': '2020-02-24T16:00:00.000Z',
      't1/report/2020-W08': '2020-02-21T16:00:00.000Z',
    });
  });
});

describe('a report', () => {
  const FRIDAY_WEEK = '2020-02-28T16:00:00.000Z';
  const reportsOf = ({ directive }: Story): string[] => Object.keys(directive.obligations).filter((id) => id.includes('/report/'));

  it('is asked for on the last day of the task, and never later', () => {
    const late = after(dueOn(FRIDAY_WEEK).and(receive()), '2020-03-20T01:00:00.000Z');
    expect(reportsOf(late)).toEqual(['t1/report/2020-W08', 't1/report/2020-W09']);
    expect(ticked(late, '2020-03-20T01:00:00.000Z')).toEqual([]);
    expect(due(late) ?? '9').toBe('2020-03-26T01:00:00.000Z');
  });

  it('is asked for again when the date is moved further away', () => {
    const late = after(dueOn(FRIDAY_WEEK).and(receive()), '2020-03-16T01:00:00.000Z');
    const limit = { taskId: 't1', kind: 'new_limit' as const, due: '2020-03-31T16:00:00.000Z', reason: '限期办结' };
    const dated = after(late.and(command('SetDueDate', limit, LEADER, { at: '2020-03-16T02:00:00.000Z' })), '2020-03-16T02:00:00.000Z');
    expect(reportsOf(dated)).toContain('t1/report/2020-W12');
    expect(dated.directive.obligations['t1/report/2020-W12']).toMatchObject({ due: '2020-03-20T16:00:00.000Z', status: 'open' });
  });

  it('comes to rest when a new date leaves no report day before it', () => {
    const late = after(dueOn(FRIDAY_WEEK).and(receive()), '2020-03-16T01:00:00.000Z');
    const limit = { taskId: 't1', kind: 'new_limit' as const, due: '2020-03-18T16:00:00.000Z', reason: '限期办结' };
    const dated = late.and(command('SetDueDate', limit, LEADER, { at: '2020-03-16T02:00:00.000Z' }));
    const slept = after(dated, '2020-03-16T03:00:00.000Z');
    expect(ticked(slept, '2020-03-16T03:00:00.000Z')).toEqual([]);
    expect((due(slept) ?? '9') > '2020-03-16T03:00:00.000Z').toBe(true);
  });
});
