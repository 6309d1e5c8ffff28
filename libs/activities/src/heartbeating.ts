import type { JobActivities, JobStepInput } from '@duban/protocol';
import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { JobSteps } from './job-activities.js';

/** Well within the heartbeat's timeout: only a dead worker misses it. */
const BEAT_MS = 2_000;

/** What a worker registers for jobs: their steps, heard of while they go on, and stopped with the worker. */
export const heartbeating = (steps: JobSteps): JobActivities => ({
  runJobStep: async (input: JobStepInput) => {
    const beat = setInterval(() => heartbeat(), BEAT_MS);
    try {
      return await steps.runJobStep(input, { signal: cancellationSignal(), attempt: activityInfo().attempt });
    } finally {
      clearInterval(beat);
    }
  },
});
