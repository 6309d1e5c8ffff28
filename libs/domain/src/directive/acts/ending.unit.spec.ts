import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../shared/party.js';
import { addresseesOf } from '../events/told-event.js';
import { closure, command, order, receive, register, sign, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, OFFICE_HEAD, T0, clerk, day } from '@duban/testing/people';

const started = () => given(register(), receive());
const suspend = (over: object = {}, by = LEADER, manner: Manner = {}) =>
  command('SuspendTask', { taskId: 't1', until: day(10), reason: '上级政策调整', ...over }, by, manner);
const resume = (manner: Manner = {}, by = LEADER) => command('ResumeTask', { taskId: 't1' }, by, manner);
const recall = (taskId = 't1', by = OFFICER, reason = '误发') => command('RecallTask', { taskId, reason }, by);
const terminate = (by = LEADER, reason = '不再需要', taskId = 't1') => command('TerminateTask', { taskId, reason }, by);
const reassign = (over: object = {}, by = OFFICE_HEAD) =>
  command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '职责调整', ...over }, by);
const answer = command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, clerk('fgw'));

describe('suspension', () => {
  it('rests every clock of the doing side, with an end date', () => {
    const story = started()
      .when(suspend())
      .then({
        type: 'TaskSuspended',
        data: { taskId: 't1', until: day(10), reason: '上级政策调整', to: ['fgw-head', 'fgw-clerk', 'officer'] },
      });
    expect(story.task()).toMatchObject({ status: 'SUSPENDED', suspension: { from: T0, until: day(10), previousStatus: 'IN_PROGRESS' } });
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'held', heldFor: 'suspension' });
  });

  it('resumed moves the current date by the days suspended, never the baseline', () => {
    const story = started()
      .and(suspend())
      .when(resume({ at: day(4) }))
      .then({
        type: 'TaskResumed',
        data: {
          taskId: 't1',
          reason: 'decision',
          currentDue: day(24),
          clocks: [{ id: 't1/complete', due: day(24) }],
          heldBefore: null,
          to: ['fgw-head', 'fgw-clerk', 'officer'],
        },
      });
    const { status, baselineDue, currentDue, dueLedger, suspension } = story.task();
    expect([status, baselineDue, currentDue, suspension]).toEqual(['IN_PROGRESS', day(20), day(24), null]);
    expect(dueLedger.map((line) => [line.kind, line.at])).toEqual([
      ['baseline', day(20)],
      ['resumption', day(24)],
    ]);
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'open', due: day(24), generation: 1 });
  });

  it('counts a started day as a whole one, and nothing beyond its fixed end', () => {
    expect(
      started()
        .and(suspend(), resume({ at: day(3, 1) }))
        .task().currentDue,
    ).toBe(day(24));
    expect(
      started()
        .and(suspend(), resume({ at: day(15) }))
        .task().currentDue,
    ).toBe(day(30));
  });

  it('before receipt goes back to waiting for receipt, whose date moves too', () => {
    const story = given(register(), suspend(), resume({ at: day(2) }));
    expect(story.task().status).toBe('DISPATCHED');
    expect(story.directive.obligations['t1/receipt']).toMatchObject({ status: 'open', due: '2020-02-21T16:00:00.000Z', generation: 1 });
  });

  it('leaves the hold of a pending extension in place when it ends', () => {
    const asked = command('RequestExtension', { taskId: 't1', cause: '因', progress: '半', proposedDue: day(40) }, clerk('fgw'));
    const story = started().and(asked, suspend(), resume({ at: day(1) }));
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'held', heldFor: 'extension', due: day(21) });
  });

  it('refuses with its code', () => {
    started()
      .when(suspend({ until: T0 }))
      .thenRefused('suspension_end_required');
    started().when(suspend({}, OFFICER)).thenRefused('role_required');
    started()
      .when(suspend({ reason: '' }))
      .thenRefused('text_required');
    started().and(closure()).when(suspend()).thenRefused('task_wrong_state');
    given(register(), answer).when(suspend()).thenRefused('response_pending');
    started().when(resume()).thenRefused('task_wrong_state');
    started().and(suspend()).when(resume({}, OFFICER)).thenRefused('role_required');
    started().and(suspend()).when(closure()).thenRefused('task_wrong_state');
  });
});

describe('RecallTask', () => {
  it('before receipt ends every clock; the directive waits to be dispatched anew', () => {
    const story = given(register())
      .when(recall())
      .then({ type: 'TaskRecalled', data: { taskId: 't1', reason: '误发', to: ['fgw-head', 'fgw-clerk'] } });
    expect([story.task().status, story.directive.status]).toEqual(['RECALLED', 'IN_PROGRESS']);
    expect(Object.values(story.directive.obligations).map((one) => one.status)).toEqual(['cancelled', 'cancelled']);
  });
  it('of the last live task ends the directive as the others ended', () => {
    const terminated = given(register({ tasks: [order(), order({ leads: ['gxj'] })] }), receive(), terminate());
    terminated.when(recall('t2')).thenTypes('TaskRecalled', 'DirectiveTerminated');
    const two = given(register({ tasks: [order(), order({ leads: ['gxj'] })] }), receive(), closure(), sign());
    two.when(recall('t2')).thenTypes('TaskRecalled', 'DirectiveCompleted');
  });
  it('refuses with its code', () => {
    started().when(recall()).thenRefused('already_received_use_termination');
    given(register())
      .when(recall('t1', OFFICER, ''))
      .thenRefused('text_required');
    given(register())
      .when(recall('t1', clerk('fgw')))
      .thenRefused('role_required');
    given(register(), recall()).when(recall()).thenRefused('task_wrong_state');
  });
});

