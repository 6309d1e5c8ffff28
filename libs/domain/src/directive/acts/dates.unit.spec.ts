import { describe, expect, it } from '@jest/globals';
import { command, order, proxyFor, receive, register, type Manner } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { AUDITOR, ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, clerk, day } from '@duban/testing/people';

const started = () => given(register(), receive());
const byPolicy = () => given(register({ tasks: [order({ due: undefined })] }), receive());
const standingOrder = order({ kind: 'standing', due: undefined, standing: { reviewOn: day(60), endCondition: '疫情结束' } });
const standing = () => given(register({ tasks: [standingOrder] }), receive());
const ask = (over: object = {}, manner: Manner = {}, by = clerk('fgw')) =>
  command('RequestExtension', { taskId: 't1', cause: '物资紧缺', progress: '已过半', proposedDue: day(30), ...over }, by, manner);
const screen = (by = OFFICER, opinion = '情况属实') => command('ScreenExtension', { taskId: 't1', n: 1, opinion }, by);
const rule = (over: object = {}, by = LEADER, manner: Manner = {}) =>
  command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: day(28), reason: '同意', ...over }, by, manner);
const refuseIt = { grant: false, due: undefined, reason: '不予延期' };
const setDue = (over: object = {}, manner: Manner = { at: day(21) }, by = LEADER) =>
  command('SetDueDate', { taskId: 't1', kind: 'new_limit', due: day(30), reason: '限期办结', ...over }, by, manner);

describe('RequestExtension', () => {
  it('rests the completion ladder, opens the clock of the level that set the date, and tells the office and that level', () => {
    const story = started()
      .when(ask())
      .then(
        {
          type: 'ExtensionRequested',
          data: {
            taskId: 't1',
            n: 1,
            cause: '物资紧缺',
            progress: '已过半',
            proposedDue: day(30),
            timely: true,
            to: ['officer', 'officer-2', 'leader'],
          },
        },
        {
          type: 'ObligationOpened',
          data: {
            id: 't1/extension_decision/1',
            taskId: 't1',
            kind: 'extension_decision',
            owner: { kind: 'role', role: 'leader_in_charge' },
            due: '2020-02-19T16:00:00.000Z',
            generation: 0,
          },
        },
      );
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'held', heldFor: 'extension', due: day(20) });
    expect(byPolicy().and(ask()).directive.obligations['t1/extension_decision/1']?.owner).toEqual({ kind: 'role', role: 'office_head' });
  });

  it('is still in time at the very instant of the date', () => {
    started()
      .when(ask({}, { at: day(20) }))
      .thenTypes('ExtensionRequested', 'ObligationOpened');
  });

  it('refuses with its code', () => {
    started()
      .when(ask({}, { at: day(20, 1) }))
      .thenRefused('extension_after_expiry', { taskId: 't1', due: day(20) });
    started().and(ask()).when(ask()).thenRefused('extension_pending');
    started()
      .when(ask({ proposedDue: day(20) }))
      .thenRefused('extension_not_later', { due: day(20) });
    started()
      .when(ask({ progress: '' }))
      .thenRefused('text_required', { field: 'progress' });
    started()
      .when(ask({}, {}, clerk('gxj')))
      .thenRefused('not_your_task');
    given(register()).when(ask()).thenRefused('task_wrong_state');
    standing().when(ask()).thenRefused('standing_never_overdue');
  });
});

describe('ScreenExtension', () => {
  it('adds the opinion of the office and decides nothing', () => {
    const story = started()
      .and(ask())
      .when(screen())
      .then({ type: 'ExtensionScreened', data: { taskId: 't1', n: 1, opinion: '情况属实' } });
    expect(story.task().extensions[0]).toMatchObject({ screenedBy: 'officer', decision: null });
  });
  it('refuses with its code', () => {
    started().when(screen()).thenRefused('extension_not_pending');
    started().and(ask(), screen()).when(screen(OFFICER_2)).thenRefused('extension_not_pending');
    started().and(ask()).when(screen(LEADER)).thenRefused('role_required');
    started().and(ask()).when(screen(OFFICER, '')).thenRefused('text_required');
    started()
      .and(ask({}, proxyFor('fgw'), OFFICER))
      .when(screen())
      .thenRefused('separation_of_duties');
  });
});

