import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { until } from '@duban/testing/passing-time';
import { LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import type { Actor } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';

const MEASURES = [
  { id: 'm1', name: '联系企业', target: 2, unit: '家' },
  { id: 'm2', name: '培训', target: 100, unit: '人' },
];
const ASSISTS = [
  { departmentId: 'czj', duty: '资金保障', contributionDue: day(10) },
  { departmentId: 'rsj', duty: '组织培训', contributionDue: day(12) },
];
const whole = (over: object = {}) => order({ measures: MEASURES, assists: ASSISTS, ...over });
const worked = (over: object = {}) => given(register({ tasks: [whole(over)] }), receive());
const divide = (over: object = {}, who: Actor = LEADER, at: Instant = day(2)) =>
  command(
    'DivideTask',
    {
      ...{ taskId: 't1', measures: ['m2'], title: '培训', closureStandard: '培训100人', assists: [], rest: {}, reason: '分属两家' },
      ...over,
    },
    who,
    { at },
  );
const closing = (taskId: string, measures: Record<string, number>) =>
  command('RequestClosure', { taskId, summary: '已完成', evidence: [EVIDENCE], measures }, clerk('fgw'), { at: day(3) });
const later = { due: { at: day(30), origin: 'decision' as const } };
const ids = (story: Story, taskId: string): string[] => story.task(taskId).measures.map(({ id }) => id);

describe('DivideTask', () => {
  it('gives a measure to another department: a task of its own, with the date that runs and clocks of its own', () => {
    const story = worked()
      .when(divide({ to: 'jtj', assists: ['rsj'], rest: { closureStandard: '每人联系2家' } }))
      .thenTypes('TaskDivided', 'TaskDispatched');
    expect([ids(story, 't1'), ids(story, 't2')]).toEqual([['m1'], ['m2']]);
    expect(story.task('t2')).toMatchObject({
      ...{ lead: 'jtj', status: 'DISPATCHED', title: '培训', closureStandard: '培训100人', predecessor: 't1' },
      ...{ baselineDue: day(20), currentDue: day(20), receivedAt: null },
      assists: [{ departmentId: 'rsj', contributionDue: day(12), receivedAt: null }],
    });
    expect(story.task('t1')).toMatchObject({
      ...{ status: 'IN_PROGRESS', closureStandard: '每人联系2家', currentDue: day(20), dividedInto: ['t2'], formerAssists: ['rsj'] },
      assists: [{ departmentId: 'czj' }],
    });
    expect(story.directive.obligations['t1/contribution/rsj']?.status).toBe('cancelled');
    expect(story.directive.obligations['t2/receipt']?.status).toBe('open');
    const [divided, dispatched] = story.history.slice(-2).map(({ data }) => (data as { to: string[] }).to);
    expect(divided).toEqual(['fgw-head', 'fgw-clerk', 'rsj-head', 'rsj-clerk', 'officer']);
    expect(dispatched).toContain('jtj-head');
  });
  it('gives a measure of the same department another date: received, dated and late as the whole, the baseline beside the date', () => {
    const reported = command('ReportProgress', { taskId: 't1', done: '已培训40人', measures: { m2: 40 } }, clerk('fgw'), { at: day(1) });
    const story = worked().and(reported).when(divide(later)).thenTypes('TaskDivided', 'DueDateSet');
    const { status, lead, receivedAt, baselineDue, currentDue, dueLedger, reports, dividedFrom, doers } = story.task('t2');
    expect([status, lead, dividedFrom, receivedAt]).toEqual(['IN_PROGRESS', 'fgw', 't1', story.task('t1').receivedAt]);
    expect([baselineDue, currentDue, dueLedger.map(({ kind }) => kind)]).toEqual([day(20), day(30), ['baseline', 'correction']]);
    expect([reports.length, doers]).toEqual([1, story.task('t1').doers]);
    expect(story.task('t1').currentDue).toBe(day(20));
    expect(story.directive.obligations['t2/complete']).toMatchObject({ due: day(30), status: 'open' });
    expect(story.directive.obligations['t1/complete']).toMatchObject({ due: day(20), status: 'open' });
  });
  it('lets each part be closed by its own measures alone', () => {
    const story = worked({ assists: [] }).and(divide(later));
    expect(story.and(closing('t1', { m1: 2 })).task('t1').status).toBe('CLOSURE_REVIEW');
    story.when(closing('t2', {})).thenRefused('measures_unmet');
  });
  it('leaves what is late late, and chases it by a ladder of its own, from the next working day', () => {
    const late = until(worked({ assists: [] }), day(22));
    const story = late.and(divide(later, LEADER, day(22, 1)));
    expect(story.task('t2').baselineDue).toBe(day(20));
    const notices = Object.values(until(story, day(40)).directive.notices).filter(({ taskId }) => taskId === 't2');
    expect(notices.length).toBeGreaterThan(0);
    expect(new Set(notices.map(({ obligationId }) => obligationId))).toEqual(new Set(['t2/complete']));
  });
  it('takes the clocks of an assist that goes along into the part', () => {
    const story = worked().and(divide({ ...later, assists: ['rsj'] }));
    expect(story.directive.obligations['t2/contribution/rsj']).toMatchObject({ due: day(12), status: 'open' });
    expect(story.directive.obligations['t1/contribution/rsj']?.status).toBe('cancelled');
    const delivered = command('DeliverContribution', { taskId: 't2', text: '已培训', files: [] }, clerk('rsj'), { at: day(5) });
    expect(story.and(delivered).task('t2').assists[0]?.contributedAt).not.toBeNull();
  });
  it('ends what an assist that goes along was blocked by: nobody could clear it in the rest', () => {
    const waitingFor = { kind: 'department' as const, departmentId: 'gxj' };
    const blocked = command('RaiseBlock', { taskId: 't1', waitingFor, cause: '无场地', request: '提供场地' }, clerk('rsj'), { at: day(1) });
    const story = worked().and(blocked);
    expect(story.directive.obligations['t1/block_answer/1']?.status).toBe('open');
    const divided = story.and(divide({ to: 'jtj', assists: ['rsj'] }));
    expect(divided.task('t1').blocks).toMatchObject([{ n: 1, clearedAt: day(2) }]);
    expect(divided.directive.obligations['t1/block_answer/1']?.status).toBe('cancelled');
    // what the lead waits for stays
    const ours = command('RaiseBlock', { taskId: 't1', waitingFor, cause: '无数据', request: '提供数据' }, clerk('fgw'), { at: day(1) });
    expect(
      worked()
        .and(ours)
        .and(divide({ to: 'jtj', assists: ['rsj'] }))
        .task('t1').blocks,
    ).toMatchObject([{ clearedAt: null }]);
  });
  it('asks for nothing of a part after the date that it is given', () => {
    const story = given(register({ grade: 'major', tasks: [whole({ assists: [] })] }));
    const soon = { at: day(1, 15), origin: 'decision' as const };
    const part = story.and(divide({ due: soon }, LEADER, day(0, 2))).directive.obligations;
    expect([part['t2/receipt']?.due, part['t2/plan']?.due, part['t2/complete']?.due]).toEqual([soon.at, soon.at, soon.at]);
    expect(part['t1/plan']?.due).toBe('2020-02-24T16:00:00.000Z');
  });
  it('is done by whoever may reassign it, and by the level of the date where that is another', () => {
    worked()
      .when(divide({ to: 'jtj' }, OFFICER))
      .thenRefused('role_required');
    worked()
      .when(divide({ to: 'jtj' }, OFFICE_HEAD))
      .thenTypes('TaskDivided', 'TaskDispatched');
    worked().when(divide(later, OFFICE_HEAD)).thenRefused('role_required');
    worked({ due: undefined }).when(divide(later, OFFICE_HEAD)).thenTypes('TaskDivided', 'DueDateSet');
  });
  it('refuses with its code', () => {
    worked().when(divide()).thenRefused('nothing_changed');
    worked()
      .when(divide({ due: { at: day(20), origin: 'decision' } }))
      .thenRefused('nothing_changed');
    worked()
      .when(divide({ ...later, measures: ['m1', 'm2'] }))
      .thenRefused('not_divisible', { taskId: 't1', why: 'nothing_stays' });
    worked()
      .when(divide({ ...later, measures: ['m9'] }))
      .thenRefused('unknown_measure');
    worked()
      .when(divide({ ...later, assists: ['jtj'] }))
      .thenRefused('not_assisting');
    worked({ measures: MEASURES.slice(1) })
      .when(divide(later))
      .thenRefused('not_divisible', { taskId: 't1', why: 'one_measure' });
    worked()
      .when(divide({ to: 'nobody' }))
      .thenRefused('unknown_department');
    worked()
      .when(divide({ due: { at: day(1), origin: 'decision' } }))
      .thenRefused('due_in_past');
    worked()
      .when(divide({ to: 'jtj' }, LEADER, day(20)))
      .thenRefused('new_due_needed');
    const asked = command('RequestExtension', { taskId: 't1', cause: '雨', progress: '半', proposedDue: day(40) }, clerk('fgw'));
    worked().and(asked).when(divide(later)).thenRefused('extension_pending');
    worked({ assists: [] })
      .and(closing('t1', { m1: 2, m2: 100 }))
      .when(divide(later, LEADER, day(4)))
      .thenRefused('task_wrong_state');
  });
});
