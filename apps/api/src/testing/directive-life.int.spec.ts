import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, DirectiveView, DutyView, EventView, FileView, TaskListItem, TimelineEntry } from '@duban/contracts';
import { joint, personOf, TestApi } from './api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const upload = async (login: string, type: string, content: string) => {
  const form = new FormData();
  form.set('file', new Blob([content], { type }), '佐证.txt');
  return api.raw<FileView & { code?: string }>('POST', '/files', {
    body: form,
    headers: { Authorization: `Bearer ${await api.token(login)}` },
  });
};

test('a proposed directive is approved by somebody else, dispatched, received, closed and signed off', async () => {
  const id = await api.dispatched([joint('fagai', { assists: [{ departmentId: 'caizheng', duty: '提供资金台账' }] })], { grade: 'key' });
  expect((await api.directive(id)).tasks.map((task) => [task.id, task.lead, task.status])).toEqual([['t1', 'fagai', 'DISPATCHED']]);
  expect((await api.post('fagai.clerk', `/directives/${id}/tasks/t1/receipt`)).status).toBe(200);
  expect((await api.post('caizheng.head', `/directives/${id}/tasks/t1/receipt`)).status).toBe(200);

  const file = await upload('fagai.head', 'text/plain', '核查报告');
  expect([file.status, file.body.bytes]).toEqual([201, 12]);
  const closing = await api.post('fagai.head', `/directives/${id}/tasks/t1/closure-request`, { summary: '已核查', evidence: [file.body] });
  expect([closing.status, closing.body.n]).toEqual([200, 1]);
  const sign = (login: string) => api.post(login, `/directives/${id}/tasks/t1/sign-offs`, { n: 1, approve: true, opinion: '同意' });
  expect((await sign('duban.officer')).status).toBe(200);
  expect((await sign('duban.head')).status).toBe(200);

  const done = await api.directive(id);
  expect([done.status, done.tasks[0]?.status]).toEqual(['COMPLETED', 'COMPLETED']);
  expect(done.tasks[0]?.closures[0]?.signatures.map((one) => [one.actor.personId, one.meaning])).toEqual([
    [personOf('duban.officer'), 'review'],
    [personOf('duban.head'), 'approval'],
  ]);
  const evidence = await fetch(`${api.url}/files/${file.body.sha256}?directive=${id}`, {
    headers: { Authorization: `Bearer ${await api.token('auditor')}` },
  });
  expect([evidence.status, await evidence.text()]).toEqual([200, '核查报告']);
});

test("a clerk's receipt is the head's, entered by proxy: both stand in the event", async () => {
  const id = await api.dispatched([joint('sifa')]);
  await api.post('sifa.clerk', `/directives/${id}/tasks/t1/receipt`);
  const { body } = await api.get<Page<EventView>>('auditor', `/directives/${id}/events`);
  const received = body.items.find((event) => event.type === 'TaskReceived');
  expect([received?.actor.personId, received?.authority, received?.accountable]).toEqual([
    personOf('sifa.clerk'),
    { kind: 'proxy', onBehalfOf: personOf('sifa.head') },
    { kind: 'department', departmentId: 'sifa' },
  ]);
});

test('a directive as of an instant is what was known then, whatever came after', async () => {
  const id = await api.dispatched([joint('weijian')]);
  const before = api.clock.now();
  api.clock.advanceDays(1);
  await api.post('weijian.head', `/directives/${id}/tasks/t1/receipt`);
  const then = await api.directive(id, 'auditor', before);
  const now = await api.directive(id, 'auditor');
  expect([then.tasks[0]?.status, now.tasks[0]?.status]).toEqual(['DISPATCHED', 'IN_PROGRESS']);
  expect(then.version).toBeLessThan(now.version);
  const early = await api.get<{ code: string }>('auditor', `/directives/${id}?asOf=2019-12-31T00:00:00Z`);
  expect([early.status, early.body.code]).toEqual([404, 'not_found']);
});

