import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertOutboxRows } from '@duban/alerts';
import type { ForecastLine, ProblemBody, TimelineEntry } from '@duban/contracts';
import { addMs, DAY, type Instant } from '@duban/domain';
import { cityHandler } from '@duban/testing/demo-city';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

type Forecast = { items: ForecastLine[]; nextCursor: string | null; from: Instant; until: Instant };

let api: TestApi;
let ids: string[];
beforeAll(async () => {
  api = await TestApi.start();
  const received = await api.dispatched([joint('jiaotong', { due: { at: '2020-03-20' } }), joint('shengtai')]);
  await api.post('jiaotong.head', `/directives/${received}/tasks/t1/receipt`);
  const silent = await api.dispatched([joint('weijian'), joint('xuanchuan', { reportCycle: { every: 'week', day: 5 } })], {
    leaderInCharge: personOf('leader.wang'),
  });
  const asked = await api.dispatched([joint('jiaotong')]);
  await api.post('jiaotong.head', `/directives/${asked}/tasks/t1/receipt`);
  const request = { cause: '招标流标', progress: '已二次挂网', proposedDue: '2020-03-16' };
  expect((await api.post('jiaotong.head', `/directives/${asked}/tasks/t1/extension-requests`, request)).status).toBe(200);
  const resting = await api.dispatched([joint('weijian')]);
  await api.post('leader.li', `/directives/${resting}/tasks/t1/suspension`, { until: '2020-03-09', reason: '等待上级文件' });
  ids = [received, silent, asked, resting];
});
afterAll(() => api.stop());

const page = async (login: string, query: string): Promise<Forecast> => {
  const { status, body } = await api.get<Forecast>(login, `/forecast?${query}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
};
/** All pages. */
const foretold = async (login: string, query: string, limit = 7): Promise<ForecastLine[]> => {
  const lines: ForecastLine[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const one: Forecast = await page(login, `${query}&limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    lines.push(...one.items);
    cursor = one.nextCursor;
  }
  return lines;
};
const inDays = (days: number): Instant => addMs(api.clock.now(), days * DAY);
const month = (): string => `until=${inDays(30)}`;

/** What is told of an event and to whom; documents get their numbers only when they are issued. */
type Told = Pick<ForecastLine, 'at' | 'directiveId' | 'taskId' | 'event' | 'text'> & { to: string[] };
const unnumbered = (text: string): string => text.replace(/ ?督单〔\d{4}〕\d+号/g, '');
const plain = (told: Told): Told => ({
  ...told,
  text: { zh: unnumbered(told.text.zh), en: unnumbered(told.text.en) },
  to: [...told.to].sort(),
});
const inOrder = (all: Told[]): string[] => all.map((one) => JSON.stringify(plain(one))).sort();

/** A worker that wakes each directive when its timer goes off, with nobody acting. */
const letTimePass = async (directiveId: string, until: Instant): Promise<void> => {
  const clock = api.clock;
  const handle = cityHandler({ pool: api.database.pool, clock, outbox: alertOutboxRows });
  let wake = 0;
  const woken = async () => handle({ directiveId, batch: { id: `${directiveId}/wake/${(wake += 1)}`, commands: [] } });
  for (let { nextDue } = await woken(); nextDue !== null && nextDue <= until;) {
    clock.at = nextDue;
    ({ nextDue } = await woken());
  }
};

const recordedSince = async (directiveId: string, from: Instant): Promise<Told[]> => {
  const { items } = (await api.get<{ items: TimelineEntry[] }>('duban.officer', `/directives/${directiveId}/timeline`)).body;
  const { rows } = await api.database.pool.query<{ version: number; to: string[] }>(
    'select version, array_agg(person_id) as "to" from duban.alert where directive_id = $1 group by version',
    [directiveId],
  );
  const to = new Map(rows.map((row) => [row.version, row.to]));
  return items
    .filter(({ at, bySystem }) => bySystem && at > from)
    .map(({ at, taskId, type, text, version }) => ({ at, directiveId, taskId, event: type, text, to: to.get(version) ?? [] }));
};

test('a hundred days at most, from now on', async () => {
  const refusal = async (until: string) => {
    const { status, body } = await api.get<ProblemBody>('duban.officer', `/forecast?until=${until}`);
    return [status, body.code];
  };
  expect(await refusal(inDays(-1))).toEqual([400, 'forecast_span']);
  expect(await refusal(inDays(101))).toEqual([400, 'forecast_span']);
  const { from, until, items } = await page('duban.officer', 'limit=200');
  expect([from, until]).toEqual([api.clock.now(), inDays(30)]);
  expect(items.length).toBeGreaterThan(20);
});

