import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCommandDispatch } from '@duban/directives';
import { SHEET_STANDINGS } from '@duban/contracts';
import type {
  BulletinListItem,
  BulletinView,
  JobItemView,
  JobView,
  MeetingView,
  Page,
  SeriesListItem,
  SeriesSheetView,
  SeriesView,
  SheetItemView,
  TaskFiguresView,
  TaskListItem,
} from '@duban/contracts';
import { TestApi, personOf } from '../testing/api.spec-support.js';

const SERIES = '市政府常务会议';
const HOME = `/series/${encodeURIComponent(SERIES)}`;
const MATTERS = ['完成危险化学品企业排查整治', '完成老旧小区供水管道改造', '完成城区排水管网清淤疏浚', '完成校舍抗震加固工程'];
const minutes = (n: number, day: string, said: readonly string[]): string =>
  `市政府第${n}次常务会议纪要\n2020年${day}，市长主持召开第${n}次常务会议。\n会议要求，${said.map((one) => `市发改委要在3月10日前${one}。`).join('')}\n`;

let api: TestApi;
const dispatch = () =>
  createCommandDispatch({ pool: api.database.pool, gateway: { submit: api.append } }).once(new AbortController().signal);
const takeIn = async (text: string, more = {}): Promise<MeetingView> =>
  (await api.post<MeetingView>('duban.officer', '/meetings', { text, ...more })).body;
const contentOf = (title: string, segmentIds: string[]) => ({
  ...{
    title,
    requirement: `3月10日前${title}。`,
    closureStandard: '报告经督查室核实。',
    leaderInCharge: personOf('leader.li'),
    segmentIds,
  },
  tasks: [{ shape: 'joint', leads: ['fagai'], title, closureStandard: '报告经督查室核实。', due: { at: '2020-03-10' } }],
});
const approve = async ({ id }: MeetingView): Promise<void> => {
  expect(await api.post('duban.officer', `/meetings/${id}/submission`)).toMatchObject({ status: 200 });
  expect(await api.post('duban.head', `/meetings/${id}/approval`, { opinion: '同意' })).toMatchObject({ status: 200 });
  await dispatch();
};
const sheet = async (date: string, login = 'duban.head'): Promise<SeriesSheetView> =>
  (await api.get<SeriesSheetView>(login, `${HOME}/sheet?date=${date}`)).body;
const titled = ({ items }: SeriesSheetView, title: string): SheetItemView => {
  const found = items.find((item) => item.title === title);
  if (!found) throw new Error(`no ${title}`);
  return found;
};

let first: MeetingView;
let second: MeetingView;

beforeAll(async () => {
  api = await TestApi.start();
  first = await takeIn(minutes(3, '2月17日', MATTERS), { series: SERIES });
  for (const [n, draft] of first.drafts.entries()) {
    const content = contentOf(MATTERS[n] ?? '', draft.suggestion?.segmentIds ?? []);
    const path = `/meetings/${first.id}/drafts/${draft.id}/confirmation`;
    expect(await api.post('duban.officer', path, { content, reason: '按纪要' })).toMatchObject({ status: 200 });
  }
  await approve(first);
  for (const { directiveId } of (await sheet('2020-02-24')).items)
    await api.post('fagai.clerk', `/directives/${directiveId}/tasks/t1/receipt`);
});
afterAll(() => api.stop());

test('the next minutes stand in the series by their title, and their text offers what was carried over as the directives it came from', async () => {
  api.clock.advanceDays(7);
  second = await takeIn(minutes(4, '2月24日', [MATTERS[2] ?? '', '完成公园绿地提升行动方案']));
  expect([first.series, second.series]).toEqual([SERIES, SERIES]);
  const open = titled(await sheet('2020-02-24'), MATTERS[2] ?? '');
  expect(second.matches.map(({ directiveId, strong, draftId }) => [directiveId, strong, draftId])).toEqual([
    [open.directiveId, true, 'd1'],
  ]);
  const { directiveId } = open;
  expect(
    await api.post('duban.officer', `/meetings/${second.id}/drafts/d1/joining`, { directiveId, reason: '上次会议事项' }),
  ).toMatchObject({
    status: 200,
  });
  const content = contentOf('完成公园绿地提升行动方案', second.drafts[1]?.suggestion?.segmentIds ?? []);
  await api.post('duban.officer', `/meetings/${second.id}/drafts/d2/confirmation`, { content, reason: '按纪要' });
  await approve(second);
  const { basis } = await api.directive(directiveId);
  expect(basis.map(({ meetingId }) => meetingId)).toEqual([first.id, second.id]);
});

