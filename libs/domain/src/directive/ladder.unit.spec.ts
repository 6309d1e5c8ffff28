import { describe, expect, it } from '@jest/globals';
import { CITY_DEFAULT_2020 } from '../policy/default-policies.js';
import type { Policy } from '../policy/policy.js';
import { closure, command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, OFFICE_HEAD, clerk, day, head } from '@duban/testing/people';
import { after, due, ticked, until } from '@duban/testing/passing-time';
import { lines, since } from './testing/ticking.spec-support.js';

/** Due at the end of Friday 28 February 2020, received at once; reports and plan are not asked of routine work. */
const DUE = '2020-02-28T16:00:00.000Z';
/** When offices open next after it. */
const OPENING = '2020-03-02T01:00:00.000Z';
const working = (): Story => given(register({ tasks: [order({ due: { at: DUE, origin: 'source' } })] }), receive());
const BLUE = 't1/complete/blue/g0';
const ORANGE = 't1/complete/orange/g0';
const RED = 't1/complete/red/g0';
const release = (noticeId: string, by = OFFICER, at = day(20)) =>
  command('ReleaseNotice', { taskId: 't1', noticeId, text: '请限期办结' }, by, { at });
const answer = (noticeId: string, at = day(13), by = head('fgw')) =>
  command('AnswerNotice', { taskId: 't1', noticeId, answer: '本周办结' }, by, { at });
const waive = (noticeId: string, at = day(13), by = OFFICER) =>
  command('WaiveNotice', { taskId: 't1', noticeId, goodCause: '疫情管控,厂区封闭' }, by, { at });

describe('a date that had passed when the task was dispatched', () => {
  const PAST = order({
    due: { at: '2020-02-03T16:00:00.000Z', origin: 'source' },
    assists: [{ departmentId: 'gxj', duty: '配合', contributionDue: '2020-02-05T16:00:00.000Z' }],
  });
  const begun = given(register({ tasks: [PAST] }), receive(), receive('t1', 'gxj'));

  it('starts the ladder at its first step on the next working day, and goes on from there', () => {
    const tuesday = due(begun) ?? '';
    expect(tuesday.slice(0, 11)).toBe('2020-02-18T');
    const blue = after(begun, tuesday);
    expect(since(blue, begun)).toEqual(['NoticeOwed blue', 'NoticeIssued blue', 'AlertRaised contribution-overdue']);
    const next = due(blue) ?? '';
    expect(next.slice(0, 11)).toBe('2020-02-25T');
    expect(since(after(blue, next), blue)[0]).toBe('NoticeOwed orange');
  });

  it('starts no later however long nobody looked, and skips nothing', () => {
    expect(lines(ticked(begun, '2020-04-01T01:00:00.000Z'))).toEqual([
      'NoticeOwed blue',
      'NoticeIssued blue',
      'AlertRaised contribution-overdue',
    ]);
  });

  it('is the same whatever the urgency: never red notices at once', () => {
    const critical = given(register({ urgency: 'critical', tasks: [PAST] }), receive(), receive('t1', 'gxj'));
    expect(ticked(critical, '2020-02-17T02:00:00.000Z')).toEqual([]);
    expect(lines(ticked(critical, '2020-02-18T02:00:00.000Z'))[0]).toBe('NoticeOwed orange');
  });
});

