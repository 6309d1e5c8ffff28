import { damagedRuns } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

/** What Temporal knew of an ended run, against its own hash, as long as it is kept. */
export const verifyHistories = async (db: Queryable, report: Report): Promise<void> => {
  for await (const { workflowId, runId, damage } of damagedRuns(db))
    report({ kind: 'history_differs', key: `${workflowId} ${runId}`, detail: damage });
};
