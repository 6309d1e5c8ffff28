import { describe, expect, it } from '@jest/globals';
import { closure, command, EVIDENCE, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { until } from '@duban/testing/passing-time';
import { LEADER, OFFICER, clerk, day } from '@duban/testing/people';
import type { DirectiveCommand } from './registry.js';

type Kind = 'extension' | 'standing' | 'closure' | 'answer';
const ASSISTS = [{ departmentId: 'czj', duty: '资金保障' }];
const started = () => given(register({ tasks: [order({ assists: ASSISTS })] }), receive());
const withdraw = (kind: Kind, by = clerk('fgw'), reason = '情况有变') =>
  command('WithdrawRequest', { taskId: 't1', kind, reason }, by, { at: day(2) });
const extension = command('RequestExtension', { taskId: 't1', cause: '因', progress: '半', proposedDue: day(40) }, clerk('fgw'));
const cycle = { every: 'month' as const, day: 25 };
const standing = command(
  'RequestStanding',
  { taskId: 't1', reason: '长', reviewOn: day(60), endCondition: '止', reportCycle: cycle },
  clerk('fgw'),
);
const objection = (by = clerk('fgw')) => command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, by);

describe('WithdrawRequest', () => {
  it('of an extension: the clock of the date runs on, that of the decision ends, whoever was to decide is told', () => {
    const story = started().and(extension).when(withdraw('extension')).thenTypes('RequestWithdrawn');
    expect(story.history.at(-1)?.data).toEqual({ taskId: 't1', kind: 'extension', n: 1, reason: '情况有变', to: ['leader'] });
    expect(story.task().extensions[0]).toMatchObject({ withdrawn: true, decision: { granted: false, reason: '情况有变' } });
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'open', due: day(20), generation: 0 });
    expect(story.directive.obligations['t1/extension_decision/1']?.status).toBe('cancelled');
    const decide = command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: day(30), reason: '' }, LEADER);
    story.when(decide).thenRefused('extension_not_pending');
    story.when(extension).thenTypes('ExtensionRequested', 'ObligationOpened');
  });

  it('of a turn to standing work, of an objection, of a closure: as it was before', () => {
    expect(started().and(standing, withdraw('standing')).task().standingRequest).toBeNull();
    const answered = started().and(objection(), withdraw('answer'));
    expect([answered.task().status, answered.directive.obligations['t1/response_decision/1']?.status]).toEqual([
      'IN_PROGRESS',
      'cancelled',
    ]);
    expect(given(register(), objection(), withdraw('answer')).task().status).toBe('DISPATCHED');
    const closed = started().and(closure(), withdraw('closure'));
    expect([closed.task().status, closed.directive.obligations['t1/review/1/0']?.status]).toEqual(['IN_PROGRESS', 'cancelled']);
    // never returned: nobody reviews it a second time
    expect(closed.and(closure()).task().closures[1]?.rereview).toBeNull();
  });

  it('gives nobody a date that nobody decided, and no rest to whoever was late before', () => {
    const soon = (...commands: DirectiveCommand[]) =>
      given(register({ tasks: [order({ due: { at: day(1, 15), origin: 'source' } })] }), ...commands);
    const back = soon(objection()).and(withdraw('answer'));
    expect(back.task()).toMatchObject({ status: 'DISPATCHED', currentDue: day(1, 15) });
    expect(back.directive.obligations['t1/complete']).toMatchObject({ due: day(1, 15), restsUntil: '2020-02-21T16:00:00.000Z' });
    expect(back.directive.obligations['t1/receipt']?.due).toBe('2020-02-21T16:00:00.000Z');
    // filed late and taken back, again and again: the notices come as if it had not been
    const late = until(soon(receive()), day(1, 16));
    const filed = (at: string) => command('RequestClosure', { taskId: 't1', summary: '已办', evidence: [EVIDENCE] }, clerk('fgw'), { at });
    late
      .and(filed(day(1, 17)))
      .when(withdraw('closure'))
      .thenTypes('RequestWithdrawn');
  });

  it('is the department’s that asked', () => {
    const story = started().and(objection(clerk('czj')));
    story.when(withdraw('answer')).thenRefused('request_not_pending');
    story.when(withdraw('answer', clerk('czj'))).thenTypes('RequestWithdrawn');
    story.when(withdraw('answer', clerk('gxj'))).thenRefused('not_your_task');
    story.when(withdraw('answer', OFFICER)).thenRefused('role_required');
  });

  it('refuses with its code', () => {
    started().when(withdraw('closure')).thenRefused('request_not_pending');
    started().and(extension).when(withdraw('closure')).thenRefused('request_not_pending', { taskId: 't1', kind: 'closure' });
    started()
      .and(extension)
      .when(withdraw('extension', clerk('fgw'), ' '))
      .thenRefused('text_required');
    started().and(closure(), sign()).when(withdraw('closure')).thenRefused('directive_wrong_state');
  });
});
