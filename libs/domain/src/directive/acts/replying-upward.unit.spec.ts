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

describe('a date that a superior has set', () => {
  const setDue = (kind: 'new_limit' | 'correction', due: Instant, at: Instant = day(1)) =>
    command('SetDueDate', { taskId: 't1', kind, due, reason: '调整', basis: '依据' }, LEADER, { at });
  const suspend = (until: Instant) => command('SuspendTask', { taskId: 't1', until, reason: '暂缓' }, LEADER, { at: day(1) });
  const resume = (at: Instant) => command('ResumeTask', { taskId: 't1' }, LEADER, { at });
  const working = () => started().and(receive());

  it('is not passed by a new limit, a correction, or the date of a reassignment, until the reply is given', () => {
    working()
      .when(setDue('correction', day(30)))
      .thenRefused('due_not_before_reply', { replyBy: OUTER });
    working()
      .when(setDue('correction', day(29)))
      .thenTypes('DueDateSet');
    working()
      .when(setDue('new_limit', day(31), day(21)))
      .thenRefused('due_not_before_reply');
    const reassign = command('ReassignTask', { taskId: 't1', to: 'rsj', reason: '改派', due: { at: day(31), origin: 'decision' } }, LEADER);
    working().when(reassign).thenRefused('due_not_before_reply');
    const replied = working().and(reply(day(2)));
    expect(replied.and(setDue('correction', day(31), day(3))).task().currentDue).toBe(day(31));
  });
  it('is not passed by what is ordered anew', () => {
    const reopen = (due: Instant) =>
      command('ReopenDirective', { reason: '反弹', tasks: [order({ due: { at: due, origin: 'decision' } })] }, LEADER, { at: day(3) });
    done()
      .when(reopen(day(31)))
      .thenRefused('due_not_before_reply');
    expect(
      done()
        .and(reopen(day(28)))
        .task('t2').currentDue,
    ).toBe(day(28));
  });
  it('holds the date of a task that goes on after a suspension, and the event says so', () => {
    const story = working()
      .and(suspend(day(15)))
      .and(resume(day(13)));
    const { currentDue, baselineDue } = story.task();
    // day(20) and twelve days would be day(32): there is left as long as a review takes
    expect([baselineDue, currentDue !== null && currentDue > day(20) && currentDue < OUTER]).toEqual([day(20), true]);
    expect(story.history.at(-1)).toMatchObject({ type: 'TaskResumed', data: { heldBefore: OUTER, currentDue } });
    expect(story.directive.obligations['t1/complete']?.due).toBe(currentDue);
    const short = working()
      .and(suspend(day(15)))
      .and(resume(day(4)));
    expect(short.history.at(-1)).toMatchObject({ type: 'TaskResumed', data: { heldBefore: null, currentDue: day(23) } });
  });
  it('holds it too when the suspension ends by itself', () => {
    const story = until(working().and(suspend(day(15))), day(15));
    const resumed = story.history.find(({ type }) => type === 'TaskResumed');
    expect(resumed?.data).toMatchObject({ reason: 'end_of_suspension', heldBefore: OUTER, to: ['fgw-head', 'fgw-clerk', 'officer'] });
  });
  it('holds a date of the policy by another grade', () => {
    const soon = { ...source, replyBy: day(25) };
    const story = given(
      register({ source: soon, listApproval: undefined, grade: 'key', tasks: [undated], propose: true }),
      approve,
      receive(),
    );
    for (const grade of ['routine', 'major'] as const) {
      const due = story.and(command('Regrade', { grade, reason: '调整' }, LEADER, { at: day(1) })).task().currentDue ?? '';
      expect([grade, due < day(25)]).toEqual([grade, true]);
    }
  });
  it('holds nothing any more once it has passed', () => {
    const story = working()
      .and(suspend(day(40)))
      .and(resume(day(35)));
    expect(story.history.at(-1)).toMatchObject({ type: 'TaskResumed', data: { heldBefore: null, currentDue: day(54) } });
  });
});

describe('SetReplyDate', () => {
  const move = (over: object = {}, at: Instant = day(5)) =>
    command(
      'SetReplyDate',
      { replyBy: day(60), documentNumber: '省督〔2020〕9号', reason: '同意延期', files: [EVIDENCE], ...over },
      OFFICER,
      {
        at,
      },
    );
  it('moves the office’s own clock and what bounds the tasks; the tasks keep their dates', () => {
    const story = started().and(receive()).when(move()).thenTypes('ReplyDateSet');
    expect(story.history.at(-1)?.data).toMatchObject({
      from: OUTER,
      replyBy: day(60),
      to: ['fgw-head', 'fgw-clerk', 'office-head', 'leader', 'issuer'],
    });
    expect(story.directive.obligations['t1/upward_reply']).toMatchObject({ due: day(60), status: 'open', generation: 1, steps: [] });
    expect(story.task().currentDue).toBe(day(20));
    const later = command('SetDueDate', { taskId: 't1', kind: 'correction', due: day(40), reason: '改', basis: '函' }, LEADER, {
      at: day(6),
    });
    expect(story.and(later).task().currentDue).toBe(day(40));
  });
  it('counts for a reply that would have been late', () => {
    const story = started().and(move(), receive(), closure(), sign(), reply(day(35)));
    expect(story.directive.upwardReply?.late).toBe(false);
  });
  it('refuses with its code', () => {
    started()
      .when(move({ replyBy: OUTER }))
      .thenRefused('nothing_changed');
    started()
      .when(move({ replyBy: day(4) }))
      .thenRefused('due_in_past');
    started()
      .when(move({ documentNumber: ' ' }))
      .thenRefused('text_required');
    given(register()).when(move()).thenRefused('no_reply_owed');
    planned().when(move()).thenRefused('directive_wrong_state');
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
