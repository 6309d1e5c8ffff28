import { describe, expect, it } from '@jest/globals';
import { closure, command, draft, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { until } from '@duban/testing/passing-time';
import { ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, clerk, day, head } from '@duban/testing/people';
import type { Actor } from '../../shared/party.js';

const watch = (who: Actor = OFFICER_2, taskId?: string) =>
  command('WatchDirective', { ...(taskId === undefined ? {} : { taskId }), reason: '群众反映集中' }, who);
const end = (who: Actor = OFFICER_2, taskId?: string) => command('EndWatch', taskId === undefined ? {} : { taskId }, who);
const mark = (who: Actor = OFFICE_HEAD) => command('SetSpecialWatch', { reason: '市委主要领导关注' }, who);
const block = (taskId = 't1', by: Actor = clerk('fgw')) =>
  command('RaiseBlock', { taskId, waitingFor: { kind: 'department', departmentId: 'czj' }, cause: '用地', request: '协调' }, by);
const worked = () =>
  given(register({ tasks: [order(), order({ leads: ['gxj'] })] }), receive(), command('ReceiveTask', { taskId: 't2' }, clerk('gxj')));
const told = (story: Story) => story.history.flatMap((event) => (event.type === 'WatchersTold' ? [event.data] : []));

describe('WatchDirective', () => {
  it('puts a directive, or a task, on somebody’s own list, and tells nobody', () => {
    const story = worked()
      .when(watch())
      .then({ type: 'WatchBegun', data: { personId: 'officer-2', reason: '群众反映集中' } });
    expect(story.directive.watches).toMatchObject([{ personId: 'officer-2', reason: '群众反映集中' }]);
    expect(story.and(watch(OFFICER_2, 't2')).task('t2').watches).toMatchObject([{ personId: 'officer-2' }]);
  });
  it('is in the leader’s name where a delegate does it', () => {
    const delegate = { ...OFFICER_2, roles: ['leader_in_charge' as const] };
    const asked = command('WatchDirective', { reason: '领导嘱咐' }, delegate, { authority: { kind: 'delegated', onBehalfOf: 'leader' } });
    expect(worked().and(asked).directive.watches).toMatchObject([{ personId: 'leader' }]);
  });
  it('refuses with its code', () => {
    worked().and(watch()).when(watch()).thenRefused('watched_already');
    worked().when(watch(OFFICER_2, 't9')).thenRefused('task_not_found');
    worked()
      .when(watch(head('fgw')))
      .thenRefused('role_required');
    worked()
      .when(command('WatchDirective', { reason: ' ' }, OFFICER_2))
      .thenRefused('text_required');
    given(draft(), command('DiscardDirective', { reason: '重复' }, OFFICER))
      .when(watch())
      .thenRefused('directive_wrong_state');
  });
});

describe('EndWatch', () => {
  it('takes it off again, and nothing is told any more', () => {
    const story = worked().and(watch(), watch(OFFICER_2, 't1'), end());
    expect([story.directive.watches, story.task().watches?.length]).toEqual([[], 1]);
    expect(told(story.and(end(OFFICER_2, 't1'), block()))).toEqual([]);
  });
  it('refuses with its code', () => {
    worked().when(end()).thenRefused('not_watched');
    worked().and(watch()).when(end(OFFICER_2, 't1')).thenRefused('not_watched');
    worked().and(watch()).when(end(ISSUER)).thenRefused('not_watched');
  });
});

describe('SetSpecialWatch, EndSpecialWatch', () => {
  it('is a decision with a reason, told to whoever works on it and whoever then watches', () => {
    const story = worked().when(mark()).thenTypes('SpecialWatchSet');
    expect(story.history.at(-1)?.data).toMatchObject({
      to: ['fgw-head', 'fgw-clerk', 'gxj-head', 'gxj-clerk', 'officer', 'leader', 'issuer'],
    });
    expect(story.directive.specialWatch).toMatchObject({ by: 'office-head', reason: '市委主要领导关注' });
    const ended = story.when(command('EndSpecialWatch', { reason: '已解决' }, LEADER)).thenTypes('SpecialWatchEnded');
    expect(ended.directive.specialWatch).toBeNull();
  });
  it('is the office’s head’s or a leader’s, once', () => {
    worked().when(mark(OFFICER)).thenRefused('role_required');
    worked().and(mark()).when(mark(LEADER)).thenRefused('watched_already');
    worked()
      .when(command('EndSpecialWatch', { reason: '已解决' }, LEADER))
      .thenRefused('not_watched');
  });
  it('lets the office’s head, the contact and the leader in charge hear of what is of weight', () => {
    expect(told(worked().and(mark(LEADER), block()))).toEqual([
      { taskId: 't1', happened: [{ what: 'blocked', taskId: 't1' }], to: ['office-head', 'officer', 'leader'] },
    ]);
  });
});

describe('whoever watches', () => {
  it('is told once of each thing of weight, at the end of the act that brought it', () => {
    const story = worked().and(watch()).when(block()).thenTypes('BlockRaised', 'ObligationOpened', 'WatchersTold');
    expect(told(story)).toEqual([{ taskId: 't1', happened: [{ what: 'blocked', taskId: 't1' }], to: ['officer-2'] }]);
    expect(story.directive.watches?.[0]?.toldAt).toBeDefined();
    const done = worked().and(watch(ISSUER), closure(), sign()).history;
    expect(done.flatMap(({ type, data }) => (type === 'WatchersTold' ? [data] : []))).toMatchObject([
      { happened: [{ what: 'completed', taskId: 't1' }], to: ['issuer'] },
    ]);
  });
  it('of one task hears of that task, and of the directive as a whole', () => {
    const story = worked().and(watch(OFFICER_2, 't2'), block());
    expect(told(story)).toEqual([]);
    expect(told(story.and(block('t2', clerk('gxj'))))).toMatchObject([{ taskId: 't2', to: ['officer-2'] }]);
  });
  it('is told nothing that the event itself tells them, or that they did themselves', () => {
    const asked = command('RequestExtension', { taskId: 't1', cause: '雨', progress: '半', proposedDue: day(40) }, clerk('fgw'));
    const story = worked().and(watch(OFFICER), asked);
    const extension = story.history.find(({ type }) => type === 'ExtensionRequested');
    expect((extension?.data as { to: string[] }).to).toContain('officer');
    expect(told(story)).toEqual([]);
    expect(told(worked().and(watch(LEADER), command('SuspendTask', { taskId: 't1', until: day(9), reason: '暂缓' }, LEADER)))).toEqual([]);
  });
  it('is told of lateness by the clocks, in one alert however many tasks are late', () => {
    const story = until(worked().and(watch(ISSUER)), day(25));
    const first = told(story).find(({ happened }) => happened.some(({ what }) => what === 'overdue'));
    expect(first?.happened.map(({ taskId }) => taskId)).toEqual(['t1', 't2']);
    expect(first?.to).toEqual(['issuer']);
  });
  it('goes on watching the task under its next department, and where it is carried to', () => {
    const reassigned = worked().and(watch(OFFICER_2, 't1'), command('ReassignTask', { taskId: 't1', to: 'rsj', reason: '改派' }, LEADER));
    expect(reassigned.task('t3').watches).toMatchObject([{ personId: 'officer-2' }]);
    const merged = worked().and(watch(OFFICER_2, 't1'), command('MergeDirective', { into: 'd-2', reason: '同一事项' }, LEADER));
    const carried = merged.history.find(({ type, data }) => type === 'TaskCarried' && (data as { taskId: string }).taskId === 't1');
    expect((carried?.data as { kept: { task: object } }).kept.task).toMatchObject({ watches: [{ personId: 'officer-2' }] });
    expect(told(merged)).toEqual([{ happened: [{ what: 'merged' }], to: ['officer-2'] }]);
  });
});
