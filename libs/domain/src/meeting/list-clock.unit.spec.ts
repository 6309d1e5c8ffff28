import { OFFICE_HEAD } from '@duban/testing/people';
import { describe, expect, it, test } from '@jest/globals';
import { addresseesIn } from '../alert/told-table.js';
import { meetingAlertsOf } from '../alert/meeting-alert.js';
import { listDue, lookAtList } from './list-clock.js';
import {
  CONFIRMED,
  CONTEXT,
  DISCARDED,
  RECEIVED,
  SPLIT,
  SUBMITTED,
  after,
  decideStep,
  expectEvents,
  listSubmission,
  stamped,
  step,
} from './meeting.spec-support.js';
import { evolveMeeting } from './events/evolve.js';
import type { MeetingState } from './state/meeting-state.js';

const listed = [RECEIVED, SPLIT, CONFIRMED, DISCARDED];
const REMIND_AT = '2020-02-19T01:00:00.000Z';
const DUE = '2020-02-20T16:00:00.000Z';

const look = (state: MeetingState, now: string) => lookAtList(state, { now, directory: CONTEXT.directory });
const looked = (state: MeetingState, now: string): MeetingState =>
  stamped(look(state, now), SUBMITTED).reduce<MeetingState>(evolveMeeting, state);

describe('a submitted list', () => {
  it('asks the office’s head, within the policy’s limit of a review', () => expectEvents(after(...listed), SUBMITTED, listSubmission()));
  it('goes up to the leaders whom it names where the head has drafted in it', () => {
    const own = step('DiscardDraft', { draftId: 'd2', reason: '重复' }, OFFICE_HEAD);
    const decision = decideStep(after(RECEIVED, SPLIT, CONFIRMED, own), SUBMITTED);
    expect(decision).toMatchObject({ events: [{ data: { to: ['leader', 'issuer', 'leader-2'] } }] });
  });
  it('reminds whoever is asked before the limit, then says to them and the office’s head that it has passed, each once', () => {
    const submitted = after(...listed, SUBMITTED);
    expect([listDue(submitted), look(submitted, '2020-02-18T00:00:00.000Z')]).toEqual([REMIND_AT, []]);
    expect(look(submitted, REMIND_AT)).toMatchObject([{ type: 'ListReminded', data: { overdue: false, to: ['office-head'] } }]);
    const reminded = looked(submitted, REMIND_AT);
    expect([listDue(reminded), look(reminded, REMIND_AT)]).toEqual([DUE, []]);
    const own = step('DiscardDraft', { draftId: 'd2', reason: '重复' }, OFFICE_HEAD);
    const above = looked(after(RECEIVED, SPLIT, CONFIRMED, own, SUBMITTED), REMIND_AT);
    expect(look(above, DUE)).toMatchObject([{ data: { overdue: true, to: ['leader', 'issuer', 'leader-2', 'office-head'] } }]);
    expect(listDue(looked(reminded, DUE))).toBeNull();
  });
  it('takes one step after an outage, and names the one that was passed over', () => {
    const [event] = look(after(...listed, SUBMITTED), '2020-03-02T00:00:00.000Z');
    expect(event).toMatchObject({ data: { step: 'review-overdue', superseded: ['review-remind'] } });
  });
  it.each([
    ['approved', step('ApproveList', { opinion: '' }, OFFICE_HEAD)],
    ['returned', step('ReturnList', { reason: '补充' }, OFFICE_HEAD)],
    ['withdrawn', step('WithdrawList', { reason: '补充' })],
    ['superseded', step('SupersedeMinutes', { by: 'm2', reason: '更正' })],
  ])('asks nothing more once it is %s', (_, ending) => {
    const ended = after(...listed, SUBMITTED, ending);
    expect([listDue(ended), look(ended, DUE)]).toEqual([null, []]);
  });
});

describe('alerts of a list', () => {
  const submitted = after(...listed, SUBMITTED);
  const told = (before: MeetingState, given: typeof SUBMITTED) => {
    const decision = decideStep(before, given);
    if (!decision.ok) throw new Error(decision.refusal.code);
    const events = stamped(decision.events, given).map((event, n) => ({ ...event, version: n + 7 }));
    return meetingAlertsOf(before, events).map(({ id, kind, level, subject: { list } }) => [id, kind, level, list.became, list.reason]);
  };
  it('a submission asks its signers; its submitter hears what became of it', () => {
    expect(told(after(...listed), SUBMITTED)).toEqual([['m1.7.office-head', 'request', 'warn', 'submitted', '']]);
    expect(told(submitted, step('ReturnList', { reason: '补充' }, OFFICE_HEAD))).toEqual([
      ['m1.7.officer', 'request', 'warn', 'returned', '补充'],
    ]);
    expect(told(submitted, step('ApproveList', { opinion: '同意' }, OFFICE_HEAD))).toEqual([
      ['m1.7.officer', 'information', 'info', 'approved', '同意'],
    ]);
  });
  it('what was taken back, or amended, is asked no more of its signers', () => {
    expect(told(submitted, step('WithdrawList', { reason: '补充' }))).toEqual([
      ['m1.7.office-head', 'information', 'info', 'withdrawn', '补充'],
    ]);
    const superseded = step('SupersedeMinutes', { by: 'm2', reason: '更正' });
    expect(told(submitted, superseded)).toEqual([['m1.7.office-head', 'information', 'warn', 'superseded', '更正']]);
  });
  it('an approval that struck or mended lines says so, and weighs more', () => {
    const mend = [{ draftId: 'd1', content: { ...submitted.drafts['d1']!.content!, title: '限期修复泵站' }, reason: '突出时限' }];
    const given = step('ApproveList', { opinion: '', mend }, OFFICE_HEAD);
    const decision = decideStep(submitted, given);
    const events = decision.ok ? stamped(decision.events, given).map((event, n) => ({ ...event, version: n + 7 })) : [];
    expect(meetingAlertsOf(submitted, events)).toMatchObject([
      { id: 'm1.8.officer', level: 'warn', subject: { list: { lines: 1, struck: 0, mended: 1 } } },
    ]);
  });
});

test('whom an event of any stream is for is what it declares', () => {
  expect(addresseesIn('meeting', listSubmission())).toEqual(['office-head']);
  expect(addresseesIn('meeting', { type: 'DraftsMerged', data: {} })).toEqual([]);
});
