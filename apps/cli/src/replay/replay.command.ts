import { DIRECTIVE_WORKFLOW, JOB_WORKFLOW } from '@duban/protocol';
import { connectTemporal, createPool, workflowBundle } from '@duban/platform';
import { Client } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { Option, type Command } from 'commander';
import { complain, say, explained, serversInUse } from '@duban/stack';
import { HISTORY_KINDS, replayRuns, type HistoryKind, type ReplayFailure } from './replay-runs.js';

const SHOWN = 20;
const QUERY_TIMEOUT_MS = 30_000;

/** Workflow types whose runs may be open during a deployment, each with its package's entry. */
const WORKFLOWS = [
  { type: DIRECTIVE_WORKFLOW, entry: import.meta.resolve('@duban/workflow-directive') },
  { type: JOB_WORKFLOW, entry: import.meta.resolve('@duban/workflow-jobs') },
];

const run = async (only: HistoryKind | undefined): Promise<number> => {
  const { databaseUrl, temporal } = await serversInUse();
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR', () => undefined) });
  const connection = await connectTemporal(temporal);
  const pool = createPool({ url: databaseUrl, applicationName: 'duban-replay', max: 1, queryTimeoutMs: QUERY_TIMEOUT_MS });
  let failures = 0;
  const told = ({ kind, workflowId, runId, reason }: ReplayFailure): void => {
    failures += 1;
    if (failures <= SHOWN) complain(`${kind} ${workflowId} run ${runId}: ${reason}`);
  };
  try {
    const { live, archived } = await replayRuns(
      {
        client: new Client({ connection, namespace: temporal.namespace }),
        db: pool,
        workflows: await Promise.all(WORKFLOWS.map(async ({ type, entry }) => ({ type, workflowBundle: await workflowBundle(entry) }))),
        ...(only === undefined ? {} : { kinds: [only] }),
      },
      told,
    );
    say(`可由现有代码重放 / replay under the present code: ${live} 个在办运行 open runs, ${archived} 个已归档运行 archived runs`);
    if (failures > 0) complain(`${failures} 个不能重放，不可部署 / do not replay: do not deploy`);
    return failures === 0 ? 0 : 1;
  } finally {
    await connection.close();
    await pool.end();
  }
};

/** `duban replay`: before a deployment, open and archived runs against the workflow code that was built here. */
export const registerReplay = (program: Command): void => {
  program
    .command('replay')
    .description(
      '部署前核对：在办与已归档的运行能否由现有工作流代码重放 / before a deployment: open and archived runs under the present code',
    )
    .addOption(new Option('--only <kind>', '只核对这一类 / this kind only').choices([...HISTORY_KINDS]))
    .action(
      explained(async ({ only }: { only?: HistoryKind }) => {
        process.exitCode = await run(only);
      }),
    );
};
