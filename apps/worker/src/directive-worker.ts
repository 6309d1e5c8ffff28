import { DIRECTIVE_TASK_QUEUE, type DirectiveActivities } from '@duban/protocol';
import { workflowBundle } from '@duban/platform';
import { inDeployment } from './deployment.js';
import { WorkflowSlots } from './workflow-slots.js';
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

/** A Temporal worker that is told before it is shut down. */
export interface DirectiveWorker {
  worker: Worker;
  /** Asks for no further task, and waits for those that were asked for. */
  letGo(): Promise<void>;
}

/** As long as a task waits for a worker that keeps its run: from then on the others have them. */
const LET_GO_MS = 1_000;

/** The Temporal worker for directives, not yet running. */
export const createDirectiveWorker = async ({ buildId = null, ...options }: DirectiveWorkerOptions): Promise<DirectiveWorker> => {
  const slots = new WorkflowSlots();
  const worker = await Worker.create({
    connection: options.connection,
    namespace: options.namespace,
    taskQueue: DIRECTIVE_TASK_QUEUE,
    workflowBundle: await workflowBundle(import.meta.resolve('@duban/workflow-directive')),
    activities: { handle: options.activities.handle },
    // after kill -9 of a worker its directives wait this long for another one
    stickyQueueScheduleToStartTimeout: '1 s',
    tuner: {
      workflowTaskSlotSupplier: slots,
      activityTaskSlotSupplier: { type: 'fixed-size', numSlots: options.poolSize },
      localActivityTaskSlotSupplier: { type: 'fixed-size', numSlots: options.poolSize },
      nexusTaskSlotSupplier: { type: 'fixed-size', numSlots: 1 },
    },
    shutdownGraceTime: '5 s',
    shutdownForceTime: '10 s',
    ...inDeployment(buildId),
  });
  return { worker, letGo: () => slots.close(LET_GO_MS) };
};
