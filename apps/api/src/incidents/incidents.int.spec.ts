import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, IncidentView, Page, PersonView, ProblemBody } from '@duban/contracts';
import { createPostWatch } from '@duban/directives';
import { loadOrganisation, organisationRecord } from '@duban/identity';
import { randomUUID } from 'node:crypto';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

const TITLE = '丁字第四号密语';
let api: TestApi;
let directiveId: string;
let incident: IncidentView;

/** A command that passes every rule and that the database refuses: a fault of ours that no schema foresees. */
beforeAll(async () => {
  api = await TestApi.start({}, 1);
  directiveId = await api.dispatched([joint('fagai', { title: TITLE })], { title: TITLE });
  const root = await api.database.asSuperuser();
  await root.query(`
    create function duban.refuse_poison() returns trigger language plpgsql as
      $$ begin raise exception 'poison: %', new.canonical using errcode = '22023'; end $$;
    create trigger refuse_poison before insert on duban.event for each row
      when (new.type = 'TaskNudged' and new.canonical like '%毒药%') execute function duban.refuse_poison()`);
  await root.end();
});
afterAll(() => api.stop());

const lookAfter = async (): Promise<void> => {
  await api.raiseIncidents();
  await api.deliverAlerts();
};
const alertsOf = async (login: string): Promise<AlertView[]> => (await api.get<Page<AlertView>>(login, '/alerts?limit=200')).body.items;

test('a command that cannot be processed is refused alone, told to those who run the system, and its text stays out of it', async () => {
  const nudge = (text: string) => api.post<ProblemBody>('duban.officer', `/directives/${directiveId}/tasks/t1/nudges`, { text });
  const [poison, receipt] = await Promise.all([nudge('毒药'), api.post('fagai.head', `/directives/${directiveId}/tasks/t1/receipt`)]);
  expect([poison.status, poison.body.code, receipt.status]).toEqual([422, 'poison_command', 200]);
  expect(JSON.stringify(poison.body)).not.toContain('errcode');
  await lookAfter();
  const { items } = (await api.get<Page<IncidentView>>('duban.head', '/incidents?open=true')).body;
  expect(items).toHaveLength(1);
  incident = items[0] as IncidentView;
  expect(incident).toMatchObject({ code: 'poison_command', fault: '22023', commandType: 'NudgeTask', subject: { id: directiveId } });
  expect(incident.id).toBe(poison.body.params?.['incident']);
  for (const login of ['duban.head', 'admin']) {
    const told = (await alertsOf(login)).filter(({ kind }) => kind === 'incident');
    expect(told).toMatchObject([{ incidentId: incident.id, directiveId: null, level: 'serious', event: 'IncidentRaised' }]);
    expect(told[0]?.deliveredAt).not.toBeNull();
    expect(JSON.stringify([told, items])).not.toMatch(/毒药|密语/);
  }
  expect((await alertsOf('duban.officer')).filter(({ kind }) => kind === 'incident')).toEqual([]);
});

test('an administrator reads and acknowledges what they are told, and nothing of a directive', async () => {
  const mine = await alertsOf('admin');
  expect(mine.map(({ kind }) => kind)).toEqual(['incident']);
  const { status } = await api.post('admin', `/alerts/${encodeURIComponent(mine[0]?.id ?? '')}/receipt`);
  expect(status).toBe(200);
  expect((await api.get('admin', `/directives/${directiveId}`)).status).toBe(403);
});

test('only those who run the system read incidents, and only they say that one is over', async () => {
  for (const login of ['fagai.head', 'fagai.clerk', 'leader.li', 'shuji', 'duban.officer']) {
    expect([login, (await api.get(login, '/incidents')).status]).toEqual([login, 403]);
  }
  expect((await api.get('auditor', '/incidents')).status).toBe(200);
  for (const login of ['fagai.head', 'duban.officer', 'auditor']) {
    const refused = await api.refused(login, `/incidents/${incident.id}/resolution`, { note: '好了' });
    expect([login, ...refused]).toEqual([login, 403, 'not_permitted']);
  }
});

test('a resolution is answered once for its key, told to the others, and there is no second one', async () => {
  const path = `/incidents/${incident.id}/resolution`;
  const key = { 'Idempotency-Key': randomUUID() };
  const first = await api.post<IncidentView>('duban.head', path, { note: '已请专员改用电话催办' }, key);
  expect(first.body).toMatchObject({ status: 'RESOLVED', resolvedBy: personOf('duban.head'), note: '已请专员改用电话催办' });
  expect((await api.post('duban.head', path, { note: '已请专员改用电话催办' }, key)).body).toEqual(first.body);
  expect(await api.refused('duban.head', path, { note: '别的说法' }, key)).toEqual([409, 'idempotency_key_reused']);
  expect(await api.refused('admin', path, { note: '好了' })).toEqual([409, 'incident_resolved']);
  expect(await api.refused('admin', `/incidents/${randomUUID()}/resolution`, { note: '好了' })).toEqual([404, 'not_found']);
  expect(await api.refused('admin', path, {})).toEqual([400, 'validation_failed']);
  await lookAfter();
  const ends = async (login: string) => (await alertsOf(login)).filter(({ event }) => event === 'IncidentResolved');
  expect((await ends('admin')).map(({ text }) => text.zh)).toEqual([expect.stringContaining('已请专员改用电话催办')]);
  expect(await ends('duban.head')).toEqual([]);
  expect((await api.get<Page<IncidentView>>('duban.head', '/incidents?open=true')).body.items).toEqual([]);
});

