import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, closure, command, order, proxyFor, receive, register, sign, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, clerk, day } from '@duban/testing/people';

const started = (grade: 'routine' | 'key' | 'major' = 'routine') => given(register({ grade }), receive());
const request = (over: object = {}, manner: Manner = {}, by = clerk('fgw')) =>
  command('RequestClosure', { taskId: 't1', summary: '方案已印发', evidence: [EVIDENCE], ...over }, by, manner);
const send = (by = OFFICER, opinion = '材料不全', manner: Manner = {}) =>
  command('SignOff', { taskId: 't1', n: 1, approve: false, opinion }, by, manner);
const complete = (story: ReturnType<typeof started>) => story.directive.obligations['t1/complete'];

describe('RequestClosure', () => {
  it('rests the completion clock and starts the reviewer own', () => {
    const story = started()
      .when(request({}, { at: day(10) }))
      .then(
        {
          type: 'ClosureRequested',
          data: {
            taskId: 't1',
            n: 1,
            summary: '方案已印发',
            evidence: [EVIDENCE],
            measures: {},
            inTimeByBaseline: true,
            inTimeByCurrent: true,
            passedUp: [],
            level: 0,
            rereview: null,
            to: ['officer', 'officer-2'],
          },
        },
        {
          type: 'ObligationOpened',
          data: {
            id: 't1/review/1/0',
            taskId: 't1',
            kind: 'review',
            owner: { kind: 'role', role: 'supervision_officer' },
            due: '2020-03-03T16:00:00.000Z',
            generation: 0,
          },
        },
      );
    expect(story.task().status).toBe('CLOSURE_REVIEW');
    expect(complete(story)).toMatchObject({ status: 'held', heldFor: 'closure', due: day(20) });
  });

  it('is judged against the baseline and the current date, as of its own receipt', () => {
    const limit = command('SetDueDate', { taskId: 't1', kind: 'new_limit', due: day(30), reason: '限期' }, LEADER, { at: day(21) });
    const story = started().and(limit, request({}, { at: day(25) }));
    expect(story.task().closures[0]).toMatchObject({ inTimeByBaseline: false, inTimeByCurrent: true });
    expect(
      started()
        .and(request({}, { at: day(20) }))
        .task().closures[0],
    ).toMatchObject({ inTimeByBaseline: true });
  });

  it('needs no evidence for routine work', () => {
    started()
      .when(request({ evidence: [] }))
      .thenTypes('ClosureRequested', 'ObligationOpened');
  });

  it('takes a measure from the last report when the closure itself names none', () => {
    const measures = [{ id: 'm1', name: '联系企业', target: 2, unit: '家' }];
    const story = given(register({ tasks: [order({ measures })] }), receive());
    story.when(request()).thenRefused('measures_unmet', { measure: '联系企业', target: 2, value: 0 });
    story.when(request({ measures: { m1: 1 } })).thenRefused('measures_unmet');
    const reported = story.and(command('ReportProgress', { taskId: 't1', done: '完成', measures: { m1: 2 } }, clerk('fgw')));
    expect(reported.and(request()).task().closures[0]?.measures).toEqual({ m1: 2 });
  });

  it('refuses with its code', () => {
    given(register()).when(request()).thenRefused('task_wrong_state');
    started()
      .when(request({ summary: '' }))
      .thenRefused('text_required');
    started('key')
      .when(request({ evidence: [] }))
      .thenRefused('evidence_required');
    started()
      .when(request({ measures: { m9: 1 } }))
      .thenRefused('unknown_measure');
    started()
      .when(request({}, {}, clerk('wjw')))
      .thenRefused('not_your_task');
    started().and(request()).when(request()).thenRefused('task_wrong_state');
    const assists = [{ departmentId: 'gxj', duty: '配合', contributionDue: day(5) }];
    const assisted = given(register({ tasks: [order({ assists })] }), receive());
    assisted.when(request()).thenRefused('assists_outstanding', { departments: 'gxj' });
    assisted.when(request({}, {}, clerk('gxj'))).thenRefused('not_your_task');
    const delivered = command('DeliverContribution', { taskId: 't1', text: '名单', files: [] }, clerk('gxj'));
    assisted.and(delivered).when(request()).thenTypes('ClosureRequested', 'ObligationOpened');
  });
});

