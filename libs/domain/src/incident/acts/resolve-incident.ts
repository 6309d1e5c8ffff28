import type { IncidentEvent } from '../events/registry.js';
import type { IncidentState } from '../state/incident-state.js';

/** null = there is none, or it is over already. Those who were told of it are told that it is over. */
export const resolveIncident = (state: IncidentState, note: string): IncidentEvent[] | null =>
  state?.status === 'OPEN' ? [{ type: 'IncidentResolved', data: { incidentId: state.id, note, to: state.to } }] : null;
