import { describe, expect, it } from '@jest/globals';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { CALENDAR, clerk, day, ISSUER, LEADER, OFFICER } from '@duban/testing/people';
import { localDateOf } from '../calendar/working-time.js';
import type { Directive } from '../directive/state/index.js';
import { decidedAt, demandedOn, onSheet, sheetStanding } from './series-sheet.js';

const MEETING = day(22);
const BASIS = { at: MEETING, basis: '市委常委会（2020年3月10日）' };
const WHEN = localDateOf(MEETING, CALENDAR);

const started = () => given(register({ tasks: [order()] }), receive());
const nudge = (manner = {}) => command('NudgeTask', { taskId: 't1', text: '抓紧' }, OFFICER, { at: day(23), asserted: BASIS, ...manner });
const limit = command('SetDueDate', { taskId: 't1', kind: 'new_limit', due: day(40), reason: '限期' }, LEADER, {
  at: day(23),
  asserted: BASIS,
});
const suspend = command('SuspendTask', { taskId: 't1', until: day(60), reason: '等待批复' }, ISSUER, { at: day(23), asserted: BASIS });
const ask = command('RequestExtension', { taskId: 't1', cause: '紧缺', progress: '过半', proposedDue: day(30) }, clerk('fgw'));
const task = (state: Directive) => {
  const one = state.tasks['t1'];
  if (!one) throw new Error('no task');
  return one;
};
const standing = (state: Directive, at: string) => sheetStanding(state, task(state), at, CALENDAR);
const demanded = (state: Directive, now: string, on = WHEN) =>
  demandedOn(task(state), on, now, CALENDAR).map(({ kind, due, outcome }) => [kind, due, outcome]);

describe('how an item stands', () => {
  it('is late past its date, asks for time before it, rests while it is suspended', () => {
    expect(standing(started().directive, day(5))).toBe('going_on');
    expect(standing(started().directive, day(21))).toBe('late');
    expect(standing(started().and(ask).directive, day(5))).toBe('asking');
    expect(standing(started().and(suspend).directive, day(24))).toBe('resting');
  });
  it('is shown while it goes on, and once more when it was completed since the last meeting', () => {
    const open = task(started().directive);
    const done = { ...open, status: 'COMPLETED' as const, completedAt: day(23) };
    expect([onSheet(open, null, CALENDAR), onSheet(done, WHEN, CALENDAR), onSheet(done, localDateOf(day(25), CALENDAR), CALENDAR)]).toEqual(
      [true, true, false],
    );
    expect([onSheet(done, null, CALENDAR), onSheet({ ...open, status: 'REASSIGNED' }, WHEN, CALENDAR)]).toEqual([false, false]);
  });
});

describe('what the last meeting demanded', () => {
  it('is what its paper says of that day, though it was entered later', () => {
    expect(demanded(started().and(nudge()).directive, day(24))).toEqual([['nudge', null, 'unanswered']]);
    expect(demanded(started().and(nudge({ asserted: undefined })).directive, day(24))).toEqual([]);
    expect(demanded(started().and(nudge({ asserted: undefined })).directive, day(24), localDateOf(day(23), CALENDAR))).toHaveLength(1);
  });
  it('says what became of it', () => {
    const answer = command('AnswerNudge', { taskId: 't1', n: 1, answer: '已加派人手' }, clerk('fgw'), { at: day(24) });
    expect(demanded(started().and(nudge(), answer).directive, day(25))).toEqual([['nudge', null, 'answered']]);
    expect(demanded(started().and(limit).directive, day(25))).toEqual([['limit', day(40), 'running']]);
    expect(demanded(started().and(limit).directive, day(41))).toEqual([['limit', day(40), 'missed']]);
    expect(demanded(started().and(suspend).directive, day(25))).toEqual([['suspended', day(60), 'resting']]);
  });
});

describe('when a meeting decided', () => {
  it('is now on its day, the evening of its day afterwards, and not yet before', () => {
    expect(decidedAt('2020-03-02', '2020-03-02T02:00:00.000Z', CALENDAR)).toBe('2020-03-02T02:00:00.000Z');
    expect(decidedAt('2020-03-02', '2020-03-03T02:00:00.000Z', CALENDAR)).toBe('2020-03-02T10:00:00.000Z');
    expect(decidedAt('2020-03-02', '2020-03-01T02:00:00.000Z', CALENDAR)).toBeNull();
  });
});