test('a department sees what it has a part in and nothing else: lists, directive, events, timeline', async () => {
  const id = await api.dispatched([joint('jiaoyu', { assists: [{ departmentId: 'weijian', duty: '提供防护指引' }] })]);
  const sees = async (login: string): Promise<boolean[]> => {
    const lists = await Promise.all([
      api.get<Page<TaskListItem>>(login, `/tasks?directive=${id}`),
      api.get<Page<{ id: string }>>(login, '/directives?limit=200'),
    ]);
    const single = await Promise.all(
      ['', '/events', '/timeline', '/verification'].map((part) => api.get(login, `/directives/${id}${part}`)),
    );
    return [
      lists[0].body.items.length > 0,
      lists[1].body.items.some((one) => one.id === id),
      ...single.map((reply) => reply.status === 200),
    ];
  };
  expect(await sees('jiaoyu.head')).toEqual([true, true, true, true, true, true]);
  expect(await sees('weijian.clerk')).toEqual([true, true, true, true, true, true]);
  expect(await sees('gongan.head')).toEqual([false, false, false, false, false, false]);
  expect(await sees('auditor')).toEqual([true, true, true, true, true, true]);
});

test('what a person owes is one list, with the date it is owed by', async () => {
  const id = await api.dispatched([joint('shangwu')]);
  const { body } = await api.get<Page<DutyView>>('shangwu.head', '/duties');
  const mine = body.items.filter((duty) => duty.directiveId === id).map((duty) => duty.kind);
  expect(mine).toEqual(['receipt', 'complete']);
});

test('the numbers of the board are those of the lists behind them', async () => {
  const counts = await api.get<{ total: number; byStatus: Record<string, number> }>('duban.officer', '/tasks/counts');
  const list = await api.get<Page<TaskListItem>>('duban.officer', '/tasks?limit=200');
  expect(counts.status).toBe(200);
  expect(counts.body.total).toBe(list.body.items.length);
});

test('an unanswered extension request grants nothing; a granted one moves the current date and never the baseline', async () => {
  const id = await api.dispatched([joint('jiaotong')]);
  await api.post('jiaotong.head', `/directives/${id}/tasks/t1/receipt`);
  const path = `/directives/${id}/tasks/t1/extension-requests`;
  await api.post('jiaotong.head', path, { cause: '雨雪', progress: '五成', proposedDue: '2020-03-20' });
  const due = async (): Promise<(string | null | undefined)[]> => {
    const [task] = (await api.directive(id)).tasks;
    return [task?.baselineDue, task?.currentDue];
  };
  expect(await due()).toEqual(['2020-03-02T16:00:00.000Z', '2020-03-02T16:00:00.000Z']);
  expect(await api.refused('duban.officer', `${path}/1/decision`, { grant: true, due: '2020-03-20', reason: '同意' })).toEqual([
    403,
    'not_permitted',
  ]);
  const elsewhere = { grant: true, due: '2020-03-20', reason: '同意' };
  expect(await api.refused('leader.wang', `${path}/1/decision`, elsewhere)).toEqual([404, 'directive_not_found']);
  expect((await api.post('leader.li', `${path}/1/decision`, { grant: true, due: '2020-03-20', reason: '同意' })).status).toBe(200);
  expect(await due()).toEqual(['2020-03-02T16:00:00.000Z', '2020-03-20T16:00:00.000Z']);
});

test('the timeline names people and departments in both languages', async () => {
  const id = await api.dispatched([joint('gongan')]);
  const { body } = await api.get<{ items: TimelineEntry[] }>('duban.officer', `/directives/${id}/timeline`);
  const dispatched = body.items.find((entry) => entry.type === 'TaskDispatched');
  expect(dispatched?.text.zh).toContain('公安局');
  expect(dispatched?.text.en).toContain('Public Security');
});

test('the hash chain of a directive is checked on request', async () => {
  const id = await api.dispatched([joint('gongan')]);
  const { body } = await api.get<{ intact: boolean; events: number }>('auditor', `/directives/${id}/verification`);
  const view: DirectiveView = await api.directive(id);
  expect(body).toMatchObject({ intact: true, events: view.version });
});

test('a file type that a browser would run is refused', async () => {
  const { status, body } = await upload('fagai.head', 'text/html', '<script>');
  expect([status, body.code]).toEqual([415, 'file_type_refused']);
});

test('a person reads and acknowledges their own alerts only', async () => {
  const id = await api.dispatched([joint('zuzhi')]);
  const mine = await api.get<Page<AlertView>>('zuzhi.head', '/alerts?limit=200');
  const alert = mine.body.items.find((one) => one.directiveId === id);
  expect(alert?.personId).toBe(personOf('zuzhi.head'));
  const path = `/alerts/${encodeURIComponent(alert?.id ?? '')}/receipt`;
  expect(await api.refused('fagai.head', path)).toEqual([404, 'not_found']);
  const seen = await api.post<AlertView>('zuzhi.head', path);
  expect([seen.status, seen.body.receiptedAt]).toEqual([200, api.clock.now()]);
});
