import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DirectiveView, JobItemView, JobView, NoticeDraftView, ProblemBody } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

interface Item {
  directiveId: string;
  taskId: string;
  data?: object;
}

const made = (count: number): Promise<Item[]> =>
  Promise.all(Array.from({ length: count }, async () => ({ directiveId: await api.dispatched([joint('fagai')]), taskId: 't1' })));
const on = ({ directiveId, taskId }: Item, path: string): string => `/directives/${directiveId}/tasks/${taskId}/${path}`;
const job = async (login: string, command: string, shared: object, items: Partial<Item>[]): Promise<JobView> => {
  const asked = await api.post<JobView>(login, '/jobs', { kind: 'commands', command, shared, items });
  expect([asked.status, (asked.body as unknown as ProblemBody).errors]).toEqual([202, undefined]);
  await api.runJobs();
  return (await api.get<JobView>(login, `/jobs/${asked.body.id}`)).body;
};
const tasksOf = (items: Item[]) => Promise.all(items.map(async ({ directiveId }) => (await api.directive(directiveId)).tasks));
const done = (total: number) => ({ status: 'DONE', progress: { total, done: total, refused: 0 } });

test('a leader suspends many, and gives many to another department, in one go', async () => {
  const [suspended, given] = [await made(2), await made(2)];
  expect(await job('leader.li', 'SuspendTask', { until: '2020-03-20', reason: '待省里批复' }, suspended)).toMatchObject(done(2));
  expect((await tasksOf(suspended)).map(([task]) => task?.status)).toEqual(['SUSPENDED', 'SUSPENDED']);
  expect(await job('leader.li', 'ReassignTask', { to: 'gongxin', reason: '职责调整' }, given)).toMatchObject(done(2));
  expect((await tasksOf(given)).map((tasks) => tasks.map(({ lead, status }) => [lead, status]))).toEqual(
    given.map(() => [
      ['fagai', 'REASSIGNED'],
      ['gongxin', 'DISPATCHED'],
    ]),
  );
});

test('an issuing leader puts another in charge of many directives in one go, each judged by itself', async () => {
  const both = await Promise.all([1, 2].map(() => api.dispatched([joint('fagai'), joint('weijian')])));
  const [first = ''] = both;
  const of = (directiveIds: string[]) => directiveIds.map((directiveId) => ({ directiveId }));
  const change = { reason: '分工调整', leaderInCharge: personOf('leader.wang') };
  expect(await job('shuji', 'AmendDirective', change, of(both))).toMatchObject({
    ...done(2),
    title: { zh: '批量更换分管领导' },
  });
  expect((await Promise.all(both.map((id) => api.directive(id)))).map(({ leaderInCharge }) => leaderInCharge)).toEqual(
    both.map(() => personOf('leader.wang')),
  );
  // the same again changes nothing, and the office names no leader
  const again = await job('shuji', 'AmendDirective', change, of([first]));
  const named = await job('duban.officer', 'AmendDirective', { ...change, leaderInCharge: personOf('leader.li') }, of([first]));
  const problemOf = async ({ id }: JobView, login: string) =>
    (await api.get<{ items: JobItemView[] }>(login, `/jobs/${id}/items`)).body.items.map(({ directiveId, taskId, problem }) => [
      ...[directiveId, taskId, problem?.code],
    ]);
  expect(await problemOf(again, 'shuji')).toEqual([[first, null, 'nothing_changed']]);
  expect(await problemOf(named, 'duban.officer')).toEqual([[first, null, 'role_required']]);
  // titles are each directive's own
  const titled = { kind: 'commands', command: 'AmendDirective', shared: { ...change, title: '统一题目' }, items: of([first]) };
  expect((await api.post<ProblemBody>('shuji', '/jobs', titled)).body.errors?.[0]).toMatchObject({ code: 'unknown_member' });
});

test('a department answers all that is asked of it in one go', async () => {
  const items = await made(2);
  for (const item of items) {
    await api.post('fagai.head', on(item, 'receipt'));
    const waitingFor = { kind: 'department', departmentId: 'gongxin' };
    expect((await api.post('fagai.head', on(item, 'blocks'), { waitingFor, cause: '缺数据', request: '提供数据' })).status).toBe(200);
  }
  const numbered = items.map((item) => ({ ...item, data: { n: 1 } }));
  expect(await job('gongxin.head', 'AnswerBlock', { answer: '数据已送' }, numbered)).toMatchObject(done(2));
  expect((await tasksOf(items)).map(([task]) => task?.blocks[0]?.answeredAt)).toEqual([api.clock.now(), api.clock.now()]);
});

/** Time passes, and somebody looks, until each has a notice that waits for its release. */
const owing = async (items: Item[]): Promise<(Item & { noticeId: string })[]> => {
  for (let round = 0; round < 20; round += 1) {
    api.clock.advanceDays(4);
    for (const item of items) await api.post('fagai.head', on(item, 'progress-reports'), { done: `第${round + 1}期` });
    const notices = (await tasksOf(items)).map(([task]) => task?.notices.find(({ status }) => status === 'owed')?.id);
    if (notices.every((id) => id !== undefined)) return items.map((item, n) => ({ ...item, noticeId: notices[n] ?? '' }));
  }
  throw new Error('no notice is owed');
};

test('notices that wait are offered with their words, and released or waived in one go', async () => {
  const items = await made(3);
  for (const item of items) await api.post('fagai.head', on(item, 'receipt'));
  const waiting = await owing(items);
  const [first, second, third] = waiting;
  if (!first || !second || !third) throw new Error('three were made');
  const draft = on(first, `notices/${encodeURIComponent(first.noticeId)}/draft`);
  const offered = await api.get<NoticeDraftView>('leader.li', draft);
  expect([offered.status, offered.body.text]).toEqual([200, expect.stringContaining('核查用电保障')]);
  expect(offered.body.to.map(({ name }) => name.zh)).not.toEqual([]);
  expect((await api.get<ProblemBody>('fagai.head', draft)).body.code).toBe('not_permitted');

  const owed = (item: typeof first) => ({ directiveId: item.directiveId, taskId: item.taskId, data: { noticeId: item.noticeId } });
  const { text } = offered.body;
  expect(await job('leader.li', 'ReleaseNotice', { text }, [owed(first), owed(second)])).toMatchObject(done(2));
  expect(await job('leader.li', 'WaiveNotice', { goodCause: '防疫一线抽调' }, [owed(third)])).toMatchObject(done(1));
  const stated = async ({ directiveId, noticeId }: typeof first) => {
    const { tasks }: DirectiveView = await api.directive(directiveId);
    return tasks[0]?.notices.find(({ id }) => id === noticeId);
  };
  expect((await Promise.all(waiting.map(stated))).map((notice) => notice?.status)).toEqual(['issued', 'issued', 'waived']);
  expect(await stated(first)).toMatchObject({ answerDue: offered.body.answerDue });
  expect((await api.get<ProblemBody>('leader.li', draft)).body.code).toBe('notice_not_owed');
});
