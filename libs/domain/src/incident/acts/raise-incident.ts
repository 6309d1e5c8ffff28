import type { PersonId } from '../../shared/party.js';
import type { IncidentEvent } from '../events/registry.js';
import type { IncidentReport } from '../state/report.js';
import type { IncidentState } from '../state/incident-state.js';

/** While it is open the same cause says nothing new, and nobody is told twice. */
export const raiseIncident = (state: IncidentState, report: IncidentReport, to: readonly PersonId[]): IncidentEvent[] =>
  state?.status === 'OPEN' ? [] : [{ type: 'IncidentRaised', data: { ...report, to: [...to] } }];
