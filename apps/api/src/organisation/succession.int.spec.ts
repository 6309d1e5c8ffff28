import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type {
  AlertView,
  DirectiveView,
  JobView,
  Page,
  ProblemBody,
  SuccessionDoneView,
  SuccessionPreviewView,
  SuccessionView,
} from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let received: string;
let waiting: string;
beforeAll(async () => {
  api = await TestApi.start();
  received = await api.dispatched([joint('shangwu'), joint('gongxin', { assists: [{ departmentId: 'shangwu', duty: '提供名单' }] })]);
  waiting = await api.dispatched([joint('shangwu'), joint('fagai')]);
  await api.post('shangwu.clerk', `/directives/${received}/tasks/t1/receipt`);
});
afterAll(() => api.stop());

const SUCCESSION = { departmentId: 'shangwu', successorId: 'gongxin', reference: '临办发〔2020〕3号' };
const directive = async (id: string) => (await api.get<DirectiveView>('duban.officer', `/directives/${id}`)).body;

test('a preview shows all that would move, and only to whoever keeps the roster', async () => {
  const path = '/organisation/successions/preview?departmentId=shangwu&successorId=gongxin&movePosts=true';
  expect((await api.get('duban.head', path)).status).toBe(403);
  const { body } = await api.get<SuccessionPreviewView>('admin', path);
  expect(body.tasks.map(({ directiveId, taskId, parts, received: signed }) => [directiveId, taskId, parts, signed])).toEqual(
    expect.arrayContaining([
      [received, 't1', ['lead'], true],
      [received, 't2', ['assist'], false],
      [waiting, 't1', ['lead'], false],
    ]),
  );
  expect(body.tasks).toHaveLength(3);
  expect(body.posts.map(({ goesTo }) => goesTo)).toEqual(['gongxin', 'gongxin']);
  expect(body.aliases).toContain('市商务局');
  const itself = await api.get<ProblemBody>('admin', '/organisation/successions/preview?departmentId=shangwu&successorId=shangwu');
  expect([itself.status, itself.body.code]).toEqual([422, 'successor_unfit']);
});

test('the successor goes on with every open task, its dates and receipts, once however often it is sent', async () => {
  const before = [await directive(received), await directive(waiting)];
  const body = { ...SUCCESSION, tasks: [{ directiveId: waiting, taskId: 't1', departmentId: 'caizheng' }], movePosts: true };
  const key = { 'Idempotency-Key': 'succession' };
  const done = await api.post<SuccessionDoneView>('admin', '/organisation/successions', body, key);
  expect(done.status).toBe(201);
  expect((await api.post<SuccessionDoneView>('admin', '/organisation/successions', body, key)).body).toEqual(done.body);
  const listed = async () => (await api.get<{ items: SuccessionView[] }>('duban.officer', '/organisation/successions')).body.items;
  expect(await listed()).toMatchObject([{ departmentId: 'shangwu', successors: ['gongxin', 'caizheng'], openTasks: 3 }]);

  await api.runJobs();
  expect(await listed()).toMatchObject([{ openTasks: 0 }]);
  const [first, second] = [await directive(received), await directive(waiting)];
  expect([first.tasks[0]?.lead, first.tasks[1]?.lead, second.tasks[0]?.lead]).toEqual(['gongxin', 'gongxin', 'caizheng']);
  expect(first.tasks[1]?.assists).toEqual([]);
  for (const [n, now] of [first, second].entries()) {
    expect(now.tasks.map(({ baselineDue, currentDue, receivedAt }) => [baselineDue, currentDue, receivedAt])).toEqual(
      before[n]?.tasks.map(({ baselineDue, currentDue, receivedAt }) => [baselineDue, currentDue, receivedAt]),
    );
  }
  // a person who moved goes on with it
  expect((await api.post('shangwu.clerk', `/directives/${received}/tasks/t1/progress-reports`, { done: '继续推进' })).status).toBe(200);
});

test('the successor is told once, the administrator how the job ended; an ended unit is succeeded no second time', async () => {
  await api.deliverAlerts();
  const alerts = async (login: string) => (await api.get<Page<AlertView>>(login, '/alerts?limit=100')).body.items;
  const told = (await alerts('caizheng.head')).filter(({ event }) => event === 'DepartmentSucceeded');
  expect(told.map(({ text }) => text.zh)).toEqual([expect.stringMatching(/^单位承接：.*商务局.*自.*由.*、.*承接/)]);
  expect((await alerts('admin')).filter(({ event }) => event === 'JobFinished')).toHaveLength(1);
  const again = await api.post<ProblemBody>('admin', '/organisation/successions', SUCCESSION);
  expect([again.status, again.body.code]).toEqual([409, 'organisation_part_ended']);
  const refused = await api.post<ProblemBody>('duban.officer', `/directives/${waiting}/tasks/t2/take-over`, {
    ...{ from: 'fagai', departmentId: 'gongxin', reason: '试' },
  });
  expect([refused.status, refused.body.code]).toEqual([409, 'no_succession']);
  expect((await api.post<JobView>('duban.head', '/organisation/successions', SUCCESSION)).status).toBe(403);
});

test('all of it is decided again alike', async () => {
  expect(await api.findings()).toEqual([]);
});
