import { describe, expect, it } from '@jest/globals';
import { EVIDENCE, command, order, proxyFor, receive, register, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { AUDITOR, LEADER, OFFICER, OFFICE_HEAD, clerk, day, head } from '@duban/testing/people';

const measures = [{ id: 'm1', name: '联系企业', target: 2, unit: '家', perUnit: '每人' }];
const assists = [{ departmentId: 'gxj', duty: '配合', contributionDue: day(6) }];
const started = () => given(register({ grade: 'major', tasks: [order({ measures, assists })] }), receive());
const recall = command('RecallTask', { taskId: 't1', reason: '误发' }, OFFICER);

describe('SubmitPlan', () => {
  const plan = (over: object = {}, manner: Manner = {}, by = clerk('fgw')) =>
    command('SubmitPlan', { taskId: 't1', text: '分三步推进', milestones: [{ title: '摸底', due: day(5) }], ...over }, by, manner);

  it('meets the plan clock and writes the committed date beside the baseline', () => {
    const story = started()
      .when(plan({ committedDue: day(15) }))
      .then({
        type: 'PlanSubmitted',
        data: { taskId: 't1', text: '分三步推进', milestones: [{ title: '摸底', due: day(5) }], committedDue: day(15), late: false },
      });
    const { baselineDue, committedDue, currentDue, dueLedger } = story.task();
    expect([baselineDue, committedDue, currentDue]).toEqual([day(20), day(15), day(20)]);
    expect(dueLedger.map((line) => [line.kind, line.at])).toEqual([
      ['baseline', day(20)],
      ['committed', day(15)],
    ]);
    expect(story.directive.obligations['t1/plan']?.status).toBe('met');
  });

  it('is accepted late, and called late', () => {
    const story = started().and(plan({}, { at: day(9) }));
    expect(story.history.at(-1)?.data).toMatchObject({ late: true });
  });

  it('refuses with its code', () => {
    started()
      .when(plan({ committedDue: day(21) }))
      .thenRefused('plan_after_due', { due: day(20), committedDue: day(21) });
    started()
      .when(plan({ milestones: [{ title: '收尾', due: day(21) }] }))
      .thenRefused('milestone_after_due');
    started()
      .when(plan({ text: '' }))
      .thenRefused('text_required');
    started()
      .when(plan({}, {}, clerk('gxj')))
      .thenRefused('not_your_task');
    given(register()).when(plan()).thenRefused('task_wrong_state');
  });
});

describe('ReportProgress', () => {
  const report = (over: object = {}, department = 'fgw', manner: Manner = {}) =>
    command('ReportProgress', { taskId: 't1', done: '已复工120家', ...over }, clerk(department), manner);

  it('of the lead meets the open clock of its period', () => {
    const story = started()
      .when(report({ percent: 40, measures: { m1: 1 } }))
      .then({
        type: 'ProgressReported',
        data: {
          taskId: 't1',
          n: 1,
          departmentId: 'fgw',
          done: '已复工120家',
          percent: 40,
          measures: { m1: 1 },
          period: '2020-W08',
          late: false,
          to: [],
        },
      });
    expect(story.directive.obligations['t1/report/2020-W08']?.status).toBe('met');
    expect(story.and(report({}, 'fgw', { at: day(1) })).task().reports[1]).toMatchObject({ n: 2, late: false });
  });

  it('is late when it was received after the period was due', () => {
    expect(
      started()
        .and(report({}, 'fgw', { at: day(5) }))
        .task().reports[0],
    ).toMatchObject({ period: '2020-W08', late: true });
  });

  it('of an assist is kept, and leaves the clock of the lead alone', () => {
    const story = started().and(report({}, 'gxj'));
    expect(story.directive.obligations['t1/report/2020-W08']?.status).toBe('open');
    expect(story.task().reports[0]).toMatchObject({ departmentId: 'gxj', late: false });
  });

  it('refuses with its code', () => {
    started()
      .when(report({ done: '' }))
      .thenRefused('text_required');
    started()
      .when(report({ measures: { m9: 1 } }))
      .thenRefused('unknown_measure', { measure: 'm9' });
    started().when(report({}, 'wjw')).thenRefused('not_your_task');
    given(register()).when(report()).thenRefused('task_wrong_state');
  });
});

describe('DeliverContribution', () => {
  const deliver = (department = 'gxj', over: object = {}, manner: Manner = {}) =>
    command('DeliverContribution', { taskId: 't1', text: '企业名单', files: [], ...over }, clerk(department), manner);

  it('meets the date of the assist; delivered again it only adds', () => {
    const story = started()
      .when(deliver())
      .then({
        type: 'ContributionDelivered',
        data: { taskId: 't1', departmentId: 'gxj', text: '企业名单', files: [], late: false, to: ['fgw-head', 'fgw-clerk'] },
      });
    expect(story.directive.obligations['t1/contribution/gxj']?.status).toBe('met');
    expect(story.and(deliver('gxj', {}, { at: day(9) })).task().assists[0]?.contributedAt).toBe(story.task().assists[0]?.contributedAt);
  });

  it('is accepted late, and called late', () => {
    expect(
      started()
        .and(deliver('gxj', {}, { at: day(7) }))
        .history.at(-1)?.data,
    ).toMatchObject({ late: true });
  });

  it('refuses with its code', () => {
    started().when(deliver('fgw')).thenRefused('not_your_task');
    started()
      .when(deliver('gxj', { text: '' }))
      .thenRefused('text_required');
    started()
      .when(deliver('gxj', { text: '', files: [EVIDENCE] }))
      .thenTypes('ContributionDelivered');
  });
});

describe('blocks', () => {
  const block = (over: object = {}, department = 'fgw') =>
    command(
      'RaiseBlock',
      { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'czj' }, cause: '资金未到位', request: '请拨付', ...over },
      clerk(department),
    );
  const answer = (department = 'czj', manner: Manner = {}, text = '三日内拨付') =>
    command('AnswerBlock', { taskId: 't1', n: 1, answer: text }, head(department), manner);
  const clear = (department = 'fgw', outcome = '资金已到') => command('ClearBlock', { taskId: 't1', n: 1, outcome }, clerk(department));

  it('start the clock of whoever must act, tell them, and are cleared by the blocked department', () => {
    const waitingFor = { kind: 'department', departmentId: 'czj' } as const;
    const story = started()
      .when(block())
      .then(
        {
          type: 'BlockRaised',
          data: {
            taskId: 't1',
            n: 1,
            departmentId: 'fgw',
            waitingFor,
            cause: '资金未到位',
            request: '请拨付',
            to: ['czj-head', 'czj-clerk'],
          },
        },
        {
          type: 'ObligationOpened',
          data: {
            id: 't1/block_answer/1',
            taskId: 't1',
            kind: 'block_answer',
            owner: waitingFor,
            due: '2020-02-20T16:00:00.000Z',
            generation: 0,
          },
        },
      );
    const answered = story
      .when(answer())
      .then({ type: 'BlockAnswered', data: { taskId: 't1', n: 1, answer: '三日内拨付', late: false, to: ['fgw-head', 'fgw-clerk'] } });
    expect(answered.directive.obligations['t1/block_answer/1']?.status).toBe('met');
    expect(answered.task().doers).not.toContain('czj-head');
    const cleared = answered
      .when(clear())
      .then({ type: 'BlockCleared', data: { taskId: 't1', n: 1, outcome: '资金已到', to: ['czj-head', 'czj-clerk'] } });
    expect(cleared.task().blocks[0]?.clearedAt).not.toBeNull();
    expect(story.and(clear()).directive.obligations['t1/block_answer/1']?.status).toBe('cancelled');
  });

  it('on the office are answered by the office', () => {
    const story = started().and(block({ waitingFor: { kind: 'role', role: 'supervision_officer' } }));
    story.when(command('AnswerBlock', { taskId: 't1', n: 1, answer: '已协调' }, OFFICER)).thenTypes('BlockAnswered');
    story.when(answer()).thenRefused('role_required');
  });

  it('answered late is accepted, and called late', () => {
    expect(
      started()
        .and(block(), answer('czj', { at: day(9) }))
        .history.at(-1)?.data,
    ).toMatchObject({ late: true });
  });

  it('refuse with their code', () => {
    started()
      .when(block({ waitingFor: { kind: 'department', departmentId: 'fgw' } }))
      .thenRefused('block_own_department');
    started()
      .when(block({ waitingFor: { kind: 'department', departmentId: 'nobody' } }))
      .thenRefused('unknown_department');
    started()
      .when(block({ waitingFor: { kind: 'role', role: 'auditor' } }))
      .thenRefused('unknown_department');
    started()
      .when(block({ cause: '' }))
      .thenRefused('text_required');
    started().when(block({}, 'wjw')).thenRefused('not_your_task');
    given(register()).when(block()).thenRefused('task_wrong_state');
    started().when(answer()).thenRefused('block_not_open');
    started().and(block()).when(answer('wjw')).thenRefused('not_your_task');
    started()
      .and(block())
      .when(answer('czj', {}, ''))
      .thenRefused('text_required');
    started().and(block(), answer()).when(answer()).thenRefused('block_not_open');
    started().and(block()).when(clear('czj')).thenRefused('not_your_task');
    started().and(block(), clear()).when(clear()).thenRefused('block_not_open');
    started().and(block()).when(clear('fgw', '')).thenRefused('text_required');
  });
});