test('a series has its meetings in order, each number the length of its list', async () => {
  const { items } = (await api.get<{ items: SeriesListItem[] }>('duban.officer', '/series')).body;
  expect(items).toEqual([{ name: SERIES, meetings: 2, last: expect.objectContaining({ id: second.id, date: '2020-02-24' }), open: 5 }]);
  const { meetings } = (await api.get<SeriesView>('duban.officer', HOME)).body;
  expect(meetings.map(({ id, figures }) => [id, figures?.total?.count])).toEqual([
    [second.id, 1],
    [first.id, 4],
  ]);
  for (const { figures } of meetings) {
    for (const counted of Object.values(figures ?? {})) {
      const list = await api.get<Page<TaskListItem>>('duban.officer', `${counted.query}&limit=200`);
      expect([counted.query, list.body.items.length]).toEqual([counted.query, counted.count]);
    }
  }
});

test('meetings are placed in a series later too, once', async () => {
  const other = await takeIn('专题会议纪要\n2020年2月20日召开会议。\n会议指出，形势平稳。\n');
  expect(other.series).toBeNull();
  const path = `/meetings/${other.id}/series`;
  expect(await api.post('duban.officer', path, { series: '专题会议' })).toMatchObject({ status: 200, body: { meetingId: other.id } });
  expect(await api.refused('duban.officer', path, { series: '专题会议' })).toEqual([422, 'same_series']);
  const listed = await api.get<Page<MeetingView>>('duban.officer', `/meetings?series=${encodeURIComponent('专题会议')}`);
  expect(listed.body.items.map(({ id }) => id)).toEqual([other.id]);
});

describe('the sheet for the next meeting', () => {
  test('is of what the series left open, for those who read meetings', async () => {
    const { last, items, basis, counts } = await sheet('2020-03-02');
    expect([last?.id, items.length, counts.going_on, basis]).toEqual([second.id, 5, 5, null]);
    expect((await api.get('duban.officer', `/series/${encodeURIComponent('没有的会议')}/sheet`)).status).toBe(404);
    expect((await api.get('fagai.head', `${HOME}/sheet`)).status).toBe(403);
  });

  test('says who asks for what, what is late and why, and decides in one pass with the meeting as the basis', async () => {
    const [chemicals, water, , school] = MATTERS.map((title) => title);
    const at = async (title = ''): Promise<string> => `/directives/${titled(await sheet('2020-03-09'), title).directiveId}/tasks/t1`;
    const report = { done: '已排查六成', gap: '三家未整改', cause: '企业停产', percent: 60 };
    await api.post('fagai.clerk', `${await at(water)}/progress-reports`, report);
    await api.post('fagai.clerk', `${await at(chemicals)}/closure-request`, { summary: '排查完毕' });
    await api.post('fagai.clerk', `${await at(school)}/extension-requests`, {
      cause: '图纸变更',
      progress: '已过半',
      proposedDue: '2020-03-31',
    });
    api.clock.at = '2020-03-16T03:00:00.000Z';
    const before = await sheet('2020-03-16');
    expect(before.items.map(({ title, standing }) => [title, standing])).toEqual([
      [chemicals, 'closing'],
      [school, 'asking'],
      [water, 'late'],
      [MATTERS[2], 'late'],
      ['完成公园绿地提升行动方案', 'late'],
    ]);
    expect(titled(before, water ?? '').progress).toMatchObject({ done: '已排查六成', cause: '企业停产' });
    expect(before.basis).toEqual({ at: api.clock.now(), basis: '市政府常务会议（2020年3月16日）' });

    // the office may press for it; what is a leader's to decide says whose it is
    const { close, extend, suspend } = titled(before, school ?? '').decisions;
    expect([close.choice?.command, extend.choice, suspend.choice]).toEqual(['NudgeTask', null, null]);
    expect(extend.refused?.zh).toContain('李明远');

    const decided = [
      [chemicals, 'close', {}, 'duban.officer'],
      [school, 'extend', { due: '2020-03-31' }, 'leader.li'],
      [water, 'demand', {}, 'duban.head'],
      [MATTERS[2], 'suspend', { until: '2020-04-30' }, 'leader.li'],
    ] as const;
    const results: unknown[] = [];
    for (const [title = '', kind, dated, login] of decided) {
      const item = titled(await sheet('2020-03-16', login), title);
      const { choice } = item.decisions[kind];
      if (choice === null) throw new Error(`${kind}: ${item.decisions[kind].refused?.zh ?? ''}`);
      const data = { ...choice.data, [choice.text.field]: choice.text.usual, ...dated };
      const { body } = await api.post<JobView>(login, '/jobs', {
        ...{ kind: 'commands', command: choice.command, asserted: before.basis },
        items: [{ directiveId: item.directiveId, taskId: item.taskId, data }],
      });
      await api.runJobs();
      const { items } = (await api.get<Page<JobItemView>>(login, `/jobs/${body.id}/items`)).body;
      results.push([choice.command, items.map(({ status, problem }) => problem?.code ?? status)]);
    }
    expect(results).toEqual([
      ['SignOff', ['done']],
      ['DecideExtension', ['done']],
      ['NudgeTask', ['done']],
      ['SuspendTask', ['done']],
    ]);

    // the next one shows what this one demanded: its minutes are taken in a week later
    api.clock.advanceDays(7);
    await takeIn(minutes(6, '3月16日', ['完成防汛物资储备核查']));
    const after = await sheet('2020-03-23');
    expect(after.last?.date).toBe('2020-03-16');
    expect(after.items.map(({ title, standing }) => [title, standing])).toEqual(
      [
        [school, 'going_on'],
        ...[water, '完成公园绿地提升行动方案'].map((title) => [title, 'late']),
        [MATTERS[2], 'resting'],
        [chemicals, 'done'],
      ].sort(([, one], [, other]) => SHEET_STANDINGS.indexOf(one as never) - SHEET_STANDINGS.indexOf(other as never)),
    );
    expect(titled(after, water ?? '').demanded).toMatchObject([{ kind: 'nudge', outcome: { zh: '尚未答复' } }]);
    expect(titled(after, school ?? '').demanded).toMatchObject([{ kind: 'extended', outcome: { zh: '办理中' } }]);
    const next = titled(after, water ?? '');
    const { tasks } = await api.directive(next.directiveId);
    expect(tasks[0]?.nudges[0]).toMatchObject({
      text: '市政府常务会议（2020年3月16日）要求抓紧办理，并报告进展。',
      asserted: before.basis,
    });
  });
});

