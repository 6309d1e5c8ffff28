import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sequenceOnce } from '@duban/event-store';
import { createPool, loadStackConfig, migrate, startEmbeddedPostgres, workspaceRoot, type Config, type Progress } from '@duban/platform';
import type { Pool } from 'pg';
import { schema } from '@duban/audit';
import { provideTemporal, resolveTemporalBinary, homeLayout, removeHome, startStack, type RunningStack, say } from '@duban/stack';
import { recordingOffice } from '@duban/testing/recording-office';
import { machine } from './report.js';

const START = '2020-02-17T01:00:00.000Z';
/** Real ms from the second start of the stack to the first reminder of all directives: the resumes must be over by then. */
const REMINDED_MS = 150_000;
/** Real ms for all to be reminded, then to pass their limit, after the resumes. */
const FIRED_WITHIN_MS = 400_000;
const POLL_MS = 1_000;

interface Written {
  events: number;
  alerts: number;
  outbox: number;
  commands: number;
}

const written = async (pool: Pool): Promise<Written> =>
  (
    await pool.query<Written>(`select (select count(*) from duban.event)::int as events, (select count(*) from duban.alert)::int as alerts,
                    (select count(*) from duban.outbox)::int as outbox, (select count(*) from duban.command)::int as commands`)
  ).rows[0] ?? { events: 0, alerts: 0, outbox: 0, commands: 0 };

/** `duban resume` as its user runs it, in a process of its own. @returns ms, with the start of the process */
const resumed = async (home: string): Promise<number> => {
  const begun = performance.now();
  await promisify(execFile)(process.execPath, [join(workspaceRoot(), 'apps', 'cli', 'dist', 'main.js'), 'resume'], {
    env: { ...process.env, DUBAN_HOME: home },
  });
  return Math.round(performance.now() - begun);
};

/** Waits until each directive's receipt was called for, and its limit then told to whoever is above. @throws when anything fires twice, or never */
const fired = async (pool: Pool, count: number): Promise<void> => {
  for (const end = performance.now() + FIRED_WITHIN_MS; ;) {
    const { rows } = await pool.query<{ reminded: number; late: number; most: number }>(
      `select (count(distinct stream_id) filter (where type = 'ReminderRaised'))::int as reminded,
              (count(distinct stream_id) filter (where type = 'AlertRaised'))::int as late, coalesce(max(times), 0)::int as most
         from (select stream_id, type, count(*) as times from duban.event where type in ('ReminderRaised', 'AlertRaised')
                group by stream_id, type, data ->> 'obligationId', data ->> 'generation', data ->> 'step') raised`,
    );
    const { reminded = 0, late = 0, most = 0 } = rows[0] ?? {};
    if (most > 1) throw new Error('a step fired twice');
    if (reminded === count && late === count) return;
    if (performance.now() > end) throw new Error(`${reminded} reminded, ${late} late, of ${count}`);
    await sleep(POLL_MS);
  }
};

const withPool = async <T>(url: string, work: (pool: Pool) => Promise<T>): Promise<T> => {
  const pool = createPool({ url, applicationName: 'duban-bench', max: 4, queryTimeoutMs: 60_000, transactionTimeoutMs: 60_000 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
};

/** Open directives written straight into the record of a stack that has never run. @returns story ms until the first of their limits */
const write = async (config: Config, count: number): Promise<number> => {
  const server = await startEmbeddedPostgres({ dataDir: homeLayout(config.home).postgres });
  try {
    await migrate({ ownerUrl: server.ownerUrl, ...schema });
    return await withPool(server.appUrl, async (pool) => {
      const office = await recordingOffice(pool, START, { standing: true });
      for (let n = 0; n < count; n += 1) await office.dispatch(randomUUID());
      while ((await sequenceOnce(pool)) > 0);
      const { rows } = await pool.query<{ ms: number }>(
        `select extract(epoch from min(next_due) - $1::timestamptz)::float8 * 1000 as ms from duban.stream where category = 'directive' and not closed`,
        [START],
      );
      return rows[0]?.ms ?? 0;
    });
  } finally {
    await server.stop();
  }
};

const withStack = async <T>(config: Config, progress: Progress, work: (stack: RunningStack) => Promise<T>): Promise<T> => {
  const stack = await startStack({ config, progress });
  try {
    return await work(stack);
  } finally {
    await stack.stop();
  }
};

/**
 * `duban resume` on the running stack after Temporal's data were deleted, for `count` open directives: how long it takes, that a second
 * one writes nothing, and that then every limit fires once. Servers of its own. @throws when any of this is not so
 */
export const benchResume = async (count: number, progress: Progress): Promise<void> => {
  const home = await mkdtemp(join(tmpdir(), 'duban-bench-resume-'));
  const loaded = loadStackConfig({ DUBAN_HOME: home, LOG_LEVEL: 'warn' });
  const config: Config = {
    ...loaded,
    database: { ...loaded.database, url: null, ownerUrl: null },
    temporal: { ...loaded.temporal, address: null, tls: null, apiKey: null },
    identity: { ...loaded.identity, issuers: [] },
    filesDir: join(home, 'files'),
  };
  const at = (rate: number): Config => ({ ...config, clock: { startsAt: START, realStartMs: Date.now(), rate } });
  try {
    const binary = await resolveTemporalBinary(config, progress);
    progress(`${count} directives …`);
    const untilDueMs = await write(config, count);
    await withStack(at(1), progress, () => resumed(home));
    progress('Temporal’s data deleted …');
    const layout = homeLayout(home);
    await rm(dirname(layout.temporalDb), { recursive: true });
    // an empty one in its place: otherwise the start itself would wake everything
    await (await provideTemporal(config, layout, binary, { rpc: 17_233, ui: 18_233 }, progress)).stop();
    await rm(layout.wakeMark, { force: true });
    const figures = await withStack(at(untilDueMs / REMINDED_MS), progress, ({ state }) =>
      withPool(state.databaseUrl, async (pool) => {
        const before = await written(pool);
        const firstMs = await resumed(home);
        const againMs = await resumed(home);
        const after = await written(pool);
        if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`a resume wrote: ${JSON.stringify({ before, after })}`);
        progress(`resume ${firstMs} ms, again ${againMs} ms; limits …`);
        await fired(pool, count);
        return { directives: count, firstMs, againMs, written: after };
      }),
    );
    say(
      `恢复运行 / resume of ${count} open directives, Temporal’s data deleted: ${(figures.firstMs / 1000).toFixed(1)} s; again ${(figures.againMs / 1000).toFixed(1)} s, nothing written; every reminder and every limit then fired once`,
    );
    say(JSON.stringify({ machine: machine(), resume: figures }));
  } finally {
    await removeHome(config);
  }
};
