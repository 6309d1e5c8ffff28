import { heartbeating, type JobSteps } from '@duban/activities';
import { JOB_TASK_QUEUE } from '@duban/protocol';
import { workflowBundle } from '@duban/platform';
import { inDeployment } from './deployment.js';
import { Worker, type NativeConnection } from '@temporalio/worker';

export interface JobWorkerOptions {
  connection: NativeConnection;
  namespace: string;
  /** null = any worker takes any task. */
  buildId?: string | null;
  steps: JobSteps;
}

/** The Temporal worker of jobs, not yet running: background work beside people's own, so it keeps few steps at once. */
export const createJobWorker = async ({ connection, namespace, steps, buildId = null }: JobWorkerOptions): Promise<Worker> =>
  Worker.create({
    connection,
    namespace,
    taskQueue: JOB_TASK_QUEUE,
    workflowBundle: await workflowBundle(import.meta.resolve('@duban/workflow-jobs')),
    activities: { ...heartbeating(steps) },
    stickyQueueScheduleToStartTimeout: '1 s',
    // a beat that the SDK keeps back until just before its time-out would make a busy machine look like a dead one
    maxHeartbeatThrottleInterval: '3 s',
    maxConcurrentActivityTaskExecutions: 2,
    maxConcurrentWorkflowTaskExecutions: 4,
    maxCachedWorkflows: 50,
    shutdownGraceTime: '5 s',
    shutdownForceTime: '10 s',
    ...inDeployment(buildId),
  });
