import { recordSources, removeRowsOfNoStream, rowsOfNoStream } from '@duban/audit';
import { calendarByVersion } from '@duban/domain';
import { createPool, loadConfig } from '@duban/platform';
import { compareReadModels, rebuildReadModels, type RecordSources } from '@duban/read-models';
import type { Command } from 'commander';
import type pg from 'pg';
import { databaseUrl, say, explained } from '@duban/stack';

const SHOWN = 20;
/** Long enough for a stream of many thousand events. */
const QUERY_TIMEOUT_MS = 30_000;

/** What no stream answers for is taken away, and named: nobody of ours writes such a row. */
const rebuild = async (pool: pg.Pool, sources: RecordSources): Promise<void> => {
  for (const { category, streams } of await rebuildReadModels(sources)) say(`${category} ${streams}`);
  const strays = await removeRowsOfNoStream(pool);
  for (const { table, key } of strays.slice(0, SHOWN)) say(`${table} ${key} 已清除 / not in the record, removed`);
  if (strays.length > SHOWN) say(`共清除 ${strays.length} 行 / rows removed`);
};

const run = async (check: boolean): Promise<void> => {
  const pool = createPool({
    url: await databaseUrl(loadConfig()),
    applicationName: 'duban-rebuild',
    max: 2,
    queryTimeoutMs: QUERY_TIMEOUT_MS,
  });
  try {
    const sources = recordSources({ pool, calendar: async (version) => calendarByVersion(version) });
    if (!check) await rebuild(pool, sources);
    const strays = (await rowsOfNoStream(pool)).map((row) => ({ ...row, live: row, rebuilt: null }));
    const differences = [...(await compareReadModels(sources)), ...strays];
    for (const { table, key, live, rebuilt } of differences.slice(0, SHOWN)) {
      const what =
        live === null && rebuilt === null
          ? '不能读取 / cannot be read'
          : live === null
            ? '缺少 / missing'
            : rebuilt === null
              ? '多余 / not in the record'
              : '不一致 / differs';
      say(`${table} ${key} ${what}`);
    }
    say(
      differences.length === 0 ? '与事件记录逐行一致 / equal to the record, row for row' : `${differences.length} 行不一致 / rows differ`,
    );
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    await pool.end();
  }
};

/** `duban rebuild` */
export const registerRebuild = (program: Command): void => {
  program
    .command('rebuild')
    .description('按事件记录重建读模型，并逐行核对 / rebuild the read models from the record, and compare them with it')
    .option('--check', '只核对，不改动 / compare only, change nothing', false)
    .action(
      explained(async ({ check }: { check: boolean }) => {
        await run(check);
      }),
    );
};
