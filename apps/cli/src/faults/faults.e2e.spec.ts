import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { DIRECTIVE_QUERIES, directiveWorkflowId } from '@duban/protocol';
import { type AlertView, type IncidentView } from '@duban/contracts';
import { type Queryable, createPool } from '@duban/platform';
import { Client, Connection } from '@temporalio/client';
import { everyItem, homeLayout } from '@duban/stack';
import { DubanChild } from '../start/duban-child.spec-support.js';
import type { StackState } from '@duban/stack';
import { seen } from '@duban/testing/seen';
import { BOUND_MS, Drill } from './drill.spec-support.js';
import type { Office } from './office.spec-support.js';
import { aimedAt, freeze, kill, pidsOf, stopOf, stutter, type Part } from './process-tree.spec-support.js';

/**
 * One round of each fault; `FAULT_ROUNDS=5` for the long form, which also freezes for 20 s instead of 10 and prints what it saw.
 * Both outlast every wait there is on the way of a command: 2 s of a query, 3 s of a local activity, 8 s of an attempt.
 */
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 1);
const LONG = ROUNDS > 1;
const FROZEN_MS = LONG ? 20_000 : 10_000;
/** Longer than a query, a transaction and an attempt may take. */
const HELD_MS = LONG ? 15_000 : 6_000;
const STUTTER_MS = LONG ? 15_000 : 5_000;
/** Fewer connections than directives under load, so that a pool can run empty. */
const POOL = 4;
const READERS = ['duban.head', 'duban.officer', 'duban.officer2', 'leader.li', 'leader.wang', 'auditor', 'jiaotong.head', 'shengtai.head'];
const READS = ['/tasks', '/directives', '/duties', '/alerts', '/meetings', '/incidents', '/jobs', '/departments', '/me'];
const MINUTES = { kind: 'minutes', title: '会议纪要', date: '2020-02-17', chair: 'shuji', text: '会议要求，要加快推进项目建设。' };
const rounds = Array.from({ length: ROUNDS }, (_, n) => n + 1);

/** The story keeps real time, so that no clock of a directive adds an event of its own. */
const STARTS = '2020-02-17T01:00:00.000Z';

let duban: DubanChild;
let drill: Drill;
let office: Office;
let startedMs: number;

beforeAll(async () => {
  startedMs = Date.now();
  duban = await DubanChild.make(`story:${STARTS}@${startedMs}x1`, { DATABASE_POOL_SIZE: String(POOL) });
  await duban.start();
  drill = new Drill(duban, { pool: POOL, reporting: LONG });
  ({ office } = drill);
  await drill.prepare();
});
afterEach(() => drill.end());
afterAll(() => duban.remove());

