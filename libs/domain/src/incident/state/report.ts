import type { RefusalCode } from '../../directive/refusals.js';

/** 故障: what the system could not do by itself, each kind with its own way out (the words say it). */
export const INCIDENT_CODES = [
  'poison_command', // a command could not be processed and was refused alone
  'clocks_failed', // the clocks of a directive could not be looked at: nothing falls due in it
  'directive_unreadable', // a directive could not be loaded from its events: it takes no command
  'follow_up_refused', // what the system itself asked of a directive was refused by the rules
  'follow_up_unfounded', // the outbox asked for a command that nothing in the record causes: it was not sent
  'job_failed', // a job was given up: its further items were not begun
  'request_failed', // a route failed in a way that nobody foresaw
  'nobody_in_post', // a unit has open work and neither head nor clerk
] as const;
export type IncidentCode = (typeof INCIDENT_CODES)[number];

/** What the system sees to itself when it has gone: nobody needs to say that it is over. */
export const SELF_MENDING: readonly IncidentCode[] = ['clocks_failed', 'directive_unreadable'];

export interface IncidentSubject {
  /** `outbox`: what waits to be done after a commit; `id` is its kind. `route`: a verb and a pattern. `department`: a unit. */
  kind: 'directive' | 'job' | 'outbox' | 'route' | 'department';
  id: string;
  /** 督办编号 as people call it, of a unit its name; null = it has none, or nobody could tell. */
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
