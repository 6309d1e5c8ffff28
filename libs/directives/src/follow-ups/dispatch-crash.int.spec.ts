import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enqueueOutbox, eventStoreEntities, eventStoreMigrations } from '@duban/event-store';
import { createTestDatabase, type TestDatabase } from '@duban/testing';
import { register } from '@duban/testing/directive-city';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const CHILD = fileURLToPath(new URL('./dispatch-child.spec-support.ts', import.meta.url));
const COUNT = 60;
const children: ChildProcess[] = [];
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ entities: eventStoreEntities, migrations: eventStoreMigrations });
});
afterAll(async () => {
  await Promise.all(children.map(killed));
  await database.drop();
});

const startDispatcher = async (msPerAppend: number): Promise<ChildProcess> => {
  const loader = ['--import', join(ROOT, 'tools/ts-register.mjs'), '--conditions=duban-source'];
  const child = spawn(process.execPath, [...loader, CHILD, database.appUrl, String(msPerAppend)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.push(child);
  await once(child.stdout ?? child, 'data');
  return child;
};
const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
const numbers = async (): Promise<[string, number][]> => {
  const { rows } = await database.pool.query<{ id: string; seq: number }>(
    `select data->>'directiveId' as id, (data->'number'->>'seq')::int as seq from duban.event where type = 'DirectiveRegistered' order by seq`,
  );
  return rows.map(({ id, seq }) => [id, seq]);
};
const until = async (what: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error('it did not come to that in 20 s');
    await sleep(10);
  }
};

test('a dispatcher killed in the middle of a list: another one ends it, each directive once, with the number it had from the start', async () => {
  const wanted = Array.from({ length: COUNT }, (_, n): [string, number] => [`d-${n + 1}`, n + 1]);
  await enqueueOutbox(
    database.pool,
    wanted.map(([id, seq]) => {
      const listed = { listApproval: { meetingId: 'm-1', by: 'office-head' }, number: { series: 'directive', year: 2020, seq } } as const;
      const command = register(`c-${id}`, id, listed);
      return { kind: 'command', topic: id, dedupeKey: command.meta.id, payload: { directiveId: id, command } };
    }),
  );
  const first = await startDispatcher(250);
  await until(async () => (await numbers()).length >= COUNT / 4);
  await killed(first);
  const left = await numbers();
  expect(left.length).toBeLessThan(COUNT);
  await startDispatcher(0);
  await until(async () => {
    const { rows } = await database.pool.query(`select 1 from duban.outbox where kind = 'command' and done_at is null`);
    return rows.length === 0;
  });
  expect(await numbers()).toEqual(wanted);
});
