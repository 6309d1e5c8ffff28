import type { EventMeta, Recipients } from '../shared/event-meta.js';
import type { RefusalCode } from '../directive/refusals.js';
import type { PersonId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

/** 故障: what the system could not do by itself, each kind with its own way out (the words say it). */
export const INCIDENT_CODES = [
  'poison_command', // a command could not be processed and was refused alone
  'clocks_failed', // the clocks of a directive could not be looked at: nothing falls due in it
  'directive_unreadable', // a directive could not be loaded from its events: it takes no command
  'follow_up_refused', // what the system itself asked of a directive was refused by the rules
  'job_failed', // a job was given up: its further items were not begun
] as const;
export type IncidentCode = (typeof INCIDENT_CODES)[number];

/** What the system sees to itself when it has gone: nobody needs to say that it is over. */
export const SELF_MENDING: readonly IncidentCode[] = ['clocks_failed', 'directive_unreadable'];

export interface IncidentSubject {
  kind: 'directive' | 'job';
  id: string;
  /** 督办编号 as people call it; null = it has none, or nobody could tell. */
  number: string | null;
}

/** One cause at one subject. No content of a command and no text of an error, which may quote it: the record is for ever. */
export interface IncidentReport {
  incidentId: string;
  code: IncidentCode;
  subject: IncidentSubject;
  /** Of the subject's stream, when it happened; 0 = nothing was recorded of it yet. */
  version: number;
  commandId: string | null;
  commandType: string | null;
  /** The rule that refused a follow-up. */
  refusal: RefusalCode | null;
  /** SQLSTATE or the error's class; its text stands in the log, under the incident's id. */
  fault: string | null;
}

export interface IncidentEventMap {
  /** Raised again after a resolution, it is the same incident in a further round. */
  IncidentRaised: IncidentReport & Recipients;
  /** By a person, or by the system once the cause has gone. */
  IncidentResolved: Recipients & { incidentId: string; note: string };
}
export type IncidentEventType = keyof IncidentEventMap;
export type IncidentEvent = { [T in IncidentEventType]: { type: T; data: IncidentEventMap[T] } }[IncidentEventType];
export type StampedIncidentEvent = IncidentEvent & { meta: EventMeta };

/** Schema version in which each type is written. */
export const INCIDENT_SCHEMAS: Record<IncidentEventType, number> = { IncidentRaised: 1, IncidentResolved: 1 };

export interface Incident extends Omit<IncidentReport, 'incidentId'> {
  id: string;
  status: 'OPEN' | 'RESOLVED';
  /** How often it was raised. */
  rounds: number;
  raisedAt: Instant;
  to: PersonId[];
  resolvedAt: Instant | null;
  /** `system` = it had gone by itself. */
  resolvedBy: PersonId | null;
  note: string | null;
}
export type IncidentState = Incident | null;

export const evolveIncident = (state: IncidentState, event: StampedIncidentEvent): Incident => {
  const { occurredAt, actor } = event.meta;
  switch (event.type) {
    case 'IncidentRaised': {
      const { incidentId: id, ...report } = event.data;
      const open = { status: 'OPEN', resolvedAt: null, resolvedBy: null, note: null } as const;
      return { ...report, id, ...open, rounds: (state?.rounds ?? 0) + 1, raisedAt: occurredAt };
    }
    case 'IncidentResolved':
      if (state === null) throw new Error('resolved, but never raised');
      return { ...state, status: 'RESOLVED', resolvedAt: occurredAt, resolvedBy: actor.personId, note: event.data.note };
  }
};

/** While it is open the same cause says nothing new, and nobody is told twice. */
export const raiseIncident = (state: IncidentState, report: IncidentReport, to: readonly PersonId[]): IncidentEvent[] =>
  state?.status === 'OPEN' ? [] : [{ type: 'IncidentRaised', data: { ...report, to: [...to] } }];

/** null = there is none, or it is over already. Those who were told of it are told that it is over. */
export const resolveIncident = (state: IncidentState, note: string): IncidentEvent[] | null =>
  state?.status === 'OPEN' ? [{ type: 'IncidentResolved', data: { incidentId: state.id, note, to: state.to } }] : null;