describe('the notice ladder', () => {
  it('reminds three working days before the date, as offices open, head and clerk, once', () => {
    const story = working();
    expect(due(story)).toBe('2020-02-25T01:00:00.000Z');
    expect(ticked(story, '2020-02-25T00:59:59.999Z')).toEqual([]);
    expect(ticked(story, '2020-02-25T01:00:00.000Z')).toEqual([
      {
        type: 'ReminderRaised',
        data: {
          taskId: 't1',
          obligationId: 't1/complete',
          generation: 0,
          ruleId: 'complete-remind',
          step: 'complete-remind',
          superseded: [],
          owner: { kind: 'department', departmentId: 'fgw' },
          due: '2020-02-28T16:00:00.000Z',
          workingDaysLeft: 3,
          to: ['fgw-head', 'fgw-clerk'],
        },
      },
    ]);
  });

  it('gives a department no notice before its own receipt limit, whatever the rule says', () => {
    const early: Policy = {
      ...CITY_DEFAULT_2020,
      ladder: CITY_DEFAULT_2020.ladder.map((rule) =>
        rule.id === 'complete-blue' ? { ...rule, offset: { amount: -20, unit: 'working_day' } } : rule,
      ),
    };
    const story = given(
      register({ policy: early, tasks: [order({ due: { at: DUE, origin: 'source' } })] }),
      command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '职责调整' }, OFFICE_HEAD),
    );
    const receiptBy = story.directive.obligations['t2/receipt']?.due ?? '';
    const before = until(story, '2020-02-20T00:59:59.999Z');
    expect(since(before, story).filter((line) => line.startsWith('Notice'))).toEqual([]);
    expect(receiptBy).toBe('2020-02-19T16:00:00.000Z');
    expect(since(until(before, '2020-02-20T01:00:00.000Z'), before)).toContain('NoticeOwed blue');
  });

  it('issues the blue notice by itself when offices open after the due, with its own limit and words', () => {
    const story = after(working(), '2020-02-25T16:00:00.000Z');
    expect(ticked(story, DUE)).toEqual([]);
    const events = ticked(story, OPENING);
    expect(events).toEqual([
      {
        type: 'NoticeOwed',
        data: {
          taskId: 't1',
          obligationId: 't1/complete',
          generation: 0,
          noticeId: BLUE,
          ruleId: 'complete-blue',
          step: 'complete-blue',
          superseded: [],
          owner: { kind: 'department', departmentId: 'fgw' },
          due: '2020-02-28T16:00:00.000Z',
          colour: 'blue',
          release: 'auto',
          to: [],
        },
      },
      {
        type: 'NoticeIssued',
        data: {
          taskId: 't1',
          noticeId: BLUE,
          number: null,
          colour: 'blue',
          text:
            '蓝色督办单（提醒）：“制定复工复产方案”应于2月28日前办结，至今未办结。请抓紧办理，并于3月5日前书面答复。\n' +
            'Blue notice (reminder): “制定复工复产方案”: completion was due by 28 February and is outstanding. Please see to it and answer in writing by 5 March.',
          answerDue: '2020-03-05T16:00:00.000Z',
          to: ['fgw-head', 'fgw-clerk', 'officer', 'officer-2'],
        },
      },
    ]);
  });

  it('goes blue, orange, red, each by its signer and after the last notice has run out', () => {
    const blue = until(working(), '2020-03-04T16:00:00.000Z');
    expect(due(blue)).toBe('2020-03-06T01:00:00.000Z');
    const owed = after(blue, '2020-03-06T16:00:00.000Z');
    expect(since(owed, blue)).toEqual(['NoticeOwed orange', 'ObligationOpened t1/notice_release/1']);
    expect(owed.directive.obligations['t1/notice_release/1']).toMatchObject({
      owner: { kind: 'role', role: 'supervision_officer' },
      due: '2020-03-09T16:00:00.000Z',
      subject: ORANGE,
      status: 'open',
    });
    const orange = owed.and(release(ORANGE, OFFICER, '2020-03-09T01:00:00.000Z'));
    expect(orange.directive.notices[ORANGE]).toMatchObject({ status: 'issued', answerDue: '2020-03-12T16:00:00.000Z' });
    expect(orange.directive.obligations['t1/notice_release/1']?.status).toBe('met');
    expect(due(orange)).toBe('2020-03-13T01:00:00.000Z');
    const red = after(orange, '2020-03-13T16:00:00.000Z');
    expect(since(red, orange)).toEqual(['NoticeOwed red', 'ObligationOpened t1/notice_release/2']);
    const issued = red.and(release(RED, LEADER, '2020-03-16T01:00:00.000Z'));
    expect(due(issued)).toBeNull();
  });

  it('counts the next colour from the actual issue, when a notice was signed late', () => {
    const owed = until(working(), '2020-03-06T16:00:00.000Z');
    const orange = owed.and(release(ORANGE, OFFICER, '2020-03-20T01:00:00.000Z'));
    expect(orange.directive.notices[ORANGE]?.answerDue).toBe('2020-03-25T16:00:00.000Z');
    expect(due(orange)).toBe('2020-03-26T01:00:00.000Z');
  });

  it('waits for ever for a signer, and tells the office head once', () => {
    const owed = until(working(), '2020-03-06T16:00:00.000Z');
    const alerted = until(owed, '2021-03-06T16:00:00.000Z');
    expect(since(alerted, owed)).toEqual(['AlertRaised notice_release-unanswered']);
    expect(alerted.history.at(-1)).toMatchObject({ data: { obligationId: 't1/notice_release/1', to: ['office-head'] } });
  });

  it('after an outage takes one step, and names the ones that passed', () => {
    const late = after(working(), '2020-06-01T01:00:00.000Z');
    expect(since(late, working())).toEqual(['NoticeOwed blue (complete-remind)', 'NoticeIssued blue']);
    expect(ticked(late, '2020-06-01T01:00:00.000Z')).toEqual([]);
    expect(due(late)).toBe('2020-06-05T01:00:00.000Z');
  });

  it('of an answered notice goes on only after the next offset, counted from the answer', () => {
    const blue = until(working(), OPENING);
    const answered = blue.and(answer(BLUE, '2020-03-02T01:00:00.000Z'));
    expect(answered.directive.notices[BLUE]).toMatchObject({ status: 'answered', answeredAt: '2020-03-02T01:00:00.000Z' });
    expect(due(answered)).toBe('2020-03-09T01:00:00.000Z');
    expect(since(after(answered, '2020-03-09T01:00:00.000Z'), answered)).toEqual([
      'NoticeOwed orange',
      'ObligationOpened t1/notice_release/1',
    ]);
  });

  it('rests at a colour that was waived for good cause', () => {
    const waived = until(working(), OPENING).and(waive(BLUE));
    expect(due(waived)).toBeNull();
    expect(waived.directive.notices[BLUE]).toMatchObject({ status: 'waived', goodCause: '疫情管控,厂区封闭' });
  });

  it('begins anew with a new date, and a notice still unsigned is withdrawn', () => {
    const owed = until(working(), '2020-03-06T16:00:00.000Z');
    const dated = owed.and(
      command('SetDueDate', { taskId: 't1', kind: 'new_limit', due: '2020-03-31T16:00:00.000Z', reason: '重新限期' }, LEADER, {
        at: '2020-03-09T01:00:00.000Z',
      }),
    );
    const settled = after(dated, '2020-03-09T01:00:00.000Z');
    expect(since(settled, dated)).toEqual(['NoticeOvertaken']);
    expect(settled.directive.obligations['t1/notice_release/1']?.status).toBe('cancelled');
    expect(due(settled)).toBe('2020-03-26T01:00:00.000Z');
    const blue = until(settled, '2020-04-01T01:00:00.000Z');
    expect(since(blue, settled)).toEqual(['ReminderRaised complete-remind', 'NoticeOwed blue', 'NoticeIssued blue']);
    expect(Object.keys(blue.directive.notices)).toEqual([BLUE, ORANGE, 't1/complete/blue/g1']);
  });

  it('does not remind of a date at the moment it is set', () => {
    const near = given(register({ tasks: [order({ due: { at: day(1), origin: 'source' } })] }), receive());
    expect(since(until(near, day(1)), near)).toEqual(['NoticeOwed blue', 'NoticeIssued blue']);
  });

  it('of a critical matter begins at orange', () => {
    const critical = given(register({ urgency: 'critical', tasks: [order({ due: { at: DUE, origin: 'source' } })] }), receive());
    const orange = until(critical, OPENING);
    expect(since(orange, critical)).toEqual([
      'ReminderRaised complete-remind',
      'NoticeOwed orange',
      'ObligationOpened t1/notice_release/1',
    ]);
    expect(due(orange.and(release(ORANGE, OFFICER, '2020-03-02T01:00:00.000Z')))).toBe('2020-03-13T01:00:00.000Z');
  });

  it('rests during closure review, and goes on when the closure is returned', () => {
    const filed = working().and(closure('t1', 'fgw', { at: '2020-02-27T01:00:00.000Z' }));
    const reviewed = until(filed, '2020-03-10T16:00:00.000Z');
    expect(since(reviewed, filed)).toEqual(['ReminderRaised review-remind', 'AlertRaised review-overdue']);
    const back = reviewed.and(
      command('SignOff', { taskId: 't1', n: 1, approve: false, opinion: '证据不足' }, OFFICER, { at: '2020-03-11T01:00:00.000Z' }),
    );
    expect(ticked(back, '2020-03-16T00:59:59.999Z')).toEqual([]);
    expect(lines(ticked(back, '2020-03-16T01:00:00.000Z'))).toEqual(['NoticeOwed blue', 'NoticeIssued blue']);
  });

  it('rests while a timely extension request is pending; refused, it goes on', () => {
    const asked = working().and(
      command(
        'RequestExtension',
        { taskId: 't1', cause: '设备未到', progress: '完成一半', proposedDue: '2020-03-31T16:00:00.000Z' },
        head('fgw'),
        {
          at: '2020-02-26T01:00:00.000Z',
        },
      ),
    );
    const silent = until(asked, '2020-03-20T16:00:00.000Z');
    expect(since(silent, asked)).toEqual(['AlertRaised extension_decision-overdue']);
    const refused = silent.and(
      command('DecideExtension', { taskId: 't1', n: 1, grant: false, reason: '不予延期' }, LEADER, { at: '2020-03-21T01:00:00.000Z' }),
    );
    expect(ticked(refused, '2020-03-25T00:59:59.999Z')).toEqual([]);
    expect(lines(ticked(refused, '2020-03-25T01:00:00.000Z'))).toEqual(['NoticeOwed blue', 'NoticeIssued blue']);
  });

  it('rests while a block of the owing department is unanswered, not after', () => {
    const blocked = working().and(
      command(
        'RaiseBlock',
        { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'gxj' }, cause: '缺数据', request: '请提供企业名单' },
        clerk('fgw'),
        { at: '2020-02-20T01:00:00.000Z' },
      ),
    );
    const waiting = until(blocked, '2020-03-05T16:00:00.000Z');
    expect(since(waiting, blocked)).toEqual(['ReminderRaised complete-remind', 'AlertRaised block_answer-overdue']);
    const answered = waiting.and(
      command('AnswerBlock', { taskId: 't1', n: 1, answer: '已提供' }, clerk('gxj'), { at: '2020-03-06T01:00:00.000Z' }),
    );
    expect(lines(ticked(answered, '2020-03-06T01:00:00.000Z'))).toEqual(['NoticeOwed blue', 'NoticeIssued blue']);
  });

  it('repeats a reminder as often as its cap allows', () => {
    const nagging: Policy = {
      ...CITY_DEFAULT_2020,
      ladder: [
        {
          id: 'nag',
          obligation: 'complete',
          offset: { amount: 0, unit: 'working_day' },
          action: { kind: 'remind' },
          to: ['owner_clerk'],
          repeat: { every: { amount: 1, unit: 'calendar_day' }, cap: 2 },
        },
      ],
    };
    const story = given(register({ policy: nagging, tasks: [order({ due: { at: DUE, origin: 'source' } })] }), receive());
    expect(since(until(story, day(60)), story)).toEqual(['ReminderRaised nag', 'ReminderRaised nag#1', 'ReminderRaised nag#2']);
    expect(since(after(story, '2020-03-01T01:00:00.000Z'), story)).toEqual(['ReminderRaised nag#1 (nag)']);
    expect(since(until(after(story, '2020-03-01T01:00:00.000Z'), day(60)), story)).toEqual([
      'ReminderRaised nag#1 (nag)',
      'ReminderRaised nag#2',
    ]);
  });

  it('sends what nobody holds a post for to the office head', () => {
    const story = until(working(), '2020-03-04T16:00:00.000Z').with({ supervision_officer: [] });
    expect(ticked(story, '2020-03-06T16:00:00.000Z')[0]).toMatchObject({ type: 'NoticeOwed', data: { to: ['office-head'] } });
  });
});