describe('nudges', () => {
  const nudge = (by = OFFICER, text = '请报进展') => command('NudgeTask', { taskId: 't1', text }, by);
  const answer = (department = 'fgw', text = '已过半', manner: Manner = {}) =>
    command('AnswerNudge', { taskId: 't1', n: 1, answer: text }, clerk(department), manner);

  it('start a clock for the lead, and the answer goes to whoever nudged', () => {
    const story = given(register())
      .when(nudge(LEADER))
      .then({
        type: 'TaskNudged',
        data: { taskId: 't1', n: 1, text: '请报进展', answerDue: '2020-02-19T16:00:00.000Z', to: ['fgw-head', 'fgw-clerk'] },
      });
    expect(story.directive.obligations['t1/nudge_answer/1']).toMatchObject({ status: 'open', due: '2020-02-19T16:00:00.000Z' });
    const answered = story.when(answer()).then({ type: 'NudgeAnswered', data: { taskId: 't1', n: 1, answer: '已过半', to: ['leader'] } });
    expect(answered.directive.obligations['t1/nudge_answer/1']?.status).toBe('met');
    expect(answered.and(nudge(OFFICE_HEAD)).task().nudges).toHaveLength(2);
  });

  it('refuse with their code', () => {
    given(register(), nudge()).when(nudge(OFFICE_HEAD)).thenRefused('nudge_open');
    given(register()).when(nudge(AUDITOR)).thenRefused('role_required');
    given(register()).when(nudge(OFFICER, '')).thenRefused('text_required');
    given(register(), recall, command('DispatchTasks', { tasks: [order()] }, OFFICER))
      .when(nudge())
      .thenRefused('task_wrong_state');
    given(register()).when(answer()).thenRefused('nudge_not_open');
    given(register(), nudge()).when(answer('wjw')).thenRefused('not_your_task');
    given(register(), nudge()).when(answer('fgw', '')).thenRefused('text_required');
    given(register(), nudge(), command('AnswerNudge', { taskId: 't1', n: 1, answer: '代报' }, OFFICER, proxyFor('fgw')))
      .when(answer())
      .thenRefused('nudge_not_open');
  });
});

