import { alertsOf, type AnyAlertMessage, evolveStep, stepsOf, type DirectiveState, type StampedEvent } from '@duban/domain';
import { type Row, tableOf } from '../tables/table-spec.js';
import { AlertEntity } from './alert.entity.js';

export type VersionedEvent = StampedEvent & { version: number };

/** One table, found by any of the streams that its rows come from. */
export const DIRECTIVE_ALERTS = tableOf(AlertEntity, 'directive_id');
export const INCIDENT_ALERTS = tableOf(AlertEntity, 'incident_id');
export const JOB_ALERTS = tableOf(AlertEntity, 'job_id');
export const MEETING_ALERTS = tableOf(AlertEntity, 'meeting_id');
export const ORGANISATION_ALERTS = tableOf(AlertEntity, 'organisation_id');

export type AlertRow = Row<AlertEntity>;

export const alertRow = (alert: AnyAlertMessage): AlertRow => ({
  id: alert.id,
  person_id: alert.personId,
  directive_id: alert.directiveId,
  incident_id: 'incidentId' in alert ? alert.incidentId : null,
  organisation_id: 'organisationId' in alert ? alert.organisationId : null,
  task_id: alert.taskId,
  directive_number: alert.directiveNumber,
  kind: alert.kind,
  level: alert.level,
  event: alert.event,
  subject: alert.subject,
  version: alert.version,
  created_at: alert.createdAt,
  job_id: 'jobId' in alert ? alert.jobId : null,
  meeting_id: 'meetingId' in alert ? alert.meetingId : null,
  cause: 'cause' in alert ? alert.cause : null,
});

/**
 * The alerts of a run of events, each told by the directive as it stood right after its event; that of a task just dispatched tells of
 * this task alone, so that the others of its fan-out may stand beside it already.
 */
export const alertRows = (before: DirectiveState, events: readonly VersionedEvent[]): AlertRow[] => {
  let state = before;
  let place = 0;
  return stepsOf(events).flatMap((step) => {
    const after = evolveStep(state, step);
    state = after;
    return step.flatMap((event) => {
      place += 1;
      return after === null ? [] : alertsOf(after, event, events[place]).map(alertRow);
    });
  });
};
