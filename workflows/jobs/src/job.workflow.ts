import type { JobActivities, JobCursor, JobRunInput } from '@duban/protocol';
import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';

/** About 500 events of history. */
const STEPS_OF_A_RUN = 80;

const { runJobStep } = proxyActivities<JobActivities>({
  // a step is bounded work; a worker that is killed in it is missed by its heartbeat
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '10 s',
  // an outage is waited for however long it lasts; a fault of ours ends the job from within the activity
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '30 s' },
});

/** One job, step by step. It knows no kind and decides nothing: where it stands, and whether it goes on, is in the record. */
export async function job({ jobId, cursor: from = null }: JobRunInput): Promise<void> {
  let cursor: JobCursor = from;
  for (let steps = 0; steps < STEPS_OF_A_RUN; steps += 1) {
    const step = await runJobStep({ jobId, cursor });
    if (step.ended) return;
    cursor = step.cursor;
    if (step.waitMs > 0) await sleep(step.waitMs);
  }
  await continueAsNew<typeof job>({ jobId, cursor });
}