describe('ReleaseNotice', () => {
  const owed = () => until(working(), '2020-03-06T16:00:00.000Z');

  it('issues an orange notice, its limit counted from now, and does not tell the signer', () => {
    owed()
      .when(release(ORANGE, OFFICER, '2020-03-09T01:00:00.000Z'))
      .then({
        type: 'NoticeIssued',
        data: {
          taskId: 't1',
          noticeId: ORANGE,
          number: null,
          colour: 'orange',
          text: '请限期办结',
          answerDue: '2020-03-12T16:00:00.000Z',
          to: ['fgw-head', 'fgw-clerk', 'officer-2', 'office-head'],
        },
      });
  });

  it('of a red one is a leader’s', () => {
    const red = until(owed().and(release(ORANGE, OFFICE_HEAD, '2020-03-09T01:00:00.000Z')), '2020-03-13T16:00:00.000Z');
    red.when(release(RED, OFFICER, '2020-03-16T01:00:00.000Z')).thenRefused('role_required', { roles: 'leader_in_charge,issuing_leader' });
    red.when(release(RED, LEADER, '2020-03-16T01:00:00.000Z')).thenTypes('NoticeIssued');
  });

  it('refuses with its code', () => {
    owed().when(release('t1/complete/red/g0')).thenRefused('notice_not_owed');
    owed().when(release(BLUE)).thenRefused('notice_not_owed');
    owed()
      .when(release(ORANGE, clerk('fgw')))
      .thenRefused('role_required');
    owed()
      .when(command('ReleaseNotice', { taskId: 't1', noticeId: ORANGE, text: ' ' }, OFFICER, { at: day(20) }))
      .thenRefused('text_required', { field: 'text' });
    owed().and(release(ORANGE)).when(release(ORANGE)).thenRefused('notice_not_owed');
  });
});

