import type { DirectiveEvent } from '../directive/events/registry.js';

/** What a morning's sheet tells of the day before, in the order in which it tells it. */
export const DAILY_KINDS = ['instructed', 'opened', 'closed', 'returned', 'decided', 'asked', 'notice', 'missed', 'changed'] as const;
export type DailyKind = (typeof DAILY_KINDS)[number];

const KIND_OF: Partial<Record<DirectiveEvent['type'], DailyKind>> = {
  DirectiveRead: 'instructed',
  SpecialWatchSet: 'instructed',
  DirectiveApproved: 'opened',
  TaskCompleted: 'closed',
  ClosureReturned: 'returned',
  ExtensionGranted: 'decided',
  ExtensionRefused: 'decided',
  DispatchAnswerDecided: 'decided',
  StandingDecided: 'decided',
  TerminationRefused: 'decided',
  DisagreementDecided: 'decided',
  ExtensionRequested: 'asked',
  DispatchAnswered: 'asked',
  BlockRaised: 'asked',
  DisagreementRaised: 'asked',
  StandingRequested: 'asked',
  TerminationRequested: 'asked',
  ClosureRequested: 'asked',
  NoticeIssued: 'notice',
  ReportMissed: 'missed',
  TaskReassigned: 'changed',
  TaskRecalled: 'changed',
  TaskTerminated: 'changed',
  TaskSuspended: 'changed',
  TaskResumed: 'changed',
  DueDateSet: 'changed',
  DirectiveRegraded: 'changed',
  DirectiveMerged: 'changed',
  DirectiveSplit: 'changed',
  DirectiveReinspected: 'changed',
  DirectiveReopened: 'changed',
  DirectiveDischarged: 'changed',
};

/** null: everyday work, of which the sheet says nothing (reports, receipts, reminders). That a leader merely read it is none of it either. */
export const dailyKindOf = (event: Pick<DirectiveEvent, 'type' | 'data'>): DailyKind | null => {
  if (event.type === 'DirectiveRead' && 'instruction' in event.data && event.data.instruction === '') return null;
  return KIND_OF[event.type] ?? null;
};
