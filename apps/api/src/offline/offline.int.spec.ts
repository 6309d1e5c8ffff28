import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OfflineMattersView, OfflineMatterView, ProblemBody } from '@duban/contracts';
import { TestApi } from '../testing/api.spec-support.js';

const SECRET = '内容不得入系统';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const listed = async (login: string, query = ''): Promise<OfflineMattersView> =>
  (await api.get<OfflineMattersView>(login, `/offline-matters${query}`)).body;

test('a classified paper leaves its number, its day and who has it, and the office lists and counts it until it is done', async () => {
  const key = { 'Idempotency-Key': 'offline-1' };
  const first = await api.post<OfflineMatterView>('duban.officer', '/offline-matters', {}, key);
  expect([first.status, first.body]).toMatchObject([
    201,
    { year: 2020, seq: 1, numberText: { zh: '线下〔2020〕1号' }, receivedOn: '2020-02-17', closed: null },
  ]);
  expect((await api.post<OfflineMatterView>('duban.officer', '/offline-matters', {}, key)).body).toEqual(first.body);
  await api.post('duban.head', '/offline-matters', { receivedOn: '2020-02-14' });
  await api.post('duban.head', '/offline-matters', { receivedOn: '2019-12-31' });
  expect(await listed('duban.head')).toMatchObject({
    ...{ year: 2020, years: [2020, 2019], open: 3 },
    items: [{ seq: 2, receivedOn: '2020-02-14' }, first.body],
  });

  const closed = await api.post<OfflineMatterView>('duban.head', '/offline-matters/2020/1/closing', {});
  expect(closed.body).toMatchObject({ seq: 1, registered: first.body.registered, closed: { name: expect.anything() as unknown } });
  expect(await listed('auditor')).toMatchObject({ open: 2 });
  expect(await listed('duban.officer', '?year=2019')).toMatchObject({ year: 2019, items: [{ seq: 1 }] });
});

test('nothing of what the paper says is taken: another field is refused, and not a word of it is kept', async () => {
  const { status, body } = await api.post<ProblemBody>('duban.officer', '/offline-matters', { title: SECRET });
  expect([status, body.code]).toEqual([400, 'validation_failed']);
  expect(JSON.stringify(body)).not.toContain(SECRET);
  const root = await api.database.asSuperuser();
  const { rows } = await root.query<{ count: string }>(
    'select (select count(*) from duban.event where canonical like $1) + (select count(*) from duban.command where result::text like $1) as count',
    [`%${SECRET}%`],
  );
  await root.end();
  expect(rows).toEqual([{ count: '0' }]);
});

test('a day to come, a number that is not there and a second end are refused, each with its code', async () => {
  expect(await api.refused('duban.officer', '/offline-matters', { receivedOn: '2020-12-31' })).toEqual([422, 'received_in_future']);
  expect(await api.refused('duban.officer', '/offline-matters/2020/99/closing')).toEqual([404, 'offline_matter_unknown']);
  expect(await api.refused('duban.officer', '/offline-matters/2020/1/closing')).toEqual([409, 'offline_matter_closed']);
});

test('nobody but the office writes in the register, and nobody but the office and an auditor reads it', async () => {
  for (const login of ['jiaotong.head', 'leader.li', 'auditor', 'admin'])
    expect([login, ...(await api.refused(login, '/offline-matters'))]).toEqual([login, 403, 'not_permitted']);
  for (const login of ['jiaotong.head', 'leader.li', 'admin'])
    expect([login, (await api.get<ProblemBody>(login, '/offline-matters')).status]).toEqual([login, 403]);
});
