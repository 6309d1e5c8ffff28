import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIRECTIVE_WORKFLOW, JOB_WORKFLOW } from '@duban/contracts';
import { connectTemporal } from '@duban/platform';
import { Client } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { Command } from 'commander';
import { complain, say } from '../support/console.js';
import { explained } from '../support/explained.js';
import { serversInUse } from '../support/servers-in-use.js';

/** Histories fetched ahead of the replay. */
const FETCHED_AHEAD = 4;

/** Workflow types whose runs may be open during a deployment, each with its package's entry. */
const WORKFLOWS = [
  { type: DIRECTIVE_WORKFLOW, entry: import.meta.resolve('@duban/workflow-directive') },
  { type: JOB_WORKFLOW, entry: import.meta.resolve('@duban/workflow-jobs') },
];
type WorkflowCode = (typeof WORKFLOWS)[number];

interface Replayed {
  replayed: number;
  failed: { workflowId: string; reason: string } | null;
}

const builtBundle = (entry: string): { codePath: string } => {
  const codePath = join(dirname(fileURLToPath(entry)), 'bundle.js');
  if (!existsSync(codePath)) throw new Error(`${codePath} is missing: run \`npm run build\``);
  return { codePath };
};

/** @returns how many runs replayed, and the first that did not. */
const replayOpenRuns = async (client: Client, { type, entry }: WorkflowCode): Promise<Replayed> => {
  const open = client.workflow.list({ query: `WorkflowType = '${type}' AND ExecutionStatus = 'Running'` });
  const results = Worker.runReplayHistories({ workflowBundle: builtBundle(entry) }, open.intoHistories({ concurrency: FETCHED_AHEAD }));
  let replayed = 0;
  for await (const { workflowId, error } of results) {
    if (error) return { replayed, failed: { workflowId, reason: error.message } };
    replayed += 1;
  }
  return { replayed, failed: null };
};

const replayAll = async (client: Client): Promise<Replayed> => {
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR', () => undefined) });
  let replayed = 0;
  for (const workflow of WORKFLOWS) {
    const found = await replayOpenRuns(client, workflow);
    replayed += found.replayed;
    if (found.failed !== null) return { replayed, failed: found.failed };
  }
  return { replayed, failed: null };
};

const run = async (): Promise<void> => {
  const { temporal } = await serversInUse();
  const connection = await connectTemporal(temporal);
  try {
    const { replayed, failed } = await replayAll(new Client({ connection, namespace: temporal.namespace }));
    say(`${replayed} 个运行可由现有代码继续 / runs go on under the present code`);
    if (failed === null) return;
    complain(`${failed.workflowId}: ${failed.reason}`);
    process.exitCode = 1;
  } finally {
    await connection.close();
  }
};

/** `duban replay`: before a deployment, every open run against the workflow code that was built here. */
export const registerReplay = (program: Command): void => {
  program
    .command('replay')
    .description(
      '部署前核对：在办运行能否由现有工作流代码继续 / before a deployment: replay every open run under the present workflow code',
    )
    .action(
      explained(async () => {
        await run();
      }),
    );
};
