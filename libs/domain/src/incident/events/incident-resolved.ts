import type { Recipients } from '../../shared/event-meta.js';
import { toNamed } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 故障消除: by a person, or by the system once the cause has gone. Incident resolved. */
export interface IncidentResolved extends Recipients {
  incidentId: string;
  note: string;
}

export const incidentResolved = defineEvent<'IncidentResolved', IncidentResolved>({
  type: 'IncidentResolved',
  upcasters: [],
  fold: (state, { data, meta }) => {
    if (state === null) throw new Error('resolved, but never raised');
    return { ...state, status: 'RESOLVED', resolvedAt: meta.occurredAt, resolvedBy: meta.actor.personId, note: data.note };
  },
  told: toNamed({ whom: ['incident_office'], kind: 'incident', level: 'info' }),
});
