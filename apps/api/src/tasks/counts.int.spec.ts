import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BOARD_DIMENSIONS,
  type CountedTasks,
  type DirectiveView,
  type HomeView,
  type ProblemBody,
  type TaskCountsView,
  type TaskListItem,
} from '@duban/contracts';
import { addMs, DAY } from '@duban/domain';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

const text = '已核实';
let api: TestApi;
/** Before the second day's work. */
let firstDay: string;
let first: string;

beforeAll(async () => {
  api = await TestApi.start();
  const source = (reference: string) => ({ source: { kind: 'superior', reference, title: `会议${reference}`, date: '2020-02-17' } });
  first = await api.dispatched([joint('jiaotong'), joint('shengtai', { due: { at: '2020-03-31' } })], source('2020年第1次'));
  const other = await api.dispatched([joint('weijian', { due: { at: '2020-02-20' } })], {
    ...source('2020年第2次'),
    leaderInCharge: personOf('leader.wang'),
  });
  await api.dispatched([joint('jiaotong', { due: { at: '2020-02-20' }, title: '抢通国道' })], { grade: 'major' });
  firstDay = encodeURIComponent(api.clock.now());
  api.clock.advanceDays(2);
  const on = (id: string, login: string, path: string, body: unknown) => api.post(login, `/directives/${id}/tasks/t1/${path}`, body);
  await on(first, 'jiaotong.head', 'receipt', {});
  await on(first, 'jiaotong.head', 'blocks', { waitingFor: { kind: 'department', departmentId: 'caizheng' }, cause: text, request: text });
  await on(first, 'jiaotong.head', 'extension-requests', { cause: text, progress: text, proposedDue: '2020-04-30' });
  await on(other, 'weijian.head', 'receipt', {});
  api.clock.advanceDays(5);
  await api.post('duban.head', `/directives/${first}/tasks/t2/recall`, { reason: '并入他项' });
  const watched = (login: string, id: string, path: string, body: object) => api.post(login, `/directives/${id}/${path}`, body);
  expect((await watched('duban.officer2', first, 'watches', { taskId: 't1', reason: text })).status).toBe(200);
  expect((await watched('leader.wang', other, 'watches', { reason: text })).status).toBe(200);
  expect((await watched('duban.head', first, 'special-watch', { reason: text })).status).toBe(200);
});
afterAll(() => api.stop());

const countsOf = async (login: string, query: string): Promise<TaskCountsView> => {
  const { status, body } = await api.get<TaskCountsView>(login, `/tasks/counts?${query}`);
  expect([login, query, status]).toEqual([login, query, 200]);
  return body;
};
const listed = async (login: string, path: string): Promise<TaskListItem[]> => {
  const { status, body } = await api.get<{ items: TaskListItem[] }>(login, `${path}${path.includes('?') ? '&' : '?'}limit=200`);
  expect([login, path, status]).toEqual([login, path, 200]);
  return body.items;
};

/** Asks for the list behind each number. */
const walk = async (login: string, counted: CountedTasks): Promise<number> => {
  const { byStatus, byLight, ...flags } = counted;
  const all = [...Object.values(flags), ...Object.values(byStatus), ...Object.values(byLight)].filter((one) => one !== undefined);
  for (const { count, query } of all) {
    const items = await listed(login, query);
    expect([login, query, items.length]).toEqual([login, query, count]);
  }
  return all.length;
};

const QUERIES = [
  ...['', 'open=true', 'open=false', 'overdue=true', 'overdue=false', 'light=red', 'light=green', 'blocked=true', 'behind=false'],
  ...['dueFrom=2020-02-20&dueTo=2020-03-02', 'dueTo=2020-02-19', 'extensionPending=true', 'dueSoon=true', 'grade=major', 'state=RECALLED'],
  ...['watched=true', 'watched=false', 'specialWatch=true', 'specialWatch=false&open=true', 'closedThisMonth=false'],
  ...[`q=${encodeURIComponent('交通 抢通')}`, `q=${encodeURIComponent('李明远')}`, 'leader=p-nobody', 'department=caizheng&part=blocker'],
];

