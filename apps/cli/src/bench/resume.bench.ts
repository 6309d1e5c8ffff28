import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { sequenceOnce } from '@duban/event-store';
import { createPool, loadStackConfig, migrate, startEmbeddedPostgres, workspaceRoot, type Config, type Progress } from '@duban/platform';
import type { Pool } from 'pg';
import { schema } from '../migrate/schema.js';
import { provideTemporal, resolveTemporalBinary } from '../start/embedded-servers.js';
import { homeLayout } from '../start/layout.js';
import { removeHome, startStack, type RunningStack } from '../start/stack.js';
import { say } from '../support/console.js';
import { recordingOffice } from './recording-office.js';
import { machine } from './report.js';

const START = '2020-02-17T01:00:00.000Z';
/** Real ms from the second start of the stack to the limits of all directives: the resume must be over by then. */
const LIMIT_MS = 180_000;
const FIRED_WITHIN_MS = 240_000;
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

/** @returns real ms from a directive's limit to its first notice, of each; @throws when one fires twice or never */
const fired = async (pool: Pool, count: number): Promise<void> => {
  for (const end = performance.now() + FIRED_WITHIN_MS; ;) {
    const { rows } = await pool.query<{ streams: number; most: number }>(
      `select count(distinct stream_id)::int as streams, coalesce(max(times), 0)::int as most
         from (select stream_id, count(*) as times from duban.event where type = 'AlertRaised'
                group by stream_id, data ->> 'obligationId', data ->> 'step') raised`,
    );
    const { streams = 0, most = 0 } = rows[0] ?? {};
    if (most > 1) throw new Error('a limit fired twice');
    if (streams === count) return;
    if (performance.now() > end) throw new Error(`${streams} of ${count} limits fired`);
    await new Promise((wake) => setTimeout(wake, POLL_MS));
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
    const figures = await withStack(at(untilDueMs / LIMIT_MS), progress, ({ state }) =>
      withPool(state.databaseUrl, async (pool) => {
        const before = await written(pool);
        const firstMs = await resumed(home);
        const againMs = await resumed(home);
        const after = await written(pool);
        if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`a resume wrote: ${JSON.stringify({ before, after })}`);
        progress('limits …');
        await fired(pool, count);
        return { directives: count, firstMs, againMs, written: after };
      }),
    );
    say(
      `恢复运行 / resume of ${count} open directives, Temporal’s data deleted: ${(figures.firstMs / 1000).toFixed(1)} s; again ${(figures.againMs / 1000).toFixed(1)} s, nothing written; every limit then fired once`,
    );
    say(JSON.stringify({ machine: machine(), resume: figures }));
  } finally {
    await removeHome(config);
  }
};
