import { taskIdOf } from '../directive/events/task-of.js';
import { addresseesOf, isToldEvent, tellingOf } from '../directive/events/told-event.js';
import type { DirectiveEvent, StampedEvent } from '../directive/events/registry.js';
import type { Telling } from '../directive/events/told.js';
import { numberText } from '../directive/number-text.js';
import type { Directive } from '../directive/state/index.js';
import type { DirectiveId, PersonId, TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';
import type { IncidentAlertMessage } from './incident-alert.js';
import type { JobAlertMessage } from './job-alert.js';
import type { MeetingAlertMessage } from './meeting-alert.js';
import type { OrganisationAlertMessage } from './organisation-alert.js';
import { alertSubject, type AlertSubject } from './alert-subject.js';

/** Outbox rows of this kind are the alert dispatcher's. */
export const ALERT_OUTBOX_KIND = 'alert';
/** The delivery channel that makes a person's feed. */
export const IN_APP_CHANNEL = 'in_app';
/** NOTIFY channel that wakes those who stream alerts; its payload is the person's id. */
export const ALERT_CHANNEL = 'duban_alert';

/** An alert of any kind of stream, as channels take it to its person. */
export type AnyAlertMessage = AlertMessage | MeetingAlertMessage | IncidentAlertMessage | JobAlertMessage | OrganisationAlertMessage;
/** What it tells. */
export type AnyAlertSubject = AnyAlertMessage['subject'];

/** One alert for one person, as the event at `version` gave rise to it. */
export interface AlertMessage {
  /** Stream, version and person: the same however often it is projected or sent. */
  id: string;
  personId: PersonId;
  directiveId: DirectiveId;
  directiveNumber: string | null;
  taskId: TaskId | null;
  kind: AlertKind;
  level: AlertLevel;
  event: DirectiveEvent['type'];
  /** It is worded for its reader by `alertTexts`. */
  subject: AlertSubject;
  version: number;
  /** The clock whose running it rests on, with its generation: it is of no use any more when that has ended. null = none of its own. */
  cause: string | null;
  createdAt: Instant;
}

/** Whom an event is for, as it declares. Nobody is told what they have just done. */
const recipientsOf = (event: StampedEvent): PersonId[] => {
  const { actor, authority } = event.meta;
  return [...new Set(addresseesOf(event))].filter((person) => person !== actor.personId && person !== authority.onBehalfOf);
};

/** Ids of the alerts of one event: stream, version and person, so the same however often they are made. */
export const alertRecipients = (
  directiveId: DirectiveId,
  event: StampedEvent & { version: number },
): { id: string; personId: PersonId }[] =>
  recipientsOf(event).map((personId) => ({ id: `${directiveId}.${event.version}.${personId}`, personId }));

/** A clock as it ran at the time; one that began anew is another cause. */
const clockText = ({ id, generation }: { id: string; generation: number }): string => `${id}#${generation}`;

/** What an alert asks, or chases; what merely informs rests on nothing, and at a dispatch each department has clocks of its own. */
const causeOf = (state: Directive, event: StampedEvent, telling: Telling<object>, next: StampedEvent | undefined): string | null => {
  if (telling.kind === 'information' || event.type === 'TaskDispatched') return null;
  const asked = next?.type === 'ObligationOpened' && next.data.taskId === taskIdOf(event) && next.data.kind === telling.asks;
  const clock = asked ? next.data : state.obligations[telling.clock];
  // a request without a clock of its own is about the task, whose date may move
  if (clock === undefined || (telling.kind === 'request' && clock.kind === 'complete')) return null;
  return clockText(clock);
};

/**
 * The alerts of one event. `state` is the directive right after it and `next` the event recorded next: what an alert keeps never
 * depends on what came later, so that a rebuild gives the same.
 */
export const alertsOf = (state: Directive, event: StampedEvent & { version: number }, next?: StampedEvent): AlertMessage[] => {
  const to = alertRecipients(state.id, event);
  if (to.length === 0 || !isToldEvent(event)) return [];
  const telling = tellingOf(event, state);
  const subject = alertSubject(state, event, telling, next);
  const cause = causeOf(state, event, telling, next);
  return to.map(({ id, personId }) => ({
    id,
    personId,
    directiveId: state.id,
    directiveNumber: numberText(state.number),
    taskId: taskIdOf(event),
    kind: telling.kind,
    level: telling.level,
    event: event.type,
    subject,
    version: event.version,
    cause,
    createdAt: event.meta.occurredAt,
  }));
};
