import { resolveIncident, unpinnedMeta, type CommandMeta } from '@duban/domain';
import { sentCommand, withTransaction } from '@duban/event-store';
import type pg from 'pg';
import { recordIncident } from './incident-stream.js';

type IncidentRefusal = 'not_found' | 'incident_resolved' | 'idempotency_key_reused' | 'precondition_failed';
export type IncidentResolution = 'resolved' | IncidentRefusal;

/** A person says that an incident is over. A repeated command finds its record and answers the same. */
export const resolveRecordedIncident = (
  pool: pg.Pool,
  { incidentId, note, meta }: { incidentId: string; note: string; meta: CommandMeta },
): Promise<IncidentResolution> =>
  withTransaction(pool, async (tx): Promise<IncidentResolution> => {
    const acted = await recordIncident<{ code: IncidentRefusal }>(tx, incidentId, {
      meta: () => unpinnedMeta(meta),
      kept: sentCommand({ type: 'ResolveIncident', data: { incidentId, note }, meta }),
      decide: (state) => {
        const events = resolveIncident(state, note);
        return events ? { ok: true, events } : { ok: false, refusal: { code: state === null ? 'not_found' : 'incident_resolved' } };
      },
    });
    return acted.ok ? 'resolved' : acted.refusal.code;
  });
