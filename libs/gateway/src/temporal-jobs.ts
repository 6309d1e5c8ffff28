import { JOB_TASK_QUEUE, JOB_WORKFLOW, jobWorkflowId, type JobRunInput } from '@duban/protocol';
import type { WorkflowClient } from '@temporalio/client';

/** Gives a job its run; one that it has already goes on. */
export const temporalStartJob =
  (client: WorkflowClient) =>
  async (jobId: string): Promise<void> => {
    await client.start<(input: JobRunInput) => Promise<void>>(JOB_WORKFLOW, {
      workflowId: jobWorkflowId(jobId),
      taskQueue: JOB_TASK_QUEUE,
      args: [{ jobId }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      staticSummary: `作业 job ${jobId}`,
    });
  };
