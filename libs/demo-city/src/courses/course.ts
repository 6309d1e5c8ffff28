import type { DirectiveView, TaskView } from '@duban/contracts';
import type { Work } from '../work.js';

/** What becomes of a requirement. */
export type CourseName =
  | 'completed'
  | 'completedLate'
  | 'reopened'
  | 'reinspected'
  | 'blueOut'
  | 'orangeOwed'
  | 'orangeOut'
  | 'redOwed'
  | 'redOut'
  | 'noticeWaived'
  | 'standing'
  | 'standingReceived'
  | 'standingAsked'
  | 'extensionPending'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'planned'
  | 'inProgress'
  | 'dueSoon'
  | 'blockedByAnother'
  | 'blockedByLeader'
  | 'blockCleared'
  | 'nudged'
  | 'nudgeAnswered'
  | 'officerReviews'
  | 'headReviews'
  | 'leaderReviews'
  | 'returned'
  | 'suspended'
  | 'terminated'
  | 'recalled'
  | 'objected'
  | 'objectionUpheld'
  | 'objectionDenied'
  | 'cannotSolve'
  | 'merged'
  /** Taken into a directive that is open already: it has none of its own. */
  | 'joined'
  | 'received'
  | 'receivedLate'
  | 'unreceived';

export interface Course {
  play(work: Work): Promise<void>;
  /** What is to be seen in the end: a course that ends elsewhere has drifted from the rules. */
  ends(directive: DirectiveView, task: TaskView): boolean;
}
