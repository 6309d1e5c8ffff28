import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventView, JobItemView, JobView, Page, ProblemBody } from '@duban/contracts';
import { joint, personOf, TestApi, type Reply } from '../testing/api.spec-support.js';

const DIRECTIVES = 12;
const TASKS = 10;

interface Item {
  directiveId: string;
  taskId: string;
}

let api: TestApi;
/** 120 tasks of fagai's over 12 directives, and one of sifa's. */
let ours: Item[];
let theirs: string;

const itemsOf = (ids: readonly string[], tasks = TASKS): Item[] =>
  ids.flatMap((directiveId) => Array.from({ length: tasks }, (_, n) => ({ directiveId, taskId: `t${n + 1}` })));
const dispatchedMany = async (directives: number, tasks: number): Promise<Item[]> => {
  const orders = Array.from({ length: tasks }, () => joint('fagai'));
  return itemsOf(await Promise.all(Array.from({ length: directives }, () => api.dispatched(orders))), tasks);
};

beforeAll(async () => {
  api = await TestApi.start();
  ours = await dispatchedMany(DIRECTIVES, TASKS);
  theirs = await api.dispatched([joint('sifa')]);
});
afterAll(() => api.stop());

const receipts = (items: readonly Item[]) => ({ kind: 'commands', command: 'ReceiveTask', items });
const request = (login: string, body: unknown, key: string = randomUUID()): Promise<Reply<JobView>> =>
  api.post<JobView>(login, '/jobs', body, { 'Idempotency-Key': key });
const jobOf = async (login: string, id: string): Promise<JobView> => (await api.get<JobView>(login, `/jobs/${id}`)).body;
const itemsOfJob = async (login: string, id: string, filter = ''): Promise<JobItemView[]> => {
  const found: JobItemView[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<JobItemView> = (
      await api.get<Page<JobItemView>>(login, `/jobs/${id}/items?limit=50${filter}${cursor ? `&cursor=${cursor}` : ''}`)
    ).body;
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
};
const eventsOf = async (type: string): Promise<EventView[]> => {
  const { rows } = await api.database.pool.query<{ canonical: string }>('select canonical from duban.event where type = $1', [type]);
  return rows.map(({ canonical }) => JSON.parse(canonical) as EventView);
};

test('120 tasks of 12 directives are acknowledged by one job; what is not one’s own is refused by itself, in the words of a single request', async () => {
  const body = receipts([...ours, { directiveId: theirs, taskId: 't1' }, { directiveId: randomUUID(), taskId: 't1' }]);
  const key = randomUUID();
  const asked = await request('fagai.head', body, key);
  expect([asked.status, asked.body.status, asked.body.progress]).toEqual([202, 'REQUESTED', { total: 122, done: 0, refused: 2 }]);
  expect(asked.headers.get('location')).toBe(`/api/v1/jobs/${asked.body.id}`);
  const again = await request('fagai.head', body, key);
  expect([again.status, again.body]).toEqual([202, asked.body]);

  await api.runJobs();
  const { id } = asked.body;
  expect(await jobOf('fagai.head', id)).toMatchObject({ status: 'DONE', progress: { total: 122, done: 120, refused: 2 } });
  const items = await itemsOfJob('fagai.head', id);
  expect(items.slice(0, 120).map(({ directiveId, taskId, status }) => [directiveId, taskId, status])).toEqual(
    ours.map(({ directiveId, taskId }) => [directiveId, taskId, 'done']),
  );
  const single = await api.post<ProblemBody>('fagai.head', `/directives/${theirs}/tasks/t1/receipt`);
  const { instance: _, ...words } = single.body;
  expect(items[120]?.problem).toEqual(words);
  expect(items[121]?.problem?.code).toBe('directive_not_found');
  expect(await itemsOfJob('fagai.head', id, '&status=refused')).toEqual(items.slice(120));

  const received = await eventsOf('TaskReceived');
  expect(received).toHaveLength(120);
  expect(new Set(received.map((event) => (event as unknown as { meta: { correlationId: string } }).meta.correlationId))).toEqual(
    new Set([id]),
  );

  // again with the same key: the same job, and nothing twice
  expect((await request('fagai.head', body, key)).body).toMatchObject({ id, status: 'DONE' });
  await api.runJobs();
  expect(await eventsOf('TaskReceived')).toHaveLength(120);
  const other = await request('fagai.head', receipts(ours), key);
  expect([other.status, (other.body as unknown as ProblemBody).code]).toEqual([409, 'idempotency_key_reused']);
  expect(personOf('fagai.head')).toBe(asked.body.requestedBy);
});