test('whoever has no part in a directive is foretold nothing of it; the rest is the same', async () => {
  const all = await foretold('duban.officer', month());
  expect(await foretold('weijian.head', month())).toEqual(all.filter(({ directiveId }) => [ids[1], ids[3]].includes(directiveId)));
  expect(await foretold('leader.li', month())).toEqual(all.filter(({ directiveId }) => directiveId !== ids[1]));
  expect(await foretold('weijian.head', `directive=${ids[0]}`)).toEqual([]);
  expect(await foretold('duban.officer', 'department=xuanchuan')).toEqual(all.filter(({ directiveId }) => directiveId === ids[1]));
  expect((await api.get<ProblemBody>('admin', '/forecast')).status).toBe(403);
});

test('pages of any size are the same lines in order of time, and nothing is written', async () => {
  const count = async () =>
    (await api.database.pool.query(`select count(*)::int as n from duban.event where stream_id like 'directive/%'`)).rows;
  const before = await count();
  const whole = await foretold('duban.officer', month(), 200);
  expect(await foretold('duban.officer', month(), 3)).toEqual(whole);
  expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).sort());
  expect(await count()).toEqual(before);
  const { nextCursor } = await page('duban.officer', 'limit=3');
  const elsewhere = await api.get<ProblemBody>('duban.officer', `/forecast?limit=3&directive=${ids[0]}&cursor=${nextCursor}`);
  expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'cursor_mismatch']);
});

test('a line says whose it is, and of a notice who lets it go out', async () => {
  const all = await foretold('duban.officer', month());
  const wang = personOf('leader.wang');
  const under = await foretold('duban.officer', `${month()}&leader=${wang}`);
  expect(under.length).toBeGreaterThan(0);
  expect(under).toEqual(all.filter(({ leaderInCharge }) => leaderInCharge === wang));
  expect(all.filter(({ taskId, lead }) => (taskId === null) !== (lead === null))).toEqual([]);
  const notices = all.filter(({ event }) => event === 'NoticeOwed' || event === 'NoticeIssued');
  expect(all.filter(({ notice }) => notice !== null)).toEqual(notices);
  const released = new Set(notices.map(({ event, notice }) => `${event} ${notice?.release}`));
  expect(released.has('NoticeIssued auto')).toBe(true);
  expect([...released].some((one) => one.startsWith('NoticeOwed') && !one.endsWith('auto'))).toBe(true);
});

test('what was foretold an hour ago is told again only as long as it is still what will come', async () => {
  const from = api.clock.now();
  const until = inDays(30);
  const asked = () => foretold('duban.officer', `until=${until}`);
  const before = await asked();
  api.clock.at = addMs(from, 60_000);
  expect(await asked()).toEqual(before);
  const [first] = before;
  api.clock.at = addMs(first?.at ?? from, 60_000);
  const [late] = (await asked()).filter(({ directiveId }) => directiveId === first?.directiveId);
  expect(late).toEqual({ ...first, at: api.clock.now() });
  api.clock.at = from;
  expect(await asked()).toEqual(before);
  const open = await api.dispatched([joint('weijian')]);
  const ofReceipt = async () => (await asked()).filter(({ directiveId, text }) => directiveId === open && text.zh.includes('签收')).length;
  expect(await ofReceipt()).toBeGreaterThan(0);
  expect((await api.post('weijian.head', `/directives/${open}/tasks/t1/receipt`)).status).toBe(200);
  expect(await ofReceipt()).toBe(0);
  ids.push(open);
});

test('thirty days equal, event by event, what the clocks then raise when nobody acts', async () => {
  const from = api.clock.now();
  const until = inDays(30);
  const lines = await foretold('duban.officer', `until=${until}`);
  const colours = lines.filter(({ event }) => event === 'NoticeIssued' || event === 'NoticeOwed' || event === 'TaskResumed');
  expect(new Set(colours.map(({ event }) => event)).size).toBe(3);
  for (const id of ids) {
    api.clock.at = from;
    await letTimePass(id, until);
  }
  api.clock.at = until;
  const happened = (await Promise.all(ids.map((id) => recordedSince(id, from)))).flat();
  const said = lines.map(({ at, directiveId, taskId, event, text, told }) => ({
    ...{ at, directiveId, taskId, event, text },
    to: told.map(({ personId }) => personId),
  }));
  expect(inOrder(said)).toEqual(inOrder(happened));
});