test('figures say on time, late, returned and blocked, and the days it took; each is the length of its list', async () => {
  const { groups, averageDays, definitions } = (
    await api.get<TaskFiguresView>('duban.officer', '/statistics/tasks?group=department&dueFrom=2020-03-01&dueTo=2020-03-31')
  ).body;
  expect([averageDays.label.zh, definitions.map(({ figure }) => figure)]).toEqual([
    '平均办理天数',
    expect.arrayContaining(['completedLate', 'returned', 'blocked']),
  ]);
  for (const { figures } of groups) {
    for (const { count, query } of Object.values(figures)) {
      const list = await api.get<Page<TaskListItem>>('duban.officer', `${query}&limit=200`);
      expect([query, list.body.items.length]).toEqual([query, count]);
    }
  }
});

describe('a bulletin', () => {
  const path = '/reports/bulletins/2020-03';

  test('is a draft while its period runs, for those who see everything', async () => {
    const { body } = await api.get<BulletinView>('duban.officer', path);
    expect(body).toMatchObject({
      issued: null,
      issuable: false,
      lateInAll: expect.any(Number),
      title: { zh: expect.stringContaining('2020年3月') },
    });
    expect(body.waitsFor?.zh).toContain('尚未结束');
    expect((await api.get('leader.li', path)).status).toBe(404);
    expect(await api.refused('duban.head', `${path}/issue`)).toEqual([409, 'period_not_over']);
  });

  test('is signed once when its period is over, by the head, and stays as it was signed', async () => {
    api.clock.at = '2020-04-02T02:00:00.000Z';
    const draft = (await api.get<BulletinView>('duban.head', path)).body;
    expect([draft.issued, draft.issuable, draft.asOf]).toEqual([null, true, '2020-03-31T16:00:00.000Z']);
    expect(await api.refused('duban.officer', `${path}/issue`)).toEqual([403, 'not_permitted']);
    const key = { 'Idempotency-Key': randomUUID() };
    const { status, body } = await api.post<BulletinView>('duban.head', `${path}/issue`, {}, key);
    expect([status, body.issued?.numberText.zh, body.issued?.by]).toEqual([201, '督通报〔2020〕1号', personOf('duban.head')]);
    expect([body.issued?.role.zh, body.issued?.day.zh]).toEqual([expect.stringContaining('主任'), '2020年4月2日']);
    const { names: _, ...drafted } = draft as BulletinView & { names: object };
    expect({ ...body, issued: null, issuable: true }).toEqual(drafted);
    expect((await api.post<BulletinView>('duban.head', `${path}/issue`, {}, key)).body).toEqual(body);
    expect(await api.refused('duban.head', `${path}/issue`)).toEqual([409, 'bulletin_issued']);
    api.clock.advanceDays(20);
    expect((await api.get<BulletinView>('leader.li', path)).body.text).toEqual(draft.text);
    const { items } = (await api.get<{ items: BulletinListItem[] }>('leader.li', '/reports/bulletins')).body;
    expect(items.map(({ period }) => period)).toEqual(['2020-03']);
    expect(await api.findings()).toEqual([]);
  });
});
