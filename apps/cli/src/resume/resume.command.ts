import { resumeAll, resumeJobs } from '@duban/directives';
import { DirectiveGateway, temporalStartJob, temporalSubmit } from '@duban/gateway';
import { connectTemporal, createPool } from '@duban/platform';
import { Client } from '@temporalio/client';
import type { Command } from 'commander';
import { complain, progress, say, explained, serversInUse } from '@duban/stack';

/** Each wake waits for a worker; beside it people must still be answered. */
const CONNECTIONS = 2;

const run = async (): Promise<void> => {
  const { databaseUrl, temporal } = await serversInUse();
  const pool = createPool({ url: databaseUrl, applicationName: 'duban-resume', max: CONNECTIONS });
  const connection = await connectTemporal(temporal);
  const { workflow } = new Client({ connection, namespace: temporal.namespace });
  const gateway = new DirectiveGateway(temporalSubmit(workflow));
  try {
    const startedAt = performance.now();
    const { open, woken } = await resumeAll({ db: pool, gateway });
    progress(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    say(`${open} 件在办，${woken} 件已在运行 / ${open} open directives, ${woken} have their run`);
    const jobs = await resumeJobs({ db: pool, start: temporalStartJob(workflow) });
    say(`${jobs} 项作业已在运行 / ${jobs} open jobs have their run`);
    if (woken === open) return;
    complain('其余由 worker 的巡查唤醒；请确认 worker 在运行 / the sweep takes up the others; is a worker running?');
    process.exitCode = 1;
  } finally {
    gateway.close();
    await connection.close();
    await pool.end();
  }
};

/** `duban resume`: from the record alone, when Temporal has lost its data. Safe at any time: a wake changes nothing that is not due. */
export const registerResume = (program: Command): void => {
  program
    .command('resume')
    .description('按事件记录恢复全部在办事项与作业的运行 / give every open directive and job its run again, from the record alone')
    .action(
      explained(async () => {
        await run();
      }),
    );
};
