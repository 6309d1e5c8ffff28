import { describe, expect, it } from '@jest/globals';
import { command, order, proxyFor, receive, register, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, OFFICER_2, clerk, day, head } from '@duban/testing/people';

const assisted = () => given(register({ tasks: [order({ assists: [{ departmentId: 'gxj', duty: '配合', contributionDue: day(6) }] })] }));
const answer = (over: object = {}, department = 'fgw', manner: Manner = {}) =>
  command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门职责', ...over }, clerk(department), manner);
const rule = (over: object = {}, by = OFFICER) =>
  command('DecideDispatchAnswer', { taskId: 't1', n: 1, upheld: false, reason: '职责清单已明确', ...over }, by);

describe('ReceiveTask', () => {
  it('is one click by head or clerk of the lead, and meets the receipt clock', () => {
    for (const by of [head('fgw'), clerk('fgw')]) {
      const story = given(register())
        .when(command('ReceiveTask', { taskId: 't1' }, by, { at: day(1) }))
        .then({ type: 'TaskReceived', data: { taskId: 't1', departmentId: 'fgw', late: false } });
      expect(story.task()).toMatchObject({ status: 'IN_PROGRESS', receivedAt: day(1), doers: [by.personId] });
      expect(story.directive.obligations['t1/receipt']).toMatchObject({ status: 'met', endedAt: day(1) });
    }
  });

  it('is accepted late, and called late', () => {
    const story = given(register()).when(receive('t1', 'fgw', { at: day(3) }));
    story.then({ type: 'TaskReceived', data: { taskId: 't1', departmentId: 'fgw', late: true } });
  });

  it('of an assist signs for its own part only', () => {
    const story = assisted().when(receive('t1', 'gxj')).thenTypes('TaskReceived');
    expect(story.task()).toMatchObject({ status: 'DISPATCHED', receivedAt: null });
    expect([story.directive.obligations['t1/receipt/gxj']?.status, story.directive.obligations['t1/receipt']?.status]).toEqual([
      'met',
      'open',
    ]);
  });

  it('may be entered by the supervision office for the accountable department', () => {
    const story = given(register()).when(command('ReceiveTask', { taskId: 't1' }, OFFICER, proxyFor('fgw')));
    expect(story.then({ type: 'TaskReceived', data: { taskId: 't1', departmentId: 'fgw', late: false } }).task().doers).toEqual([
      'officer',
      'fgw-head',
    ]);
  });

  it('refuses with its code', () => {
    given(register()).when(receive('t9')).thenRefused('task_not_found', { taskId: 't9' });
    given(register()).when(receive('t1', 'wjw')).thenRefused('not_your_task');
    given(register())
      .when(command('ReceiveTask', { taskId: 't1' }, OFFICER))
      .thenRefused('role_required');
    given(register(), receive()).when(receive()).thenRefused('already_received');
    assisted().and(receive('t1', 'gxj')).when(receive('t1', 'gxj')).thenRefused('already_received');
    given(register(), answer()).when(receive()).thenRefused('response_pending');
    given(register(), command('RecallTask', { taskId: 't1', reason: '误发' }, OFFICER))
      .when(receive())
      .thenRefused('task_wrong_state');
  });
});

describe('AnswerDispatch', () => {
  it('of the lead opens the office clock, satisfies none and rests the others', () => {
    const story = given(register())
      .when(answer({ proposedDepartmentId: 'gxj' }))
      .then(
        {
          type: 'DispatchAnswered',
          data: {
            taskId: 't1',
            n: 1,
            kind: 'objection',
            departmentId: 'fgw',
            cause: '不属本部门职责',
            proposedDepartmentId: 'gxj',
            to: ['office-head', 'officer'],
          },
        },
        {
          type: 'ObligationOpened',
          data: {
            id: 't1/response_decision/1',
            taskId: 't1',
            kind: 'response_decision',
            owner: { kind: 'role', role: 'office_head' },
            due: '2020-02-19T16:00:00.000Z',
            generation: 0,
          },
        },
      );
    expect(story.task().status).toBe('OBJECTED');
    const clocks = story.directive.obligations;
    expect(
      [clocks['t1/receipt'], clocks['t1/complete'], clocks['t1/response_decision/1']].map((one) => [one?.status, one?.heldFor]),
    ).toEqual([
      ['held', 'response'],
      ['held', 'response'],
      ['open', undefined],
    ]);
  });

  it('of an assist leaves the task where it is and rests that part', () => {
    const story = assisted().and(answer({}, 'gxj'));
    expect(story.task().status).toBe('DISPATCHED');
    expect(story.directive.obligations['t1/contribution/gxj']).toMatchObject({ status: 'held', heldFor: 'response' });
    expect(story.directive.obligations['t1/receipt']?.status).toBe('open');
  });

  it('refuses with its code', () => {
    given(register())
      .when(answer({ cause: '' }))
      .thenRefused('text_required');
    given(register())
      .when(answer({ kind: 'cannot_solve_now', done: '已对接' }))
      .thenRefused('cause_done_next_required');
    given(register())
      .when(answer({ proposedDepartmentId: 'nobody' }))
      .thenRefused('unknown_department');
    given(register())
      .when(answer({ proposedDepartmentId: 'fgw' }))
      .thenRefused('same_department');
    given(register(), answer()).when(answer()).thenRefused('response_pending');
    assisted()
      .when(answer({ kind: 'explain_only' }, 'gxj'))
      .thenRefused('not_your_task');
    given(register())
      .when(command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '无' }, LEADER))
      .thenRefused('role_required');
    given(register(), command('RecallTask', { taskId: 't1', reason: '误发' }, OFFICER))
      .when(answer())
      .thenRefused('task_wrong_state');
  });
});

