import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AlertView, MeetingView, Page, TracedAlertView } from '@duban/contracts';
import { createListWatch } from '@duban/directives';
import { directoryOf } from '@duban/domain';
import { loadOrganisation, organisationRecord } from '@duban/identity';
import { compareReadModels } from '@duban/read-models';
import { recordSources } from '@duban/audit';
import { publishedCalendar } from '@duban/testing/demo-city';
import { personOf, TestApi } from '../testing/api.spec-support.js';

const TEXT = `临江市防汛专题会议纪要
2020年2月17日，副市长李明远主持召开防汛专题会议。
会议强调，市应急管理局要在3月10日前完成泵站排查。
`;

let api: TestApi;
let meeting: MeetingView;

const path = (rest: string): string => `/meetings/${meeting.id}/${rest}`;

beforeAll(async () => {
  api = await TestApi.start();
  meeting = (await api.post<MeetingView>('duban.officer', '/meetings', { text: TEXT, fileName: '纪要.txt' })).body;
  for (const draft of meeting.drafts) {
    const content = {
      ...{ title: '泵站排查', requirement: '完成泵站排查。', closureStandard: '排查结果经核实。', leaderInCharge: personOf('leader.li') },
      tasks: [{ shape: 'joint', leads: ['yingji'], title: '泵站排查', closureStandard: '排查结果经核实。' }],
      segmentIds: draft.suggestion?.segmentIds ?? [],
    };
    await api.post('duban.officer', path(`drafts/${draft.id}/confirmation`), { content, reason: '按纪要' });
  }
});
afterAll(() => api.stop());

const toldOf = async (login: string): Promise<AlertView[]> => {
  await api.deliverAlerts();
  const { items } = (await api.get<Page<AlertView>>(login, '/alerts?limit=200')).body;
  return items.filter(({ meetingId }) => meetingId === meeting.id);
};
const look = async (): Promise<void> => {
  const { pool } = api.database;
  const directory = async () => directoryOf((await loadOrganisation(organisationRecord(pool))).organisation, api.clock.now());
  await createListWatch({ pool, clock: api.clock, directory }).once(new AbortController().signal);
};

test('a submitted list is asked of the office’s head, by a date that the meeting shows', async () => {
  expect((await api.post('duban.officer', path('submission'))).status).toBe(200);
  expect(await toldOf('duban.head')).toMatchObject([
    { kind: 'request', event: 'ListSubmitted', directiveId: null, text: { zh: expect.stringContaining('应于2月20日（周四）前审批') } },
  ]);
  expect((await toldOf('duban.head'))[0]?.deliveredAt).not.toBeNull();
  expect(await toldOf('duban.officer')).toEqual([]);
  const { submissions } = (await api.get<MeetingView>('duban.officer', path('').slice(0, -1))).body;
  expect(submissions).toMatchObject([{ n: 1, due: '2020-02-20T16:00:00.000Z', outcome: null }]);
});

test('undecided, it is asked for again: once before its limit and once after, however often it is looked at', async () => {
  for (const at of ['2020-02-19T02:00:00.000Z', '2020-02-19T03:00:00.000Z', '2020-02-21T01:00:00.000Z', '2020-02-22T01:00:00.000Z']) {
    api.clock.at = at;
    await look();
    await look();
  }
  expect((await toldOf('duban.head')).map(({ kind, event }) => [kind, event])).toEqual([
    ['escalation', 'ListReminded'],
    ['reminder', 'ListReminded'],
    ['request', 'ListSubmitted'],
  ]);
});

test('whoever submitted it is told that it came back, and why', async () => {
  await api.post('duban.head', path('return'), { reason: '补充完成标准' });
  expect(await toldOf('duban.officer')).toMatchObject([
    { kind: 'request', event: 'ListReturned', text: { zh: expect.stringContaining('补充完成标准') } },
  ]);
  api.clock.advanceDays(30);
  await look();
  expect((await toldOf('duban.head')).map(({ closed }) => closed?.reason)).toEqual(['decided', 'decided', 'decided']);
});

test('whoever may see the meeting sees who was told what, and when they had it; nobody else does', async () => {
  const alerted = async (login: string, query = '') => api.get<{ items: TracedAlertView[] }>(login, `${path('alerts')}${query}`);
  const { items } = (await alerted('duban.officer')).body;
  expect(items.map(({ event, personId }) => [event, personId])).toEqual([
    ['ListSubmitted', personOf('duban.head')],
    ['ListReminded', personOf('duban.head')],
    ['ListReminded', personOf('duban.head')],
    ['ListReturned', personOf('duban.officer')],
  ]);
  expect(items[0]).toMatchObject({ kind: 'request', delivered: [{ channel: 'in_app' }], text: { zh: expect.stringContaining('审批') } });
  expect((await alerted('auditor')).body.items).toEqual(items);
  const then = (await alerted('leader.li', '?asOf=2020-02-18T00:00:00Z')).body.items;
  expect(then.map(({ event }) => event)).toEqual(['ListSubmitted']);
  expect((await alerted('leader.li', '?asOf=2020-01-01T00:00:00Z')).status).toBe(404);
  expect((await alerted('fagai.head')).status).toBe(403);
  expect((await api.get('duban.officer', `/meetings/${randomUUID()}/alerts`)).status).toBe(404);
});

test('and that it is approved', async () => {
  await api.post('duban.officer', path('submission'));
  expect((await toldOf('duban.officer'))[0]?.closed?.reason).toBe('settled');
  expect((await toldOf('duban.head')).map(({ closed }) => closed?.reason ?? null)).toEqual([null, 'decided', 'decided', 'decided']);
  await api.post('duban.head', path('approval'), { opinion: '同意' });
  expect((await toldOf('duban.officer'))[0]).toMatchObject({ kind: 'information', event: 'ListApproved' });
});

test('all of it is decided again alike, its addressees are persons, and the alerts are what a rebuild gives', async () => {
  expect(await api.findings()).toEqual([]);
  expect(await compareReadModels(recordSources({ pool: api.database.pool, calendar: publishedCalendar }))).toEqual([]);
});
