import { fileURLToPath } from 'node:url';
import { DIRECTIVE_TASK_QUEUE, type DirectiveActivities } from '@duban/contracts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkerOptions, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** The directive's workflow from its sources, made once for each spec file. */
export const bundleDirectiveWorkflow = (): Promise<WorkflowBundleWithSourceMap> => {
  bundle ??= bundleWorkflowCode({
    logger: new DefaultLogger('WARN'),
    workflowsPath: fileURLToPath(new URL('../../../workflows/directive/src/index.ts', import.meta.url)),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: ['duban-source', ...(config.resolve?.conditionNames ?? ['...'])],
        extensionAlias: { '.js': ['.ts', '.js'] },
      },
    }),
  });
  return bundle;
};

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
  const running = worker.run();
  return {
    worker,
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
};
