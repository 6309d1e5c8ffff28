import { describe, expect, it } from '@jest/globals';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import { calendarByVersion } from '../../calendar/china-calendars.js';
import { type Directive } from '../state/directive.js';
import { type DirectiveCommand } from './registry.js';
import { type Limit } from '../../shared/time.js';
import { closure, command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { CALENDAR, LEADER, OFFICER, clerk, day } from '@duban/testing/people';
import { after, played, ticked, until } from '@duban/testing/passing-time';
import { lines } from '../testing/ticking.spec-support.js';

const PLAY = calendarByVersion('cn-2023-10-25') ?? CALENDAR;

const at = (asked: DirectiveCommand, receivedAt: string): DirectiveCommand => ({ ...asked, meta: { ...asked.meta, receivedAt } });
const limited = (complete: Limit): DirectiveCommand =>
  register({
    policy: {
      ...CITY_DEFAULT_2020,
      limits: { ...CITY_DEFAULT_2020.limits, complete: { ...CITY_DEFAULT_2020.limits.complete, normal: complete } },
    },
    tasks: [order({ due: undefined })],
  });
const suspended = (complete: Limit, from: string, resumedAt: string, until = resumedAt): Directive =>
  played(
    PLAY,
    at(limited(complete), '2024-04-22T01:00:00.000Z'),
    at(receive(), '2024-04-22T02:00:00.000Z'),
    command('SuspendTask', { taskId: 't1', until, reason: '等待上级政策' }, LEADER, { at: from }),
    command('ResumeTask', { taskId: 't1' }, LEADER, { at: resumedAt }),
  );
const FIVE: Limit = { amount: 5, unit: 'working_day' };
const dates = ({ tasks }: Directive) => [tasks['t1']?.baselineDue, tasks['t1']?.currentDue];
/** Sunday 28 April 2024 was a working day. */
const BASELINE = '2024-04-28T16:00:00.000Z';

describe('a suspension of a limit in working days', () => {
  it('counts working days: 26 April to 5 May inclusive are four', () => {
    const state = suspended(FIVE, '2024-04-26T02:00:00.000Z', '2024-05-05T16:00:00.000Z');
    expect(dates(state)).toEqual([BASELINE, '2024-05-07T16:00:00.000Z']);
    expect(state.obligations['t1/complete']?.due).toBe('2024-05-07T16:00:00.000Z');
  });

  it('gives nothing away over days of rest, nor from the end of one day to the morning of the next', () => {
    expect(dates(suspended(FIVE, '2024-04-26T11:00:00.000Z', '2024-04-27T16:00:00.000Z'))).toEqual([BASELINE, BASELINE]);
    expect(dates(suspended(FIVE, '2024-04-25T11:00:00.000Z', '2024-04-26T01:00:00.000Z'))).toEqual([BASELINE, BASELINE]);
  });

  it('counts the day on which it begins, and not the one on which work goes on', () => {
    expect(dates(suspended(FIVE, '2024-04-25T02:00:00.000Z', '2024-04-26T02:00:00.000Z', '2024-05-05T16:00:00.000Z'))).toEqual([
      BASELINE,
      '2024-04-29T16:00:00.000Z',
    ]);
  });

  it('of a limit in calendar days counts days', () => {
    const state = suspended({ amount: 20, unit: 'calendar_day' }, '2024-04-26T16:00:00.000Z', '2024-04-28T16:00:00.000Z');
    expect(dates(state)).toEqual(['2024-05-12T16:00:00.000Z', '2024-05-14T16:00:00.000Z']);
  });
});

describe('a hold that is released into the past', () => {
  const objection = (when: string) =>
    command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门职责' }, clerk('fgw'), { at: when });
  const refused = (when: string) =>
    command('DecideDispatchAnswer', { taskId: 't1', n: 1, upheld: false, reason: '职责清单已明确' }, OFFICER, { at: when });
  const urgent = () => given(register({ urgency: 'urgent', tasks: [order({ due: { at: day(2, 15), origin: 'source' } })] }));

  it('of an objection refused after four days starts a short limit, and nobody is told "not done"', () => {
    const back = urgent().and(objection(day(0, 1)), refused(day(4)));
    const fresh = '2020-02-24T16:00:00.000Z';
    expect(back.task()).toMatchObject({ status: 'DISPATCHED', baselineDue: day(2, 15), currentDue: fresh });
    expect(back.task().dueLedger.map(({ kind }) => kind)).toEqual(['baseline', 'hold_ended']);
    for (const id of ['t1/receipt', 't1/complete']) expect(back.directive.obligations[id]).toMatchObject({ status: 'open', due: fresh });
    expect(ticked(back, day(4))).toEqual([]);
    expect(lines(ticked(back, fresh)).filter((line) => line.startsWith('Notice'))).toEqual([]);
    expect(lines(ticked(back, '2020-02-25T01:00:00.000Z'))).toContain('NoticeOwed blue');
  });

  it('names each clock, and tells its owner', () => {
    const held = urgent().and(objection(day(0, 1)));
    held.when(refused(day(4))).thenTypes('DispatchAnswerDecided', 'ClockRestarted', 'ClockRestarted');
    held.when(refused(day(0, 2))).thenTypes('DispatchAnswerDecided');
  });

  it('of a closure that is returned moves no date, and its notice waits as long', () => {
    const filed = given(register(), receive(), closure('t1', 'fgw', { at: day(19) }));
    const returned = filed.and(command('SignOff', { taskId: 't1', n: 1, approve: false, opinion: '请补充' }, OFFICER, { at: day(21) }));
    expect(returned.task().currentDue).toBe(day(20));
    const settled = after(returned, day(21));
    expect(lines(ticked(settled, day(21)))).toEqual([]);
    expect(lines(ticked(settled, '2020-03-11T16:00:00.000Z'))).toEqual([]);
    expect(lines(ticked(settled, '2020-03-12T01:00:00.000Z'))).toEqual(['NoticeOwed blue', 'NoticeIssued blue']);
  });

  it('of an extension that is refused late moves no date either', () => {
    const ask = { taskId: 't1', cause: '物资紧缺', progress: '已过半', proposedDue: day(40) };
    const asked = given(register(), receive(), command('RequestExtension', ask, clerk('fgw'), { at: day(19) }));
    const late = asked.and(command('DecideExtension', { taskId: 't1', n: 1, grant: false, reason: '不予延期' }, LEADER, { at: day(22) }));
    expect(late.task().currentDue).toBe(day(20));
    expect(late.directive.obligations['t1/complete']?.restsUntil).toBe('2020-03-12T16:00:00.000Z');
    expect(lines(ticked(late, day(22)))).not.toContain('NoticeOwed blue');
  });

  it('gives nothing to whoever was late before it', () => {
    const late = until(given(register({ tasks: [order({ due: { at: day(2, 15), origin: 'source' } })] })), day(3));
    const back = late.and(objection(day(3, 1)), refused(day(5)));
    expect(back.task().currentDue).toBe(day(2, 15));
  });
});