describe('AnswerNotice', () => {
  const issued = () => until(working(), OPENING);

  it('is taken from the owing department, also late', () => {
    for (const at of ['2020-03-02T01:00:00.000Z', '2020-05-02T01:00:00.000Z'])
      issued()
        .when(answer(BLUE, at))
        .then({ type: 'NoticeAnswered', data: { taskId: 't1', noticeId: BLUE, answer: '本周办结', to: ['officer'] } });
  });

  it('refuses with its code', () => {
    issued()
      .when(answer(BLUE, day(13), clerk('wjw')))
      .thenRefused('not_your_task');
    issued()
      .when(answer(BLUE, day(13), OFFICER))
      .thenRefused('role_required');
    issued().when(answer(ORANGE)).thenRefused('notice_not_issued');
    issued().and(answer(BLUE)).when(answer(BLUE)).thenRefused('notice_not_issued');
    issued()
      .when(command('AnswerNotice', { taskId: 't1', noticeId: BLUE, answer: '' }, head('fgw'), { at: day(13) }))
      .thenRefused('text_required', { field: 'answer' });
  });
});

describe('WaiveNotice', () => {
  it('records good cause for a notice issued or still owed, and ends the signer’s clock', () => {
    until(working(), OPENING)
      .when(waive(BLUE))
      .then({ type: 'NoticeWaived', data: { taskId: 't1', noticeId: BLUE, goodCause: '疫情管控,厂区封闭' } });
    const waived = until(working(), '2020-03-06T16:00:00.000Z').and(waive(ORANGE, '2020-03-09T01:00:00.000Z'));
    expect(waived.directive.obligations['t1/notice_release/1']?.status).toBe('cancelled');
    expect(due(waived)).toBeNull();
  });

  it('refuses with its code', () => {
    const issued = until(working(), OPENING);
    issued.when(waive(BLUE, day(13), clerk('fgw'))).thenRefused('role_required');
    issued.when(waive(ORANGE)).thenRefused('notice_not_owed');
    issued.and(waive(BLUE)).when(waive(BLUE)).thenRefused('notice_not_owed');
    issued
      .when(command('WaiveNotice', { taskId: 't1', noticeId: BLUE, goodCause: '' }, OFFICER, { at: day(13) }))
      .thenRefused('text_required', { field: 'goodCause' });
  });
});
