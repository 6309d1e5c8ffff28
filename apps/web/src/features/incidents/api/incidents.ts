import { answerOf, ApiProblem, type ProblemBody, type Views } from '@duban/api-client';
import { api } from '../../../shared/api/client.js';

export interface Resolved {
  done: Views['Incident'][];
  refused: { incident: Views['Incident']; problem: ProblemBody }[];
}

/** Each by itself, under a key of its own: one that is over already holds no other up. */
export const resolveAll = async (incidents: readonly Views['Incident'][], note: string, key: string): Promise<Resolved> => {
  const result: Resolved = { done: [], refused: [] };
  for (const incident of incidents) {
    try {
      result.done.push(
        await answerOf(
          api.POST('/api/v1/incidents/{incidentId}/resolution', {
            params: { path: { incidentId: incident.id }, header: { 'Idempotency-Key': `${key}-${incident.id}` } },
            body: { note },
          }),
        ),
      );
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      result.refused.push({ incident, problem: error.body });
    }
  }
  return result;
};
