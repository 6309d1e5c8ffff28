import type { DirectiveCommand, IncidentCode, IncidentReport, IncidentSubject, Refusal } from '@duban/domain';
import { COMMAND_OUTBOX_KIND, type ClaimedRow, type NewOutboxRow } from '@duban/event-store';
import { v5 as uuidv5 } from 'uuid';
import { sqlStateOf } from '../failures.js';

const INCIDENT = '0f6b8f0a-52b1-5b55-8f4e-7b0c7d6a3c11';
const MAX_TEXT = 500;
export const INCIDENT_OUTBOX_KIND = 'incident';

/** What went wrong while a batch was handled. */
export interface Fault {
  /** null: looking at the clocks failed, not a command. */
  command: DirectiveCommand | null;
  error: unknown;
}

/** What the outbox carries to the incident's own stream. `error` is for the log alone: it may quote what cannot be stored. */
export type IncidentNotice = Omit<IncidentReport, 'subject'> & {
  subject: Omit<IncidentSubject, 'number'> & Partial<Pick<IncidentSubject, 'number'>>;
  error: string;
};

type Cause = Partial<Pick<IncidentNotice, 'commandId' | 'commandType' | 'refusal' | 'version'>>;

/** One cause at one directive is one incident, however often it comes. */
const incidentIdOf = (directiveId: string, code: IncidentCode, commandType: string | null): string =>
  uuidv5(`${directiveId}/${code}/${commandType ?? ''}`, INCIDENT);

/** PostgreSQL stores neither NUL nor half a surrogate pair, and an incident must always be storable. */
const storable = (text: string): string => Buffer.from(text.replaceAll('\0', '').slice(0, MAX_TEXT)).toString();

const faultOf = (error: unknown): string => storable(sqlStateOf(error) ?? (error instanceof Error ? error.name : typeof error));

const noticeOf = (directiveId: string, code: IncidentCode, error: unknown, cause: Cause): IncidentNotice =>
  noticeAbout({ kind: 'directive', id: directiveId }, code, error, cause);

const noticeAbout = (subject: IncidentNotice['subject'], code: IncidentCode, error: unknown, cause: Cause): IncidentNotice => {
  const { commandId = null, commandType = null, refusal = null, version = 0 } = cause;
  return {
    incidentId: incidentIdOf(subject.id, code, commandType),
    code,
    subject,
    version,
    commandId: commandId === null ? null : storable(commandId),
    commandType,
    refusal,
    fault: refusal === null ? faultOf(error) : null,
    error: storable(String(error)),
  };
};

/** The refusal of a command that could not be processed. */
export const poisonRefusal = (directiveId: string, { type }: DirectiveCommand): Refusal => ({
  code: 'poison_command',
  params: { incident: incidentIdOf(directiveId, 'poison_command', type) },
});

/** The refusal of every command while the directive cannot be loaded. */
export const unreadableRefusal = (directiveId: string): Refusal => ({
  code: 'directive_unreadable',
  params: { incident: incidentIdOf(directiveId, 'directive_unreadable', null) },
});

/** Written with the append that leaves the fault out; `id` makes a second writing of the same row nothing. */
export const incidentEntry = (directiveId: string, version: number, { command, error }: Fault) => {
  const cause: Cause = command === null ? { version } : { version, commandId: command.meta.id, commandType: command.type };
  const payload = noticeOf(directiveId, command === null ? 'clocks_failed' : 'poison_command', error, cause);
  // a command is told once; clocks again each hour at most: resolved too early, they must be told again though nothing has moved
  return { id: `${payload.incidentId}/${payload.commandId ?? `clocks/${version}/${hour()}`}`, kind: INCIDENT_OUTBOX_KIND, payload };
};

const HOUR_MS = 3_600_000;
/** Of real time. */
const hour = (): number => Math.floor(Date.now() / HOUR_MS);

/**
 * For a directive that cannot be loaded, written outside of any append. Once an hour of real time at most: while the incident is open a
 * further row says nothing new, and after it was mended and broke again it must be told again.
 */
export const unreadableRow = (directiveId: string, version: number, error: unknown): NewOutboxRow => {
  const payload = noticeOf(directiveId, 'directive_unreadable', error, { version });
  const dedupeKey = `${payload.incidentId}/${version}/${hour()}`;
  return { kind: INCIDENT_OUTBOX_KIND, topic: directiveId, dedupeKey, payload };
};

/** For a command that the system itself sent and the rules refused: somebody must look. */
export const refusedFollowUp = (directiveId: string, { meta, type }: DirectiveCommand, { code }: Refusal): NewOutboxRow => {
  const cause: Cause = { commandId: meta.id, commandType: type, refusal: code };
  const payload = noticeOf(directiveId, 'follow_up_refused', `refused: ${code}`, cause);
  return { kind: INCIDENT_OUTBOX_KIND, topic: directiveId, dedupeKey: `${payload.incidentId}/${meta.id}`, payload };
};

/**
 * For a row that asks for a command which the record does not cause. One open incident for all of them, and each in the log: whoever can
 * put in one row can put in thousands.
 */
export const unfoundedRow = ({ id, dedupeKey }: Pick<ClaimedRow, 'id' | 'dedupeKey'>): NewOutboxRow => {
  const payload = noticeAbout({ kind: 'outbox', id: COMMAND_OUTBOX_KIND }, 'follow_up_unfounded', `row ${id}: ${dedupeKey}`, {});
  return { kind: INCIDENT_OUTBOX_KIND, topic: COMMAND_OUTBOX_KIND, dedupeKey: `${payload.incidentId}/${id}`, payload };
};

/** For a job that was given up: written with its end. */
export const failedJobRow = (jobId: string, error: unknown): NewOutboxRow => {
  const payload = noticeAbout({ kind: 'job', id: jobId }, 'job_failed', error, {});
  return { kind: INCIDENT_OUTBOX_KIND, topic: jobId, dedupeKey: payload.incidentId, payload };
};

/**
 * For a request that failed in a way that nobody foresaw: one incident for each route and kind of fault, told once an hour at most while
 * it stays open. Its id is what the caller is given.
 */
export const failedRequestRow = (route: string, error: unknown): { incidentId: string; row: NewOutboxRow } => {
  const payload = noticeAbout({ kind: 'route', id: storable(route) }, 'request_failed', error, {});
  const incidentId = incidentIdOf(payload.subject.id, 'request_failed', payload.fault);
  const row = { kind: INCIDENT_OUTBOX_KIND, topic: incidentId, dedupeKey: `${incidentId}/${hour()}`, payload: { ...payload, incidentId } };
  return { incidentId, row };
};

/** For a unit that has open work and nobody to do it. Resolved by hand too early, it is told again the next hour. */
export const nobodyInPostRow = ({ id, name }: { id: string; name: string }): NewOutboxRow => {
  const { fault: _, ...payload } = noticeAbout({ kind: 'department', id, number: name }, 'nobody_in_post', null, {});
  const dedupeKey = `${payload.incidentId}/${hour()}`;
  return { kind: INCIDENT_OUTBOX_KIND, topic: id, dedupeKey, payload: { ...payload, fault: null } };
};
