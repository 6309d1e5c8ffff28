import { describe, expect, it } from '@jest/globals';
import { closure, command, draft, order, receive, register, sign } from '@duban/testing/directive-commands';
import { Story, given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, clerk, day, head } from '@duban/testing/people';
import { after, due, ticked, until } from '@duban/testing/passing-time';
import { lines, since } from '../testing/ticking.spec-support.js';
import { nextClock } from './tick.js';

const FAR = '2020-05-29T16:00:00.000Z';
const report = (at: string) => command('ReportProgress', { taskId: 't1', done: '已开工三成' }, clerk('fgw'), { at });
/** Reports on Fridays; registered on Monday 17 February 2020. */
const weekly = (): Story =>
  given(register({ tasks: [order({ due: { at: FAR, origin: 'source' }, reportCycle: { every: 'week', day: 5 } })] }), receive());

describe('a directive that waits for a person', () => {
  it('has nothing due before it exists and as a draft', () => {
    for (const story of [new Story([]), given(draft())]) {
      expect(due(story)).toBeNull();
      expect(ticked(story, day(400))).toEqual([]);
    }
  });
});

describe('receipt', () => {
  it('is reminded a day before, alerted at its due, and goes to the office head a day later', () => {
    const story = given(register());
    const quiet = until(story, '2020-02-25T15:59:59.999Z');
    expect(since(quiet, story)).toEqual(['ReminderRaised receipt-remind', 'AlertRaised receipt-overdue', 'AlertRaised receipt-unanswered']);
    expect(quiet.history.slice(story.history.length).map((event) => event.meta.occurredAt)).toEqual([
      '2020-02-18T01:00:00.000Z',
      '2020-02-19T16:00:00.000Z',
      '2020-02-20T01:00:00.000Z',
    ]);
  });

  it('received, asks for nothing more', () => {
    expect(due(given(register(), receive()))).toBe('2020-03-03T01:00:00.000Z');
  });
});

describe('whose clock comes next', () => {
  it('is of whoever owes it, at the next step of its ladder', () => {
    const story = given(register());
    expect(nextClock(story.directive, story.context(day(0)))).toMatchObject({
      at: '2020-02-18T01:00:00.000Z',
      clock: { kind: 'receipt', owner: { kind: 'department', departmentId: 'fgw' }, due: '2020-02-19T16:00:00.000Z' },
    });
  });
});

describe('the report clock', () => {
  it('misses a period at its due, tells once, and opens the next', () => {
    const story = until(weekly(), '2020-02-21T15:59:59.999Z');
    expect(due(story)).toBe('2020-02-21T16:00:00.000Z');
    expect(ticked(story, '2020-02-21T16:00:00.000Z')).toEqual([
      { type: 'ReportMissed', data: { taskId: 't1', period: '2020-W08', due: '2020-02-21T16:00:00.000Z' } },
      {
        type: 'ObligationOpened',
        data: {
          id: 't1/report/2020-W09',
          taskId: 't1',
          kind: 'report',
          owner: { kind: 'department', departmentId: 'fgw' },
          due: '2020-02-28T16:00:00.000Z',
          generation: 0,
          subject: '2020-W09',
        },
      },
      {
        type: 'AlertRaised',
        data: {
          taskId: 't1',
          obligationId: 't1/report/2020-W08',
          generation: 0,
          ruleId: 'report-missed',
          step: 'report-missed',
          superseded: [],
          owner: { kind: 'department', departmentId: 'fgw' },
          due: '2020-02-21T16:00:00.000Z',
          to: ['fgw-head', 'officer', 'officer-2'],
        },
      },
    ]);
  });

  it('after an outage misses each period that passed, with one alert for all', () => {
    const late = after(weekly(), '2020-03-10T01:00:00.000Z');
    expect(since(late, weekly())).toEqual([
      'ReportMissed 2020-W08',
      'ObligationOpened t1/report/2020-W09',
      'ReportMissed 2020-W09',
      'ObligationOpened t1/report/2020-W10',
      'ReportMissed 2020-W10',
      'ObligationOpened t1/report/2020-W11',
      'AlertRaised report-missed',
    ]);
    expect(late.directive.obligations['t1/report/2020-W10']).toMatchObject({ status: 'missed', steps: ['report-missed'] });
    expect(ticked(late, '2020-03-10T01:00:00.000Z')).toEqual([]);
  });

  it('asks nothing more of a task that has reported this period', () => {
    const reported = weekly().and(report('2020-02-18T01:00:00.000Z'));
    const settled = after(reported, '2020-02-18T01:00:00.000Z');
    expect(since(settled, reported)).toEqual(['ObligationOpened t1/report/2020-W09']);
    expect(due(settled)).toBe('2020-02-27T01:00:00.000Z');
  });

  it('misses nothing while the work is under review, and begins again when it is returned', () => {
    const filed = weekly().and(closure('t1', 'fgw', { at: '2020-02-20T01:00:00.000Z' }));
    const reviewed = until(filed, '2020-02-24T16:00:00.000Z');
    const returned = reviewed.and(
      command('SignOff', { taskId: 't1', n: 1, approve: false, opinion: '请补充' }, OFFICER, { at: '2020-02-25T01:00:00.000Z' }),
    );
    expect(lines(ticked(returned, '2020-02-25T01:00:00.000Z'))).toEqual([
      'ObligationEnded t1/report/2020-W08 cancelled',
      'ObligationOpened t1/report/2020-W09',
    ]);
  });

  it('ends with the task', () => {
    const done = weekly().and(
      closure('t1', 'fgw', { at: '2020-02-18T01:00:00.000Z' }),
      sign(1, OFFICER, { at: '2020-02-18T02:00:00.000Z' }),
    );
    expect(due(done)).toBe('2020-03-19T16:00:00.000Z');
  });
});

