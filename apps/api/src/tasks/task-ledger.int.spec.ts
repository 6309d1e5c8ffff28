import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import type { ProblemBody, TaskListItem } from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
  await api.dispatched([
    joint('jiaotong', { title: '=HYPERLINK("http://example.com")核查客运', due: { at: '2020-03-20' } }),
    joint('shengtai'),
  ]);
  await api.dispatched([joint('weijian', { assists: [{ departmentId: 'shengtai', duty: '提供监测数据' }] })]);
});
afterAll(() => api.stop());

const sheetOf = async (login: string, query = '') => {
  const headers = { Authorization: `Bearer ${await api.token(login)}` };
  const response = await fetch(`${api.url}/tasks/ledger${query}`, { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
  const rows = await readSheet(Buffer.from(await response.arrayBuffer()));
  const [head = [], ...body] = rows;
  const at = (name: string) => head.indexOf(name);
  return { head, body, named: response.headers.get('content-disposition'), at };
};

test('the sheet is the list, row by row, for everybody what they may see', async () => {
  for (const login of ['duban.officer', 'jiaotong.head', 'shengtai.clerk', 'weijian.head']) {
    for (const query of ['', '?part=lead&department=shengtai', '?sort=-dispatched']) {
      const { items } = (await api.get<{ items: TaskListItem[] }>(login, `/tasks${query}`)).body;
      const { body, at } = await sheetOf(login, query);
      expect([login, query, body.map((row) => row[at('任务')])]).toEqual([login, query, items.map(({ title }) => title)]);
      expect(body.map((row) => row[at('督办编号')])).toEqual(items.map(({ directiveNumber }) => directiveNumber));
    }
  }
  expect((await sheetOf('xuanchuan.head')).body).toEqual([]);
  expect((await api.get<ProblemBody>('admin', '/tasks/ledger')).status).toBe(403);
});

test('dates are the days that people write, names are names, and no text is a formula', async () => {
  const { body, at, named, head } = await sheetOf('duban.officer', `?q=${encodeURIComponent('核查客运')}`);
  const [row = []] = body;
  expect(row[at('任务')]).toBe('=HYPERLINK("http://example.com")核查客运');
  expect(row[at('现定时限')]).toEqual(new Date('2020-03-20T00:00:00Z'));
  expect([row[at('牵头单位')], row[at('分管领导')]]).toEqual(['市交通运输局', expect.stringMatching(/^\p{Script=Han}+$/u)]);
  expect(decodeURIComponent(named ?? '')).toContain('督查督办台账-2020-');
  expect(head).toHaveLength(18);
});

test('its words may be English, and it may be of an earlier day', async () => {
  const before = api.clock.now();
  api.clock.advanceDays(1);
  await api.dispatched([joint('xuanchuan')]);
  const { head, body } = await sheetOf('duban.officer', `?lang=en&asOf=${before}`);
  expect([head[3], body.length]).toEqual(['Task', 3]);
  expect((await sheetOf('duban.officer', '?lang=en')).body).toHaveLength(4);
});
