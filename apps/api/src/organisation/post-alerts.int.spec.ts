import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, Page } from '@duban/contracts';
import { recordSources } from '@duban/audit';
import { compareReadModels } from '@duban/read-models';
import { publishedCalendar } from '@duban/testing/demo-city';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await api.dispatched([joint('fagai')]);
});
afterAll(() => api.stop());

const toldOf = async (login: string): Promise<AlertView[]> => {
  await api.deliverAlerts();
  const { items } = (await api.get<Page<AlertView>>(login, '/alerts?limit=200')).body;
  return items.filter(({ event }) => /^(Post|Charge|Audit)/.test(event));
};

test('whoever’s post ends is told, and the office’s head where open work is touched', async () => {
  const until = '2020-03-01T00:00:00+08:00';
  expect((await api.post('admin', '/organisation/posts/post-fagai.head/end', { until })).status).toBe(200);
  expect(await toldOf('fagai.head')).toMatchObject([{ event: 'PostEnded', directiveId: null, kind: 'information', level: 'warn' }]);
  const [office] = await toldOf('duban.head');
  expect(office?.text.zh).toMatch(/^免职：.+不再任.+；涉及在办任务：.+1项，请做好交接$/);
  expect(await toldOf('admin')).toEqual([]);
});

test('a charge that touches no open work is told to its leader alone', async () => {
  const given = await api.post('admin', '/organisation/posts/post-leader.li/charges', { departmentId: 'weijian' });
  expect(given.status).toBeLessThan(300);
  expect(await toldOf('leader.li')).toMatchObject([{ event: 'ChargeGiven', level: 'info' }]);
  expect((await toldOf('duban.head')).map(({ event }) => event)).toEqual(['PostEnded']);
});

test('all of it is decided again alike, and the alerts are what a rebuild gives', async () => {
  expect(await api.findings()).toEqual([]);
  expect(await compareReadModels(recordSources({ pool: api.database.pool, calendar: publishedCalendar }))).toEqual([]);
});