describe('the end of a suspension', () => {
  const suspended = (): Story =>
    given(register({ tasks: [order({ due: { at: '2020-02-28T16:00:00.000Z', origin: 'source' } })] }), receive()).and(
      command('SuspendTask', { taskId: 't1', until: day(10), reason: '等待上级政策' }, LEADER, { at: day(0) }),
    );

  it('resumes the task by itself, its date moved by the time suspended, the baseline never', () => {
    expect(due(suspended())).toBe(day(10));
    const resumed = until(suspended(), day(10));
    expect(since(resumed, suspended())).toEqual(['TaskResumed']);
    expect(resumed.history.at(-1)).toMatchObject({
      data: { taskId: 't1', reason: 'end_of_suspension', currentDue: '2020-03-09T16:00:00.000Z' },
      meta: { actor: { personId: 'system' } },
    });
    expect(resumed.task()).toMatchObject({ status: 'IN_PROGRESS', baselineDue: '2020-02-28T16:00:00.000Z' });
    expect(due(resumed)).toBe('2020-03-04T01:00:00.000Z');
  });

  it('and what became due since come in one tick, when it was slept through', () => {
    const late = after(suspended(), '2020-04-01T01:00:00.000Z');
    expect(since(late, suspended())).toEqual(['TaskResumed', 'NoticeOwed blue', 'NoticeIssued blue']);
    expect(ticked(late, '2020-04-01T01:00:00.000Z')).toEqual([]);
  });
});

describe('archiving', () => {
  const done = (): Story => given(register(), receive(), closure('t1', 'fgw', { at: day(1) }), sign(1, OFFICER, { at: day(2) }));

  it('comes by itself after the policy’s limit, and nothing after it', () => {
    expect(done().directive.status).toBe('COMPLETED');
    expect(due(done())).toBe('2020-03-20T16:00:00.000Z');
    const archived = until(done(), '2020-03-20T16:00:00.000Z');
    expect(since(archived, done())).toEqual(['DirectiveArchived']);
    expect(due(archived)).toBeNull();
  });
});

describe('standing work', () => {
  it('is never overdue; its review is reminded before the date, then as often as the cap allows', () => {
    const standing = given(
      register({
        tasks: [
          order({
            kind: 'standing',
            due: undefined,
            reportCycle: { every: 'quarter', day: 30 },
            standing: { reviewOn: '2020-03-16T16:00:00.000Z', endCondition: '疫情结束' },
          }),
        ],
      }),
      receive(),
    );
    const waited = until(standing, '2020-06-29T16:00:00.000Z');
    expect(since(waited, standing).filter((one) => one.includes('standing'))).toEqual([
      'ReminderRaised standing_review-remind',
      'ReminderRaised standing_review-remind#1',
      'ReminderRaised standing_review-remind#2',
      'ReminderRaised standing_review-remind#3',
    ]);
    expect(Object.keys(waited.directive.notices)).toEqual([]);
  });
});

describe('clocks of the answering sides', () => {
  it('an unanswered nudge and an unanswered block go to the office head', () => {
    const asked = given(register({ tasks: [order({ due: { at: FAR, origin: 'source' } })] }), receive()).and(
      command('NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER, { at: day(1) }),
      command(
        'RaiseBlock',
        { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'gxj' }, cause: '缺数据', request: '请提供' },
        head('fgw'),
        { at: day(1) },
      ),
    );
    const waited = until(asked, day(12));
    expect(since(waited, asked)).toEqual(['AlertRaised nudge_answer-overdue', 'AlertRaised block_answer-overdue']);
    expect(waited.history.slice(-2).map((event) => (event.type === 'AlertRaised' ? event.data.to : []))).toEqual([
      ['fgw-head', 'office-head'],
      ['gxj-head', 'office-head'],
    ]);
  });
});
