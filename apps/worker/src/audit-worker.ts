import { AUDIT_TASK_QUEUE, SEAL_SCHEDULE, SEAL_WORKFLOW, type AuditActivities } from '@duban/protocol';
import { workflowBundle } from '@duban/platform';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import { inDeployment } from './deployment.js';
import { Worker, type NativeConnection } from '@temporalio/worker';

export interface AuditWorkerOptions {
  connection: NativeConnection;
  namespace: string;
  /** null = any worker takes any task. */
  buildId?: string | null;
  activities: AuditActivities;
}

/** The Temporal worker of the audit side, not yet running: background work, so it keeps few tasks at once. */
export const createAuditWorker = async ({ connection, namespace, activities, buildId = null }: AuditWorkerOptions): Promise<Worker> =>
  Worker.create({
    connection,
    namespace,
    taskQueue: AUDIT_TASK_QUEUE,
    workflowBundle: await workflowBundle(import.meta.resolve('@duban/workflow-audit')),
    activities: { ...activities },
    maxConcurrentActivityTaskExecutions: 2,
    maxConcurrentWorkflowTaskExecutions: 2,
    maxCachedWorkflows: 10,
    shutdownGraceTime: '5 s',
    shutdownForceTime: '10 s',
    ...inDeployment(buildId),
  });

/** Makes the schedule, or brings it to this interval. A missed turn is not made up for: the next one seals everything anyway. */
export const ensureSealSchedule = async (client: Client, everySeconds: number): Promise<void> => {
  const spec = { intervals: [{ every: everySeconds * 1000 }] };
  const options: ScheduleOptions = {
    scheduleId: SEAL_SCHEDULE,
    spec,
    action: { type: 'startWorkflow', workflowType: SEAL_WORKFLOW, taskQueue: AUDIT_TASK_QUEUE },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '10 s' },
    memo: { about: '封存事件记录 / seals the record' },
    state: { triggerImmediately: true },
  };
  try {
    await client.schedule.create(options);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(SEAL_SCHEDULE).update((before) => ({ ...before, spec }));
  }
};
