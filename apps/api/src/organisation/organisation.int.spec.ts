import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type {
  DepartmentView,
  DirectiveView,
  EventView,
  ImportPreviewView,
  OrganisationChangeView,
  PersonView,
  ProblemBody,
} from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const change = (login: string, path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  api.post<OrganisationChangeView>(login, path, body, headers);
const departments = async () => (await api.get<{ items: DepartmentView[] }>('admin', '/departments')).body.items;
const lastEvent = async () => {
  const { rows } = await api.database.pool.query<{ canonical: string }>(
    "select canonical from duban.event where stream_id = 'organisation/main' order by version desc limit 1",
  );
  return JSON.parse(rows[0]?.canonical ?? '{}') as { type: string; data: object; meta: EventView };
};

test('a new unit, a rename and an end are events with actor and authority; a retry changes nothing', async () => {
  const unit = { id: 'binjiang', kind: 'subunit', parentId: 'donghu', name: { zh: '滨江街道' } };
  const key = { 'Idempotency-Key': 'unit-1' };
  const added = await change('admin', '/organisation/departments', unit, key);
  expect([added.status, added.body.id]).toEqual([201, 'binjiang']);
  const event = await lastEvent();
  expect([event.type, event.meta.actor.personId, event.meta.authority.kind]).toEqual(['DepartmentAdded', personOf('admin'), 'own']);
  api.clock.advanceDays(0.01);
  expect((await change('admin', '/organisation/departments', unit, key)).body).toEqual(added.body);
  expect(await api.refused('admin', '/organisation/departments', { ...unit, kind: 'body' }, key)).toEqual([409, 'idempotency_key_reused']);
  expect((await departments()).find(({ id }) => id === 'binjiang')).toMatchObject({ kind: 'subunit', parentId: 'donghu' });
  const renamed = await change('admin', '/organisation/departments/binjiang/change', { name: { zh: '滨江新区街道' } });
  expect(renamed.body.version).toBe(added.body.version + 1);
  const stale = { 'If-Match': `"${added.body.version}"` };
  expect(await api.refused('admin', '/organisation/departments/binjiang/end', {}, stale)).toEqual([412, 'precondition_failed']);
  expect((await change('admin', '/organisation/departments/binjiang/end')).status).toBe(200);
  expect((await departments()).some(({ id }) => id === 'binjiang')).toBe(false);
  const { items } = (await api.get<{ items: DepartmentView[] }>('fagai.clerk', '/departments?ended=true')).body;
  expect(items.find(({ id }) => id === 'binjiang')).toMatchObject({ name: '滨江新区街道', until: expect.any(String) });
  expect(items.find(({ id }) => id === 'fagai')?.until).toBeNull();
});

test('the organisation is read as of any instant, and how it came about by those who answer for it', async () => {
  const kinds = (await api.get<{ items: EventView[] }>('duban.head', '/organisation/events?after=1')).body.items;
  expect(kinds.map(({ type, actor }) => [type, actor.post])).toEqual([
    ['DepartmentAdded', '系统管理员'],
    ['DepartmentChanged', '系统管理员'],
    ['DepartmentEnded', '系统管理员'],
  ]);
  expect((await api.get('fagai.head', '/organisation/events')).status).toBe(403);
  const before = encodeURIComponent('2020-02-17T09:00:00+08:00');
  const then = (await api.get<{ items: DepartmentView[] }>('fagai.head', `/departments?asOf=${before}`)).body.items;
  expect(then.some(({ id }) => id === 'binjiang')).toBe(true);
});

test('only an administrator changes the organisation, and never their own rights', async () => {
  const post = { personId: personOf('admin'), departmentId: 'dubanshi', title: { zh: '主任' }, roles: ['office_head'] };
  for (const login of ['duban.head', 'shuji', 'fagai.head', 'auditor'])
    expect(await api.refused(login, '/organisation/posts', post)).toEqual([403, 'not_permitted']);
  expect(await api.refused('admin', '/organisation/posts', post)).toEqual([403, 'own_rights']);
});

test('names of persons stand in no event and in no kept command', async () => {
  const { body } = await change('admin', '/organisation/people', { login: 'new.comer', name: { zh: '欧阳新来', en: 'Ouyang Xinlai' } });
  const { rows } = await api.database.pool.query(
    "select 1 from duban.event where canonical like '%欧阳新来%' union all select 1 from duban.command where body::text like '%欧阳新来%' or body::text like '%new.comer%'",
  );
  expect(rows).toEqual([]);
  const people = (await api.get<{ items: PersonView[] }>('admin', '/people')).body.items;
  expect(people.find(({ id }) => id === body.id)?.name).toBe('欧阳新来');
  expect(await api.refused('admin', '/organisation/people', { login: 'new.comer', name: { zh: '他人' } })).toEqual([409, 'login_taken']);
});

test('a delegation works for the next request, and a revoked one for none', async () => {
  const directive = await api.dispatched([joint('fagai')]);
  const task = `/directives/${directive}/tasks/t1`;
  expect(await api.refused('gongxin.clerk', `${task}/receipt`, { actingFor: { departmentId: 'fagai' } })).toEqual([
    404,
    'directive_not_found',
  ]);
  const until = '2020-03-01T00:00:00+08:00';
  const order = { delegateId: personOf('gongxin.clerk'), roles: ['department_head'], reference: '发改授〔2020〕1号', until };
  const granted = await change('fagai.head', '/delegations', order);
  expect(granted.status).toBe(201);
  const acting = { actingFor: { departmentId: 'fagai' } };
  expect((await api.post('gongxin.clerk', `${task}/receipt`, acting)).status).toBe(200);
  const { body } = await api.get<{ items: EventView[] }>('duban.officer', `/directives/${directive}/events`);
  expect(body.items.find(({ type }) => type === 'TaskReceived')).toMatchObject({
    actor: { personId: personOf('gongxin.clerk'), departmentId: 'fagai' },
    accountable: { kind: 'department', departmentId: 'fagai' },
    authority: { kind: 'delegated', onBehalfOf: personOf('fagai.head'), reference: '发改授〔2020〕1号' },
  });
  expect(await api.refused('caizheng.head', `/delegations/${granted.body.id}/end`)).toEqual([403, 'not_your_own']);
  const reporting = api.post('gongxin.clerk', `${task}/progress-reports`, { ...acting, done: '已启动' });
  expect((await reporting).status).toBe(200);
  expect((await change('fagai.head', `/delegations/${granted.body.id}/end`)).status).toBe(200);
  expect(await api.refused('gongxin.clerk', `${task}/progress-reports`, { ...acting, done: '续报' })).toEqual([404, 'directive_not_found']);
  expect((await api.get('gongxin.clerk', `/directives/${directive}`)).status).toBe(404);
});

test('a delegation is one’s own to give: not another’s, not more than one has, not without an end', async () => {
  const until = '2020-03-01T00:00:00+08:00';
  const order = { delegateId: personOf('sifa.clerk'), roles: ['department_head'], reference: '授', until };
  expect(await api.refused('caizheng.head', '/delegations', { ...order, principalId: personOf('fagai.head') })).toEqual([
    403,
    'not_your_own',
  ]);
  expect(await api.refused('caizheng.head', '/delegations', { ...order, roles: ['office_head'] })).toEqual([422, 'delegation_beyond_own']);
  expect(await api.refused('caizheng.head', '/delegations', { ...order, until: undefined })).toEqual([400, 'validation_failed']);
  const byAdmin = { ...order, principalId: personOf('caizheng.head'), delegateId: personOf('admin') };
  expect(await api.refused('admin', '/delegations', byAdmin)).toEqual([403, 'own_rights']);
});

test('a clerk acts for the head: the accountable party and the acting person are both in the event', async () => {
  const directive = await api.dispatched([joint('jiaoyu')]);
  await api.post('jiaoyu.clerk', `/directives/${directive}/tasks/t1/receipt`);
  const { body } = await api.get<{ items: EventView[] }>('jiaoyu.head', `/directives/${directive}/events`);
  expect(body.items.find(({ type }) => type === 'TaskReceived')).toMatchObject({
    actor: { personId: personOf('jiaoyu.clerk'), roles: ['clerk'] },
    accountable: { kind: 'department', departmentId: 'jiaoyu' },
    authority: { kind: 'proxy', onBehalfOf: personOf('jiaoyu.head') },
  });
});

test('a signature keeps the name, post and department it was given under, whatever becomes of its signer', async () => {
  const directive = await api.dispatched([joint('renshe')]);
  const task = `/directives/${directive}/tasks/t1`;
  await api.post('renshe.head', `${task}/receipt`);
  await api.post('renshe.head', `${task}/closure-request`, { summary: '已办', evidence: [] });
  await api.post('duban.officer2', `${task}/sign-offs`, { n: 1, approve: true, opinion: '同意' });
  const signature = (view: DirectiveView) => view.tasks[0]?.closures[0]?.signatures[0]?.actor;
  const then = { name: '高翔', post: '督办专员', department: '市委督查室' };
  expect(signature(await api.directive(directive))).toMatchObject(then);

  const personId = personOf('duban.officer2');
  const people = (await api.get<{ items: PersonView[] }>('admin', '/people')).body.items;
  const former = people.find(({ id }) => id === personId)?.posts[0]?.id ?? '';
  expect((await change('admin', `/organisation/posts/${former}/end`)).status).toBe(200);
  const next = { personId, departmentId: 'sifa', title: { zh: '市司法局副局长' }, roles: ['department_head'] };
  expect((await change('admin', '/organisation/posts', next)).status).toBe(201);
  expect((await change('admin', `/organisation/people/${personId}/change`, { name: { zh: '高翔宇' } })).status).toBe(200);
  expect((await change('admin', '/organisation/departments/dubanshi/change', { name: { zh: '市委督查局' } })).status).toBe(200);

  expect(signature(await api.directive(directive))).toMatchObject(then);
  const { body } = await api.get<{ items: EventView[] }>('duban.head', `/directives/${directive}/events`);
  expect(body.items.find(({ type }) => type === 'ClosureSigned')?.actor).toMatchObject(then);
  const me = (await api.get<PersonView>('duban.officer2', '/me')).body;
  expect([me.name, me.posts.map(({ title }) => title)]).toEqual(['高翔宇', ['市司法局副局长']]);
});

test('while the head is away, what is due goes to the delegate; without one to the leader in charge', async () => {
  const until = '2020-03-10T00:00:00+08:00';
  expect((await change('shangwu.head', '/absences', { kind: 'mission', until })).status).toBe(201);
  expect((await change('shengtai.head', '/absences', { kind: 'leave', until })).status).toBe(201);
  const order = { delegateId: personOf('shangwu.clerk'), roles: ['department_head'], reference: '商授〔2020〕2号', until };
  expect((await change('shangwu.head', '/delegations', order)).status).toBe(201);
  const told = async (department: string) => {
    const directive = await api.dispatched([joint(department)]);
    const { rows } = await api.database.pool.query<{ person: string }>(
      "select person_id as person from duban.alert where directive_id = $1 and event = 'TaskDispatched'",
      [directive],
    );
    return rows.map(({ person }) => person).sort();
  };
  expect(await told('shangwu')).toEqual([personOf('shangwu.clerk')]);
  expect(await told('shengtai')).toEqual([personOf('leader.li'), personOf('shengtai.clerk')].sort());
  const mine = await api.get<{ delegations: { active: boolean }[]; absences: { active: boolean }[] }>('shangwu.head', '/delegations');
  expect([mine.body.delegations.length, mine.body.absences.map(({ active }) => active)]).toEqual([1, [true]]);
  expect((await api.get<{ absences: unknown[] }>('duban.head', '/delegations')).body.absences).toHaveLength(2);
});

const send = async <T>(login: string, path: string, text: string) => {
  const body = new FormData();
  body.append('file', new Blob([text], { type: 'text/csv' }), '名册.csv');
  return api.raw<T>('POST', path, { body, headers: { Authorization: `Bearer ${await api.token(login)}` } });
};

test('an import applies what was previewed, once; a preview that the organisation has left behind is refused', async () => {
  const text = '账号,姓名,单位,职务,角色\nxs.new,新同志,西山区,西山区副区长,主要负责人\nwho,,西山区,区长,主要负责人\n';
  const preview = await send<ImportPreviewView>('admin', '/organisation/imports/preview', text);
  expect([preview.status, preview.body.counts]).toEqual([200, { add: 1, change: 0, end: 0, none: 0, refused: 1 }]);
  expect(preview.body.lines.map(({ line, reason }) => [line, reason?.code ?? null, reason?.text.zh ?? null])).toEqual([
    [2, null, null],
    [3, 'organisation_part_unknown', '组织名册中没有此项'],
  ]);
  const path = `/organisation/imports?preview=${preview.body.preview}&version=${preview.body.version}`;
  expect((await send<ProblemBody>('admin', path, text.replace('新同志', '别的人').replace('xs.new', 'xs.other'))).body.code).toBe(
    'preview_stale',
  );
  const applied = await send<OrganisationChangeView>('admin', path, text);
  expect([applied.status, applied.body.version]).toEqual([200, preview.body.version + 2]);
  api.clock.advanceDays(0.001);
  expect((await send('admin', path, text)).body).toEqual(applied.body);
  const people = (await api.get<{ items: PersonView[] }>('admin', '/people?department=xishan')).body.items;
  expect(people.filter(({ name }) => name === '新同志').map(({ posts }) => posts.map(({ title }) => title))).toEqual([['西山区副区长']]);
  const { rows } = await api.database.pool.query("select 1 from duban.event where canonical like '%新同志%' or canonical like '%xs.new%'");
  expect(rows).toEqual([]);

  const second = (await send<ImportPreviewView>('admin', '/organisation/imports/preview', '账号,姓名\nlater.one,后来者\n')).body;
  await change('admin', '/organisation/departments/xishan/change', { aliases: ['西山'] });
  const stale = `/organisation/imports?preview=${second.preview}&version=${second.version}`;
  expect((await send<ProblemBody>('admin', stale, '账号,姓名\nlater.one,后来者\n')).body.code).toBe('preview_stale');
});

test('only an administrator imports, and what is no roster is refused as a whole', async () => {
  expect((await send('duban.head', '/organisation/imports/preview', '账号,姓名\na,b\n')).status).toBe(403);
  const refused = await send<ProblemBody>('admin', '/organisation/imports/preview', '甲,乙\n1,2\n');
  expect([refused.status, refused.body.code]).toEqual([422, 'import_columns_unknown']);
});

test('a unit with open work is not dissolved, and nobody ends its last post unless the office is told', async () => {
  await api.dispatched([joint('weijian')]);
  const people = (await api.get<{ items: PersonView[] }>('admin', '/people?department=weijian')).body.items;
  const posts = people.flatMap((person) => person.posts.filter(({ departmentId }) => departmentId === 'weijian'));
  const [first, ...others] = posts.map(({ id }) => id);
  for (const id of others) expect((await change('admin', `/organisation/posts/${id}/end`)).status).toBe(200);
  expect(await api.refused('admin', `/organisation/posts/${first}/end`)).toEqual([409, 'unit_left_without_anybody']);
  expect((await change('admin', `/organisation/posts/${first}/end`, { tellOffice: true })).status).toBe(200);
  expect(await api.refused('admin', '/organisation/departments/weijian/end')).toEqual([409, 'unit_has_open_work']);
});

test('every change above, imported ones too, is decided again alike', async () => {
  expect(await api.findings()).toEqual([]);
});
