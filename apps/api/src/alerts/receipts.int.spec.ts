import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertReceiptsView, AlertView, HomeView, Page, ProblemBody } from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

const HEAD = 'fagai.head';
let api: TestApi;
let directives: string[];

beforeAll(async () => {
  api = await TestApi.start();
  directives = [await api.dispatched([joint('fagai')]), await api.dispatched([joint('fagai')])];
  for (const id of directives) await api.post('duban.officer', `/directives/${id}/tasks/t1/nudges`, { text: '请报进展' });
  await api.post('duban.officer', `/directives/${directives[0]}/tasks/t1/recall`, { reason: '误发' });
  await api.deliverAlerts();
});
afterAll(() => api.stop());

const alerts = async (query: string, login = HEAD): Promise<AlertView[]> =>
  (await api.get<Page<AlertView>>(login, `/alerts?limit=200${query}`)).body.items;
const unread = async (): Promise<number> => (await api.get<HomeView>(HEAD, '/home')).body.unread.count;
const receipts = (body: object) => api.post<AlertReceiptsView>(HEAD, '/alerts/receipts', body);

test('several kinds are asked for at once, and each alert is of one of them', async () => {
  const all = await alerts('');
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  expect(kinds.length).toBeGreaterThan(1);
  for (const kind of kinds) expect(await alerts(`&kinds=${kind}`)).toEqual(all.filter((one) => one.kind === kind));
  expect(await alerts(`&kinds=${kinds.join(',')}`)).toEqual(all);
  const { status, body } = await api.get<ProblemBody>(HEAD, '/alerts?kinds=request,nudge');
  expect([status, body.code, body.errors?.[0]?.field]).toEqual([400, 'validation_failed', '/kinds']);
});

test('each has the address of the page that shows what it is about', async () => {
  const [one] = directives;
  const links = async (login: string, event: string) =>
    (await alerts('', login)).filter((alert) => alert.event === event && alert.directiveId === one).map(({ link }) => link);
  expect(await links(HEAD, 'TaskDispatched')).toEqual([`/directives/${one}/tasks/t1`]);
  expect(await links('duban.head', 'DirectiveProposed')).toEqual([`/directives/${one}/registration`]);
});

test('all up to one are read in one call, of the kinds that are named, once; what came later stays', async () => {
  const waiting = await alerts('&open=true');
  // which directive's were delivered first is not promised, so the last alert may be of either kind
  const [newest, ...older] = waiting.filter(({ kind }) => kind === 'request');
  expect(older.length).toBeGreaterThan(0);
  const upTo = older[0]?.cursor;
  const first = await receipts({ upTo, kinds: [newest?.kind] });
  expect([first.status, first.body.unread]).toEqual([200, waiting.length - older.length]);
  expect(first.body.receipted).toBeGreaterThanOrEqual(older.length);
  expect((await alerts('&open=true')).map(({ id }) => id)).toEqual(waiting.filter((alert) => !older.includes(alert)).map(({ id }) => id));
  expect((await receipts({ upTo, kinds: [newest?.kind] })).body).toEqual({ receipted: 0, unread: await unread() });
  expect((await receipts({ upTo: waiting[0]?.cursor })).body.unread).toBe(0);
  expect([await unread(), await alerts('&open=true')]).toEqual([0, []]);
  // each is a fact of the person's own feed, as one that is read by itself
  const { rows } = await api.database.pool.query<{ n: number }>(
    `select count(*)::int as n from duban.event where type = 'AlertReceipted' and data->>'personId' = $1`,
    [waiting[0]?.personId],
  );
  const read = (await alerts('')).filter(({ receiptedAt }) => receiptedAt !== null);
  expect(rows[0]?.n).toBe(read.length);
  expect((await receipts({ upTo: '0' })).status).toBe(400);
});
