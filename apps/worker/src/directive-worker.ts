import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIRECTIVE_TASK_QUEUE, type DirectiveActivities } from '@duban/contracts';
import { bundleWorkflowCode, Worker, type NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';

export interface DirectiveWorkerOptions {
  connection: NativeConnection;
  namespace: string;
  activities: DirectiveActivities;
  /** Connections to PostgreSQL that this process has: no more local activities than that run at once. */
  poolSize: number;
}

/** The prebuilt bundle; from sources (tests, development) it is bundled on the spot. */
export const workflowBundle = async (): Promise<WorkflowBundleOption> => {
  const entry = fileURLToPath(import.meta.resolve('@duban/workflow-directive'));
  const codePath = join(dirname(entry), 'bundle.js');
  if (!entry.endsWith('.ts')) {
    if (!existsSync(codePath)) throw new Error(`${codePath} is missing: run \`npm run build\``);
    return { codePath };
  }
  return bundleWorkflowCode({
    workflowsPath: entry,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: ['duban-source', ...(config.resolve?.conditionNames ?? ['...'])],
        extensionAlias: { '.js': ['.ts', '.js'] },
      },
    }),
  });
};

/** The Temporal worker for directives, not yet running. */
export const createDirectiveWorker = async (options: DirectiveWorkerOptions): Promise<Worker> =>
  Worker.create({
    connection: options.connection,
    namespace: options.namespace,
    taskQueue: DIRECTIVE_TASK_QUEUE,
    workflowBundle: await workflowBundle(),
    activities: { handle: options.activities.handle },
    // after kill -9 of a worker its directives wait this long for another one
    stickyQueueScheduleToStartTimeout: '1 s',
    maxConcurrentLocalActivityExecutions: options.poolSize,
    maxConcurrentActivityTaskExecutions: options.poolSize,
    shutdownGraceTime: '5 s',
    shutdownForceTime: '10 s',
  });
