import { describe, expect, it } from '@jest/globals';
import { closure, command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { clerk, day, head, LEADER, OFFICE_HEAD, OFFICER } from '@duban/testing/people';
import { partsOfTask } from '../who-may/parts.js';

const MEASURE = { id: 'm1', name: '走访企业', target: 20, unit: '家' };
const amendTask = (over: object, by = OFFICE_HEAD) => command('AmendTask', { taskId: 't1', reason: '按会议更正', ...over }, by);
const amendAssists = (over: object, by = OFFICER) =>
  command('AmendAssists', { taskId: 't1', added: [], changed: [], removed: [], reason: '分工调整', ...over }, by);

describe('AmendTask', () => {
  it('says of each thing what it was and what it is, and tells whoever works on it', () => {
    const story = given(register(), receive())
      .when(amendTask({ title: '制定复工复产方案', closureStandard: '方案印发并备案', measures: [MEASURE] }))
      .then({
        type: 'TaskAmended',
        data: {
          taskId: 't1',
          reason: '按会议更正',
          closureStandard: { from: '方案印发', to: '方案印发并备案' },
          measures: { from: [], to: [MEASURE] },
          to: ['fgw-head', 'fgw-clerk'],
        },
      });
    story.when(closure()).thenRefused('measures_unmet');
  });

  it('refuses with its code', () => {
    const story = given(register(), receive());
    story.when(amendTask({ closureStandard: '方案印发', measures: [] })).thenRefused('nothing_changed');
    story.when(amendTask({ closureStandard: ' ' })).thenRefused('text_required', { field: 'closureStandard' });
    story.when(amendTask({ title: '新', reason: '' })).thenRefused('text_required', { field: 'reason' });
    story.when(amendTask({ title: '新' }, OFFICER)).thenRefused('role_required');
    story.when(amendTask({ title: '新' }, head('fgw'))).thenRefused('role_required');
    story
      .and(closure())
      .when(amendTask({ title: '新' }))
      .thenRefused('task_wrong_state', { taskId: 't1', status: 'CLOSURE_REVIEW' });
  });
});

describe('AmendAssists', () => {
  const CZJ = { departmentId: 'czj', duty: '提供台账', contributionDue: day(10) };
  const working = given(register({ tasks: [order({ assists: [CZJ, { departmentId: 'wjw', duty: '防疫指导' }] })] }), receive());
  const clocks = (story: typeof working, department: string) =>
    Object.values(story.directive.obligations)
      .filter(({ owner }) => owner.kind === 'department' && owner.departmentId === department)
      .map(({ id, due, status, generation }) => [id, due, status, generation]);

  it('takes no contribution for after the task’s own date', () => {
    const late = { departmentId: 'gxj', duty: '提供名单', contributionDue: day(21) };
    working.when(amendAssists({ added: [late] })).thenRefused('contribution_after_due', { due: day(20) });
    working.when(amendAssists({ changed: [{ departmentId: 'czj', contributionDue: day(21) }] })).thenRefused('contribution_after_due');
    working.and(amendAssists({ changed: [{ departmentId: 'czj', contributionDue: day(20) }] }));
  });

  it('adds a department: it has its clocks from then on, and both sides are told', () => {
    const added = working
      .when(amendAssists({ added: [{ departmentId: 'gxj', duty: '提供名单', contributionDue: day(5) }] }))
      .thenTypes('AssistsAmended');
    expect(added.history.at(-1)?.data).toMatchObject({ to: ['fgw-head', 'fgw-clerk', 'gxj-head', 'gxj-clerk'] });
    expect(clocks(added, 'gxj')).toEqual([
      ['t1/receipt/gxj', '2020-02-19T16:00:00.000Z', 'open', 0],
      ['t1/contribution/gxj', day(5), 'open', 0],
    ]);
    expect(added.and(receive('t1', 'gxj')).task().assists[2]).toMatchObject({ departmentId: 'gxj', receivedAt: day(0) });
  });

  it('ends the part of a department with all that it still owed, and lets it come back a generation further', () => {
    const blocked = command(
      'RaiseBlock',
      { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'jtj' }, cause: '缺数据', request: '请提供' },
      clerk('czj'),
    );
    const without = working.and(blocked, amendAssists({ removed: ['czj'] }));
    expect(clocks(without, 'czj').map(([, , status]) => status)).toEqual(['cancelled', 'cancelled']);
    expect(without.task().assists.map(({ departmentId }) => departmentId)).toEqual(['wjw']);
    expect([without.task().blocks[0]?.clearedAt, without.directive.obligations['t1/block_answer/1']?.status]).toEqual([
      day(0),
      'cancelled',
    ]);
    without.when(receive('t1', 'czj')).thenRefused('not_your_task');
    // what it worked on it may go on reading, until it has a part again
    expect([without.task().formerAssists, partsOfTask(without.directive, without.task()).asked]).toEqual([['czj'], ['jtj', 'czj']]);
    expect(without.and(amendAssists({ added: [CZJ] })).task().formerAssists).toEqual([]);
    expect(clocks(without.and(amendAssists({ added: [CZJ] })), 'czj')).toEqual([
      ['t1/receipt/czj', '2020-02-19T16:00:00.000Z', 'open', 1],
      ['t1/contribution/czj', day(10), 'open', 1],
    ]);
  });

  it('changes a part and its date, as they were and as they are; the clock follows', () => {
    const changed = [
      { departmentId: 'czj', duty: '提供全年台账', contributionDue: day(12) },
      { departmentId: 'wjw', duty: '防疫指导', contributionDue: day(8) },
    ];
    const after = working.when(amendAssists({ changed })).thenTypes('AssistsAmended');
    expect(after.history.at(-1)?.data).toMatchObject({
      changed: [
        { departmentId: 'czj', duty: { from: '提供台账', to: '提供全年台账' }, contributionDue: { from: day(10), to: day(12) } },
        { departmentId: 'wjw', contributionDue: { from: null, to: day(8) } },
      ],
    });
    expect(clocks(after, 'czj')[1]).toEqual(['t1/contribution/czj', day(12), 'open', 1]);
    expect(clocks(after, 'wjw')[1]).toEqual(['t1/contribution/wjw', day(8), 'open', 0]);
    const undated = after.and(amendAssists({ changed: [{ departmentId: 'czj', contributionDue: null }] }));
    expect([undated.task().assists[0]?.contributionDue, clocks(undated, 'czj')[1]?.[2]]).toEqual([null, 'cancelled']);
  });

  it('rests with the task while that is suspended', () => {
    const suspended = working.and(command('SuspendTask', { taskId: 't1', until: day(9), reason: '等待批复' }, LEADER));
    const added = suspended.and(amendAssists({ added: [{ departmentId: 'gxj', duty: '提供名单', contributionDue: day(12) }] }));
    expect(clocks(added, 'gxj').map(([, , status]) => status)).toEqual(['held', 'held']);
  });

  it('refuses with its code', () => {
    const refused = (over: object) => working.when(amendAssists(over));
    refused({}).thenRefused('nothing_changed');
    refused({ changed: [{ departmentId: 'czj', duty: '提供台账' }] }).thenRefused('nothing_changed');
    refused({ added: [{ departmentId: 'czj', duty: '另一事项' }] }).thenRefused('already_assisting', { departmentId: 'czj' });
    refused({ added: [{ departmentId: 'fgw', duty: '配合' }] }).thenRefused('lead_is_also_assist');
    refused({ added: [{ departmentId: 'nobody', duty: '配合' }] }).thenRefused('unknown_department');
    refused({ added: [{ departmentId: 'gxj', duty: '配合', contributionDue: day(-1) }] }).thenRefused('due_in_past');
    refused({ removed: ['gxj'] }).thenRefused('not_assisting', { departmentId: 'gxj' });
    refused({ removed: ['czj'], reason: '' }).thenRefused('text_required');
    const delivered = command('DeliverContribution', { taskId: 't1', text: '台账', files: [] }, clerk('czj'));
    working
      .and(delivered)
      .when(amendAssists({ removed: ['czj'] }))
      .thenRefused('contribution_delivered', { departmentId: 'czj' });
    const objects = command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '非本单位职责' }, clerk('wjw'));
    working
      .and(objects)
      .when(amendAssists({ removed: ['wjw'] }))
      .thenRefused('response_pending');
    working.when(amendAssists({ removed: ['czj'] }, clerk('fgw'))).thenRefused('role_required');
  });
});