test('what one watches is one’s own, of tasks and of directives; what is under special watch is everybody’s, now and as of then', async () => {
  const found = async (login: string, path: string): Promise<string[]> => {
    const { status, body } = await api.get<{ items: { id?: string; taskId?: string }[] }>(login, path);
    expect([login, path, status]).toEqual([login, path, 200]);
    return body.items.map(({ id, taskId }) => id ?? taskId ?? '');
  };
  expect(await found('duban.officer2', '/directives?watched=true')).toEqual([first]);
  expect(await found('duban.officer2', '/tasks?watched=true')).toEqual(['t1']);
  expect(await found('duban.officer', '/directives?watched=true')).toEqual([]);
  expect(await found('leader.wang', '/directives?watched=true')).toHaveLength(1);
  expect(await found('duban.officer', '/directives?specialWatch=true')).toEqual([first]);
  expect(await found('jiaotong.head', '/tasks?specialWatch=true')).toEqual(['t1', 't2']);
  expect(await found('duban.officer', `/directives?specialWatch=true&asOf=${firstDay}`)).toEqual([]);
  const { items } = (await api.get<{ items: { watched: boolean; specialWatch: boolean }[] }>('duban.officer2', '/tasks?watched=true')).body;
  expect(items).toMatchObject([{ watched: true, specialWatch: true }]);
  const { body } = await api.get<DirectiveView>('duban.officer2', `/directives/${first}`);
  expect(body.specialWatch).toMatchObject({ by: personOf('duban.head'), reason: text });
  expect(body.tasks[0]?.watches).toMatchObject([{ personId: personOf('duban.officer2') }]);
  const home = (await api.get<HomeView>('duban.officer2', '/home')).body;
  expect([home.watched.count, home.specialWatch.count]).toEqual([1, 1]);
});

describe('each number is the length of its list', () => {
  // who sees less is shown less by one condition, whatever else is asked
  test.each([
    ['duban.officer', QUERIES],
    ['jiaotong.head', QUERIES.filter((_, n) => n % 4 === 0)],
    ['leader.wang', QUERIES.filter((_, n) => n % 4 === 1)],
  ])('for %s, whatever is asked, now and then', async (login, queries) => {
    for (const query of queries) await walk(login, (await countsOf(login, query)).counted);
    const threeDaysAgo = encodeURIComponent(addMs(api.clock.now(), -3 * DAY));
    for (const then of [firstDay, threeDaysAgo]) await walk(login, (await countsOf(login, `asOf=${then}`)).counted);
  });

  test.each(BOARD_DIMENSIONS)('of each %s, and they add up to the whole', async (dimension) => {
    for (const more of ['', '&open=true', `&asOf=${firstDay}`]) {
      const { groups = [], total } = await countsOf('duban.officer', `groupBy=${dimension}${more}`);
      if (more !== '&open=true') for (const { counted } of groups) await walk('duban.officer', counted);
      expect(groups.reduce((sum, { counted }) => sum + counted.total.count, 0)).toBe(total);
    }
  });
});

test.each(BOARD_DIMENSIONS)('a list by %s keeps together what belongs together, cut anywhere', async (dimension) => {
  for (const sort of ['due', '-dispatched']) {
    const whole = await listed('duban.officer', `/tasks?groupBy=${dimension}&sort=${sort}`);
    const keys = whole.map(({ group }) => group?.key);
    expect(keys.filter((key, n) => key !== keys[n - 1])).toHaveLength(new Set(keys).size);
    const cut: TaskListItem[] = [];
    for (let more: string | null = ''; more !== null;) {
      const path: string = `/tasks?groupBy=${dimension}&sort=${sort}&limit=1${more && `&cursor=${more}`}`;
      const { body } = await api.get<{ items: TaskListItem[]; nextCursor: string | null }>('duban.officer', path);
      cut.push(...body.items);
      more = body.nextCursor;
    }
    expect(cut).toEqual(whole);
  }
});

