import type { MeetingEventDefinition } from '../meeting/events/define-event.js';
import { MEETING_EVENTS } from '../meeting/events/registry.js';
import type { MeetingEvent, MeetingEventMap, MeetingEventType, StampedMeetingEvent, ToldMeetingEvent } from '../meeting/events/registry.js';
import { evolveMeeting } from '../meeting/events/evolve.js';
import { lineChanges, listedDrafts } from '../meeting/state/accounting.js';
import type { Meeting, MeetingState } from '../meeting/state/meeting-state.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';
import type { PersonId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import { chosen } from '../shared/told.js';

/** What an alert about a list tells: ids and quoted texts, worded when somebody reads it. */
export interface MeetingAlertSubject {
  list: Pick<Meeting, 'title' | 'number'> & {
    became: 'submitted' | 'withdrawn' | 'returned' | 'approved' | 'due_soon' | 'overdue' | 'superseded';
    /** Which round of the list with its signers; 0 = it never came to one. */
    n: number;
    by: PersonId;
    /** Lines on the list. */
    lines: number;
    struck: number;
    mended: number;
    /** By when it is to be decided. */
    due: Instant | null;
    reason: string;
  };
}

export interface MeetingAlertMessage {
  /** Meeting, version and person: the same however often it is projected or sent. */
  id: string;
  personId: PersonId;
  meetingId: string;
  directiveId: null;
  directiveNumber: null;
  taskId: null;
  kind: AlertKind;
  level: AlertLevel;
  event: ToldMeetingEvent['type'];
  subject: MeetingAlertSubject;
  version: number;
  createdAt: Instant;
}

type Versioned = StampedMeetingEvent & { version: number };

const isTold = (event: MeetingEvent): event is ToldMeetingEvent => 'persons' in MEETING_EVENTS[event.type].told;

const becameOf = (event: ToldMeetingEvent): Pick<MeetingAlertSubject['list'], 'became' | 'reason'> => {
  switch (event.type) {
    case 'ListSubmitted':
      return { became: 'submitted', reason: '' };
    case 'ListReminded':
      return { became: event.data.overdue ? 'overdue' : 'due_soon', reason: '' };
    case 'ListWithdrawn':
      return { became: 'withdrawn', reason: event.data.reason };
    case 'ListReturned':
      return { became: 'returned', reason: event.data.reason };
    case 'ListApproved':
      return { became: 'approved', reason: event.data.opinion };
    case 'MinutesSuperseded':
      return { became: 'superseded', reason: event.data.reason };
  }
};

const subjectOf = (meeting: Meeting, event: ToldMeetingEvent, by: PersonId): MeetingAlertSubject => {
  const { title, number, submissions } = meeting;
  const last = submissions.at(-1);
  return {
    list: {
      ...{ title, number, by, n: last?.n ?? 0, due: last?.clock?.due ?? null },
      ...{ lines: listedDrafts(meeting).length, ...lineChanges(meeting), ...becameOf(event) },
    },
  };
};

/** What an event of a meeting says of its alerts, by its own declaration. */
const toldBy = <T extends MeetingEventType>({ type, data }: { type: T; data: MeetingEventMap[T] }, state: Meeting) => {
  const { told }: MeetingEventDefinition<T, MeetingEventMap[T]> = MEETING_EVENTS[type];
  if (!('persons' in told)) return null;
  const { kind, level } = told.alert;
  return { persons: [...new Set(told.persons(data))], kind: chosen(kind, data, state), level: chosen(level, data, state) };
};

/** The alerts of one event; `state` is the meeting right after it. Nobody is told what they have just done. */
const alertsOfOne = (state: Meeting, event: Versioned): MeetingAlertMessage[] => {
  const told = toldBy(event, state);
  if (told === null || !isTold(event)) return [];
  const { actor, authority, occurredAt } = event.meta;
  const subject = subjectOf(state, event, actor.personId);
  return told.persons
    .filter((personId) => personId !== actor.personId && personId !== authority.onBehalfOf)
    .map((personId) => ({
      ...{ id: `${state.id}.${event.version}.${personId}`, personId, meetingId: state.id },
      ...{ directiveId: null, directiveNumber: null, taskId: null, kind: told.kind, level: told.level },
      ...{ event: event.type, subject, version: event.version, createdAt: occurredAt },
    }));
};

/** The alerts of further events of a meeting, each told by the meeting as it stood right after its event. */
export const meetingAlertsOf = (before: MeetingState, events: readonly Versioned[]): MeetingAlertMessage[] => {
  let state = before;
  return events.flatMap((event) => {
    const now = evolveMeeting(state, event);
    state = now;
    return now === null ? [] : alertsOfOne(now, event);
  });
};
