import type { StampedEvent, ToldEvent } from '../directive/events/registry.js';
import type { Directive, Obligation, ObligationOpening } from '../directive/state/index.js';
import type { ObligationKind } from '../policy/policy.js';
import type { DepartmentId, Party } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

/** Events that are told to persons. */
export type AlertEvent = ToldEvent;

/** A duty as an alert tells it. */
export interface AlertDuty {
  kind: ObligationKind;
  owner: Party;
  due: Instant;
  /** Its time was up when the alert arose. */
  late: boolean;
}

/** What an alert is about, as of its event: ids and quoted texts, no name. It is worded when somebody reads it. */
export interface AlertSubject {
  /** Without addressees and without what no sentence tells. */
  event: AlertEvent;
  /** Of the task, or of the directive. */
  title: string;
  lead: DepartmentId | null;
  /** What the event is about: the clock it chases, answers or leaves running. */
  duty: AlertDuty | null;
  /** What it asks of its addressees: the clock opened with it. */
  asked: AlertDuty | null;
}

/** Rows stand once for each person: they keep no lists that their text leaves out. */
const trimmed = (event: AlertEvent): AlertEvent => {
  switch (event.type) {
    case 'TaskDispatched':
      return { type: event.type, data: { ...event.data, to: [], obligations: [], measures: [], closureStandard: '' } };
    case 'ReminderRaised':
    case 'AlertRaised':
    case 'NoticeOwed':
      return { type: event.type, data: { ...event.data, to: [], superseded: [] } } as AlertEvent;
    default:
      return { type: event.type, data: { ...event.data, to: [] } } as AlertEvent;
  }
};

/** Id of the clock that an event is about. */
const clockOf = (state: Directive, event: AlertEvent): string => {
  const { taskId } = event.data;
  switch (event.type) {
    case 'ReminderRaised':
    case 'AlertRaised':
    case 'NoticeOwed':
      return event.data.obligationId;
    case 'NoticeIssued':
      return state.notices[event.data.noticeId]?.obligationId ?? '';
    case 'TaskDispatched':
      return `${taskId}/receipt`;
    case 'TaskNudged':
    case 'NudgeAnswered':
      return `${taskId}/nudge_answer/${event.data.n}`;
    case 'BlockRaised':
    case 'BlockAnswered':
      return `${taskId}/block_answer/${event.data.n}`;
    default:
      return `${taskId}/complete`;
  }
};

/** The clock that is opened right after a request, by the same decision. */
const ASKS: Partial<Record<AlertEvent['type'], ObligationKind>> = {
  ExtensionRequested: 'extension_decision',
  ClosureRequested: 'review',
  ClosureSigned: 'review',
  BlockRaised: 'block_answer',
  NoticeOwed: 'notice_release',
};

const dutyOf = (clock: Obligation | ObligationOpening | undefined, at: Instant): AlertDuty | null =>
  clock === undefined ? null : { kind: clock.kind, owner: clock.owner, due: clock.due, late: clock.due <= at };

/**
 * @param state the directive right after the event.
 * @param next the event recorded next: a request's own clock opens there.
 */
export const alertSubject = (state: Directive, event: StampedEvent & AlertEvent, next: StampedEvent | undefined): AlertSubject => {
  const at = event.meta.occurredAt;
  const task = state.tasks[event.data.taskId];
  const asks = next?.type === 'ObligationOpened' && next.data.taskId === event.data.taskId && next.data.kind === ASKS[event.type];
  return {
    event: trimmed({ type: event.type, data: event.data } as AlertEvent),
    title: task?.title ?? state.title,
    lead: task?.lead ?? null,
    duty: dutyOf(state.obligations[clockOf(state, event)], at),
    asked: asks ? dutyOf(next.data, at) : null,
  };
};
