import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allRoutes, type ProblemBody, type RouteDefinition } from '@duban/contracts';
import type { FileRef, Relation, Role } from '@duban/domain';
import { permits, permitsSomewhere } from '@duban/identity';
import { joint, TestApi } from './api.spec-support.js';
import { bodyFor, pathFor } from './from-contract.spec-support.js';

/** Somebody at the door: which role, and what they have to do with task t1 of the directive. */
interface Caller {
  login: string;
  role: Role;
  relation: Relation;
  actingFor?: string;
}

/** fagai leads, caizheng assists, gongxin is asked by a block; leader.li is in charge of it; sifa has no part. */
const ON_A_DEPARTMENTS_TASK: Caller[] = [
  { login: 'fagai.head', role: 'department_head', relation: 'own' },
  { login: 'caizheng.head', role: 'department_head', relation: 'assist' },
  { login: 'gongxin.head', role: 'department_head', relation: 'asked' },
  { login: 'sifa.head', role: 'department_head', relation: 'other' },
  { login: 'fagai.clerk', role: 'clerk', relation: 'own' },
  { login: 'caizheng.clerk', role: 'clerk', relation: 'assist' },
  { login: 'gongxin.clerk', role: 'clerk', relation: 'asked' },
  { login: 'sifa.clerk', role: 'clerk', relation: 'other' },
  { login: 'leader.li', role: 'leader_in_charge', relation: 'in_charge' },
  { login: 'leader.wang', role: 'leader_in_charge', relation: 'other' },
  { login: 'duban.officer', role: 'supervision_officer', relation: 'other' },
  { login: 'duban.head', role: 'office_head', relation: 'other' },
  { login: 'shuji', role: 'issuing_leader', relation: 'other' },
  { login: 'auditor', role: 'auditor', relation: 'other' },
  { login: 'admin', role: 'administrator', relation: 'other' },
];
/** hongshi has no accounts: the office enters for it. */
const ON_A_BODYS_TASK: Caller[] = [
  { login: 'duban.officer', role: 'supervision_officer', relation: 'entrusted', actingFor: 'hongshi' },
  { login: 'duban.head', role: 'office_head', relation: 'entrusted', actingFor: 'hongshi' },
];

const commands = allRoutes.filter(({ kind, method }) => kind === 'command' && method === 'post');
const onDirective = commands.filter(({ path }) => path.includes('{directiveId}'));
/** Of oneself alone, so that the table gives it to everybody. */
const OF_ONESELF = ['saveSettings', 'endMySession'];
const elsewhere = commands.filter(({ path, id }) => !path.includes('{directiveId}') && !OF_ONESELF.includes(id));

let api: TestApi;
let departments: string;
let bodys: string;
const events = async (): Promise<number> =>
  (await api.database.pool.query<{ n: number }>('select count(*)::int as n from duban.event where stream_id not like $1', ['refusal/%']))
    .rows[0]?.n ?? -1;

beforeAll(async () => {
  api = await TestApi.start();
  departments = await api.dispatched([joint('fagai', { assists: [{ departmentId: 'caizheng', duty: '提供资金台账' }] })]);
  await api.post('fagai.head', `/directives/${departments}/tasks/t1/receipt`);
  const block = { waitingFor: { kind: 'department', departmentId: 'gongxin' }, cause: '缺数据', request: '请提供台账' };
  expect((await api.post('fagai.head', `/directives/${departments}/tasks/t1/blocks`, block)).status).toBe(200);
  bodys = await api.dispatched([joint('hongshi')]);
  // a file that nobody sent in is refused before a version is looked at
  const filing = onDirective.find(({ action }) => action === 'FileSignedPaper');
  if (filing) await api.uploaded(bodyFor(filing)['file'] as FileRef, 'duban.officer', 'duban.head');
});
afterAll(() => api.stop());

/** What the table says; a command that it lets through meets a version that nobody has, so that nothing is ever written. */
const expected = (route: RouteDefinition, { role, relation }: Caller): [number, string] => {
  const action = route.action ?? '';
  if (permits({ roles: [role] }, action, relation)) return [412, 'precondition_failed'];
  if (!permitsSomewhere({ roles: [role] }, action)) return [403, 'not_permitted'];
  if (!permits({ roles: [role] }, 'read.directive', relation)) return [404, 'directive_not_found'];
  return route.path.includes('{taskId}') ? [403, 'not_your_task'] : [403, 'not_permitted'];
};

const ask = async (route: RouteDefinition, caller: Caller, directiveId: string): Promise<[number, string]> => {
  const body = { ...bodyFor(route), ...(caller.actingFor ? { actingFor: { departmentId: caller.actingFor } } : {}) };
  // What a body names is looked up first: a policy, the directive to merge into.
  const known = {
    ...body,
    ...('policyVersion' in body ? { policyVersion: 'city-default-2020' } : {}),
    ...('into' in body ? { into: directiveId === bodys ? departments : bodys } : {}),
  };
  return api.refused(caller.login, pathFor(route, { directiveId, taskId: 't1' }), known, { 'If-Match': '"999999"' });
};

describe('every command of a directive, asked over HTTP by every role in every relation', () => {
  test.each(onDirective.map((route) => ({ action: route.action, route })))('$action answers as the table says', async ({ route }) => {
    const before = await events();
    const cases = [
      ...ON_A_DEPARTMENTS_TASK.map((caller) => ({ caller, id: departments })),
      ...ON_A_BODYS_TASK.map((caller) => ({ caller, id: bodys })),
    ];
    const answers = await Promise.all(cases.map(async ({ caller, id }) => ({ ...caller, answer: await ask(route, caller, id) })));
    expect(answers).toEqual(cases.map(({ caller }) => ({ ...caller, answer: expected(route, caller) })));
    expect(await events()).toBe(before);
  });

  test('a directive that does not exist is answered in the same words as one that may not be read', async () => {
    const receipt = (id: string) => api.post<ProblemBody>('sifa.head', `/directives/${id}/tasks/t1/receipt`);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const [hidden, absent] = [await receipt(departments), await receipt(nowhere)];
    const plain = ({ body }: { body: ProblemBody }, id: string): string => JSON.stringify(body).replaceAll(id, '…');
    expect(plain(hidden, departments)).toBe(plain(absent, nowhere));
    expect(hidden.status).toBe(absent.status);
  });
});

describe('commands that are not about one directive', () => {
  test.each(elsewhere.map((route) => ({ id: route.id, route })))(
    '$id is refused to every role that the table does not name',
    async ({ route }) => {
      const without = ON_A_DEPARTMENTS_TASK.filter(({ role }) => !permitsSomewhere({ roles: [role] }, route.action ?? ''));
      expect(without.length).toBeGreaterThan(0);
      const answers = await Promise.all(without.map((caller) => ask(route, caller, departments)));
      expect(answers).toEqual(without.map(() => [403, 'not_permitted']));
    },
  );
});
