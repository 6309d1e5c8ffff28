import { describe, expect, it } from '@jest/globals';
import { command, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import { until } from '@duban/testing/passing-time';
import { lines } from '../testing/ticking.spec-support.js';
import { nextDue } from '../tick/tick.js';
import { CALENDAR } from '@duban/testing/people';

const cannot = command(
  'AnswerDispatch',
  { taskId: 't1', kind: 'cannot_solve_now', cause: '资金未到位', done: '已申报', next: '待批复' },
  clerk('fgw'),
);
const explained = command('AnswerDispatch', { taskId: 't1', kind: 'explain_only', cause: '已有安排' }, clerk('fgw'));
const objected = command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门职责' }, clerk('fgw'));
const rule = (over: object = {}) =>
  command('DecideDispatchAnswer', { taskId: 't1', n: 1, upheld: true, reason: '情况属实', ...over }, OFFICER);
const review = { follow: { what: 'review', by: day(9) } };
const working = given(register(), receive());
const accepted = working.and(cannot, rule(review));

describe('an accepted 暂无法解决, or explanation', () => {
  it.each([
    ['cannot be solved for now', cannot],
    ['explained only', explained],
  ])('%s: says what must follow, and by when', (_, answer) => {
    working.and(answer).when(rule()).thenRefused('follow_required');
    working
      .and(answer)
      .when(rule({ follow: { what: 'review', by: day(-1) } }))
      .thenRefused('due_in_past');
  });
  it('is for that alone: an objection, or a refusal, decides by itself what follows', () => {
    working.and(objected).when(rule(review)).thenRefused('follow_not_wanted');
    working
      .and(cannot)
      .when(rule({ upheld: false, ...review }))
      .thenRefused('follow_not_wanted');
    working
      .and(cannot)
      .when(rule({ reassignTo: 'gxj', ...review }))
      .thenRefused('follow_not_wanted');
  });
  it('rests the lead’s clocks, and starts one for whoever owes what follows', () => {
    const { obligations } = accepted.directive;
    expect(accepted.task().status).toBe('OBJECTED');
    expect([obligations['t1/response_decision/1']?.status, obligations['t1/complete']?.heldFor]).toEqual(['met', 'response']);
    expect(obligations['t1/response_decision/follow-1']).toMatchObject({
      status: 'open',
      due: day(9),
      owner: { kind: 'role', role: 'office_head' },
      subject: 'review',
    });
    const coordinated = working.and(cannot).when(rule({ follow: { what: 'coordination', by: day(9) } }));
    coordinated.thenTypes('DispatchAnswerDecided', 'ObligationOpened');
    const story = working.and(cannot, rule({ follow: { what: 'coordination', by: day(9) } }));
    expect(story.directive.obligations['t1/response_decision/follow-1']?.owner).toEqual({ kind: 'role', role: 'leader_in_charge' });
    expect(story.history.at(-2)).toMatchObject({ type: 'DispatchAnswerDecided', data: { to: ['fgw-head', 'fgw-clerk', 'leader'] } });
  });
  it('ends by itself past its limit: the work goes on, and lead and office are told once', () => {
    expect(nextDue(accepted.state, { calendar: CALENDAR })).toBe(day(9));
    const over = until(accepted, day(9));
    const events = over.history.slice(accepted.history.length);
    expect(lines(events)).toEqual(['AcceptedAnswerEnded']);
    expect(events[0]).toMatchObject({ data: { how: 'limit', what: 'review', to: ['fgw-head', 'fgw-clerk', 'office-head', 'officer'] } });
    expect(over.task().status).toBe('IN_PROGRESS');
    expect(over.directive.obligations['t1/response_decision/follow-1']?.status).toBe('cancelled');
    expect(over.directive.obligations['t1/complete']?.status).toBe('open');
  });
  it('whose date passed meanwhile gives the lead a short limit', () => {
    const long = working.and(cannot, rule({ follow: { what: 'review', by: day(40) } }));
    const over = until(long, day(40));
    expect(lines(over.history.slice(long.history.length))).toEqual(['AcceptedAnswerEnded', 'ClockRestarted']);
    expect(over.directive.obligations['t1/complete']!.due > day(40)).toBe(true);
  });
  it('may be answered again after that, as it still stands', () =>
    expect(
      until(accepted, day(9))
        .and({ ...cannot, meta: { ...cannot.meta, id: 'again', receivedAt: day(9) } })
        .task().responses,
    ).toHaveLength(2));
  it('ends with what was to follow', () => {
    const suspended = accepted.and(command('SuspendTask', { taskId: 't1', until: day(30), reason: '暂缓' }, LEADER));
    expect(suspended.directive.obligations['t1/response_decision/follow-1']?.status).toBe('met');
    const terminated = accepted.and(command('TerminateTask', { taskId: 't1', reason: '终止' }, LEADER));
    expect(terminated.directive.obligations['t1/response_decision/follow-1']?.status).toBe('cancelled');
    for (const { state } of [suspended, terminated]) expect(nextDue(state, { calendar: CALENDAR })).not.toBe(day(9));
  });
  it('lets an officer reassign only where that is to follow, and as long as it is to', () => {
    const toAnother = (at: string) => command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '改由他部门' }, OFFICER, { at });
    accepted.when(toAnother(day(1))).thenRefused('role_required');
    const reassigning = working.and(cannot, rule({ follow: { what: 'reassignment', by: day(9) } }));
    reassigning.when(toAnother(day(1))).thenTypes('TaskReassigned', 'TaskDispatched');
    until(reassigning, day(9))
      .when(toAnother(day(9)))
      .thenRefused('role_required');
  });
  it('is ended earlier by whoever resumes work', () => {
    const resumed = accepted.when(command('ResumeTask', { taskId: 't1' }, OFFICE_HEAD));
    resumed.thenTypes('AcceptedAnswerEnded');
    expect(accepted.and(command('ResumeTask', { taskId: 't1' }, OFFICE_HEAD)).task().status).toBe('IN_PROGRESS');
    working
      .and(objected)
      .when(command('ResumeTask', { taskId: 't1' }, OFFICE_HEAD))
      .thenRefused('task_wrong_state');
  });
});
