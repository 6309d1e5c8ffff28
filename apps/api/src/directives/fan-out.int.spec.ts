import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DirectiveListItem, ImportPreviewView, ProblemBody, TaskListItem } from '@duban/contracts';
import { demoRegistration } from '@duban/testing/demo-city';
import { TestApi } from '../testing/api.spec-support.js';

const DEPARTMENTS = Array.from({ length: 200 }, (_, n) => `unit-${String(n + 1).padStart(3, '0')}`);
/** Heads of a hundred of the departments each, so that two tokens do for all. */
const HEADS = ['fagai.head', 'gongxin.head'];
const headOf = (n: number): string => HEADS[n % HEADS.length] ?? '';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
  await importRoster(['编码,名称,类别', ...DEPARTMENTS.map((id, n) => `${id},第${n + 1}单位,部门`)]);
  await importRoster(['账号,单位,职务,角色', ...DEPARTMENTS.map((id, n) => `${headOf(n)},${id},主任,主要负责人`)]);
});
afterAll(() => api.stop());

const importRoster = async (lines: string[]): Promise<void> => {
  const send = async <T>(path: string) => {
    const body = new FormData();
    body.append('file', new Blob([`${lines.join('\n')}\n`], { type: 'text/csv' }), '名册.csv');
    return api.raw<T>('POST', path, { body, headers: { Authorization: `Bearer ${await api.token('admin')}` } });
  };
  const { preview, version } = (await send<ImportPreviewView>('/organisation/imports/preview')).body;
  const { status } = await send(`/organisation/imports?preview=${preview}&version=${version}`);
  if (status !== 200) throw new Error(`the roster was not taken: ${status}`);
};

const split = (leads: string[]) => [
  { shape: 'split', leads, title: '报送自查情况', closureStandard: '报送自查报告。', due: { at: '2020-03-02' } },
];
const planned = (leads: string[]) => ({ ...demoRegistration, tasks: split(leads), propose: true });
const approval = (directiveId: string) => `/directives/${directiveId}/approval`;
const APPROVED = { approve: true, reason: '同意立项' };
const tasksOf = async (directiveId: string): Promise<TaskListItem[]> =>
  (await api.get<{ items: TaskListItem[] }>('duban.officer', `/tasks?directive=${directiveId}&limit=200`)).body.items;
const countOf = async (table: string): Promise<number> =>
  (await api.database.pool.query<{ n: number }>(`select count(*)::int as n from duban.${table}`)).rows[0]?.n ?? 0;

test('one request registers, proposes and plans 200 departments; the approval dispatches all, and its answer finds them in the list', async () => {
  const key = { 'Idempotency-Key': randomUUID() };
  const registered = await api.post('duban.officer', '/directives', planned(DEPARTMENTS), key);
  expect([registered.status, registered.body.version]).toEqual([201, 2]);
  const { directiveId } = registered.body;
  expect(await tasksOf(directiveId)).toEqual([]);
  const proposed = await api.directive(directiveId, 'duban.head');
  expect([proposed.status, proposed.orders[0]?.leads.length]).toEqual(['PROPOSED', 200]);

  const approved = await api.post<{ taskIds: string[]; version: number }>('duban.head', approval(directiveId), APPROVED);
  const leads = (await tasksOf(directiveId)).map(({ lead }) => lead);
  expect([approved.status, approved.body.taskIds.length, approved.body.version]).toEqual([200, 200, 203]);
  expect(leads.sort()).toEqual(DEPARTMENTS);

  const again = await api.post('duban.officer', '/directives', planned(DEPARTMENTS), key);
  expect([again.status, again.body]).toEqual([201, registered.body]);
});

test('200 departments acknowledge at once: all are accepted, each task once', async () => {
  const { directiveId } = (await api.post('duban.officer', '/directives', planned(DEPARTMENTS))).body;
  await api.post('duban.head', approval(directiveId), APPROVED);
  const tasks = await tasksOf(directiveId);
  const answers = await Promise.all(
    tasks.map(({ taskId, lead }) =>
      api.post(headOf(DEPARTMENTS.indexOf(lead)), `/directives/${directiveId}/tasks/${taskId}/receipt`, {
        actingFor: { departmentId: lead },
      }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set((await tasksOf(directiveId)).map(({ status }) => status))).toEqual(new Set(['IN_PROGRESS']));
  expect((await api.directive(directiveId)).version).toBe(2 + 201 + 200);
});

test('one department that is unknown refuses all, and every wrong place is named', async () => {
  const before = [await countOf('event'), await countOf('number_counter')];
  const leads = [...DEPARTMENTS.slice(0, 137), 'nowhere', ...DEPARTMENTS.slice(137), 'nobody'];
  const { status, body } = await api.post<ProblemBody>('duban.officer', '/directives', planned(leads));
  expect([status, body.code, body.params]).toEqual([422, 'unknown_department', { departmentId: 'nowhere' }]);
  expect(body.errors?.map((error) => [error.in, error.field, error.zh])).toEqual([
    ['body', '/tasks/0/leads/137', '单位不存在或已撤销'],
    ['body', '/tasks/0/leads/201', '单位不存在或已撤销'],
  ]);
  expect([await countOf('event'), await countOf('number_counter')]).toEqual(before);
});

test('a plan that has become impossible holds the approval up, nothing is dispatched, and the office may dispatch later', async () => {
  const standing = { reviewOn: '2020-03-02', endCondition: '长期坚持' };
  const reviewed = split(DEPARTMENTS.slice(0, 2)).map(({ due: _, ...order }) => ({ ...order, kind: 'standing', standing }));
  const { directiveId } = (await api.post('duban.officer', '/directives', { ...planned([]), tasks: reviewed })).body;
  api.clock.advanceDays(21);
  const late = await api.post<ProblemBody>('duban.head', approval(directiveId), APPROVED);
  expect([late.status, late.body.code, late.body.errors]).toEqual([
    422,
    'due_in_past',
    [expect.objectContaining({ in: 'directive', field: '/orders/0/standing/reviewOn', code: 'due_in_past' })],
  ]);
  expect((await api.directive(directiveId)).status).toBe('PROPOSED');
  expect((await api.post('duban.head', approval(directiveId), { ...APPROVED, dispatch: false })).status).toBe(200);
  expect(await tasksOf(directiveId)).toEqual([]);
  const tasks = split(DEPARTMENTS.slice(0, 2)).map((order) => ({ ...order, due: { at: '2020-04-02' } }));
  expect((await api.post('duban.officer', `/directives/${directiveId}/tasks`, { tasks })).status).toBe(201);
  expect(await tasksOf(directiveId)).toHaveLength(2);
});

test('planning needs the right to dispatch: who may not even register plans nothing, and nothing is kept of it', async () => {
  const count = async (): Promise<number> =>
    (await api.get<{ items: DirectiveListItem[] }>('duban.officer', '/directives?limit=200')).body.items.length;
  const before = await count();
  expect(await api.refused('fagai.head', '/directives', planned(['fagai']))).toEqual([403, 'not_permitted']);
  expect(await count()).toBe(before);
});
