import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, closure, command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { ISSUER, LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';

const LEAD = clerk('fgw');
const started = () => given(register({ tasks: [order({ assists: [{ departmentId: 'czj', duty: '资金保障' }] })] }), receive());
const ask = (over: { at?: string; by?: typeof LEAD; basis?: string } = {}) => {
  const { at = day(1), by = LEAD, basis = '省政府办公厅〔2020〕9号' } = over;
  return command('RequestTermination', { taskId: 't1', cause: '政策调整', basis, progress: '已完成摸底', files: [EVIDENCE] }, by, { at });
};
const decide = (grant: boolean, by = LEADER, reason = '情况属实') =>
  command('DecideTermination', { taskId: 't1', n: 1, grant, reason }, by, { at: day(2) });

describe('RequestTermination', () => {
  it('asks whoever may terminate, with reason and basis, and rests the ladder of the date', () => {
    const story = started().when(ask()).thenTypes('TerminationRequested', 'ObligationOpened');
    expect(story.history.at(-2)?.data).toMatchObject({ n: 1, timely: true, to: ['officer', 'officer-2', 'leader'] });
    expect(story.task().terminationRequests).toMatchObject([{ n: 1, cause: '政策调整', files: [EVIDENCE], decision: null }]);
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'held', heldFor: 'extension' });
    expect(story.directive.obligations['t1/extension_decision/termination-1']).toMatchObject({
      owner: { kind: 'role', role: 'leader_in_charge' },
      subject: 'termination',
    });
  });
  it('asked for when the date has passed it holds nothing', () => {
    const story = started().and(ask({ at: day(25) }));
    expect(story.task().terminationRequests?.[0]?.timely).toBe(false);
    expect(story.directive.obligations['t1/complete']?.status).toBe('open');
  });
  it('is the lead’s, one at a time, and not while it is under review', () => {
    started()
      .when(ask({ by: clerk('czj') }))
      .thenRefused('not_your_task');
    started()
      .when(ask({ basis: ' ' }))
      .thenRefused('text_required');
    started().and(ask()).when(ask()).thenRefused('termination_pending');
    started().and(closure()).when(ask()).thenRefused('task_wrong_state');
    const extension = command('RequestExtension', { taskId: 't1', cause: '因', progress: '半', proposedDue: day(40) }, LEAD);
    started().and(ask()).when(extension).thenRefused('termination_pending');
    started().and(extension).when(ask()).thenRefused('extension_pending');
  });
  it('is taken back before it is decided', () => {
    const back = command('WithdrawRequest', { taskId: 't1', kind: 'termination', reason: '继续办理' }, LEAD, { at: day(2) });
    const story = started().and(ask()).when(back).thenTypes('RequestWithdrawn');
    expect(story.task().terminationRequests?.[0]).toMatchObject({ withdrawn: true, decision: { granted: false } });
    expect(story.directive.obligations['t1/extension_decision/termination-1']?.status).toBe('cancelled');
    expect(story.directive.obligations['t1/complete']?.status).toBe('open');
    story.when(decide(true)).thenRefused('termination_not_pending');
  });
});

describe('DecideTermination', () => {
  it('granted ends the task on the ground of the request, and the directive with its last one; everybody in it is told once', () => {
    const story = started().and(ask()).when(decide(true)).thenTypes('TaskTerminated', 'DirectiveTerminated');
    expect(story.history.at(-2)?.data).toEqual({
      taskId: 't1',
      reason: '情况属实',
      request: 1,
      to: ['fgw-head', 'fgw-clerk', 'czj-head', 'czj-clerk', 'officer'],
    });
    expect(story.task()).toMatchObject({ status: 'TERMINATED', terminationRequests: [{ decision: { granted: true, by: 'leader' } }] });
    expect(story.directive.obligations['t1/extension_decision/termination-1']?.status).toBe('met');
  });
  it('refused, it goes on by its date', () => {
    const story = started().and(ask()).when(decide(false)).thenTypes('TerminationRefused');
    expect(story.task()).toMatchObject({ status: 'IN_PROGRESS', currentDue: day(20) });
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'open', due: day(20) });
    story.when(ask({ at: day(3) })).thenTypes('TerminationRequested', 'ObligationOpened');
  });
  it('is for whoever may terminate, and for nobody who asked', () => {
    const asked = started().and(ask());
    for (const by of [OFFICER, OFFICE_HEAD]) asked.when(decide(true, by)).thenRefused('role_required');
    asked.when(decide(true, ISSUER)).thenTypes('TaskTerminated', 'DirectiveTerminated');
    asked.when(decide(false, LEADER, ' ')).thenRefused('text_required');
    started().when(decide(true)).thenRefused('termination_not_pending');
  });
});
