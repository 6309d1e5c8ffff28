import { DIRECTIVE_TASK_QUEUE, type DirectiveActivities } from '@duban/protocol';
import { workflowBundle } from '@duban/platform';
import { inDeployment } from './deployment.js';
import { Worker, type NativeConnection } from '@temporalio/worker';

export interface DirectiveWorkerOptions {
  connection: NativeConnection;
  namespace: string;
  /** null = any worker takes any task. */
  buildId?: string | null;
  activities: DirectiveActivities;
  /** Connections to PostgreSQL that this process has: no more local activities than that run at once. */
  poolSize: number;
}

/** The Temporal worker for directives, not yet running. */
export const createDirectiveWorker = async ({ buildId = null, ...options }: DirectiveWorkerOptions): Promise<Worker> =>
  Worker.create({
    connection: options.connection,
    namespace: options.namespace,
    taskQueue: DIRECTIVE_TASK_QUEUE,
    workflowBundle: await workflowBundle(import.meta.resolve('@duban/workflow-directive')),
    activities: { handle: options.activities.handle },
    // after kill -9 of a worker its directives wait this long for another one
    stickyQueueScheduleToStartTimeout: '1 s',
    maxConcurrentLocalActivityExecutions: options.poolSize,
    maxConcurrentActivityTaskExecutions: options.poolSize,
    shutdownGraceTime: '5 s',
    shutdownForceTime: '10 s',
    ...inDeployment(buildId),
  });
