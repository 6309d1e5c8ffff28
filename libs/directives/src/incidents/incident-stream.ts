import { evolveIncident, incidentAlertsOf, type EventMeta, type IncidentEvent, type IncidentState } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import { INCIDENTS, recordAct, type Acted, type SentCommand, type Recorded } from '@duban/event-store';
import { projectIncident } from '@duban/read-models';
import { alertOutboxRow } from '../alert-outbox-row.js';

interface IncidentAct<F> {
  meta: (state: IncidentState) => EventMeta;
  /** A person's command. */
  kept?: SentCommand;
  /** No events: nothing is to be written. */
  decide: (state: IncidentState) => { ok: true; events: readonly IncidentEvent[] } | { ok: false; refusal: F };
}

/**
 * Decides on an incident under its stream's lock and appends: its rows, and an alert for each of those it is for, in the same
 * transaction.
 * @throws VersionConflict when two begin the same incident at once
 */
export const recordIncident = async <F = never>(
  tx: Queryable,
  incidentId: string,
  { meta, kept, decide }: IncidentAct<F>,
): Promise<Acted<IncidentState, IncidentEvent, { incidentId: string }, F>> => {
  const acted = await recordAct<IncidentState, IncidentEvent, { incidentId: string }, F>(tx, INCIDENTS, incidentId, {
    kept: kept ?? null,
    decide: ({ state: before, version }) => {
      const decision = decide(before);
      if (!decision.ok) return decision;
      const events = decision.events.map((event, n): Recorded<IncidentEvent> => ({
        ...event,
        meta: meta(before),
        version: version + n + 1,
      }));
      let state = before;
      const outbox = events.flatMap((event) => {
        const now = evolveIncident(state, event);
        state = now;
        return incidentAlertsOf(now, event).map(alertOutboxRow);
      });
      return { ok: true, result: { incidentId }, events, outbox, closed: state?.status === 'RESOLVED' };
    },
  });
  if (acted.ok && acted.events.length > 0) await projectIncident(tx, acted.before.events, acted.events);
  return acted;
};
