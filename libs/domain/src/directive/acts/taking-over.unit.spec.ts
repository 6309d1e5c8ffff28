import { describe, expect, it } from '@jest/globals';
import { closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { ADMINISTRATOR, LEADER, OFFICER, OFFICER_2, clerk, day } from '@duban/testing/people';

const ASSISTS = [
  { departmentId: 'czj', duty: '资金保障', contributionDue: day(10) },
  { departmentId: 'wjw', duty: '防疫指导', contributionDue: day(8) },
];
const dispatched = () => given(register({ tasks: [order({ assists: ASSISTS })] }));
const takeOver = (from: string, departmentId: string, by = ADMINISTRATOR, at = day(3)) =>
  command('TakeOverTask', { taskId: 't1', from, departmentId, reason: '临办发〔2020〕3号' }, by, { at });
const report = (percent: number, at = day(1), by = clerk('fgw')) =>
  command('ReportProgress', { taskId: 't1', done: '方案初稿', percent, measures: {} }, by, { at });

describe('TakeOverTask', () => {
  it('lets the successor go on with dates, receipt and requests as they were, on nobody’s account', () => {
    const ask = command('RequestExtension', { taskId: 't1', cause: '天气', progress: '过半', proposedDue: day(30) }, clerk('fgw'), {
      at: day(2),
    });
    const before = dispatched().and(receive(), report(60), ask).succeeded('fgw', 'gxj');
    const after = before.and(takeOver('fgw', 'gxj'));
    const task = after.task();
    expect({ ...task, lead: 'fgw', takeOvers: undefined }).toEqual({ ...before.task(), takeOvers: undefined });
    expect([task.lead, task.takeOvers]).toEqual([
      'gxj',
      [{ from: 'fgw', departmentId: 'gxj', at: day(3), parts: ['lead'], reason: '临办发〔2020〕3号' }],
    ]);
    const clocks = Object.values(after.directive.obligations);
    expect(clocks.map(({ due, generation, status, steps }) => ({ due, generation, status, steps }))).toEqual(
      Object.values(before.directive.obligations).map(({ due, generation, status, steps }) => ({ due, generation, status, steps })),
    );
    expect(
      clocks
        .filter(({ status }) => status === 'open' || status === 'held')
        .flatMap(({ owner }) => (owner.kind === 'department' ? owner.departmentId : [])),
    ).not.toContain('fgw');
    // the receipt that was given stays the old unit's
    expect(after.directive.obligations['t1/receipt']?.owner).toEqual({ kind: 'department', departmentId: 'fgw' });
    after.and(command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: day(30), reason: '同意' }, LEADER, { at: day(4) }));
  });

  it('gives a receipt limit of its own only where nobody had signed, and never beyond the date that runs', () => {
    const late = dispatched().succeeded('fgw', 'gxj').and(takeOver('fgw', 'gxj'));
    const clock = late.directive.obligations['t1/receipt'];
    expect([clock?.owner, clock?.generation, (clock?.due ?? '') > day(3), clock?.steps]).toEqual([
      { kind: 'department', departmentId: 'gxj' },
      1,
      true,
      [],
    ]);
    const near = given(register({ tasks: [order({ due: { at: day(3, 4), origin: 'source' } })] }))
      .succeeded('fgw', 'gxj')
      .and(takeOver('fgw', 'gxj'));
    expect(near.directive.obligations['t1/receipt']?.due).toBe(day(3, 4));
    expect(near.and(receive('t1', 'gxj', { at: day(3, 2) })).task().status).toBe('IN_PROGRESS');
  });

  it('counts what the unit before it reported as the lead’s', () => {
    const measures = [{ id: 'm1', name: '联系企业', target: 2, unit: '家' }];
    const counted = command('ReportProgress', { taskId: 't1', done: '已联系', percent: 90, measures: { m1: 2 } }, clerk('fgw'), {
      at: day(1),
    });
    const closed = given(register({ tasks: [order({ measures })] }), receive(), counted)
      .succeeded('fgw', 'gxj')
      .and(takeOver('fgw', 'gxj'), closure('t1', 'gxj', { at: day(4) }), sign(1, OFFICER_2, { at: day(5) }));
    expect(closed.task().status).toBe('COMPLETED');
  });

  it('moves an assist with its clocks and the steps they took; two that assisted are one, and the lead assists nobody', () => {
    const moved = dispatched().and(receive('t1', 'czj')).succeeded('czj', 'rsj').and(takeOver('czj', 'rsj'));
    expect(moved.task().assists.map(({ departmentId, receivedAt }) => [departmentId, receivedAt !== null])).toEqual([
      ['rsj', true],
      ['wjw', false],
    ]);
    expect(moved.directive.obligations['t1/contribution/rsj']).toMatchObject({ due: day(10), status: 'open', generation: 0 });
    expect(moved.directive.obligations['t1/contribution/czj']).toBeUndefined();
    const delivered = moved.and(command('DeliverContribution', { taskId: 't1', text: '已落实', files: [] }, clerk('rsj'), { at: day(4) }));
    expect(delivered.directive.obligations['t1/contribution/rsj']?.status).toBe('met');

    const one = dispatched().succeeded('czj', 'wjw').and(takeOver('czj', 'wjw'));
    expect(one.task().assists.map(({ departmentId }) => departmentId)).toEqual(['wjw']);
    expect(one.directive.obligations['t1/contribution/czj']?.status).toBe('cancelled');
    const lead = dispatched().succeeded('fgw', 'czj').and(takeOver('fgw', 'czj'));
    expect([lead.task().lead, lead.task().assists.map(({ departmentId }) => departmentId)]).toEqual(['czj', ['wjw']]);
    expect(lead.directive.obligations['t1/contribution/czj']?.status).toBe('cancelled');
  });

  it('gathers a group in the place of its collator, and answers what the unit was asked', () => {
    const tasks = [order({ shape: 'parallel', leads: [], units: ['wjq', 'xbq'], collator: 'wjq' })];
    const group = given(register({ tasks })).succeeded('wjq', 'jtj').and(takeOver('wjq', 'jtj'));
    expect(['t1', 't2'].map((id) => group.task(id).group?.collator)).toEqual(['jtj', 'jtj']);

    const blocked = command(
      'RaiseBlock',
      { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'jtj' }, cause: '用地', request: '协调' },
      clerk('fgw'),
      { at: day(1) },
    );
    const asked = dispatched().and(receive(), blocked).succeeded('jtj', 'gxj').and(takeOver('jtj', 'gxj'));
    expect(asked.task().blocks[0]).toMatchObject({ waitingFor: { kind: 'department', departmentId: 'gxj' }, clearedAt: null });
    expect(asked.directive.obligations['t1/block_answer/1']?.owner).toEqual({ kind: 'department', departmentId: 'gxj' });
    const itself = dispatched().and(receive(), blocked).succeeded('jtj', 'fgw').and(takeOver('jtj', 'fgw'));
    expect([itself.task().blocks[0]?.clearedAt, itself.directive.obligations['t1/block_answer/1']?.status]).toEqual([day(3), 'cancelled']);
  });

  it('does only what the organisation’s record says', () => {
    dispatched().when(takeOver('fgw', 'gxj')).thenRefused('no_succession');
    const ended = dispatched().succeeded('fgw', 'gxj');
    ended.when(takeOver('fgw', 'rsj')).thenRefused('not_its_successor');
    ended.when(takeOver('rsj', 'gxj')).thenRefused('no_succession');
    ended.when(takeOver('fgw', 'gxj', LEADER)).thenRefused('role_required');
    ended.when(takeOver('fgw', 'gxj', clerk('gxj'))).thenRefused('role_required');
    expect(ended.and(takeOver('fgw', 'gxj', OFFICER)).task().lead).toBe('gxj');
    ended.and(takeOver('fgw', 'gxj')).when(takeOver('fgw', 'gxj')).thenRefused('no_succession');
  });
});