describe('TerminateTask', () => {
  it('after receipt ends the task, and with its last one the directive, which nobody calls completed', () => {
    started()
      .when(terminate())
      .then(
        { type: 'TaskTerminated', data: { taskId: 't1', reason: '不再需要', to: ['fgw-head', 'fgw-clerk', 'officer'] } },
        { type: 'DirectiveTerminated', data: { cycle: 1 } },
      );
  });
  it('refuses with its code', () => {
    given(register()).when(terminate()).thenRefused('not_received_use_recall');
    started().when(terminate(OFFICE_HEAD)).thenRefused('role_required');
    started().when(terminate(LEADER, '')).thenRefused('text_required');
    started().and(terminate()).when(terminate()).thenRefused('directive_wrong_state');
  });
});

describe('ReassignTask', () => {
  it('makes a new linked task with its own baseline and clocks; who did the old one stays barred from signing', () => {
    const story = started()
      .when(reassign({ due: { at: day(40), origin: 'decision' } }, LEADER))
      .thenTypes('TaskReassigned', 'TaskDispatched');
    expect([story.task('t1').status, story.task('t1').successor, story.task('t1').baselineDue]).toEqual(['REASSIGNED', 't2', day(20)]);
    expect(story.task('t2')).toMatchObject({
      lead: 'gxj',
      predecessor: 't1',
      status: 'DISPATCHED',
      baselineDue: day(40),
      dueOrigin: 'decision',
      doers: ['fgw-clerk'],
    });
    expect(story.directive.obligations['t1/complete']?.status).toBe('cancelled');
    expect(story.directive.obligations['t2/receipt']?.status).toBe('open');
  });

  it('keeps the date that runs, with whose word it is', () => {
    expect(started().and(reassign()).task('t2')).toMatchObject({ baselineDue: day(20), dueOrigin: 'source', duePhrase: '3月8日前' });
    const byPolicy = given(
      register({ tasks: [order({ due: undefined })] }),
      command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '调整' }, OFFICE_HEAD, { at: day(2) }),
    );
    expect(byPolicy.task('t2')).toMatchObject({ baselineDue: byPolicy.task('t1').currentDue, dueOrigin: 'policy' });
    const at = day(21);
    const moved = started().and(
      command('SetDueDate', { taskId: 't1', due: day(30), reason: '另定', kind: 'new_limit' }, LEADER, { at }),
      command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '调整' }, OFFICE_HEAD, { at }),
    );
    expect(moved.task('t2')).toMatchObject({ baselineDue: day(30), dueOrigin: 'decision' });
    expect(moved.task('t2').duePhrase).toBeUndefined();
  });

  it('asks whoever may extend for a new date where the old one has passed or leaves no time', () => {
    const late = (by: Actor, over: object = {}, at = day(25)) =>
      command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '调整', ...over }, by, { at });
    started().when(late(LEADER)).thenRefused('new_due_needed');
    started()
      .when(late(LEADER, {}, day(19)))
      .thenRefused('new_due_needed');
    started()
      .when(late(OFFICE_HEAD, { due: { at: day(40), origin: 'decision' } }))
      .thenRefused('role_required');
    expect(
      started()
        .and(late(LEADER, { due: { at: day(40), origin: 'decision' } }))
        .task('t2').baselineDue,
    ).toBe(day(40));
  });

  it('tells the relieved department, once, and the next one its dispatch', () => {
    const story = started().and(reassign());
    const told = story.history.slice(-2);
    expect(told.map((event) => [event.type, addresseesOf(event)])).toEqual([
      ['TaskReassigned', ['fgw-head', 'fgw-clerk']],
      ['TaskDispatched', ['gxj-head', 'gxj-clerk']],
    ]);
  });

  it('of the collating unit passes the gathering on for the whole group', () => {
    const tasks = [order({ shape: 'parallel', leads: [], units: ['wjq', 'xbq'] })];
    const story = given(register({ tasks }), reassign());
    expect(['t2', 't3'].map((id) => story.task(id).group)).toEqual([
      { id: 'g1', collator: 'gxj' },
      { id: 'g1', collator: 'gxj' },
    ]);
  });

  it('to an assist leaves it the lead alone', () => {
    const story = given(register({ tasks: [order({ assists: [{ departmentId: 'gxj', duty: '配合' }] })] }), reassign());
    expect(story.task('t2')).toMatchObject({ lead: 'gxj', assists: [] });
  });

  it('refuses with its code', () => {
    started()
      .when(reassign({ to: 'fgw' }))
      .thenRefused('same_department');
    started()
      .when(reassign({ to: 'nobody' }))
      .thenRefused('unknown_department');
    started()
      .when(reassign({ due: { at: T0, origin: 'decision' } }, LEADER))
      .thenRefused('due_in_past');
    started()
      .when(reassign({ reason: '' }))
      .thenRefused('text_required');
    started()
      .when(reassign({}, clerk('fgw')))
      .thenRefused('role_required');
    started().and(closure()).when(reassign()).thenRefused('task_wrong_state');
    const standing = order({ kind: 'standing', due: undefined, standing: { reviewOn: day(60), endCondition: '疫情结束' } });
    given(register({ tasks: [standing] }))
      .when(reassign({ due: { at: day(9), origin: 'decision' } }, LEADER))
      .thenRefused('standing_never_overdue');
  });
});
