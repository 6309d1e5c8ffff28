import type { Audience, LadderRule, ObligationKind, ReportCycle, SignOffLevel } from './policy.js';
import type { Limit } from '../shared/time.js';

export const workingDays = (amount: number): Limit => ({ amount, unit: 'working_day' });
export const calendarDays = (amount: number): Limit => ({ amount, unit: 'calendar_day' });
export const hours = (amount: number): Limit => ({ amount, unit: 'hour' });

const remind = (obligation: ObligationKind, offset: Limit, to: Audience[], more: Partial<LadderRule> = {}): LadderRule => ({
  id: `${obligation}-remind`,
  obligation,
  offset,
  action: { kind: 'remind' },
  to,
  unless: ['suspended'],
  ...more,
});

const alert = (obligation: ObligationKind, offset: Limit, to: Audience[], more: Partial<LadderRule> = {}): LadderRule => ({
  id: `${obligation}-overdue`,
  obligation,
  offset,
  action: { kind: 'alert' },
  to,
  unless: ['suspended'],
  ...more,
});

const AT_DUE = workingDays(0);
/** While a timely request waits for its answer, or the work is filed and under review, no notice goes out. */
const NOTICE_RESTS: LadderRule['unless'] = ['blocked', 'extension_pending', 'closure_review', 'suspended'];

/** 三色督办单: a reminder before due; blue by itself at due; orange by an officer; red by a leader. */
const completion: LadderRule[] = [
  remind('complete', workingDays(-3), ['owner_head', 'owner_clerk'], { unless: ['closure_review', 'suspended'] }),
  {
    id: 'complete-blue',
    obligation: 'complete',
    offset: AT_DUE,
    action: { kind: 'notice', colour: 'blue', release: 'auto', answerWithin: workingDays(3) },
    to: ['owner_head', 'owner_clerk', 'officer'],
    unless: NOTICE_RESTS,
  },
  {
    id: 'complete-orange',
    obligation: 'complete',
    offset: workingDays(5),
    action: { kind: 'notice', colour: 'orange', release: 'officer', answerWithin: workingDays(3) },
    to: ['owner_head', 'owner_clerk', 'officer', 'office_head'],
    unless: NOTICE_RESTS,
  },
  {
    id: 'complete-red',
    obligation: 'complete',
    offset: workingDays(10),
    action: { kind: 'notice', colour: 'red', release: 'leader', answerWithin: workingDays(2) },
    to: ['owner_head', 'owner_clerk', 'office_head', 'leader_in_charge', 'issuing_leader'],
    unless: NOTICE_RESTS,
  },
];

/** The default ladder; a rule's id is part of what is recorded, so it never changes its meaning. */
export const DEFAULT_LADDER: LadderRule[] = [
  remind('receipt', workingDays(-1), ['owner_head', 'owner_clerk']),
  alert('receipt', AT_DUE, ['owner_head', 'officer']),
  alert('receipt', workingDays(1), ['owner_head', 'office_head'], { id: 'receipt-unanswered' }),
  remind('plan', workingDays(-1), ['owner_head', 'owner_clerk']),
  alert('plan', AT_DUE, ['owner_head', 'officer']),
  remind('report', workingDays(-1), ['owner_clerk']),
  alert('report', AT_DUE, ['owner_head', 'officer'], { id: 'report-missed' }),
  ...completion,
  remind('review', workingDays(-1), ['owner_head']),
  alert('review', AT_DUE, ['owner_head', 'office_head']),
  remind('contribution', workingDays(-2), ['owner_head', 'owner_clerk']),
  alert('contribution', AT_DUE, ['owner_head', 'lead_head', 'officer']),
  alert('extension_decision', AT_DUE, ['owner_head', 'office_head']),
  alert('response_decision', AT_DUE, ['owner_head', 'office_head']),
  alert('nudge_answer', AT_DUE, ['owner_head', 'office_head']),
  alert('block_answer', AT_DUE, ['owner_head', 'office_head']),
  alert('notice_release', AT_DUE, ['office_head'], { id: 'notice_release-unanswered' }),
  remind('standing_review', workingDays(-5), ['owner_head', 'officer'], { repeat: { every: workingDays(5), cap: 3 } }),
];

/**
 * For the reply to a superior, where a policy has no steps of its own: those that stand in a policy already are part of what was sent
 * under it, and cannot be added to.
 */
export const UPWARD_LADDER: LadderRule[] = [
  remind('upward_reply', workingDays(-5), ['owner_head', 'office_head']),
  alert('upward_reply', AT_DUE, ['owner_head', 'office_head']),
  alert('upward_reply', workingDays(1), ['office_head', 'leader_in_charge', 'issuing_leader'], { id: 'upward_reply-unanswered' }),
];

const officerReviews: SignOffLevel = { role: 'supervision_officer', meaning: 'review' };
const officeApproves: SignOffLevel = { role: 'office_head', meaning: 'approval' };
const leaderAnswers: SignOffLevel = { role: 'leader_in_charge', meaning: 'responsibility' };

/** Sign-off chains of one, two and three levels. */
export const ONE_LEVEL: SignOffLevel[] = [{ role: 'supervision_officer', meaning: 'approval' }];
export const TWO_LEVELS: SignOffLevel[] = [officerReviews, officeApproves];
export const THREE_LEVELS: SignOffLevel[] = [officerReviews, officeApproves, leaderAnswers];

/** 每月25日前 / 每周五前 */
export const MONTHLY: ReportCycle = { every: 'month', day: 25 };
export const WEEKLY: ReportCycle = { every: 'week', day: 5 };
