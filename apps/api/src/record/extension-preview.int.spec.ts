import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExtensionPreviewView, ProblemBody } from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let path: string;
beforeAll(async () => {
  api = await TestApi.start();
  const id = await api.dispatched([joint('jiaotong', { due: { at: '2020-03-02' } })]);
  await api.post('jiaotong.head', `/directives/${id}/tasks/t1/receipt`);
  path = `/directives/${id}/tasks/t1`;
});
afterAll(() => api.stop());

const preview = (due: string) => api.get<ExtensionPreviewView>('jiaotong.head', `${path}/extension-preview?due=${due}`);

test('a date is tried out before it is asked for: days added, baseline and current, who decides', async () => {
  const { status, body } = await preview('2020-03-16');
  expect([status, body.added, body.notAskable]).toEqual([200, { calendarDays: 14, workingDays: 10 }, null]);
  expect(body).toMatchObject({
    now: { baseline: '2020-03-02T16:00:00.000Z', current: '2020-03-02T16:00:00.000Z' },
    becomes: { baseline: '2020-03-02T16:00:00.000Z', current: '2020-03-16T16:00:00.000Z' },
  });
  expect(body.text.zh).toMatch(
    /^办结时限由3月2日（周一）延至3月16日（周一），增加10个工作日（14天）；.*；由分管领导（.+）批复，应于.+前答复$/,
  );
  expect((await preview('2020-03-02')).body.notAskable?.code).toBe('extension_not_later');
  expect((await api.get<ProblemBody>('jiaotong.head', `${path}/extension-preview`)).body.code).toBe('validation_failed');
  expect((await api.get('weijian.head', `${path}/extension-preview?due=2020-03-16`)).status).toBe(404);
});

test('what it tries out is what a request then meets', async () => {
  const request = { cause: '招标流标', progress: '已二次挂网', proposedDue: '2020-03-16' };
  expect((await api.post('jiaotong.head', `${path}/extension-requests`, request)).status).toBe(200);
  const { body } = await preview('2020-03-20');
  expect([body.notAskable?.code, body.notGrantable]).toEqual(['extension_pending', null]);
});
