import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { until } from '@duban/testing/passing-time';
import { LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import type { Instant } from '../../shared/time.js';

const OUTER = day(30);
const source = { kind: 'superior', reference: '省督〔2020〕5号', title: '省政府督办', date: '2020-02-17', replyBy: OUTER } as const;
const undated = { ...order(), due: undefined };
const planned = (tasks = [order()]) => given(register({ source, listApproval: undefined, tasks, propose: true }));
const approve = command('DecideRegistration', { approve: true, reason: '同意' }, LEADER);
const started = (tasks = [order()]) => planned(tasks).and(approve);
const done = () => started().and(receive(), closure(), sign());
const reply = (at: Instant = day(25), files = [EVIDENCE]) =>
  command('ReplyUpward', { documentNumber: '江督〔2020〕8号', date: '2020-03-13', text: '已办结', files }, OFFICER, { at });

describe('a directive whose superior wants a reply', () => {
  it('has tasks due before that, and a clock of the office', () => {
    const story = planned().when(approve).thenTypes('DirectiveApproved', 'TaskDispatched', 'ObligationOpened');
    expect(story.directive.obligations['t1/upward_reply']).toMatchObject({
      owner: { kind: 'role', role: 'supervision_officer' },
      due: OUTER,
      status: 'open',
    });
    const late = order({ due: { at: day(30), origin: 'decision' } });
    given()
      .when(register({ source, listApproval: undefined, tasks: [late] }))
      .thenRefused('due_not_before_reply', { replyBy: OUTER });
    story.when(command('DispatchTasks', { tasks: [late] }, OFFICER)).thenRefused('due_not_before_reply');
  });
  it('gives what has no date of its own an inner one: a review fits between both', () => {
    const soon = { ...source, replyBy: day(10) };
    const story = given(register({ source: soon, listApproval: undefined, tasks: [undated], propose: true }), approve);
    const due = story.task().currentDue ?? '';
    expect([due > day(4), due < day(10), story.task().dueOrigin]).toEqual([true, true, 'policy']);
  });
  it('is extended to no day that is not before it', () => {
    const ask = command('RequestExtension', { taskId: 't1', cause: '因', progress: '半', proposedDue: day(35) }, clerk('fgw'));
    const grant = (due: Instant) => command('DecideExtension', { taskId: 't1', n: 1, grant: true, due, reason: '可' }, LEADER);
    const asked = started().and(receive(), ask);
    asked.when(grant(day(35))).thenRefused('due_not_before_reply');
    asked.when(grant(day(29))).thenTypes('ExtensionGranted');
  });
});

describe('ReplyUpward', () => {
  it('meets the duty, with number, date and document; whoever answers for it is told', () => {
    const story = done().when(reply()).thenTypes('UpwardReplied');
    expect(story.history.at(-1)?.data).toMatchObject({ late: false, to: ['office-head', 'leader', 'issuer'] });
    expect(story.directive.upwardReply).toMatchObject({ documentNumber: '江督〔2020〕8号', files: [EVIDENCE], by: 'officer' });
    expect(story.directive.obligations['t1/upward_reply']?.status).toBe('met');
  });
  it('is owed when the task that its clock is kept with has ended, and nothing is archived without it', () => {
    const story = done();
    expect([story.directive.status, story.directive.obligations['t1/upward_reply']?.status]).toEqual(['COMPLETED', 'open']);
    const types = (one: typeof story) => until(one, day(90)).history.map(({ type }) => type);
    expect(types(story)).not.toContain('DirectiveArchived');
    expect(types(story.and(reply()))).toContain('DirectiveArchived');
  });
  it('says that it is late, reminds before and alerts after', () => {
    const story = until(done(), day(36));
    const raised = story.history.filter(({ type }) => type === 'ReminderRaised' || type === 'AlertRaised').map(({ data }) => data);
    expect(raised.map((one) => (one as { ruleId: string }).ruleId)).toEqual([
      'upward_reply-remind',
      'upward_reply-overdue',
      'upward_reply-unanswered',
    ]);
    expect(story.and(reply(day(31))).directive.upwardReply?.late).toBe(true);
  });
  it('refuses with its code', () => {
    done()
      .when(reply(day(25), []))
      .thenRefused('reply_document_required');
    done().and(reply()).when(reply()).thenRefused('no_reply_owed');
    given(register()).when(reply()).thenRefused('no_reply_owed');
    planned().when(reply()).thenRefused('directive_wrong_state');
    started()
      .when(command('MergeDirective', { into: 'd-2', reason: '同一事项' }, LEADER))
      .thenRefused('reply_owed');
    done()
      .when(command('ReplyUpward', { documentNumber: '1', date: '2020-03-13', text: '好', files: [EVIDENCE] }, LEADER))
      .thenRefused('role_required');
    done()
      .when(command('ReplyUpward', { documentNumber: '1', date: '2020-03-13', text: '好', files: [EVIDENCE] }, OFFICE_HEAD))
      .thenTypes('UpwardReplied');
  });
});
