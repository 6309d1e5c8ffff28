import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertOutboxRows } from '@duban/alerts';
import { resumeAll } from '@duban/directives';
import { createRunArchive, temporalRuns } from '@duban/audit';
import { DIRECTIVE_WORKFLOW, directiveStreamId, directiveWorkflowId } from '@duban/protocol';
import { type Instant } from '@duban/domain';
import { archivedRuns, type RunKey } from '@duban/event-store';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { createPool, provideDatabase, storyClock } from '@duban/platform';
import {
  bundleDirectiveWorkflow,
  createDevServerEnvironment,
  createTestDatabase,
  quietRuntime,
  startDirectiveWorker,
  type DevServerEnvironment,
  type RunningWorker,
  type TestDatabase,
} from '@duban/testing';
import type pg from 'pg';
import { writeBackup } from '../backup/write-backup.js';
import { recordingOffice, type RecordingOffice } from '@duban/testing/recording-office';
import { schema } from '@duban/audit';
import { cityHandler } from '@duban/testing/demo-city';
import { seen } from '@duban/testing/seen';
import { replayRuns, type ReplayFailure } from '../replay/replay-runs.js';
import { BackupArchive } from '../restore/read-archive.js';
import { restoreBackup } from '../restore/restore-backup.js';

const START: Instant = '2020-02-17T01:00:00.000Z';
const OPEN = 30;
/** Real time between the restored system's start and its directives' limits. */
const LIMIT_MS = 20_000;
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const MERGED = id(OPEN);
const never = new AbortController().signal;

let database: TestDatabase;
let office: RecordingOffice;
let server: DevServerEnvironment;
let folder: string;
const stopping: (() => Promise<unknown>)[] = [];

interface Running {
  gateway: DirectiveGateway;
  worker: RunningWorker;
}
const run = async (on: DevServerEnvironment, pool: pg.Pool, rate: number): Promise<Running> => {
  const clock = storyClock({ startsAt: START, realStartMs: Date.now(), rate });
  const handle = cityHandler({ pool, clock, outbox: alertOutboxRows });
  const worker = await startDirectiveWorker(on.environment, { handle });
  const gateway = new DirectiveGateway(temporalSubmit(on.environment.client.workflow));
  return { gateway, worker };
};

