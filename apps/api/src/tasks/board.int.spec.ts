import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BOARD_DIMENSIONS,
  type BoardDimension,
  type BoardView,
  type DailyView,
  type ProblemBody,
  type TaskListItem,
} from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

type Cell = BoardView['cells'][number];
type Counted = Cell['total'];

let api: TestApi;
/** Before the second day's work. */
let firstDay: string;
beforeAll(async () => {
  api = await TestApi.start();
  const source = (reference: string) => ({ source: { kind: 'superior', reference, title: `会议${reference}`, date: '2020-02-17' } });
  // the last moment of March, not the first of April
  const first = await api.dispatched([joint('jiaotong'), joint('shengtai', { due: { at: '2020-03-31' } })], source('2020年第1次'));
  await api.dispatched([joint('weijian', { due: { at: '2020-04-01' } })], {
    ...source('2020年第2次'),
    leaderInCharge: personOf('leader.wang'),
    urgency: 'urgent',
  });
  await api.dispatched([joint('jiaotong', { due: { at: '2020-02-20' } })], { grade: 'major' });
  await api.post('jiaotong.head', `/directives/${first}/tasks/t1/receipt`);
  firstDay = api.clock.now();
  api.clock.advanceDays(5);
  await api.post('shengtai.head', `/directives/${first}/tasks/t2/receipt`);
  await api.post('duban.head', `/directives/${first}/tasks/t1/recall`, { reason: '并入他项' });
});
afterAll(() => api.stop());