describe('nudges by telephone', () => {
  const call = (answer = '', text = '请报进展') =>
    command('NudgeByPhone', { taskId: 't1', spokeWith: '局办公室李某', text, answer }, OFFICER);
  const nudge = command('NudgeTask', { taskId: 't1', text: '请报进展' }, OFFICE_HEAD);
  const said = { taskId: 't1', n: 1, spokeWith: '局办公室李某', text: '请报进展' };
  const to = ['fgw-head', 'fgw-clerk'];

  it('open a nudge where nothing was answered, and are kept beside one that is open', () => {
    const story = given(register())
      .when(call())
      .then({ type: 'TaskTelephoned', data: { ...said, answer: '', answerDue: '2020-02-19T16:00:00.000Z', to } });
    expect(story.directive.obligations['t1/nudge_answer/1']).toMatchObject({ status: 'open', due: '2020-02-19T16:00:00.000Z' });
    const again = given(register(), nudge)
      .when(call())
      .then({ type: 'TaskTelephoned', data: { ...said, answer: '', to } });
    expect(again.task().nudges).toMatchObject([{ n: 1, answeredAt: null, calls: [{ spokeWith: '局办公室李某' }] }]);
  });

  it('close the nudge with what was answered there and then', () => {
    const answered = given(register(), nudge)
      .when(call('本周报'))
      .then({ type: 'TaskTelephoned', data: { ...said, answer: '本周报', to } });
    expect(answered.directive.obligations['t1/nudge_answer/1']?.status).toBe('met');
    expect(answered.task().nudges).toMatchObject([{ n: 1, answeredAt: day(0) }]);
    const alone = given(register()).and(call('本周报'));
    expect(alone.directive.obligations['t1/nudge_answer/1']).toBeUndefined();
    expect(alone.and(nudge).task().nudges).toHaveLength(2);
  });

  it('refuse with their code', () => {
    given(register()).when(call('', '')).thenRefused('text_required');
    given(register())
      .when(command('NudgeByPhone', { ...said, answer: '' }, clerk('fgw')))
      .thenRefused('role_required');
  });
});