test('what has ended has no light', async () => {
  const [recalled] = await listed('duban.officer', '/tasks?state=RECALLED');
  expect([recalled?.taskId, recalled?.light]).toEqual(['t2', null]);
  expect((await api.directive(first)).tasks.find(({ id }) => id === 't2')?.light).toBeNull();
  const { byLight, open } = await countsOf('duban.officer', '');
  expect(byLight.green + byLight.yellow + byLight.red).toBe(open);
});

test.each([
  ['/tasks?overdu=true', 'overdue'],
  ['/tasks/counts?due_soon=true', 'dueSoon'],
  ['/duties?min=true', 'mine'],
  ['/home?item=3', 'items'],
])('%s is refused, and %s is what was meant', async (path, meant) => {
  const { status, body } = await api.get<ProblemBody>('duban.officer', path);
  expect([status, body.code, body.errors?.[0]]).toEqual([
    400,
    'validation_failed',
    expect.objectContaining({ in: 'query', code: 'unknown_member', zh: expect.stringContaining(meant) }),
  ]);
});

test('a member of a body that nothing is called is refused too, and nothing is done', async () => {
  const { status, body } = await api.post<ProblemBody>('duban.officer', `/directives/${first}/tasks/t1/nudges`, { text, txt: text });
  expect([status, body.errors?.[0]]).toEqual([400, expect.objectContaining({ in: 'body', field: '/txt', code: 'unknown_member' })]);
});

test('a date is explained by its rule, day by day, as of any instant', async () => {
  const path = `/directives/${first}/tasks/t1/explanation`;
  const { status, body } = await api.get<{ clocks: { kind: string; text: { zh: string }; days: unknown[] }[] }>('jiaotong.head', path);
  expect(status).toBe(200);
  expect(body.clocks.find(({ kind }) => kind === 'complete')?.text.zh).toMatch(
    /^办结：应于3月2日（周一）前办结，.*苏晴2月17日（周一）确定/,
  );
  expect(body.clocks.find(({ kind }) => kind === 'receipt')?.days.length).toBeGreaterThan(0);
  const then = await api.get<{ asOf: string; clocks: unknown[] }>('jiaotong.head', `${path}?at=${firstDay}`);
  expect([then.status, then.body.clocks.length < body.clocks.length]).toEqual([200, true]);
  expect((await api.get('weijian.head', path)).status).toBe(404);
  expect((await api.get('duban.officer', `/directives/${first}/tasks/t9/explanation`)).status).toBe(404);
});

test('what was closed this month is counted in that month, and in no other', async () => {
  const evidence = [{ sha256: 'a'.repeat(64), name: '核查报告.pdf', mediaType: 'application/pdf', bytes: 12 }];
  for (const file of evidence) await api.uploaded(file, 'caizheng.head');
  const id = await api.dispatched([joint('caizheng')]);
  for (const [login, path, body] of [
    ['caizheng.head', 'receipt', {}],
    ['caizheng.head', 'closure-request', { summary: text, evidence }],
    ['duban.officer', 'sign-offs', { n: 1, approve: true, opinion: text }],
  ] as const)
    expect([path, (await api.post(login, `/directives/${id}/tasks/t1/${path}`, body)).status]).toEqual([path, 200]);
  const closed = async (query = ''): Promise<number[]> => {
    const { closedThisMonth, counted } = await countsOf('caizheng.head', `department=caizheng&part=lead${query}`);
    return [closedThisMonth, (await listed('caizheng.head', counted.closedThisMonth?.query ?? '')).length];
  };
  const then = encodeURIComponent(api.clock.now());
  expect(await closed()).toEqual([1, 1]);
  expect(await closed(`&asOf=${firstDay}`)).toEqual([0, 0]);
  api.clock.advanceDays(31);
  expect(await closed()).toEqual([0, 0]);
  expect(await closed(`&asOf=${then}`)).toEqual([1, 1]);
});