const boardOf = async (login: string, query: string): Promise<BoardView> => {
  const { status, body } = await api.get<BoardView>(login, `/board?${query}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
};
const listed = async (login: string, path: string): Promise<TaskListItem[]> => {
  const { status, body } = await api.get<{ items: TaskListItem[] }>(login, `${path}&limit=200`);
  expect([path, status]).toEqual([path, 200]);
  return body.items;
};
const worst = (items: readonly TaskListItem[]): Cell['light'] =>
  (['red', 'yellow', 'green'] as const).find((light) => items.some((item) => item.light === light)) ?? null;

/** Walks every cell, and asks for each list that it says is behind a number. */
const walk = async (login: string, query: string): Promise<number> => {
  const { cells, rows, columns } = await boardOf(login, query);
  const exact = async ({ count, query: path }: Counted): Promise<TaskListItem[]> => {
    const items = await listed(login, path);
    expect([query, path, items.length]).toEqual([query, path, count]);
    return items;
  };
  for (const cell of cells) {
    await exact(cell.total);
    expect([cell.open.query, worst(await exact(cell.open))]).toEqual([cell.open.query, cell.light]);
    await exact(cell.overdue);
  }
  expect(new Set(cells.map(({ row }) => row))).toEqual(new Set(rows.map(({ key }) => key)));
  expect(new Set(cells.map(({ column }) => column))).toEqual(new Set(columns.map(({ key }) => key)));
  return cells.reduce((sum, { total }) => sum + total.count, 0);
};
const PAIRS = BOARD_DIMENSIONS.flatMap((rows) => BOARD_DIMENSIONS.flatMap((columns) => (rows < columns ? [[rows, columns] as const] : [])));
/** Each dimension once. */
const THEN = [
  ['department', 'leader'],
  ['grade', 'meeting'],
  ['month', 'state'],
] as const;

describe('each number of each cell is the length of the list that it links to', () => {
  test.each(PAIRS)('%s by %s', async (rows: BoardDimension, columns: BoardDimension) => {
    expect(await walk('duban.officer', `rows=${rows}&columns=${columns}`)).toBe(4);
  });

  test.each(THEN)('%s by %s, as of the first day', async (rows: BoardDimension, columns: BoardDimension) => {
    expect(await walk('duban.officer', `rows=${rows}&columns=${columns}&asOf=${firstDay}`)).toBe(4);
  });

  test('for everybody what they may see, and with further filters', async () => {
    const total = async (login: string, filter: string) => walk(login, `rows=leader&columns=state&${filter}`);
    expect(await total('jiaotong.head', '')).toBe(3);
    expect(await total('leader.wang', '')).toBe(1);
    expect(await total('jiaotong.head', 'department=jiaotong&part=lead')).toBe(2);
    expect(await total('duban.officer', 'month=2020-03&q=%E6%A0%B8%E6%9F%A5')).toBe(2);
    const urgent = async (urgency: string) => total('duban.officer', `urgency=${urgency}`);
    expect([await urgent('normal'), await urgent('urgent'), await urgent('critical')]).toEqual([3, 1, 0]);
    expect((await api.get('admin', '/board')).status).toBe(403);
  });
});

test('a row says in words what it is', async () => {
  const { asOf, rows, columns, cells } = await boardOf('duban.officer', 'rows=meeting&columns=month');
  expect(asOf).toBe(api.clock.now());
  expect(rows.map(({ label }) => label.zh).sort()).toEqual(['会议2020年第1次', '会议2020年第2次', '来源无编号'].sort());
  expect(columns).toEqual([
    { key: '2020-02', label: { zh: '2020年2月', en: 'February 2020' } },
    { key: '2020-03', label: { zh: '2020年3月', en: 'March 2020' } },
    { key: '2020-04', label: { zh: '2020年4月', en: 'April 2020' } },
  ]);
  expect(cells.find(({ row, column }) => row === '-' && column === '2020-02')).toMatchObject({ light: 'red', overdue: { count: 1 } });
  const { rows: units } = await boardOf('duban.officer', 'rows=department&columns=grade');
  expect(units.find(({ key }) => key === 'jiaotong')?.label.zh).toBe('市交通运输局');
  const { rows: directives } = await boardOf('duban.officer', 'rows=directive&columns=meeting');
  const [task] = await listed('duban.officer', `/tasks?directive=${directives[0]?.key}`);
  expect(directives[0]?.label.zh).toBe(`${task?.directiveNumber} ${task?.directiveTitle}`);
});

test('what makes no board is refused', async () => {
  const refusal = async (query: string) => {
    const { status, body } = await api.get<ProblemBody>('duban.officer', `/board?${query}`);
    return [status, body.code];
  };
  expect(await refusal('rows=state&columns=state')).toEqual([400, 'board_twice_the_same']);
  expect(await refusal('rows=colour')).toEqual([400, 'validation_failed']);
  expect(await refusal('month=2020-13')).toEqual([400, 'validation_failed']);
  expect(await refusal('asOf=2021-01-01T00:00:00Z')).toEqual([400, 'as_of_in_future']);
});

describe('the morning’s sheet', () => {
  const sheetOf = async (login: string, query = ''): Promise<DailyView> => {
    const { status, body } = await api.get<DailyView>(login, `/reports/daily${query}`);
    expect([status, body]).toEqual([200, expect.anything()]);
    return body;
  };

  const eachCounts = async ({ counts }: DailyView): Promise<void> => {
    for (const { id, counted } of counts) expect([id, (await listed('duban.officer', counted.query)).length]).toEqual([id, counted.count]);
  };

  test('each of its numbers is the list that it counts, and what happened since the last working day is told in words', async () => {
    const recalled = await api.dispatched([joint('xuanchuan')]);
    await api.post('duban.head', `/directives/${recalled}/tasks/t1/recall`, { reason: '并入他项' });
    const sheet = await sheetOf('duban.officer');
    await eachCounts(sheet);
    const counts = Object.fromEntries(sheet.counts.map(({ id, counted }) => [id, counted.count]));
    expect(counts).toMatchObject({ open: 4, overdue: 1, dueToday: 0 });
    expect(sheet.overdue).toMatchObject({ total: 1, items: [{ lead: 'jiaotong' }] });
    const changed = sheet.happened.find(({ kind }) => kind === 'changed');
    expect(changed).toMatchObject({ total: 1, lines: [{ directiveId: recalled, taskId: 't1' }] });
    expect(changed?.lines[0]?.text.zh).toContain('并入他项');
    // receipts are everyday work
    expect(sheet.happened.flatMap(({ lines }) => lines).filter(({ text }) => text.zh.includes('签收'))).toEqual([]);
    expect(sheet.forecast?.items.every(({ event }) => ['NoticeOwed', 'NoticeIssued', 'ReportMissed'].includes(event))).toBe(true);
    expect(sheet.since < sheet.asOf).toBe(true);
  });

  test('an earlier morning stands as offices opened, with nothing foretold; a later one cannot be asked for', async () => {
    const nextDay = new Date(Date.parse(firstDay) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const sheet = await sheetOf('duban.head', `?date=${nextDay}`);
    await eachCounts(sheet);
    expect([sheet.date, sheet.forecast]).toEqual([nextDay, null]);
    expect(sheet.counts.find(({ id }) => id === 'open')?.counted.count).toBe(4);
    expect(sheet.happened.find(({ kind }) => kind === 'opened')?.total).toBe(3);
    const refused = await api.get<ProblemBody>('duban.head', '/reports/daily?date=2020-12-31');
    expect([refused.status, refused.body.code]).toEqual([400, 'as_of_in_future']);
  });

  test('what waits for a leader stands on the office’s sheet', async () => {
    const asked = await api.dispatched([joint('xuanchuan')]);
    await api.post('xuanchuan.head', `/directives/${asked}/tasks/t1/receipt`, {});
    const wish = { proposedDue: '2020-04-20', cause: '等待上级批复。', progress: '已完成过半。' };
    const { status } = await api.post('xuanchuan.head', `/directives/${asked}/tasks/t1/extension-requests`, wish);
    expect(status).toBeLessThan(300);
    const { waiting } = await sheetOf('duban.head');
    expect(waiting.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ directiveId: asked, kind: 'extension_decision', owner: { kind: 'role', role: 'leader_in_charge' } }),
      ]),
    );
    await api.post('xuanchuan.head', `/directives/${asked}/tasks/t1/withdrawals`, { kind: 'extension', reason: '改由他项承担' });
    await api.post('duban.head', `/directives/${asked}/tasks/t1/termination`, { reason: '并入他项' });
  });

  test('a department’s sheet is of what it has a part in', async () => {
    const { counts, happened, waiting } = await sheetOf('weijian.head');
    expect(counts.find(({ id }) => id === 'open')?.counted.count).toBe(1);
    expect(happened).toEqual([]);
    expect(waiting.items).toEqual([]);
  });
});