let first: Running;
beforeAll(async () => {
  quietRuntime();
  [database, server, folder] = await Promise.all([
    createTestDatabase(schema),
    createDevServerEnvironment(),
    mkdtemp(join(tmpdir(), 'duban-recovery-')),
    bundleDirectiveWorkflow(),
  ]);
  office = await recordingOffice(database.pool, START, { standing: true });
  for (let n = 1; n <= OPEN; n += 1) await office.dispatch(id(n));
  first = await run(server, database.pool, 1);
});
afterAll(async () => {
  for (const stop of stopping.reverse()) await stop();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that a wake could have written. */
const written = async (pool: pg.Pool): Promise<unknown> =>
  (
    await pool.query(`select (select count(*) from duban.event) as events, (select count(*) from duban.alert) as alerts,
                             (select count(*) from duban.outbox) as outbox, (select count(*) from duban.command) as commands`)
  ).rows[0];

test('the history of an ended run is kept, once, with the bundle that ran it; one that cannot be read does not keep the others', async () => {
  expect(await resumeAll({ db: database.pool, gateway: first.gateway })).toEqual({ open: OPEN, woken: OPEN });
  for (const merged of [MERGED, id(OPEN - 1)]) {
    await office.send('duban.head', merged, 'MergeDirective', { into: id(1), reason: '同一事项' });
    await first.gateway.wake(merged);
  }
  const runs = temporalRuns(server.environment.client.workflow);
  await seen('both ends in the visibility', 60_000, async () => {
    const ended: RunKey[] = [];
    for await (const one of runs.list()) ended.push(one);
    return ended.length === 2 ? ended : null;
  });
  const faults: [unknown, string][] = [];
  const failing = createRunArchive({
    db: database.pool,
    runs: {
      ...runs,
      history: async (key) => {
        if (key.workflowId === directiveWorkflowId(MERGED)) throw new Error('not now');
        return runs.history(key);
      },
    },
    onError: (error, key) => faults.push([error, key.workflowId]),
  });
  await failing.once(never);
  expect(faults).toEqual([[new Error('not now'), directiveWorkflowId(MERGED)]]);

  const facts: unknown[] = [];
  const archive = createRunArchive({ db: database.pool, runs, log: (one) => facts.push(one) });
  await archive.once(never);
  await archive.once(never);
  expect(facts).toEqual([{ archived: 1, failed: 0 }]);

  const kept = [];
  for await (const one of archivedRuns(database.pool, DIRECTIVE_WORKFLOW, 1)) kept.push(one);
  expect(kept).toEqual(
    [id(OPEN - 1), MERGED].map((directive) =>
      expect.objectContaining({
        ...{ workflowId: directiveWorkflowId(directive), status: 'COMPLETED', damaged: null },
        buildIds: [expect.stringMatching(/^@temporalio\/worker@\d+\.\d+\.\d+\+[0-9a-f]{64}$/)],
      }),
    ),
  );
  const [one] = kept;
  const { events } = JSON.parse(one?.json ?? '') as { events: { eventType: string }[] };
  expect([events.length, events.at(-1)?.eventType]).toEqual([one?.events, 'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED']);
  await expect(database.pool.query('delete from duban.run_history')).rejects.toMatchObject({ code: '42501' });
});

test('open and archived runs replay under the present workflow; under a changed one each is named with where they part', async () => {
  const replay = async (code: string) => {
    const failures: ReplayFailure[] = [];
    const workflows = [{ type: DIRECTIVE_WORKFLOW, workflowBundle: { code, sourceMap: '', sourceMapFilename: '' } }];
    const deps = { client: server.environment.client, db: database.pool, workflows };
    return { replayed: await replayRuns(deps, (failure) => failures.push(failure)), failures };
  };
  const { code } = await bundleDirectiveWorkflow();
  expect(await replay(code)).toEqual({ replayed: { live: OPEN - 2, archived: 2 }, failures: [] });

  const sdk = /const info = (\w+)\.workflowInfo/.exec(code)?.[1];
  const changed = code.replace(/const alarm = new [^;]+;/, (found) => `await ${sdk}.sleep(1000); ${found}`);
  expect(changed).not.toBe(code);
  const { replayed, failures } = await replay(changed);
  expect(replayed).toEqual({ live: 0, archived: 0 });
  expect(failures.map(({ kind, workflowId }) => `${kind} ${workflowId}`).sort()).toEqual([
    ...[id(OPEN - 1), MERGED].map((directive) => `archived ${directiveWorkflowId(directive)}`),
    ...Array.from({ length: OPEN - 2 }, (_, n) => `live ${directiveWorkflowId(id(n + 1))}`),
  ]);
  for (const { runId, reason } of failures) {
    expect(runId).toMatch(/^[0-9a-f-]{36}$/);
    expect(reason).toMatch(/nondeterminism/i);
  }
});

test('a restored record brings its directives back to an empty Temporal: resumed twice nothing is written, and each limit fires once', async () => {
  await first.worker.stop();
  first.gateway.close();
  await server.teardown();
  const out = join(folder, 'backup.zip');
  await writeBackup({ databaseUrl: database.appUrl, filesDir: folder, out });
  const at = (url: string): string => Object.assign(new URL(url), { pathname: '/restored' }).href;
  await provideDatabase(database.superuserUrl, 'restored');
  await restoreBackup({ archive: await BackupArchive.open(out), ownerUrl: at(database.ownerUrl), filesDir: folder });
  const pool = createPool({ url: at(database.appUrl), applicationName: 'spec', queryTimeoutMs: 20_000 });
  stopping.push(() => pool.end());
  const { rows: due } = await pool.query<{ ms: number }>(
    `select extract(epoch from min(next_due) - $1::timestamptz)::float8 * 1000 as ms from duban.stream where category = 'directive' and not closed`,
    [START],
  );

  const fresh = await createDevServerEnvironment();
  stopping.push(() => fresh.teardown());
  const { gateway, worker } = await run(fresh, pool, (due[0]?.ms ?? 0) / LIMIT_MS);
  stopping.push(async () => {
    gateway.close();
    await worker.stop();
  });
  const before = await written(pool);
  expect(await resumeAll({ db: pool, gateway })).toEqual({ open: OPEN - 2, woken: OPEN - 2 });
  expect(await resumeAll({ db: pool, gateway })).toEqual({ open: OPEN - 2, woken: OPEN - 2 });
  expect(await written(pool)).toEqual(before);

  const streams = Array.from({ length: OPEN - 2 }, (_, n) => directiveStreamId(id(n + 1)));
  const raised = () =>
    pool.query<{ stream: string; times: number; what: string }>(
      `select stream_id as stream, data ->> 'obligationId' || ' ' || (data ->> 'step') as what, count(*)::int as times
         from duban.event where type = 'AlertRaised' and stream_id = any($1) group by 1, 2`,
      [streams],
    );
  await seen('the first limit of each', 60_000, async () =>
    new Set((await raised()).rows.map(({ stream }) => stream)).size === streams.length ? true : null,
  );
  await resumeAll({ db: pool, gateway });
  expect((await raised()).rows.filter(({ times }) => times !== 1)).toEqual([]);
});