describe('SignOff', () => {
  it('at the only level completes the task, and the directive with its last task', () => {
    const story = started()
      .and(request())
      .when(sign())
      .then(
        {
          type: 'ClosureSigned',
          data: {
            taskId: 't1',
            n: 1,
            level: 0,
            role: 'supervision_officer',
            meaning: 'approval',
            opinion: '',
            nextLevel: null,
            passedUp: [],
            to: ['fgw-head', 'fgw-clerk'],
          },
        },
        { type: 'TaskCompleted', data: { taskId: 't1', n: 1 } },
        { type: 'DirectiveCompleted', data: { cycle: 1 } },
      );
    expect(story.directive.status).toBe('COMPLETED');
    expect(Object.values(story.directive.obligations).map(({ id, status }) => [id, status])).toEqual([
      ['t1/receipt', 'met'],
      ['t1/complete', 'met'],
      ['t1/review/1/0', 'met'],
    ]);
  });

  it('goes through three levels of the highest grade, each with its own clock', () => {
    const story = started('major').and(request());
    const first = story.when(sign()).thenTypes('ClosureSigned', 'ObligationOpened');
    const second = first.when(sign(1, OFFICE_HEAD)).thenTypes('ClosureSigned', 'ObligationOpened');
    expect(second.directive.obligations['t1/review/1/2']).toMatchObject({
      owner: { kind: 'role', role: 'leader_in_charge' },
      status: 'open',
    });
    const third = second.when(sign(1, LEADER)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
    expect(third.task().closures[0]?.signatures.map(({ level, role, meaning, actor }) => [level, role, meaning, actor.personId])).toEqual([
      [0, 'supervision_officer', 'review', 'officer'],
      [1, 'office_head', 'approval', 'office-head'],
      [2, 'leader_in_charge', 'responsibility', 'leader'],
    ]);
  });

  it('approved long after the date of a closure filed in time leaves it in time', () => {
    const story = started().and(request({}, { at: day(19) }), sign(1, OFFICER, { at: day(60) }));
    expect(story.task().closures[0]).toMatchObject({ inTimeByBaseline: true, inTimeByCurrent: true });
  });

  it('returned goes back to the department, the old date running on', () => {
    const story = started()
      .and(request())
      .when(send())
      .then({ type: 'ClosureReturned', data: { taskId: 't1', n: 1, level: 0, opinion: '材料不全', to: ['fgw-head', 'fgw-clerk'] } });
    expect(story.task().status).toBe('IN_PROGRESS');
    expect(complete(story)).toMatchObject({ status: 'open', due: day(20), generation: 0 });
    expect(story.directive.obligations['t1/review/1/0']?.status).toBe('met');
    expect(story.and(request(), sign(2)).task().status).toBe('COMPLETED');
  });

  it('asked for again after a return goes to whoever returned it, on their level, and to nobody else', () => {
    const returned = started('key').and(request(), sign(), send(OFFICE_HEAD, '数据不实'));
    const again = returned.and(request());
    expect(again.task().closures[1]).toMatchObject({ level: 1, rereview: { returnedBy: 'office-head', personId: 'office-head' } });
    expect(again.directive.obligations['t1/review/2/1']).toMatchObject({ owner: { kind: 'role', role: 'office_head' } });
    again.when(sign(2)).thenRefused('role_required');
    again.when(sign(2, OFFICE_HEAD)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
    const byOfficer = started().and(request(), send(OFFICER_2), request());
    byOfficer.when(sign(2, OFFICER)).thenRefused('kept_for_reviewer', { personId: 'officer-2' });
    byOfficer.when(sign(2, OFFICER_2)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
  });

  it('asked for again when whoever returned it has left goes to a substitute, on record', () => {
    const returned = started().and(request(), send(OFFICER_2));
    const left = returned.with({ supervision_officer: ['officer'] });
    const asked = left.and(request());
    expect(asked.task().closures[1]).toMatchObject({ level: 0, rereview: { returnedBy: 'officer-2', personId: null } });
    asked.when(sign(2)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
    // gone only after it was asked for again: nobody waits for them
    returned
      .and(request())
      .with({ supervision_officer: ['officer'] })
      .when(sign(2))
      .thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
  });

  it('completes the directive only with the last live task of the cycle', () => {
    const tasks = [order(), order({ leads: ['gxj'] })];
    const story = given(register({ tasks }), receive(), receive('t2', 'gxj'), request());
    expect(story.when(sign()).thenTypes('ClosureSigned', 'TaskCompleted').directive.status).toBe('IN_PROGRESS');
  });

  it('keeps on whose behalf it was given', () => {
    const manner: Manner = { authority: { kind: 'delegated', onBehalfOf: 'office-head' } };
    const story = started('key').and(request(), sign(), sign(1, { ...OFFICER_2, roles: ['office_head'] }, manner));
    expect(story.task().closures[0]?.signatures[1]).toMatchObject({ actor: { personId: 'officer-2' }, onBehalfOf: 'office-head' });
  });

  it('refuses with its code', () => {
    started().when(sign()).thenRefused('closure_not_pending');
    started().and(request()).when(sign(2)).thenRefused('closure_not_pending');
    started().and(request()).when(sign(1, OFFICE_HEAD)).thenRefused('role_required', { roles: 'supervision_officer' });
    started().and(request()).when(send(OFFICER, '')).thenRefused('text_required', { field: 'opinion' });
    started().and(request(), sign()).when(sign()).thenRefused('directive_wrong_state');
  });
});

describe('separation of duties', () => {
  it('bars whoever entered the closure for the department, and whoever acted on the task before', () => {
    started()
      .and(request({}, proxyFor('fgw'), OFFICER))
      .when(sign())
      .thenRefused('separation_of_duties');
    started()
      .and(request({}, proxyFor('fgw'), OFFICER))
      .when(sign(1, OFFICER_2))
      .thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
    const received = command('ReceiveTask', { taskId: 't1' }, OFFICER, proxyFor('fgw'));
    given(register(), received, request()).when(sign()).thenRefused('separation_of_duties');
  });

  it('bars whoever signs for somebody who did the work', () => {
    const manner: Manner = { authority: { kind: 'delegated', onBehalfOf: 'fgw-clerk' } };
    started()
      .and(request())
      .when(sign(1, OFFICER, manner))
      .thenRefused('separation_of_duties');
  });

  it('lets nobody sign two levels of one closure, nor for one who has signed', () => {
    const both = { ...OFFICER, roles: ['supervision_officer' as const, 'office_head' as const] };
    const story = started('key').and(request(), sign(1, both));
    story.when(sign(1, both, { accountable: { kind: 'role', role: 'office_head' } })).thenRefused('separation_of_duties');
    const manner: Manner = { authority: { kind: 'delegated', onBehalfOf: 'officer' } };
    story.when(sign(1, OFFICE_HEAD, manner)).thenRefused('separation_of_duties');
  });

  it('of a predecessor reaches its successor', () => {
    const received = command('ReceiveTask', { taskId: 't1' }, OFFICER, proxyFor('fgw'));
    const moved = command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '调整' }, OFFICE_HEAD);
    const story = given(register(), received, moved, receive('t2', 'gxj'), closure('t2', 'gxj'));
    story.when(sign(1, OFFICER, {}, 't2')).thenRefused('separation_of_duties');
  });
});

describe('levels without an eligible signer', () => {
  it('are passed up and recorded when the closure is requested', () => {
    const story = started('major').with({ supervision_officer: [] }).and(request());
    expect(story.task().closures[0]).toMatchObject({ level: 1, passedUp: [0] });
    expect(story.directive.obligations['t1/review/1/1']?.owner).toEqual({ kind: 'role', role: 'office_head' });
  });

  it('are passed up when their only holder did the work', () => {
    const story = started('key')
      .with({ supervision_officer: ['officer'] })
      .and(request({}, proxyFor('fgw'), OFFICER));
    expect(story.task().closures[0]).toMatchObject({ level: 1, passedUp: [0] });
    story.when(sign(1, OFFICE_HEAD)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
  });

  it('of which the last is one need a higher signature than the grade asks for', () => {
    const story = started().with({ supervision_officer: [], office_head: [] }).and(request());
    expect(story.task().closures[0]).toMatchObject({ level: 2, passedUp: [0, 1] });
    story.when(sign()).thenRefused('role_required', { roles: 'leader_in_charge' });
    story.when(sign(1, LEADER)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
  });

  it('are passed up while the review runs, when their last holder has left', () => {
    const story = started('key').and(request()).with({ supervision_officer: [] });
    const signed = story.when(sign(1, OFFICE_HEAD)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
    expect(signed.task().closures[0]?.passedUp).toEqual([0]);
  });

  it('everywhere leave the issuing leader required', () => {
    const nobody = { supervision_officer: [], office_head: [], leader_in_charge: [], issuing_leader: [] };
    const story = started().with(nobody).and(request());
    expect(story.task().closures[0]).toMatchObject({ level: 3, passedUp: [0, 1, 2] });
    expect(story.directive.obligations['t1/review/1/3']?.owner).toEqual({ kind: 'role', role: 'issuing_leader' });
    story.when(sign(1, OFFICE_HEAD)).thenRefused('role_required');
    story.when(sign(1, ISSUER)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
  });
});
