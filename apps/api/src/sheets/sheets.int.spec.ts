import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProblemBody, ReportSheetListItem, ReportSheetView, SentSheetView } from '@duban/contracts';
import { addMs } from '@duban/domain';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let first: string;
let second: string;
let period: string;
const path = (): string => `/report-sheets/jiaotong/${period}`;

beforeAll(async () => {
  api = await TestApi.start();
  const weekly = { reportCycle: { every: 'week', day: 5 }, measures: [{ id: 'm1', name: '企业', target: 40, unit: '家' }] };
  first = await api.dispatched([joint('jiaotong', weekly), joint('shengtai', weekly)]);
  // rows stand in the order of registration
  api.clock.at = addMs(api.clock.now(), 1_000);
  second = await api.dispatched([joint('jiaotong', { ...weekly, title: '第二项' })]);
  for (const id of [first, second]) expect((await api.post('jiaotong.head', `/directives/${id}/tasks/t1/receipt`)).status).toBe(200);
  const { rows } = await api.database.pool.query<{ subject: string }>("select distinct subject from duban.duty where kind = 'report'");
  period = rows[0]?.subject ?? '';
});
afterAll(() => api.stop());

const sheet = async (login = 'jiaotong.clerk'): Promise<ReportSheetView> => (await api.get<ReportSheetView>(login, path())).body;

test("has a row for each report that the unit owes for the period, and none of another unit's", async () => {
  const { rows, department, saved } = await sheet();
  expect([department, saved]).toEqual(['市交通运输局', null]);
  expect(rows.map(({ directiveId, taskId }) => [directiveId, taskId])).toEqual([
    [first, 't1'],
    [second, 't1'],
  ]);
  expect(rows[0]).toMatchObject({ late: false, last: null, entry: null, measures: [{ id: 'm1', target: 40, last: null }] });
  expect((await api.get<ReportSheetView>('jiaotong.clerk', '/report-sheets/jiaotong/2021-03')).body.rows).toEqual([]);
});

test('is listed for whoever may fill it in, with its period in words', async () => {
  const list = async (login: string) => (await api.get<{ items: ReportSheetListItem[] }>(login, '/report-sheets')).body.items;
  expect(await list('jiaotong.clerk')).toMatchObject([{ departmentId: 'jiaotong', period, rows: 2, late: 0, saved: null }]);
  expect((await list('jiaotong.clerk'))[0]?.periodText.zh).toMatch(/^第\d+周（/);
  expect((await list('shengtai.head')).filter(({ departmentId }) => departmentId === 'jiaotong')).toEqual([]);
  expect((await sheet()).rows.map(({ behind }) => behind)).toEqual([false, false]);
});

test('is not there for whoever may not report for the unit', async () => {
  for (const login of ['shengtai.head', 'duban.officer']) {
    const { status, body } = await api.get<ProblemBody>(login, path());
    expect([login, status, body.code]).toEqual([login, 404, 'not_found']);
    expect(await api.refused(login, path(), { rows: [] })).toEqual([404, 'not_found']);
  }
  for (const login of ['leader.li', 'auditor']) expect([login, (await api.get(login, path())).status]).toEqual([login, 403]);
});

test('is saved half done and found by a colleague', async () => {
  const entry = { directiveId: first, taskId: 't1', percent: 40 };
  expect((await api.post('jiaotong.clerk', path(), { rows: [entry] })).status).toBe(200);
  const { saved, rows } = await sheet('jiaotong.head');
  expect(saved?.at).toBe(api.clock.now());
  expect(rows.map((row) => row.entry)).toEqual([entry, null]);
});

test('is sent row by row, each with its own result, and a retry answers the same', async () => {
  const report = (directiveId: string, more = {}) => ({
    directiveId,
    taskId: 't1',
    done: '已核查二十家',
    percent: 50,
    measures: { m1: 20 },
    ...more,
  });
  const rows = [report(first), report(second, { measures: { other: 1 } }), report(first, { taskId: 't2' })];
  const send = () => api.post<SentSheetView>('jiaotong.clerk', `${path()}/sending`, { rows }, { 'Idempotency-Key': 'one-sheet' });
  const { status, body } = await send();
  expect(status).toBe(200);
  expect(body.results.map(({ accepted, n, problem }) => [accepted, n, problem?.code ?? null])).toEqual([
    [true, 1, null],
    [false, null, 'unknown_measure'],
    [false, null, 'not_your_task'],
  ]);
  expect((await send()).body).toEqual(body);
  // what was sent is owed no more; what was not stays
  const left = await sheet();
  expect(left.rows.map(({ directiveId }) => directiveId)).toEqual([second]);
  expect(left.saved).toBeNull();
  const { tasks } = await api.directive(first);
  expect(tasks[0]?.reports).toMatchObject([{ done: '已核查二十家', period, late: false }]);
  expect(tasks[0]?.reports).toHaveLength(1);
});
