import { resolveIncident, unpinnedMeta, type CommandMeta } from '@duban/domain';
import { commandFingerprint, findCommandResults, withTransaction } from '@duban/event-store';
import type pg from 'pg';
import { incidentStreamId, writeIncident } from './incident-stream.js';

export type IncidentResolution = 'resolved' | 'not_found' | 'incident_resolved' | 'idempotency_key_reused';

/** A person says that an incident is over. A repeated command finds its record and answers the same. */
export const resolveRecordedIncident = (
  pool: pg.Pool,
  { incidentId, note, meta }: { incidentId: string; note: string; meta: CommandMeta },
): Promise<IncidentResolution> =>
  withTransaction(pool, async (tx): Promise<IncidentResolution> => {
    const body = { type: 'ResolveIncident', data: { incidentId, note }, meta };
    const fingerprint = commandFingerprint(body);
    let answer: IncidentResolution = 'resolved';
    await writeIncident(tx, incidentId, async (state) => {
      // under the lock: its twin may have been written while this one waited
      const recorded = (await findCommandResults(tx, incidentStreamId(incidentId), [{ id: meta.id, fingerprint }])).get(meta.id);
      if (recorded) {
        answer = recorded.conflict ?? 'resolved';
        return null;
      }
      const events = resolveIncident(state, note);
      if (events === null) {
        answer = state === null ? 'not_found' : 'incident_resolved';
        return null;
      }
      return {
        events,
        meta: unpinnedMeta(meta),
        command: { id: meta.id, type: body.type, fingerprint, body, result: { incidentId } },
      };
    });
    return answer;
  });
