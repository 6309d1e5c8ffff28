import { taskIdOf } from '../directive/events/task-of.js';
import type { StampedEvent, ToldEvent } from '../directive/events/registry.js';
import type { Telling } from '../directive/events/told.js';
import type { Directive, Obligation, ObligationOpening } from '../directive/state/index.js';
import type { ObligationKind } from '../policy/policy.js';
import { decidedBy } from '../shared/event-meta.js';
import type { DepartmentId, Party, PersonId } from '../shared/party.js';
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
  /** Who did it, where the sentence says so; absent in alerts that were kept before it did. */
  by?: PersonId;
}

const dutyOf = (clock: Obligation | ObligationOpening | undefined, at: Instant): AlertDuty | null =>
  clock === undefined ? null : { kind: clock.kind, owner: clock.owner, due: clock.due, late: clock.due <= at };

/**
 * @param state the directive right after the event.
 * @param next the event recorded next: a request's own clock opens there.
 */
export const alertSubject = (
  state: Directive,
  event: StampedEvent & AlertEvent,
  { clock, asks, byWhom, data }: Telling<AlertEvent['data']>,
  next: StampedEvent | undefined,
): AlertSubject => {
  const at = event.meta.occurredAt;
  const taskId = taskIdOf(event);
  const task = taskId === null ? undefined : state.tasks[taskId];
  const asked = next?.type === 'ObligationOpened' && next.data.taskId === taskId && next.data.kind === asks;
  return {
    event: { type: event.type, data } as AlertEvent,
    title: task?.title ?? state.title,
    lead: task?.lead ?? null,
    duty: dutyOf(state.obligations[clock], at),
    asked: asked ? dutyOf(next.data, at) : null,
    ...(byWhom ? { by: decidedBy(event.meta) } : {}),
  };
};