describe('DecideExtension', () => {
  it('granted fixes an explicit date and starts the clock anew; the baseline stays', () => {
    const story = started()
      .and(ask())
      .when(rule())
      .then({
        type: 'ExtensionGranted',
        data: {
          taskId: 't1',
          n: 1,
          due: day(28),
          previousDue: day(20),
          level: 'leader_in_charge',
          reason: '同意',
          to: ['fgw-head', 'fgw-clerk'],
        },
      });
    const { baselineDue, currentDue, dueLedger } = story.task();
    expect([baselineDue, currentDue, dueLedger.map((line) => line.kind)]).toEqual([day(20), day(28), ['baseline', 'extension']]);
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'open', due: day(28), generation: 1, steps: [] });
    expect(story.directive.obligations['t1/extension_decision/1']?.status).toBe('met');
  });

  it('refused takes the hold away and moves nothing', () => {
    const story = started().and(ask()).when(rule(refuseIt)).thenTypes('ExtensionRefused');
    expect(story.task().currentDue).toBe(day(20));
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'open', due: day(20), generation: 0 });
  });

  it('of a policy date is the office head to decide, of the meeting date a leader', () => {
    byPolicy().and(ask()).when(rule({}, OFFICE_HEAD)).thenTypes('ExtensionGranted');
    started().and(ask()).when(rule({}, OFFICE_HEAD)).thenRefused('role_required');
    started().and(ask()).when(rule({}, ISSUER)).thenTypes('ExtensionGranted');
    byPolicy().and(ask()).when(rule({}, OFFICER)).thenRefused('role_required');
  });

  it('refuses with its code', () => {
    started().when(rule()).thenRefused('extension_not_pending');
    started().and(ask(), rule()).when(rule()).thenRefused('extension_not_pending');
    started()
      .and(ask())
      .when(rule({ due: undefined }))
      .thenRefused('extension_date_required');
    started()
      .and(ask())
      .when(rule({ due: day(20) }))
      .thenRefused('extension_not_later');
    started()
      .and(ask())
      .when(rule({ due: day(28) }, LEADER, { at: day(29) }))
      .thenRefused('due_in_past');
    started()
      .and(ask())
      .when(rule({ ...refuseIt, reason: '' }))
      .thenRefused('text_required');
    byPolicy()
      .and(ask({}, proxyFor('fgw'), OFFICE_HEAD))
      .when(rule({}, OFFICE_HEAD))
      .thenRefused('separation_of_duties');
  });
});

