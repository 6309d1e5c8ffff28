import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { IncidentReport } from './report.js';

export interface Incident extends Omit<IncidentReport, 'incidentId'> {
  id: string;
  status: 'OPEN' | 'RESOLVED';
  /** How often it was raised. */
  rounds: number;
  raisedAt: Instant;
  to: PersonId[];
  resolvedAt: Instant | null;
  /** `system` = it had gone by itself. */
  resolvedBy: PersonId | null;
  note: string | null;
}
export type IncidentState = Incident | null;
