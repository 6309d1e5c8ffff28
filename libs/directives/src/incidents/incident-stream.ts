import {
  ALERT_OUTBOX_KIND,
  incidentAlertsOf,
  evolveIncident,
  incidentEvents,
  type EventMeta,
  type Incident,
  type IncidentEvent,
  type IncidentState,
  type StampedIncidentEvent,
  type StoredPayload,
} from '@duban/domain';
import { type Queryable } from '@duban/platform';
import { appendToStream, lockStream, readStream, type AcceptedCommand, type NewOutboxRow, type StoredEvent } from '@duban/event-store';
import { projectIncident } from '@duban/read-models';

export const incidentStreamId = (incidentId: string): string => `incident/${incidentId}`;

type VersionedIncidentEvent = StampedIncidentEvent & { version: number };

export const asIncidentEvent = ({ type, schemaVersion, data, meta, version }: StoredEvent): VersionedIncidentEvent => ({
  ...incidentEvents.upcast(type, schemaVersion, data as StoredPayload),
  meta,
  version,
});

interface Decided {
  events: readonly IncidentEvent[];
  meta: EventMeta;
  /** Kept beside its events, so that its retry gets the same answer. */
  command?: Omit<AcceptedCommand, 'fromVersion' | 'toVersion'>;
}

const alertRow = (alertId: string, personId: string): NewOutboxRow => ({
  kind: ALERT_OUTBOX_KIND,
  topic: personId,
  dedupeKey: alertId,
  payload: { alertId, personId, directiveId: null },
});

/**
 * Decides on an incident under its stream's lock and appends: its rows, and an alert for each of those it is for, in the same
 * transaction. `decide` answers null to write nothing. @returns whether anything was written
 * @throws VersionConflict when two begin the same incident at once
 */
export const writeIncident = async (
  tx: Queryable,
  incidentId: string,
  decide: (state: IncidentState) => Promise<Decided | null> | Decided | null,
): Promise<boolean> => {
  const streamId = incidentStreamId(incidentId);
  const head = await lockStream(tx, streamId);
  const before = head.version === 0 ? [] : (await readStream(tx, streamId)).map(asIncidentEvent);
  const decided = await decide(before.reduce<IncidentState>(evolveIncident, null));
  if (decided === null || decided.events.length === 0) return false;
  const events = decided.events.map((event, n): VersionedIncidentEvent => ({
    ...event,
    meta: decided.meta,
    version: head.version + n + 1,
  }));
  let state = before.reduce<IncidentState>(evolveIncident, null);
  const outbox = events.flatMap((event) => {
    const now: Incident = evolveIncident(state, event);
    state = now;
    return incidentAlertsOf(now, event).map(({ id, personId }) => alertRow(id, personId));
  });
  const version = head.version + events.length;
  await appendToStream(tx, {
    streamId,
    category: 'incident',
    expectedVersion: head.version,
    head,
    events: events.map(({ type, data, meta }) => ({ type, schemaVersion: incidentEvents.currentSchemaVersion(type), data, meta })),
    commands: decided.command ? [{ ...decided.command, fromVersion: head.version + 1, toVersion: version }] : [],
    nextDue: null,
    closed: state?.status === 'RESOLVED',
    outbox,
  });
  await projectIncident(tx, before, events);
  return true;
};
