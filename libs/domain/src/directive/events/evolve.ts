import type { StampedEvent } from './registry.js';
import type { Directive, DirectiveState } from '../state/index.js';
import { withDoers } from '../state/change.js';
import type { EventOf } from './registry.js';
import { closureRequested, closureReturned, closureSigned, taskCompleted } from '../evolve/closing.js';
import {
  dueDateSet,
  extensionGranted,
  extensionRefused,
  extensionRequested,
  extensionScreened,
  standingDecided,
  standingRequested,
  standingReviewed,
} from '../evolve/dates.js';
import {
  answerDecided,
  answered,
  dispatched,
  dispatchedAll,
  reassigned,
  recalled,
  received,
  resumed,
  suspended,
  terminated,
} from '../evolve/dispatch.js';
import {
  blockAnswered,
  blockCleared,
  blockRaised,
  contributionDelivered,
  nudgeAnswered,
  nudged,
  planSubmitted,
  progressReported,
} from '../evolve/doing.js';
import { evolveLadder } from '../evolve/ladder.js';
import {
  absorbed,
  amended,
  approved,
  archived,
  completed,
  discarded,
  discharged,
  merged,
  proposed,
  registered,
  reinspected,
  reopened,
  repinned,
  returned,
} from '../evolve/life.js';

/** Answering a notice is an act of the doing side, unless it was the supervising side that owed the answer. */
const noticeAnswered = (state: Directive, event: EventOf<'NoticeAnswered'>): Directive => {
  const about = state.notices[event.data.noticeId]?.obligationId;
  const after = evolveLadder(state, event);
  return about && state.obligations[about]?.owner.kind === 'department' ? withDoers(after, event.data.taskId, event.meta) : after;
};

const next = (state: Directive, event: Exclude<StampedEvent, { type: 'DirectiveRegistered' }>): Directive => {
  switch (event.type) {
    case 'DirectiveProposed':
      return proposed(state, event);
    case 'DirectiveReturned':
      return returned(state);
    case 'DirectiveApproved':
      return approved(state);
    case 'DirectiveDiscarded':
      return discarded(state);
    case 'DirectiveAmended':
      return amended(state, event);
    case 'DirectiveMerged':
      return merged(state, event);
    case 'DirectiveAbsorbed':
      return absorbed(state, event);
    case 'DirectiveCompleted':
      return completed(state, event);
    case 'DirectiveDischarged':
      return discharged(state);
    case 'DirectiveReinspected':
      return reinspected(state, event);
    case 'DirectiveReopened':
      return reopened(state, event);
    case 'DirectiveArchived':
      return archived(state, event);
    case 'PolicyRepinned':
      return repinned(state, event);
    case 'TaskDispatched':
      return dispatched(state, event);
    case 'TaskReceived':
      return received(state, event);
    case 'DispatchAnswered':
      return answered(state, event);
    case 'DispatchAnswerDecided':
      return answerDecided(state, event);
    case 'TaskRecalled':
      return recalled(state, event);
    case 'TaskTerminated':
      return terminated(state, event);
    case 'TaskReassigned':
      return reassigned(state, event);
    case 'TaskSuspended':
      return suspended(state, event);
    case 'TaskResumed':
      return resumed(state, event);
    case 'PlanSubmitted':
      return planSubmitted(state, event);
    case 'ProgressReported':
      return progressReported(state, event);
    case 'ContributionDelivered':
      return contributionDelivered(state, event);
    case 'BlockRaised':
      return blockRaised(state, event);
    case 'BlockAnswered':
      return blockAnswered(state, event);
    case 'BlockCleared':
      return blockCleared(state, event);
    case 'ExtensionRequested':
      return extensionRequested(state, event);
    case 'ExtensionScreened':
      return extensionScreened(state, event);
    case 'ExtensionGranted':
      return extensionGranted(state, event);
    case 'ExtensionRefused':
      return extensionRefused(state, event);
    case 'DueDateSet':
      return dueDateSet(state, event);
    case 'StandingRequested':
      return standingRequested(state, event);
    case 'StandingDecided':
      return standingDecided(state, event);
    case 'StandingReviewed':
      return standingReviewed(state, event);
    case 'TaskNudged':
      return nudged(state, event);
    case 'NudgeAnswered':
      return nudgeAnswered(state, event);
    case 'ClosureRequested':
      return closureRequested(state, event);
    case 'ClosureSigned':
      return closureSigned(state, event);
    case 'ClosureReturned':
      return closureReturned(state, event);
    case 'TaskCompleted':
      return taskCompleted(state, event);
    case 'NoticeAnswered':
      return noticeAnswered(state, event);
    case 'ObligationOpened':
    case 'ObligationEnded':
    case 'ReminderRaised':
    case 'AlertRaised':
    case 'NoticeOwed':
    case 'NoticeIssued':
    case 'NoticeWaived':
    case 'ReportMissed':
      return evolveLadder(state, event);
  }
};

/**
 * The state after one more event. Pure, and the state before stays as it was; never throws on a history that `decide` and
 * `tick` produced. Throws a TypeError when a history does not begin with its registration: that is no directive.
 */
export const evolve = (state: DirectiveState, event: StampedEvent): Directive => {
  if (event.type === 'DirectiveRegistered') return registered(event);
  if (!state) throw new TypeError(`a directive's history begins with DirectiveRegistered, not ${event.type}`);
  return next(state, event);
};

/** Events as the fold takes them: one by one, but tasks dispatched after each other in one step. */
export const stepsOf = <E extends StampedEvent>(events: readonly E[]): E[][] => {
  const steps: E[][] = [];
  for (const event of events) {
    const last = steps.at(-1);
    if (event.type === 'TaskDispatched' && last?.[0]?.type === 'TaskDispatched') last.push(event);
    else steps.push([event]);
  }
  return steps;
};

const isDispatch = (event: StampedEvent): event is EventOf<'TaskDispatched'> => event.type === 'TaskDispatched';

/** The state after one more step. */
export const evolveStep = (state: DirectiveState, step: readonly StampedEvent[]): DirectiveState =>
  state && step.length > 1 && step.every(isDispatch) ? dispatchedAll(state, step) : step.reduce<DirectiveState>(evolve, state);

/** The state after a whole history; null when it is empty. */
export const fold = (events: readonly StampedEvent[], from: DirectiveState = null): DirectiveState =>
  stepsOf(events).reduce<DirectiveState>(evolveStep, from);
