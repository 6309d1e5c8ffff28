import { fileURLToPath } from 'node:url';
import { DIRECTIVE_TASK_QUEUE, JOB_TASK_QUEUE, type DirectiveActivities, type JobActivities } from '@duban/protocol';
import { bundleSources } from '@duban/platform';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkerOptions, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

const bundles = new Map<string, Promise<WorkflowBundleWithSourceMap>>();

/** A workflow package from its sources, made once for each spec file. */
export const bundleWorkflow = (name: 'directive' | 'jobs'): Promise<WorkflowBundleWithSourceMap> => {
  const entry = fileURLToPath(new URL(`../../../workflows/${name}/src/index.ts`, import.meta.url));
  const bundle = bundles.get(name) ?? bundleSources(entry);
  bundles.set(name, bundle);
  return bundle;
};

export const bundleDirectiveWorkflow = (): Promise<WorkflowBundleWithSourceMap> => bundleWorkflow('directive');

export interface RunningWorker {
  worker: Worker;
  /** Ends it in order; the spec awaits it before the environment is torn down. */
  stop(): Promise<void>;
}

/** A worker for directives with the given activities; keep `stop()` for the end. */
export const startDirectiveWorker = async (
  environment: Pick<TestWorkflowEnvironment, 'nativeConnection' | 'namespace'>,
  activities: DirectiveActivities,
  options: Partial<WorkerOptions> = {},
): Promise<RunningWorker> => {
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    namespace: environment.namespace ?? 'default',
    taskQueue: DIRECTIVE_TASK_QUEUE,
    workflowBundle: options.workflowBundle ?? (await bundleDirectiveWorkflow()),
    activities: { handle: activities.handle },
    stickyQueueScheduleToStartTimeout: '1 s',
    shutdownGraceTime: '2 s',
    ...options,
  });
  return runningWorker(worker);
};

const runningWorker = (worker: Worker): RunningWorker => {
  const running = worker.run();
  return {
    worker,
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
};

/** A worker for jobs with the given activities. */
export const startJobWorker = async (
  environment: Pick<TestWorkflowEnvironment, 'nativeConnection' | 'namespace'>,
  activities: JobActivities,
): Promise<RunningWorker> =>
  runningWorker(
    await Worker.create({
      connection: environment.nativeConnection,
      namespace: environment.namespace ?? 'default',
      taskQueue: JOB_TASK_QUEUE,
      workflowBundle: await bundleWorkflow('jobs'),
      activities: { ...activities },
      shutdownGraceTime: '2 s',
    }),
  );