describe('DecideDispatchAnswer', () => {
  it('not upheld sends the task back to where it was, the clocks as they were', () => {
    const story = given(register(), answer())
      .when(rule())
      .then({
        type: 'DispatchAnswerDecided',
        data: { taskId: 't1', n: 1, upheld: false, reason: '职责清单已明确', follow: null, to: ['fgw-head', 'fgw-clerk'] },
      });
    expect(story.task().status).toBe('DISPATCHED');
    expect(given(register(), receive(), answer(), rule()).task().status).toBe('IN_PROGRESS');
    expect(Object.values(story.directive.obligations).map(({ id, status, generation }) => [id, status, generation])).toEqual([
      ['t1/receipt', 'open', 0],
      ['t1/complete', 'open', 0],
      ['t1/response_decision/1', 'met', 0],
    ]);
  });

  it('upheld with a department reassigns at once, as a new linked task', () => {
    const story = given(register(), answer())
      .when(rule({ upheld: true, reassignTo: 'gxj' }))
      .thenTypes('DispatchAnswerDecided', 'TaskReassigned', 'TaskDispatched');
    expect([story.task('t1').status, story.task('t1').successor, story.task('t2').lead, story.task('t2').predecessor]).toEqual([
      'REASSIGNED',
      't2',
      'gxj',
      't1',
    ]);
    expect(story.task('t2').baselineDue).toBe(day(20));
  });

  it('upheld without one keeps the office clock running until it is carried out', () => {
    const story = given(register(), answer()).and(rule({ upheld: true }));
    expect([story.task().status, story.directive.obligations['t1/response_decision/1']?.status]).toEqual(['OBJECTED', 'open']);
    const recalled = story.and(command('RecallTask', { taskId: 't1', reason: '改由他部门' }, OFFICER));
    expect(recalled.directive.obligations['t1/response_decision/1']?.status).toBe('cancelled');
  });

  it('upheld for an assist releases it, or puts another in its place with its own clocks', () => {
    const story = assisted().and(answer({}, 'gxj'));
    expect(story.and(rule({ upheld: true })).task().assists).toEqual([]);
    const replaced = story
      .when(rule({ upheld: true, reassignTo: 'wjw' }))
      .thenTypes('DispatchAnswerDecided', 'ObligationOpened', 'ObligationOpened');
    expect(replaced.task().assists.map((one) => one.departmentId)).toEqual(['wjw']);
    expect(replaced.directive.obligations['t1/contribution/gxj']?.status).toBe('cancelled');
    expect(replaced.directive.obligations['t1/contribution/wjw']?.due).toBe(day(6));
    // it goes on reading what it was asked for, as one does that assists no more
    expect([replaced.task().formerAssists, replaced.task().blocks]).toEqual([['gxj'], []]);
  });

  it('upheld for an assist ends what that was blocked by: nobody else could clear it', () => {
    const waitingFor = { kind: 'department' as const, departmentId: 'jtj' };
    const blocked = command('RaiseBlock', { taskId: 't1', waitingFor, cause: '无数据', request: '提供数据' }, clerk('gxj'));
    const story = assisted()
      .and(command('ReceiveTask', { taskId: 't1' }, clerk('gxj')), blocked, answer({}, 'gxj'))
      .and(rule({ upheld: true }));
    expect(story.task().blocks).toMatchObject([{ n: 1, clearedAt: expect.any(String) }]);
    expect(story.directive.obligations['t1/block_answer/1']?.status).toBe('cancelled');
  });

  it('refuses with its code', () => {
    given(register()).when(rule()).thenRefused('response_not_pending');
    given(register(), answer())
      .when(rule({}, clerk('fgw')))
      .thenRefused('role_required');
    given(register(), answer())
      .when(rule({ reason: '' }))
      .thenRefused('text_required');
    given(register(), answer())
      .when(rule({ upheld: true, reassignTo: 'nobody' }))
      .thenRefused('unknown_department');
    given(register(), answer())
      .when(rule({ upheld: true, reassignTo: 'fgw' }))
      .thenRefused('same_department');
    assisted()
      .and(answer({}, 'gxj'))
      .when(rule({ upheld: true, reassignTo: 'fgw' }))
      .thenRefused('lead_is_also_assist');
    const entered = command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '代办' }, OFFICER, proxyFor('fgw'));
    given(register(), entered).when(rule()).thenRefused('separation_of_duties');
    given(register(), entered).when(rule({}, OFFICER_2)).thenTypes('DispatchAnswerDecided');
  });
});
