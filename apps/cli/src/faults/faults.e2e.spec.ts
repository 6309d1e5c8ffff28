import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { DIRECTIVE_QUERIES, directiveWorkflowId, type AlertView } from '@duban/contracts';
import { Client, Connection } from '@temporalio/client';
import { everyItem, Person } from '../demo/client.js';
import { DubanChild, until } from '../start/duban-child.spec-support.js';
import { homeLayout } from '../start/layout.js';
import { Office, type Answered, type Duty } from './office.spec-support.js';
import { freeze, kill, type Part } from './process-tree.spec-support.js';

/**
 * One round of each fault; `FAULT_ROUNDS=5` for the long form, which also freezes for 20 s instead of 10 and prints what it saw.
 * Both outlast every wait there is on the way of a command: 2 s of a query, 3 s of a local activity, 8 s of an attempt.
 */
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 1);
const FROZEN_MS = ROUNDS > 1 ? 20_000 : 10_000;
const rounds = Array.from({ length: ROUNDS }, (_, n) => n + 1);

const DIRECTIVES = 5;
const DEPARTMENTS = 10;
/** A single try is answered by then: 15 s of the gateway, and what signing in and waiting for a connection may take before. */
const BOUND_MS = 20_000;
/** The story keeps real time, so that no clock of a directive adds an event of its own. */
const STARTS = '2020-02-17T01:00:00.000Z';

let duban: DubanChild;
let office: Office;
let departments: string[];
let startedMs: number;
let unfollow = new AbortController();

beforeAll(async () => {
  startedMs = Date.now();
  duban = await DubanChild.make(`story:${STARTS}@${startedMs}x1`);
  await duban.start();
  office = new Office(duban);
  departments = await office.departments(DEPARTMENTS);
});
afterEach(() => unfollow.abort());
afterAll(() => duban.remove());

interface Round {
  duties: Duty[];
  /** A directive that is being dispatched while the fault happens: its alerts must arrive, once. */
  bystander: string;
  answers: Promise<Answered[]>;
  dispatch: Promise<Answered>;
  followed: Map<string, string[]>;
}

/** 50 acknowledgements and a dispatch, all on their way at once. */
const underway = async (): Promise<Round> => {
  const duties = await office.duties(DIRECTIVES, departments);
  const bystander = await office.approved('故障中交办');
  unfollow = new AbortController();
  const followed = new Map<string, string[]>();
  const { apiUrl } = await duban.state();
  for (const department of departments.slice(0, 3)) {
    const login = `${department}.head`;
    const seen: string[] = [];
    followed.set(login, seen);
    const person = new Person(`${apiUrl}/api/v1`, login, await duban.token(login));
    void person.follow(({ id }) => void seen.push(id), unfollow.signal, '0');
  }
  return {
    duties,
    bystander,
    answers: Promise.all(duties.map((duty) => office.receipt(duty))),
    dispatch: office.insist('duban.officer', `/directives/${bystander}/tasks`, office.dispatchBody(departments)),
    followed,
  };
};

/** Nothing lost, nothing twice, everything answered within bounds; and the same key gets the first answer. */
const settled = async (fault: string, round: Round): Promise<void> => {
  const { duties } = round;
  const answers = await round.answers;
  const tries = [...answers, await round.dispatch].flatMap((answer) => answer.tries);
  expect(tries.filter((one) => one.status === 503 && !/^[1-9]\d*$/.test(one.retryAfter ?? ''))).toEqual([]);
  expect(Math.max(...tries.map((one) => one.ms))).toBeLessThan(BOUND_MS);

  const ids = [...new Set(duties.map(({ directiveId }) => directiveId))];
  const events = (await Promise.all(ids.map((id) => office.events(id)))).flat();
  const receipts = events.filter(({ type }) => type === 'TaskReceived');
  expect(receipts).toHaveLength(DIRECTIVES * DEPARTMENTS);
  expect(new Set(receipts.map(({ causationId }) => causationId)).size).toBe(receipts.length);
  expect(receipts.map(({ stream, data }) => `${stream} ${String(data['taskId'])}`).sort()).toEqual(
    duties.map(({ directiveId, taskId }) => `directive/${directiveId} ${taskId}`).sort(),
  );
  // registered, proposed, approved, a dispatch for each task, and the receipts: nothing else
  expect(events).toHaveLength(DIRECTIVES * (3 + DEPARTMENTS) + receipts.length);
  for (const id of [...ids, round.bystander]) expect(await office.isIntact(id)).toBe(true);
  expect((await office.events(round.bystander)).filter(({ type }) => type === 'TaskDispatched')).toHaveLength(DEPARTMENTS);

  const again = await Promise.all(answers.map(({ login, path, key }) => office.insist(login, path, {}, key)));
  expect(again.map(({ body }) => body)).toEqual(answers.map(({ body }) => body));
  expect((await Promise.all(ids.map((id) => office.events(id)))).flat()).toHaveLength(events.length);

  for (const [login, seen] of round.followed) await shownOnce(login, seen, round.bystander);
  if (ROUNDS > 1) report(fault, tries);
};

