import { resequence } from '@duban/event-store';
import { createPool } from '@duban/platform';
import type { Command } from 'commander';
import { say, explained, withRecord } from '@duban/stack';

const QUERY_TIMEOUT_MS = 600_000;

/** `duban resequence`: after `pg_restore` into another server, whose transaction ids begin elsewhere. `duban restore` does it by itself. */
export const registerResequence = (program: Command): void => {
  program
    .command('resequence')
    .description('用 pg_restore 恢复之后、启动之前运行：续接事件编号 / after pg_restore and before anything writes: event numbers go on')
    .action(
      explained(() =>
        withRecord(async (url) => {
          const timeouts = { queryTimeoutMs: QUERY_TIMEOUT_MS, transactionTimeoutMs: QUERY_TIMEOUT_MS };
          const pool = createPool({ url, applicationName: 'duban-resequence', max: 1, ...timeouts });
          try {
            say(`${await resequence(pool)} 个事件补上编号，已有编号不变 / events were given a number; numbers given before stay`);
          } finally {
            await pool.end();
          }
        }),
      ),
    );
};