describe('SetDueDate', () => {
  it('gives an overdue task a new limit; scoring stays on the baseline', () => {
    const story = started()
      .when(setDue())
      .then({
        type: 'DueDateSet',
        data: {
          taskId: 't1',
          kind: 'new_limit',
          due: day(30),
          previousDue: day(20),
          basis: null,
          calendarVersion: null,
          reason: '限期办结',
          to: ['fgw-head', 'fgw-clerk'],
        },
      });
    expect([story.task().baselineDue, story.task().currentDue]).toEqual([day(20), day(30)]);
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'open', due: day(30), generation: 1 });
  });

  describe('as a correction', () => {
    const correct = (over: object = {}, manner: Manner = { at: day(5) }, by = LEADER) =>
      setDue({ kind: 'correction', due: day(12), reason: '原件为2月29日', basis: '会议纪要第3页', ...over }, manner, by);

    it('mends a wrong date with its basis, tells all concerned, and keeps the baseline', () => {
      const story = started()
        .when(correct())
        .then({
          type: 'DueDateSet',
          data: {
            taskId: 't1',
            kind: 'correction',
            due: day(12),
            previousDue: day(20),
            basis: '会议纪要第3页',
            calendarVersion: null,
            reason: '原件为2月29日',
            to: ['fgw-head', 'fgw-clerk', 'officer', 'issuer'],
          },
        });
      expect(story.task()).toMatchObject({ baselineDue: day(20), currentDue: day(12) });
      expect(story.task().dueLedger.at(-1)).toMatchObject({ kind: 'correction', basis: '会议纪要第3页' });
    });

    it('is possible before and after expiry, and of a date that has passed chases nobody at once', () => {
      expect(
        started()
          .and(correct({ due: day(40) }, { at: day(25) }))
          .task().currentDue,
      ).toBe(day(40));
      const past = started().and(correct({ due: day(3) }));
      expect(past.task().currentDue).toBe(day(3));
      expect(past.directive.obligations['t1/complete']).toMatchObject({ due: day(3), restsUntil: '2020-02-25T16:00:00.000Z' });
    });

    it('takes the clocks along that would end after it', () => {
      const early = given(register()).and(correct({ due: day(1) }, { at: day(0, 1) }));
      expect(early.directive.obligations['t1/receipt']).toMatchObject({ due: day(1), generation: 1 });
    });

    it('is made on the level that set the date', () => {
      started()
        .when(correct({}, {}, OFFICE_HEAD))
        .thenRefused('role_required');
      byPolicy()
        .when(correct({}, {}, OFFICE_HEAD))
        .thenTypes('DueDateSet');
    });

    it('refuses with its code', () => {
      started()
        .when(correct({ basis: undefined }))
        .thenRefused('text_required');
      started()
        .when(correct({ due: undefined }))
        .thenRefused('due_required');
      started()
        .when(correct({ due: day(20) }))
        .thenRefused('same_as_baseline');
    });
  });

  describe('judging a date anew', () => {
    // 30 January 2020, which the notice of 27 January left a day of rest, and 31 January, which it made one
    const SPRING = '2020-01-21T01:00:00.000Z';
    const on = (due: string, phrase: string): Story =>
      given(
        ...[register({ tasks: [order({ due: { at: due, origin: 'source', phrase } })] }), receive()].map((one) => ({
          ...one,
          meta: { ...one.meta, receivedAt: SPRING },
        })),
      );
    const judge = (over: object = {}, at = '2020-01-28T01:00:00.000Z') =>
      setDue({ kind: 'rejudged', due: undefined, reason: '假期延长通知', ...over }, { at }, OFFICE_HEAD);
    const FRIDAY = '2020-01-31T16:00:00.000Z';

    it('moves a day that has become a day of rest to the next working day, by the calendar in force', () => {
      const story = on(FRIDAY, '1月31日前').and(judge());
      expect(story.task()).toMatchObject({ baselineDue: FRIDAY, currentDue: '2020-02-03T16:00:00.000Z' });
      expect(story.task().dueLedger.at(-1)).toMatchObject({ kind: 'rejudged', calendarVersion: 'cn-2020-01-27' });
    });

    it('counts a limit in working days again from where it began', () => {
      const source = { kind: 'meeting' as const, reference: 'm-1', title: '专题会议', date: '2020-01-22' };
      const due = { at: '2020-01-29T16:00:00.000Z', origin: 'source' as const, phrase: '5个工作日内' };
      const [registered, received] = [register({ source, tasks: [order({ due })] }), receive()].map((one) => ({
        ...one,
        meta: { ...one.meta, receivedAt: SPRING },
      }));
      if (!registered || !received) throw new Error('no story');
      // 23 January, then 3 to 6 February
      expect(given(registered, received).and(judge()).task().currentDue).toBe('2020-02-06T16:00:00.000Z');
    });

    it('is refused for a date that the notice leaves, for a calendar that is not later, and for another date', () => {
      on('2020-02-05T16:00:00.000Z', '2月5日前').when(judge()).thenRefused('calendar_leaves_date');
      on(FRIDAY, '1月31日前').when(judge({}, '2020-01-22T01:00:00.000Z')).thenRefused('calendar_not_later');
      on(FRIDAY, '1月31日前')
        .when(judge({ calendarVersion: 'cn-2019-03-22' }))
        .thenRefused('calendar_not_later');
      on(FRIDAY, '1月31日前')
        .when(judge({ calendarVersion: 'cn-2020-11-25' }))
        .thenRefused('calendar_not_later');
      on(FRIDAY, '1月31日前')
        .when(judge({ due: '2020-02-10T16:00:00.000Z' }))
        .thenRefused('rejudged_otherwise');
      on(FRIDAY, '1月31日前').and(judge()).when(judge({}, '2020-01-28T02:00:00.000Z')).thenRefused('calendar_not_later');
    });
  });

  it('a new limit of a leader is the leader to extend', () => {
    const story = byPolicy().and(setDue({}, { at: day(25) }), ask({ proposedDue: day(40) }, { at: day(26) }));
    story.when(rule({ due: day(40) }, OFFICE_HEAD, { at: day(27) })).thenRefused('role_required');
  });

  it('refuses with its code', () => {
    started()
      .when(setDue({}, { at: day(19) }))
      .thenRefused('task_wrong_state');
    started().and(ask()).when(setDue()).thenRefused('extension_pending');
    started()
      .when(setDue({ due: day(20) }))
      .thenRefused('same_as_baseline');
    started()
      .when(setDue({ due: day(21) }))
      .thenRefused('due_in_past');
    started()
      .when(setDue({ reason: '' }))
      .thenRefused('text_required');
    started()
      .when(setDue({}, { at: day(21) }, OFFICE_HEAD))
      .thenRefused('role_required');
    standing().when(setDue()).thenRefused('standing_never_overdue');
  });
});

