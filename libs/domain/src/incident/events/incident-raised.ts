import type { Recipients } from '../../shared/event-meta.js';
import type { IncidentReport } from '../state/report.js';
import { defineEvent } from './define-event.js';

/** 故障发生: raised again after a resolution, it is the same incident in a further round. Incident raised. */
export type IncidentRaised = IncidentReport & Recipients;

export const incidentRaised = defineEvent<'IncidentRaised', IncidentRaised>({
  type: 'IncidentRaised',
  upcasters: [],
  fold: (state, { data: { incidentId: id, ...report }, meta }) => ({
    ...report,
    id,
    ...{ status: 'OPEN', resolvedAt: null, resolvedBy: null, note: null },
    rounds: (state?.rounds ?? 0) + 1,
    raisedAt: meta.occurredAt,
  }),
});
