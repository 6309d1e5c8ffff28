import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bulkRunner } from '@duban/directives';
import { createJobActivities } from '@duban/activities';
import { createJobDispatch, createJobSweep, readJob, recordJob, type JobRunner } from '@duban/directives';
import { jobWorkflowId, type CommandOutcome } from '@duban/protocol';
import { jobStatus, SYSTEM_ACTOR, systemMeta, type DirectiveCommand, type Job } from '@duban/domain';
import { temporalStartJob } from '@duban/gateway';
import { createDevServerEnvironment, type DevServerEnvironment, type TestDatabase } from '@duban/testing';
import { cityDatabase } from '@duban/testing/city-database';
import { seen } from '@duban/testing/seen';
import type { Worker } from '@temporalio/worker';
import { createJobWorker } from './job-worker.js';

const AT = '2020-02-17T01:00:00.000Z';
const ITEMS = 40;
const PAGE = 10;
const clock = { now: () => AT, realMsUntil: () => 60_000 };
const never = new AbortController().signal;

let database: TestDatabase;
let temporal: DevServerEnvironment;
beforeAll(async () => {
  [database, temporal] = await Promise.all([cityDatabase(), createDevServerEnvironment()]);
});
afterAll(async () => {
  await temporal.teardown();
  await database.drop();
});

/** Takes each command once, as a directive does; `before` may hold it up. */
class Directives {
  readonly accepted = new Map<string, number>();
  before: () => Promise<void> = async () => undefined;

  submit = async (directiveId: string, { meta }: DirectiveCommand): Promise<CommandOutcome> => {
    await this.before();
    const version = this.accepted.get(meta.id) ?? this.accepted.size + 1;
    this.accepted.set(meta.id, version);
    return { commandId: meta.id, accepted: true, fromVersion: version, toVersion: version, result: { directiveId } };
  };
}

const request = async (jobId: string): Promise<void> => {
  const ground = { actor: SYSTEM_ACTOR, accountable: { kind: 'role', role: 'system' }, authority: { kind: 'system' } } as const;
  const items = Array.from({ length: ITEMS }, (_, n) => ({ directiveId: `d-${n}`, taskId: 't1', ground: 0 }));
  await recordJob(database.pool, jobId, {
    command: {
      type: 'RequestJob',
      data: {
        jobId,
        total: ITEMS,
        settled: [],
        kind: 'commands',
        request: { command: 'ReceiveTask', shared: {}, grounds: [ground], items },
      },
    },
    meta: systemMeta(jobId, AT),
  });
};
const jobOf = async (jobId: string): Promise<Job> => {
  const found = await readJob(database.pool, jobId);
  if (!found) throw new Error(`no job ${jobId}`);
  return found.job;
};
const isDone = (jobId: string) => async (): Promise<boolean> => jobStatus(await jobOf(jobId)) === 'DONE';

const start = (jobId: string): Promise<void> => temporalStartJob(temporal.environment.client.workflow)(jobId);
const dispatch = async (): Promise<void> => void (await createJobDispatch({ pool: database.pool, start }).once(never));

const NO_EXPORTS: JobRunner<'export'> = { step: () => Promise.reject(new Error('no exports here')) };
const workerOver = async (directives: Directives): Promise<{ worker: Worker; stop: () => Promise<void> }> => {
  const steps = createJobActivities({
    pool: database.pool,
    clock,
    runners: { commands: bulkRunner({ gateway: directives, isPending: () => false, pageItems: PAGE }), export: NO_EXPORTS },
    onFailure: ({ error }) => {
      throw error;
    },
  });
  const worker = await createJobWorker({ connection: temporal.environment.nativeConnection, namespace: temporal.namespace, steps });
  const running = worker.run();
  return {
    worker,
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
};

test('a job that was requested is run, page by page, to its end; another worker goes on where one was stopped', async () => {
  const directives = new Directives();
  const first = await workerOver(directives);
  let held = 0;
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  directives.before = async () => {
    if (directives.accepted.size < PAGE + 3) return;
    held += 1;
    await gate;
  };
  await request('j-1');
  await dispatch();
  await seen('items that are held up', 60_000, async () => held > 0);
  const stopped = first.stop();
  letGo();
  await stopped;
  const before = await jobOf('j-1');
  expect(before.settled.size).toBeLessThan(ITEMS);
  expect(before.settled.size).toBeGreaterThanOrEqual(PAGE);

  directives.before = async () => undefined;
  const second = await workerOver(directives);
  await seen('the end', 60_000, isDone('j-1'));
  expect(directives.accepted.size).toBe(ITEMS);
  await second.stop();
});

test('Temporal’s data gone: the sweep gives the job a run again from the record, and what was settled stays settled', async () => {
  const directives = new Directives();
  const { stop } = await workerOver(directives);
  directives.before = async () => {
    if (directives.accepted.size === 2 * PAGE) {
      directives.before = async () => undefined;
      await temporal.environment.client.workflow.getHandle(jobWorkflowId('j-2')).terminate('the data are gone');
    }
  };
  await request('j-2');
  await dispatch();
  const handle = temporal.environment.client.workflow.getHandle(jobWorkflowId('j-2'));
  await seen('a run that has ended', 60_000, async () => (await handle.describe()).status.name === 'TERMINATED');
  const sweep = createJobSweep({ db: database.pool, clock: { ...clock, now: () => '2020-02-17T02:00:00.000Z' }, start, graceMs: 0 });
  await seen('the end', 60_000, async () => {
    await sweep.once(never);
    return isDone('j-2')();
  });
  expect(directives.accepted.size).toBe(ITEMS);
  await stop();
});
