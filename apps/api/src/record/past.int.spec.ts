import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAlertDelivery } from '@duban/alerts';
import type {
  AlertView,
  DifferenceView,
  TaskCountsView,
  TaskDeadlinesView,
  TaskListItem,
  TimelineEntry,
  TracedAlertView,
} from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
const asOf = (path: string, at: string, by?: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(at)}${by ? `&by=${by}` : ''}`;
const task = (id: string, verb: string, body: unknown, login: string) => api.post(login, `/directives/${id}/tasks/t1/${verb}`, body);

describe('lists as of an instant', () => {
  const PATHS = [
    '/tasks?limit=200',
    '/tasks?limit=200&light=red',
    '/tasks?limit=200&open=true&department=fagai',
    '/tasks/counts',
    '/directives?limit=200',
    '/duties?limit=200',
    '/statistics',
  ];
  const LOGINS = ['duban.officer', 'fagai.head'];
  const everything = async (at?: string): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (const login of LOGINS) {
      for (const path of PATHS) {
        if (login === 'fagai.head' && path === '/statistics') continue;
        const { status, body } = await api.get<unknown>(login, at === undefined ? path : asOf(path, at));
        // a number leads to its list as of the same instant
        found.push([
          login,
          path,
          status,
          JSON.parse(
            JSON.stringify(body)
              .replaceAll(/[?]asOf=[^&"]+"/g, '"')
              .replaceAll(/asOf=[^&"]+&/g, ''),
          ),
        ]);
      }
    }
    return found;
  };

  test('are what the live lists showed then, whatever came after: tasks, numbers, directives, duties, statistics', async () => {
    const shown: [string, unknown[]][] = [];
    const day = async (): Promise<void> => {
      shown.push([api.clock.now(), await everything()]);
      api.clock.advanceDays(4);
    };
    const first = await api.dispatched([joint('fagai', { assists: [{ departmentId: 'caizheng', duty: '提供台账' }] })]);
    await day();
    await task(first, 'receipt', {}, 'fagai.head');
    const second = await api.dispatched([joint('weijian')], { grade: 'key' });
    await day();
    await task(first, 'extension-requests', { cause: '待核', progress: '过半', proposedDue: '2020-03-20' }, 'fagai.head');
    await task(second, 'reassignment', { to: 'fagai', reason: '职责调整' }, 'duban.officer');
    await day();
    await task(first, 'extension-requests/1/decision', { grant: true, due: '2020-03-20', reason: '同意' }, 'leader.li');
    await api.dispatched([joint('fagai')]);
    await day();
    api.clock.advanceDays(20);
    await api.dispatched([joint('jiaoyu', { due: { at: '2020-06-01' } })]);
    expect(new Set(shown.map(([, lists]) => JSON.stringify(lists))).size).toBe(4);
    for (const [at, lists] of shown) expect([at, await everything(at)]).toEqual([at, lists]);
  });

  test('come page by page, each row once, and a cursor of one instant is refused at another', async () => {
    const at = api.clock.now();
    const all = await api.get<Page<TaskListItem>>('auditor', asOf('/tasks?limit=200', at));
    const first = await api.get<Page<TaskListItem>>('auditor', asOf('/tasks?limit=2', at));
    const rest = await api.get<Page<TaskListItem>>('auditor', asOf(`/tasks?limit=200&cursor=${first.body.nextCursor}`, at));
    expect([...first.body.items, ...rest.body.items]).toEqual(all.body.items);
    const counts = await api.get<TaskCountsView>('auditor', asOf('/tasks/counts', at));
    expect(counts.body.total).toBe(all.body.items.length);
    const elsewhere = await api.get<{ code: string }>('auditor', asOf(`/tasks?cursor=${first.body.nextCursor}`, '2020-02-20T00:00:00Z'));
    expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'cursor_mismatch']);
  });

  test('end at now: an instant to come is refused, reversed ones too', async () => {
    const id = await api.dispatched([joint('fagai', { due: { at: '2020-06-01' } })]);
    for (const path of ['/tasks', '/statistics', `/directives/${id}`, `/directives/${id}/deadlines`, '/audit/samples?seed=1']) {
      const { status, body } = await api.get<{ code: string }>('auditor', asOf(path, '2099-01-01T00:00:00Z'));
      expect([path, status, body.code]).toEqual([path, 400, 'as_of_in_future']);
    }
    const reversed = await api.get<{ code: string }>('auditor', `/directives/${id}/diff?from=${api.clock.now()}&to=2020-01-01T00:00:00Z`);
    expect([reversed.status, reversed.body.code]).toEqual([400, 'instants_reversed']);
  });
});

describe('one directive between two instants', () => {
  let id = '';
  let dispatched = '';
  let onPaper = '';
  let received = '';
  beforeAll(async () => {
    id = await api.dispatched([joint('jiaotong', { due: { at: '2020-06-20' } })], { title: '核查道路运输' });
    dispatched = api.clock.now();
    api.clock.advanceDays(1);
    onPaper = api.clock.now();
    api.clock.advanceDays(2);
    received = api.clock.now();
    await task(id, 'receipt', { asserted: { at: onPaper, basis: '纸质签收单' } }, 'jiaotong.clerk');
    api.clock.advanceDays(1);
    await task(id, 'extension-requests', { cause: '物流未通', progress: '过半', proposedDue: '2020-07-10' }, 'jiaotong.head');
    await task(id, 'extension-requests/1/decision', { grant: true, due: '2020-07-05', reason: '同意' }, 'leader.li');
  });

  test('what the system knew, and what was the case by papers that came later, are told apart', async () => {
    const status = async (at: string, by: string): Promise<string | undefined> =>
      (await api.get<{ tasks: { status: string }[] }>('auditor', asOf(`/directives/${id}`, at, by))).body.tasks[0]?.status;
    expect([await status(onPaper, 'recorded'), await status(onPaper, 'asserted')]).toEqual(['DISPATCHED', 'IN_PROGRESS']);
    expect([await status(dispatched, 'recorded'), await status(dispatched, 'asserted')]).toEqual(['DISPATCHED', 'DISPATCHED']);
    expect([await status(received, 'recorded'), await status(received, 'asserted')]).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
  });

  test('each change says who made it, for whom, on whose authority, at which of the three times', async () => {
    const { body } = await api.get<DifferenceView>('auditor', `/directives/${id}/diff?from=${dispatched}&to=${received}`);
    const act = body.acts.find((one) => one.types.includes('TaskReceived'));
    expect(act).toMatchObject({
      actor: { personId: personOf('jiaotong.clerk') },
      accountable: { kind: 'department', departmentId: 'jiaotong' },
      authority: { kind: 'proxy', onBehalfOf: personOf('jiaotong.head') },
      times: { asserted: onPaper, occurred: received },
    });
    expect(act?.changes).toContainEqual({ path: 'tasks.t1.status', before: 'DISPATCHED', after: 'IN_PROGRESS' });
    expect(act?.texts[0]?.zh).toMatch(/^[^a-z]+签收/);
    expect(body.changes).toContainEqual({ path: 'clocks.t1/receipt.status', before: 'open', after: 'met' });
    const before = await api.get<DifferenceView>('auditor', `/directives/${id}/diff?from=${dispatched}&to=${onPaper}`);
    expect(before.body.acts).toEqual([]);
    const byPaper = await api.get<DifferenceView>('auditor', `/directives/${id}/diff?from=${dispatched}&to=${onPaper}&by=asserted`);
    expect(byPaper.body.acts.map((one) => one.types)).toEqual([['TaskReceived']]);
  });

  test('the ledger keeps every date asked, granted and set, with lateness against each', async () => {
    const { body } = await api.get<{ items: TaskDeadlinesView[] }>('auditor', `/directives/${id}/deadlines`);
    const [ledger] = body.items;
    const [baseline, granted] = ['2020-06-20T16:00:00.000Z', '2020-07-05T16:00:00.000Z'];
    expect(ledger).toMatchObject({ baseline, current: granted, late: { baseline: null, current: null } });
    expect(ledger?.lines.map((line) => [line.kind, line.due, line.by, line.level])).toEqual([
      ['baseline', baseline, personOf('duban.officer'), null],
      ['extension_asked', '2020-07-10T16:00:00.000Z', personOf('jiaotong.head'), null],
      ['extension_granted', granted, personOf('leader.li'), 'leader_in_charge'],
    ]);
    const early = await api.get<{ items: TaskDeadlinesView[] }>('auditor', asOf(`/directives/${id}/deadlines`, received));
    expect(early.body.items[0]?.lines).toHaveLength(1);
  });

  test('a timeline as of then ends then, and says when each thing came to be known', async () => {
    const { body } = await api.get<{ items: TimelineEntry[] }>('auditor', asOf(`/directives/${id}/timeline`, received));
    expect(body.items.at(-1)).toMatchObject({ type: 'TaskReceived', at: received, recordedAt: received });
  });

  test('who had been alerted of what is told by the recorded facts: sent, delivered, receipted', async () => {
    const alerted = async (at: string): Promise<TracedAlertView[]> =>
      (await api.get<{ items: TracedAlertView[] }>('auditor', asOf(`/directives/${id}/alerts`, at))).body.items;
    const delivery = createAlertDelivery({ pool: api.database.pool, clock: api.clock });
    const mine = async (): Promise<AlertView[]> =>
      (await api.get<Page<AlertView>>('jiaotong.head', '/alerts?limit=200')).body.items.filter((one) => one.directiveId === id);
    for (let more = true; more;) more = await delivery.once(AbortSignal.timeout(20_000));
    const sent = api.clock.now();
    api.clock.advanceDays(1);
    const [seen] = await mine();
    await api.post('jiaotong.head', `/alerts/${seen?.id}/receipt`);
    const then = (await alerted(sent)).find((one) => one.id === seen?.id);
    const now = (await alerted(api.clock.now())).find((one) => one.id === seen?.id);
    expect(then).toMatchObject({ personId: personOf('jiaotong.head'), delivered: [{ channel: 'in_app', at: sent }], receipted: null });
    expect(now?.receipted?.at).toBe(api.clock.now());
    const early = await alerted(dispatched);
    expect(early.length).toBeGreaterThan(0);
    expect(early.every((one) => one.delivered.length === 0)).toBe(true);
  });

  test('whoever has no part in it learns nothing of its past either', async () => {
    for (const path of ['', '/diff?from=2020-01-01T00:00:00Z', '/deadlines', '/timeline']) {
      const url = path.startsWith('/diff') ? `/directives/${id}${path}` : asOf(`/directives/${id}${path}`, received);
      expect([path, (await api.get('weijian.head', url)).status]).toEqual([path, 404]);
    }
    expect((await api.get('jiaotong.head', `/directives/${id}/alerts`)).status).toBe(403);
  });
});