describe('standing work', () => {
  const reportCycle = { every: 'month', day: 25 } as const;
  const convert = (over: object = {}, manner: Manner = {}) =>
    command(
      'RequestStanding',
      { taskId: 't1', reason: '需长期坚持', reviewOn: day(60), endCondition: '疫情结束', reportCycle, ...over },
      clerk('fgw'),
      manner,
    );
  const decide = (grant = true, by = LEADER, reason = '同意') => command('DecideStanding', { taskId: 't1', grant, reason }, by);
  const review = (over: object = {}, by = OFFICER) =>
    command('ReviewStanding', { taskId: 't1', outcome: 'continue', finding: '仍需坚持', reviewOn: day(120), ...over }, by);
  const end = { outcome: 'end', finding: '条件已满足', reviewOn: undefined };

  it('is asked for like an extension, and the ladder rests meanwhile', () => {
    const story = started().when(convert()).thenTypes('StandingRequested', 'ObligationOpened');
    expect(story.directive.obligations['t1/complete']).toMatchObject({ status: 'held', heldFor: 'extension' });
    expect(story.directive.obligations['t1/extension_decision/standing-1']?.owner).toEqual({ kind: 'role', role: 'leader_in_charge' });
  });

  it('granted, is never overdue: reviewed and reported instead, its baseline on record', () => {
    const story = started().and(convert()).when(decide()).thenTypes('StandingDecided', 'ObligationOpened', 'ObligationOpened');
    expect(story.task()).toMatchObject({ kind: 'standing', currentDue: null, baselineDue: day(20), standingRequest: null, reportCycle });
    expect(Object.values(story.directive.obligations).map(({ id, status }) => [id, status])).toEqual([
      ['t1/receipt', 'met'],
      ['t1/complete', 'cancelled'],
      ['t1/extension_decision/standing-1', 'met'],
      ['t1/standing_review/1', 'open'],
      ['t1/report/2020-02', 'open'],
    ]);
  });

  it('refused, leaves the task as it was and may be asked again', () => {
    const story = started().and(convert()).and(decide(false));
    expect(story.task()).toMatchObject({ kind: 'task', currentDue: day(20), standingRequest: null });
    expect(story.directive.obligations['t1/complete']?.status).toBe('open');
    expect(story.and(convert()).directive.obligations['t1/extension_decision/standing-2']?.status).toBe('open');
  });

  it('goes on to its next review, or ends and completes the directive', () => {
    const story = standing().when(review()).thenTypes('StandingReviewed', 'ObligationOpened');
    expect([story.directive.obligations['t1/standing_review/1']?.status, story.directive.obligations['t1/standing_review/2']?.due]).toEqual(
      ['met', day(120)],
    );
    const ended = standing().when(review(end)).thenTypes('StandingReviewed', 'TaskCompleted', 'DirectiveCompleted');
    expect(ended.directive.status).toBe('COMPLETED');
  });

  it('refuses with its code', () => {
    standing().when(convert()).thenRefused('standing_never_overdue');
    started().and(convert()).when(convert()).thenRefused('standing_pending');
    started().and(convert()).when(ask()).thenRefused('standing_pending');
    started().and(ask()).when(convert()).thenRefused('extension_pending');
    started()
      .when(convert({}, { at: day(21) }))
      .thenRefused('extension_after_expiry');
    started()
      .when(convert({ reviewOn: day(-1) }))
      .thenRefused('due_in_past');
    started()
      .when(convert({ endCondition: '' }))
      .thenRefused('text_required');
    started().when(decide()).thenRefused('standing_not_pending');
    started().and(convert()).when(decide(true, OFFICE_HEAD)).thenRefused('role_required');
    started()
      .and(convert())
      .when(decide(false, LEADER, ''))
      .thenRefused('text_required');
    started().when(review()).thenRefused('not_standing');
    standing().when(review({}, AUDITOR)).thenRefused('role_required');
    standing()
      .when(review({ finding: '' }))
      .thenRefused('text_required');
    standing()
      .when(review({ reviewOn: undefined }))
      .thenRefused('due_required');
    standing()
      .when(review({ reviewOn: day(-1) }))
      .thenRefused('due_in_past');
    given(register({ tasks: [standingOrder] }))
      .when(review(end))
      .thenRefused('task_wrong_state');
    const entered = command('ReportProgress', { taskId: 't1', done: '代报' }, OFFICER, proxyFor('fgw'));
    standing().and(entered).when(review(end)).thenRefused('separation_of_duties');
  });
});
