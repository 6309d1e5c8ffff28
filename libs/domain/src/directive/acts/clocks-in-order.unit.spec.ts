import { describe, expect, it } from '@jest/globals';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { LEADER, day } from '@duban/testing/people';
import { after, due, ticked } from '@duban/testing/passing-time';

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