/** As who may change and lock everything. */
const asOwner = async <T>(work: (owner: Queryable) => Promise<T>): Promise<T> => {
  const url = (await duban.state()).databaseOwnerUrl ?? '';
  const pool = createPool({ url, applicationName: 'faults', max: 1, transactionTimeoutMs: 60_000 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
};

let hurried: Promise<StackState> | null = null;
/** Stops and starts again; a day lasts two seconds from then on. @param whileStopped what happens to its data */
const hurry = (whileStopped?: () => Promise<void>): Promise<StackState> => {
  const again = async (): Promise<StackState> => {
    await duban.end('SIGTERM');
    await whileStopped?.();
    const storyMs = Date.parse(STARTS) + (Date.now() - startedMs);
    duban.clock = `story:${new Date(storyMs).toISOString()}@${Date.now()}x43200`;
    return duban.start();
  };
  hurried ??= again();
  return hurried;
};

describe.each(rounds)('round %i', (n) => {
  test.each(['worker', 'api'] as const)(
    'the %s killed with 50 acknowledgements in flight: each is answered, each has one event',
    async (part) => {
      const strike = await aimedAt(duban.pid, part);
      const round = await drill.underway();
      // another moment in each round
      expect(await round.after(1 + 8 * (n - 1))).toBeGreaterThan(0);
      strike();
      await drill.settled(`${part} killed`, round);
    },
    180_000,
  );

  test('PostgreSQL frozen under load: commands and reads are answered within bounds, and all is well after', async () => {
    const round = await drill.underway();
    const thaw = await freeze(duban.pid, 'postgres');
    try {
      const end = Date.now() + FROZEN_MS;
      const asked = await Promise.all([...READS.map((path) => drill.ask(path)), drill.ask('/meetings', MINUTES)]);
      expect(asked.map(({ status, retryAfter }) => [status, retryAfter])).toEqual(asked.map(() => [503, expect.stringMatching(/^[1-9]/)]));
      expect(asked.map(({ text }) => text).join('')).not.toMatch(/\.js:|\.ts:|Error|postgres/i);
      expect(await drill.health()).toMatchObject({ live: 200, ready: 503, code: 'unavailable', params: { postgres: 'unreachable' } });
      await pause(end - Date.now());
    } finally {
      thaw();
    }
    await drill.settled('PostgreSQL frozen', round);
    await seen('reads again', 20_000, async () => (await drill.ask()).status === 200);
  }, 180_000);

  test('Temporal frozen under load: reads go on, also those of an API that starts meanwhile, and all is well after', async () => {
    const round = await drill.underway();
    const thaw = await freeze(duban.pid, 'temporal');
    try {
      const end = Date.now() + FROZEN_MS;
      expect((await drill.ask()).status).toBe(200);
      expect(await drill.health()).toMatchObject({ live: 200, ready: 200, status: 'degraded', checks: { temporal: { ok: false } } });
      await kill(duban.pid, 'api' satisfies Part);
      await seen('reads of a new API', 15_000, async () => (await drill.ask()).status === 200);
      await pause(end - Date.now());
    } finally {
      thaw();
    }
    await drill.settled('Temporal frozen', round);
  }, 180_000);

  test.each(['postgres', 'temporal'] as const)(
    '%s stopped under load and started again: everything is answered, once',
    async (part) => {
      const before = await pidsOf(duban.pid, part);
      const stop = await stopOf(duban.pid, part);
      const round = await drill.underway();
      expect(await round.after(1 + 8 * (n - 1))).toBeGreaterThan(0);
      stop();
      if (part === 'temporal') expect((await drill.ask()).status).toBe(200);
      await seen('a new server', 60_000, async () => (await pidsOf(duban.pid, part)).some((pid) => !before.includes(pid)));
      await drill.settled(`${part} stopped`, round);
    },
    180_000,
  );

  test('every connection held: commands and reads are answered within bounds, and the pools are whole again after', async () => {
    const round = await drill.underway();
    await asOwner(async (owner) => {
      await owner.query('begin; lock table duban.task_view in access exclusive mode');
      const released = Date.now() + HELD_MS;
      // of several people: one alone is given a few connections at a time, and never all
      const reads = Promise.all(Array.from({ length: 32 }, (_, n) => drill.ask(undefined, undefined, READERS[n % READERS.length])));
      await seen('pools without a free connection', 5_000, async () => {
        const waiting = new Map((await drill.connections()).map((row) => [row.part, row.waiting]));
        return (waiting.get('duban-api-read') ?? 0) >= 10 && (waiting.get('duban-worker') ?? 0) >= POOL;
      });
      const answers = await reads;
      expect(answers.filter(({ status, retryAfter }) => status !== 200 && !(status === 503 && /^[1-9]/.test(retryAfter ?? '')))).toEqual(
        [],
      );
      expect(answers.filter(({ status }) => status === 503).length).toBeGreaterThan(0);
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(BOUND_MS);
      await pause(Math.max(0, released - Date.now()));
      await owner.query('rollback');
    });
    await drill.settled('connections held', round);
    await seen('reads again', 20_000, async () => (await drill.ask()).status === 200);
  }, 180_000);

  test('a disk that stalls for 0.3 to 1.5 s again and again: slow, but everything is answered, once', async () => {
    let stalling: Promise<void> = Promise.resolve();
    const round = await drill.underway(
      () =>
        new Promise((onStall) => {
          stalling = stutter(duban.pid, 'postgres', { forMs: STUTTER_MS, stallMs: [300, 1_500], breathMs: 20, onStall });
        }),
    );
    await stalling;
    await drill.settled('PostgreSQL stalling', round);
  }, 180_000);
});

test('Temporal’s data deleted while stopped: the next start brings back every open directive, and the next deadline fires', async () => {
  const [waiting = ''] = new Set((await office.duties(1, drill.departments)).map(({ directiveId }) => directiveId));
  const open = await everyItem<{ id: string }>(await drill.office.person('duban.officer'), '/directives?limit=200');
  const { temporalAddress, temporalNamespace } = await hurry(async () => {
    for (const part of ['', '-wal', '-shm']) await rm(`${homeLayout(duban.home).temporalDb}${part}`, { force: true });
  });
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const { workflow } = new Client({ connection, namespace: temporalNamespace });
    await seen('a run for every open directive', 60_000, async () => {
      const versions = await Promise.all(
        open.map(({ id }) => workflow.getHandle(directiveWorkflowId(id)).query<number>(DIRECTIVE_QUERIES.version)),
      );
      return versions.every((version) => version > 0);
    });
  } finally {
    await connection.close();
  }
  await seen('the escalation of a receipt that never came', 60_000, async () =>
    (await office.events(waiting)).some(({ type }) => type === 'AlertRaised'),
  );
  expect(await office.isIntact(waiting)).toBe(true);
  for (const verb of ['resume', 'resume', 'replay']) expect([verb, await duban.run(verb)]).toEqual([verb, 0]);
}, 240_000);

test('a poison command is refused alone: what is beside it is accepted, the deadline behind it fires, and it is told once', async () => {
  await hurry();
  await asOwner((owner) =>
    owner.query(`
      create function duban.refuse_poison() returns trigger language plpgsql as
        $$ begin raise exception 'poison' using errcode = '22023'; end $$;
      create trigger refuse_poison before insert on duban.event for each row
        when (new.type = 'TaskNudged' and new.canonical like '%毒药%') execute function duban.refuse_poison()`),
  );
  const duties = await office.duties(1, drill.departments.slice(0, 3));
  const [first, second] = duties;
  if (!first || !second) throw new Error('no duties');
  const poison = () =>
    duban.request('duban.officer', 'POST', `/directives/${second.directiveId}/tasks/${second.taskId}/nudges`, { text: '毒药' });
  const [answer, ...refusals] = await Promise.all([
    office.receipt(first),
    ...[poison(), poison()].map((one) => expect(one).rejects.toThrow('422 poison_command')),
  ]);
  expect([answer.tries.length, refusals.length]).toEqual([1, 2]);
  await seen('the escalation of a receipt that never came', 60_000, async () =>
    (await office.events(second.directiveId)).some(({ type, data }) => type === 'AlertRaised' && data['taskId'] === second.taskId),
  );
  const told = async (login: string): Promise<AlertView[]> =>
    (await everyItem<AlertView>(await drill.office.person(login), '/alerts?limit=200')).filter(({ kind }) => kind === 'incident');
  for (const login of ['duban.head', 'admin'])
    await seen(`the incident told to ${login}`, 20_000, async () => (await told(login)).length > 0);
  await expect(poison()).rejects.toThrow('422 poison_command');
  const incidents = await everyItem<IncidentView>(await drill.office.person('duban.head'), '/incidents?open=true&limit=200');
  expect(incidents.map(({ code, subject }) => [code, subject.id])).toEqual([['poison_command', second.directiveId]]);
  expect((await told('admin')).map(({ incidentId }) => incidentId)).toEqual(incidents.map(({ id }) => id));
  // the whole record, after everything that happened to it
  expect(await duban.run('verify')).toBe(0);
}, 180_000);