/** The list has each alert delivered, and who followed the stream saw each once. */
const shownOnce = async (login: string, seen: readonly string[], bystander: string): Promise<void> => {
  const { apiUrl } = await duban.state();
  const person = new Person(`${apiUrl}/api/v1`, login, await duban.token(login));
  const alerts = await until('every alert delivered', 60_000, async () => {
    const all = await everyItem<AlertView>(person, '/alerts?limit=200');
    const mine = all.filter(({ directiveId }) => directiveId === bystander);
    return mine.length > 0 && all.every(({ deliveredAt }) => deliveredAt !== null) ? all : null;
  });
  await until('every alert on the stream', 30_000, async () => seen.length >= alerts.length);
  expect([...seen].sort()).toEqual(alerts.map(({ id }) => id).sort());
};

const report = (fault: string, tries: { status: number; ms: number }[]): void => {
  const count = (status: number): number => tries.filter((one) => one.status === status).length;
  const longest = Math.round(Math.max(...tries.map(({ ms }) => ms)));
  const retried = tries.length - (DIRECTIVES * DEPARTMENTS + 1);
  process.stdout.write(
    `${fault}: ${tries.length} tries, ${retried} retried (503 ${count(503)}, broken off ${count(0)}), longest ${longest} ms\n`,
  );
};

const reads = async (): Promise<number> => {
  const { apiUrl } = await duban.state();
  const response = await fetch(`${apiUrl}/api/v1/tasks?limit=5`, {
    headers: { Authorization: `Bearer ${await duban.token('duban.officer')}` },
    signal: AbortSignal.timeout(BOUND_MS),
  });
  await response.arrayBuffer();
  return response.status;
};

describe.each(rounds)('round %i', (n) => {
  test.each(['worker', 'api'] as const)(
    'the %s killed with 50 acknowledgements in flight: each is answered, each has one event',
    async (part) => {
      const round = await underway();
      // another moment in each round: before the batch, in its transaction, in its answer
      await pause(20 * (n - 1));
      await kill(duban.pid, part);
      await settled(`${part} killed`, round);
    },
    180_000,
  );

  test('PostgreSQL frozen under load: commands and reads are answered within bounds, and all is well after', async () => {
    const round = await underway();
    const thaw = await freeze(duban.pid, 'postgres');
    try {
      const end = Date.now() + FROZEN_MS;
      expect(await reads()).toBe(503);
      await pause(end - Date.now());
    } finally {
      thaw();
    }
    await settled('PostgreSQL frozen', round);
    await until('reads again', 20_000, async () => (await reads()) === 200);
  }, 180_000);

  test('Temporal frozen under load: reads go on, also those of an API that starts meanwhile, and all is well after', async () => {
    const round = await underway();
    const thaw = await freeze(duban.pid, 'temporal');
    try {
      const end = Date.now() + FROZEN_MS;
      expect(await reads()).toBe(200);
      await kill(duban.pid, 'api' satisfies Part);
      await until('reads of a new API', 15_000, async () => (await reads()) === 200);
      expect(Date.now()).toBeLessThan(end);
      await pause(end - Date.now());
    } finally {
      thaw();
    }
    await settled('Temporal frozen', round);
  }, 180_000);
});

test('Temporal’s data deleted while stopped: the next start brings back every open directive, and the next deadline fires', async () => {
  const [waiting = ''] = new Set((await office.duties(1, departments)).map(({ directiveId }) => directiveId));
  const open = await everyItem<{ id: string }>(await officer(), '/directives?limit=200');
  await duban.end('SIGTERM');
  await rm(homeLayout(duban.home).temporalDb, { force: true });
  await rm(`${homeLayout(duban.home).temporalDb}-wal`, { force: true });
  await rm(`${homeLayout(duban.home).temporalDb}-shm`, { force: true });

  // a day lasts four seconds from here on
  const storyMs = Date.parse(STARTS) + (Date.now() - startedMs);
  duban.clock = `story:${new Date(storyMs).toISOString()}@${Date.now()}x21600`;
  const { temporalAddress, temporalNamespace } = await duban.start();
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const { workflow } = new Client({ connection, namespace: temporalNamespace });
    await until('a run for every open directive', 60_000, async () => {
      const versions = await Promise.all(
        open.map(({ id }) => workflow.getHandle(directiveWorkflowId(id)).query<number>(DIRECTIVE_QUERIES.version)),
      );
      return versions.every((version) => version > 0);
    });
  } finally {
    await connection.close();
  }
  await until('the escalation of a receipt that never came', 60_000, async () =>
    (await office.events(waiting)).some(({ type }) => type === 'AlertRaised'),
  );
  expect(await office.isIntact(waiting)).toBe(true);
  for (const verb of ['resume', 'resume', 'replay']) expect([verb, await duban.run(verb)]).toEqual([verb, 0]);
}, 240_000);

const officer = async (): Promise<Person> => {
  const { apiUrl } = await duban.state();
  return new Person(`${apiUrl}/api/v1`, 'duban.officer', await duban.token('duban.officer'));
};
