import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DIRECTIVE_QUERIES, directiveStreamId, directiveWorkflowId, type CommandOutcome } from '@duban/protocol';
import { DAY, fromMs } from '@duban/domain';
import { readStream, type StoredEvent } from '@duban/event-store';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { bundleDirectiveWorkflow, createDevServerEnvironment, type DevServerEnvironment, type TestDatabase } from '@duban/testing';
import { commandAs, registerAs, taskFor } from '@duban/testing/directive-city';
import { OFFICER } from '@duban/testing/people';
import { storeDatabase } from '@duban/testing/record';
import { killed, startChild } from '@duban/testing/child-process';
import { resumeAll } from '../waking/sweep.js';

const CHILD = new URL('./worker-child.spec-support.ts', import.meta.url);

let database: TestDatabase;
let server: DevServerEnvironment;
let gateway: DirectiveGateway;
let scratch: string;
const children: ChildProcess[] = [];

const startWorker = async (address = server.address, slownessMs = 20): Promise<ChildProcess> => {
  const child = await startChild(CHILD, address, database.appUrl, join(scratch, 'workflow.js'), String(slownessMs));
  children.push(child);
  return child;
};

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'duban-crash-'));
  [database, server] = await Promise.all([storeDatabase(), createDevServerEnvironment()]);
  await writeFile(join(scratch, 'workflow.js'), (await bundleDirectiveWorkflow()).code);
  gateway = new DirectiveGateway(temporalSubmit(server.environment.client.workflow), { waitMs: 40_000 });
});
afterAll(async () => {
  gateway.close();
  await Promise.all(children.map(killed));
  await server.teardown();
  await database.drop();
  await rm(scratch, { recursive: true, force: true });
});

const now = (): string => fromMs(Date.now());
const registration = (id: string) => {
  const due = { at: fromMs(Date.now() + 20 * DAY), origin: 'source' as const };
  return registerAs(`${id}/register`, id, { tasks: [taskFor('dept-a', { due })] }, now());
};
const amendment = (id: string, n: number) =>
  commandAs(`${id}/${n}`, 'AmendDirective', { reason: `第${n}次`, title: `题目${n}` }, OFFICER, now());
const recordOf = (id: string): Promise<StoredEvent[]> => readStream(database.pool, directiveStreamId(id));
const causesOf = (events: readonly StoredEvent[], type: string): string[] =>
  events.filter((event) => event.type === type).map((event) => event.meta.causationId);

test('the first Update of a new run waits for a worker that is still cold: ten of ten', async () => {
  const ids = Array.from({ length: 10 }, (_, n) => `cold-${n}`);
  const sent = ids.map((id) => gateway.submit(id, registration(id)));
  await startWorker();
  expect((await Promise.all(sent)).map((outcome) => outcome.accepted)).toEqual(ids.map(() => true));
});

test('workers killed with commands in flight: every command is answered, each has exactly one effect', async () => {
  const ids = ['kill-0', 'kill-1', 'kill-2'];
  for (const id of ids) await gateway.submit(id, registration(id));
  const outcomes = new Map<string, CommandOutcome>();
  // each caller waits for its answer before it sends again, as people do
  const callers = ids.flatMap((id) =>
    [0, 1, 2, 3].map(async (caller) => {
      for (let n = 0; n < 15; n += 1) {
        const sent = amendment(id, caller * 100 + n);
        outcomes.set(sent.meta.id, await gateway.submit(id, sent));
      }
    }),
  );
  for (const share of [0.2, 0.5]) {
    while (outcomes.size < share * 180) await sleep(5);
    const [victim] = children.splice(0, 1);
    if (victim) await killed(victim);
    await startWorker();
  }
  await Promise.all(callers);

  expect(outcomes.size).toBe(180);
  for (const id of ids) {
    const events = await recordOf(id);
    const mine = [...outcomes.values()].filter((outcome) => outcome.commandId.startsWith(`${id}/`));
    expect(mine.every((outcome) => outcome.accepted)).toBe(true);
    expect(causesOf(events, 'DirectiveAmended').sort()).toEqual(mine.map((outcome) => outcome.commandId).sort());
    expect(events.map((event) => event.version)).toEqual(events.map((_, n) => n + 1));
    for (const outcome of mine) {
      if (outcome.accepted) expect(events[outcome.toVersion - 1]?.meta.causationId).toBe(outcome.commandId);
    }
  }
});

test('a Temporal that has lost everything: each open directive gets its run and its clock back, and answers as before', async () => {
  await Promise.all(children.splice(0).map(killed));
  const empty = await createDevServerEnvironment();
  const other = new DirectiveGateway(temporalSubmit(empty.environment.client.workflow), { waitMs: 40_000 });
  try {
    const before = await recordOf('kill-0');
    await startWorker(empty.address, 0);
    const { open, woken } = await resumeAll({ db: database.pool, gateway: other });
    expect([open, woken]).toEqual([13, 13]);
    const handle = empty.environment.client.workflow.getHandle(directiveWorkflowId('kill-0'));
    expect(await handle.query(DIRECTIVE_QUERIES.version)).toBe(before.length);
    expect(await handle.query(DIRECTIVE_QUERIES.nextDue)).toMatch(/^20/);
    // recorded under the old cluster, answered under the new one
    const again = await other.submit('kill-0', amendment('kill-0', 0));
    expect(again).toMatchObject({ accepted: true });
    expect(await recordOf('kill-0')).toEqual(before);
  } finally {
    other.close();
    await Promise.all(children.splice(0).map(killed));
    await empty.teardown();
  }
});
