import type { AlertLevel } from '../../shared/alert-kinds.js';
import type { Recipients } from '../../shared/event-meta.js';
import { oneOf, toNamed } from '../../shared/told.js';
import type { Incident } from '../state/incident-state.js';
import type { IncidentReport } from '../state/report.js';
import { defineEvent } from './define-event.js';

/** 故障发生: raised again after a resolution, it is the same incident in a further round. Incident raised. */
export type IncidentRaised = IncidentReport & Recipients;

/** Without a clock a directive falls silent, one that cannot be read stands still, and a row without a cause was forged: that is grave. */
const LEVELS: Record<Incident['code'], Extract<AlertLevel, 'serious' | 'grave'>> = {
  poison_command: 'serious',
  clocks_failed: 'grave',
  directive_unreadable: 'grave',
  follow_up_refused: 'serious',
  follow_up_unfounded: 'grave',
  job_failed: 'serious',
  request_failed: 'serious',
  nobody_in_post: 'serious',
};

export const incidentRaised = defineEvent<'IncidentRaised', IncidentRaised>({
  type: 'IncidentRaised',
  // the second allows for what is neither a directive nor a job, the third for a route and a unit
  upcasters: [(data) => data, (data) => data],
  fold: (state, { data: { incidentId: id, ...report }, meta }) => ({
    ...report,
    id,
    ...{ status: 'OPEN', resolvedAt: null, resolvedBy: null, note: null },
    rounds: (state?.rounds ?? 0) + 1,
    raisedAt: meta.occurredAt,
  }),
  told: toNamed({ whom: ['incident_office'], kind: 'incident', level: oneOf(['serious', 'grave'], (_, { code }) => LEVELS[code]) }),
});
