import { describe, expect, it } from '@jest/globals';
import type { DirectiveEventMap } from '../events/registry.js';
import type { Instant } from '../../shared/time.js';
import { stamp, tickMeta } from '../stamp.js';
import { isClosed } from '../state/closed.js';
import { tick } from '../tick/tick.js';
import { command, draft, order, receive, register } from '@duban/testing/directive-commands';
import { Story, given } from '@duban/testing/given-when-then';
import { ISSUER, LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';

const merge = (over: object = {}, by = LEADER, at = day(2)) =>
  command('MergeDirective', { into: 'd-2', reason: '同一事项', ...over }, by, { at });
const number = (seq: number) => ({ series: 'directive' as const, year: 2020, seq });
const ASSISTS = [{ departmentId: 'czj', duty: '资金保障', contributionDue: day(10) }];

/** What one directive's events set going in another, as the outbox brings it there. */
const arriving = (story: Story, at = day(2)) =>
  story.history.flatMap((event) => {
    if (event.type !== 'TaskCarried') return [];
    const { taskId, ground, reason, kept } = event.data as DirectiveEventMap['TaskCarried'];
    const data = { from: { directiveId: story.directive.id, taskId }, ground, reason, kept };
    return [command('OpenCarriedTask', data, LEADER, { at, followsFrom: 'merger', id: `carried/${taskId}` })];
  });
/** What the clocks bring by then. */
const afterTick = (story: Story, at: Instant): Story => {
  const events = stamp(tick(story.state, { ...story.context(at), now: at }), tickMeta(story.state, at, 'tick'));
  return new Story([...story.history, ...events]);
};
const target = () => given(register({ directiveId: 'd-2', number: number(8), tasks: [order({ leads: ['gxj'] })] }));

describe('merging where departments are at work', () => {
  const source = () => given(register({ number: number(7), tasks: [order({ assists: ASSISTS }), order({ leads: ['jtj'] })] }), receive());

  it('carries each live task, and says how it stood', () => {
    const story = source().when(merge()).thenTypes('TaskCarried', 'TaskCarried', 'DirectiveMerged');
    expect(story.history.at(-1)?.data).toMatchObject({
      tasks: [
        { taskId: 't1', outcome: 'carried', status: 'IN_PROGRESS', baselineDue: day(20), currentDue: day(20), late: false },
        { taskId: 't2', outcome: 'carried', status: 'DISPATCHED', receivedAt: null, late: false },
      ],
    });
    expect(story.task()).toMatchObject({ status: 'CARRIED', carriedTo: { directiveId: 'd-2', taskId: 't1-2020-7' } });
    expect([story.directive.status, story.directive.mergedInto, isClosed(story.state)]).toEqual(['MERGED', 'd-2', true]);
    expect(Object.values(story.directive.obligations).filter((one) => one.status === 'open' || one.status === 'held')).toEqual([]);
  });

  it('the task goes on in the other directive with its dates, its receipt and its clocks; a reader of either finds the other', () => {
    const asked = command('RequestExtension', { taskId: 't1', cause: '因', progress: '半', proposedDue: day(40) }, clerk('fgw'), {
      at: day(1),
    });
    const merged = source().and(asked, merge());
    const story = target().and(...arriving(merged));
    const before = source().and(asked).task();
    expect(story.task('t1-2020-7')).toEqual({
      ...before,
      id: 't1-2020-7',
      carriedFrom: { directiveId: 'd-1', taskId: 't1' },
    });
    expect(story.directive.obligations['t1-2020-7/complete']).toMatchObject({
      taskId: 't1-2020-7',
      due: day(20),
      status: 'held',
      heldFor: 'extension',
    });
    expect(story.directive.obligations['t1-2020-7/contribution/czj']).toMatchObject({ status: 'open', due: day(10) });
    expect(story.directive.obligations['t1-2020-7/extension_decision/1']).toMatchObject({ status: 'open' });
    expect(story.history.at(-2)).toMatchObject({
      type: 'CarriedTaskOpened',
      data: { to: ['fgw-head', 'fgw-clerk', 'czj-head', 'czj-clerk'] },
    });
    // said twice, recorded once
    arriving(merged).forEach((again) => story.when(again).thenNothing());
    // worked on there like any other
    const granted = command('DecideExtension', { taskId: 't1-2020-7', n: 1, grant: true, due: day(30), reason: '同意' }, LEADER, {
      at: day(3),
    });
    expect(story.and(granted).task('t1-2020-7').currentDue).toBe(day(30));
  });

  it('late is late there too: the notice that was issued waits there, and is not issued again', () => {
    const noticed = afterTick(source(), day(21));
    expect(Object.values(noticed.directive.notices)).not.toEqual([]);
    const merged = noticed.and(merge({}, LEADER, day(22)));
    expect(merged.history.at(-1)?.data).toMatchObject({
      tasks: [
        { taskId: 't1', late: true },
        { taskId: 't2', late: true },
      ],
    });
    expect(Object.values(merged.directive.notices).map(({ status }) => status)).toContain('carried');
    const story = target().and(...arriving(merged, day(22)));
    const there = Object.values(story.directive.notices).filter(({ taskId }) => taskId === 't1-2020-7');
    expect(there.map(({ status }) => status)).toEqual(
      Object.values(noticed.directive.notices)
        .filter(({ taskId }) => taskId === 't1')
        .map(({ status }) => status),
    );
    // neither here nor there does the look at the clocks find anything to make good for
    expect(tick(merged.state, { ...merged.context(day(22)), now: day(60) })).toEqual([]);
    const again = tick(story.state, { ...story.context(day(22)), now: day(22, 1) });
    expect(again.filter((event) => 'obligationId' in event.data && event.data.obligationId === 't1-2020-7/complete')).toEqual([]);
  });

  it('ends those that it names, by whoever may', () => {
    const story = source()
      .when(merge({ ended: ['t1'] }))
      .thenTypes('TaskTerminated', 'TaskCarried', 'DirectiveMerged');
    expect([story.task('t1').status, story.task('t2').status]).toEqual(['TERMINATED', 'CARRIED']);
    expect(story.history.at(-1)?.data).toMatchObject({
      tasks: [
        { taskId: 't1', outcome: 'ended' },
        { taskId: 't2', outcome: 'carried' },
      ],
    });
  });

  it('is the same person’s who may terminate, once a task is received or late', () => {
    source().when(merge({}, OFFICE_HEAD)).thenRefused('role_required', { roles: 'leader_in_charge,issuing_leader' });
    source().when(merge({}, OFFICER)).thenRefused('role_required');
    source().when(merge({}, ISSUER)).thenTypes('TaskCarried', 'TaskCarried', 'DirectiveMerged');
    const unreceived = given(register());
    unreceived.when(merge({ ended: ['t1'] }, OFFICE_HEAD)).thenTypes('TaskRecalled', 'DirectiveMerged');
    unreceived.when(merge({}, OFFICE_HEAD, day(21))).thenRefused('role_required');
    // its receipt is overdue
    unreceived.when(merge({}, OFFICE_HEAD, day(9))).thenRefused('role_required');
    given(draft()).when(merge({}, OFFICER)).thenTypes('DirectiveMerged');
  });

  it('refuses with its code', () => {
    source()
      .when(merge({ ended: ['t9'] }))
      .thenRefused('task_not_found', { taskId: 't9' });
    const [first] = arriving(source().and(merge()));
    if (!first) throw new Error('nothing was carried');
    given(draft({ directiveId: 'd-2' }))
      .when(first)
      .thenRefused('directive_wrong_state');
    source().when(first).thenRefused('merge_into_itself');
    target()
      .when({ ...first, meta: { ...first.meta, followsFrom: undefined } } as typeof first)
      .thenRefused('role_required', { roles: '' });
  });
});

describe('splitting', () => {
  const sentence = (segmentId: string) => ({ meetingId: 'm-1', segmentId, start: 0, end: 4, sha256: 'a'.repeat(64), text: '……' });
  const tasks = [order(), order({ leads: ['gxj'] }), order({ leads: ['jtj'] })];
  const source = () => given(register({ number: number(7), tasks, basis: [sentence('s1'), sentence('s2')] }), receive('t2', 'gxj'));
  const part = (over: object = {}) => ({
    ...{
      directiveId: 'd-9',
      title: '推动商贸企业复工',
      requirement: '分类制定方案',
      closureStandard: '全部复工',
      tasks: ['t2'],
      basis: ['s2'],
    },
    ...over,
  });
  const split = (parts = [part()], by = LEADER, reason = '事项过大') => command('SplitDirective', { reason, parts }, by, { at: day(2) });

  it('sends tasks and basis to a directive of their own; the rest goes on', () => {
    const story = source().when(split()).thenTypes('DirectiveSplit', 'TaskCarried');
    expect(story.history.at(-2)?.data).toMatchObject({
      directiveId: 'd-9',
      leaderInCharge: 'leader',
      basis: [{ segmentId: 's2' }],
      tasks: [{ taskId: 't2', status: 'IN_PROGRESS', late: false }],
    });
    const { status, basis, splitInto } = story.directive;
    expect([status, basis.map(({ segmentId }) => segmentId), splitInto]).toEqual(['IN_PROGRESS', ['s1'], ['d-9']]);
    expect(['t1', 't2', 't3'].map((id) => story.task(id).status)).toEqual(['DISPATCHED', 'CARRIED', 'DISPATCHED']);
  });

  it('the new one is registered as its child, works at once, and has the task with its dates and receipt', () => {
    const { state } = source().and(split());
    if (!state) throw new Error('nothing there');
    const { source: from, issuingLeader, grade, urgency, policy, calendarVersion } = state;
    const { tasks: _tasks, ...own } = part({ basis: [sentence('s2')] });
    const data = {
      ...{ ...own, basis: [sentence('s2')], parentId: 'd-1', source: from, issuingLeader, leaderInCharge: 'leader', grade, urgency },
      ...{ contact: 'officer', policy, calendarVersion, tasks: [], split: { from: 'd-1', reason: '事项过大' } },
    };
    const child = given(command('RegisterDirective', data, LEADER, { at: day(2), followsFrom: 'split' })).and(
      ...arriving(source().and(split())),
    );
    expect(child.history.map(({ type }) => type)).toEqual(['DirectiveRegistered', 'DirectiveApproved', 'CarriedTaskOpened']);
    expect([child.directive.parentId, child.directive.status]).toEqual(['d-1', 'IN_PROGRESS']);
    expect(child.task('t2-2020-7')).toMatchObject({
      status: 'IN_PROGRESS',
      baselineDue: day(20),
      carriedFrom: { directiveId: 'd-1', taskId: 't2' },
    });
  });

  it('of what is received or late is the same person’s who may terminate', () => {
    source()
      .when(split([part()], OFFICE_HEAD))
      .thenRefused('role_required');
    source()
      .when(split([part({ tasks: ['t3'] })], OFFICE_HEAD))
      .thenTypes('DirectiveSplit', 'TaskCarried');
    source()
      .when(split([part({ tasks: ['t3'] })], OFFICER))
      .thenRefused('role_required');
  });

  it('refuses with its code', () => {
    const both = [part(), part({ directiveId: 'd-8', basis: [] })];
    source().when(split(both)).thenRefused('split_uneven', { named: 't2', why: 'twice' });
    source()
      .when(split([part({ basis: ['s9'] })]))
      .thenRefused('split_uneven', { named: 's9', why: 'not_its_basis' });
    source()
      .when(split([part({ tasks: ['t1', 't2', 't3'] })]))
      .thenRefused('split_uneven', { named: null, why: 'nothing_stays' });
    source()
      .when(split([part({ tasks: ['t9'] })]))
      .thenRefused('task_not_found');
    source()
      .when(split([part({ closureStandard: ' ' })]))
      .thenRefused('closure_standard_required');
    source()
      .when(split([part({ leaderInCharge: 'officer' })]))
      .thenRefused('leader_not_eligible');
    source()
      .when(split([part()], LEADER, ''))
      .thenRefused('text_required');
    given(register({ tasks: [order()] }))
      .when(split([part({ tasks: ['t1'], basis: [] })]))
      .thenRefused('split_uneven');
  });
});