test('a directive that cannot be read is answered 503 with when to come back, and the same key is taken once it can', async () => {
  const path = `/directives/${directiveId}/tasks/t1/progress-reports`;
  const rewrite = async (from: string, to: string): Promise<void> => {
    const root = await api.database.asSuperuser();
    await root.query('alter table duban.event disable trigger all');
    await root.query(`update duban.event set canonical = replace(canonical, $2, $3) where stream_id = $1 and type = 'TaskReceived'`, [
      `directive/${directiveId}`,
      from,
      to,
    ]);
    await root.query('alter table duban.event enable trigger all');
    await root.end();
  };
  await api.dispatched([joint('sifa')]);
  await rewrite('"type":"TaskReceived"', '"type":"TaskBeamed"');
  const key = { 'Idempotency-Key': randomUUID() };
  const report = () => api.post<ProblemBody>('fagai.head', path, { done: '过半' }, key);
  for (const answer of [await report(), await api.get<ProblemBody>('duban.officer', `/directives/${directiveId}`)]) {
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'directive_unreadable', '60']);
    expect(JSON.stringify(answer.body)).not.toMatch(/TaskBeamed|Error|\.ts/);
  }
  // lists are rows: they go on
  expect((await api.get('fagai.head', '/tasks')).status).toBe(200);
  await lookAfter();
  const raised = (await alertsOf('duban.head')).filter(({ event, incidentId }) => event === 'IncidentRaised' && incidentId !== incident.id);
  expect(raised).toMatchObject([{ kind: 'incident', level: 'grave' }]);
  await rewrite('"type":"TaskBeamed"', '"type":"TaskReceived"');
  expect((await report()).status).toBe(200);
});

test('what nobody foresaw is one incident for its kind: the caller’s number finds it, and it is told once', async () => {
  const root = await api.database.asSuperuser();
  const renamed = (from: string, to: string) => root.query(`alter table duban.${from} rename to ${to}`);
  await renamed('meeting_view', 'meeting_view_away');
  const failed = async () => (await api.get<ProblemBody>('duban.officer', '/meetings')).body;
  const [first, second] = [await failed(), await failed()];
  await renamed('meeting_view_away', 'meeting_view');
  await root.end();
  expect([first.code, first.incident === second.incident]).toEqual(['internal', true]);
  await lookAfter();
  const { items } = (await api.get<Page<IncidentView>>('admin', `/incidents?id=${first.incident}`)).body;
  expect(items).toMatchObject([
    { code: 'request_failed', subject: { kind: 'route', id: 'GET /api/v1/meetings' }, rounds: 1, status: 'OPEN' },
  ]);
  const told = (await alertsOf('admin')).filter(({ incidentId }) => incidentId === first.incident);
  expect(told).toHaveLength(1);
  expect(JSON.stringify(items)).not.toContain('meeting_view');
});

test('a unit with open work and nobody in post is told to the office once, and ends when somebody is', async () => {
  const { pool } = api.database;
  const watch = createPostWatch({
    pool,
    clock: api.clock,
    organisation: async () => (await loadOrganisation(organisationRecord(pool))).organisation,
  });
  const look = async (): Promise<IncidentView[]> => {
    await watch.once(new AbortController().signal);
    await lookAfter();
    return (await api.get<Page<IncidentView>>('duban.head', '/incidents?limit=200')).body.items.filter(
      ({ code }) => code === 'nobody_in_post',
    );
  };
  await api.dispatched([joint('weijian')]);
  expect(await look()).toEqual([]);
  const people = (await api.get<{ items: PersonView[] }>('admin', '/people?department=weijian')).body.items;
  for (const { id } of people.flatMap(({ posts }) => posts.filter(({ departmentId }) => departmentId === 'weijian')))
    expect((await api.post('admin', `/organisation/posts/${id}/end`, { tellOffice: true })).status).toBe(200);
  expect(await look()).toMatchObject([{ status: 'OPEN', subject: { kind: 'department', id: 'weijian', number: expect.any(String) } }]);
  expect(await look()).toHaveLength(1);
  const post = { personId: people[0]?.id, departmentId: 'weijian', title: { zh: '负责人' }, roles: ['department_head'] };
  expect((await api.post('admin', '/organisation/posts', post)).status).toBe(201);
  expect(await look()).toMatchObject([{ status: 'RESOLVED', resolvedBy: 'system', rounds: 1 }]);
});
