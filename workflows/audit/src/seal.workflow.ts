import type { AuditActivities, SealReport } from '@duban/protocol';
import { proxyActivities } from '@temporalio/workflow';

const { seal: sealNow } = proxyActivities<AuditActivities>({
  // a catch-up after a long outage takes in everything at once
  startToCloseTimeout: '30 minutes',
  retry: { initialInterval: '2 s', maximumInterval: '30 s', maximumAttempts: 5 },
});

/** One turn of the schedule. What fails for good is caught up by the next turn: a checkpoint covers everything before it. */
export async function seal(): Promise<SealReport> {
  return sealNow();
}
