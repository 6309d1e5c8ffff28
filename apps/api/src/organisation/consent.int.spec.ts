import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, DelegationView, EventView, OrganisationChangeView, Page } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const REFERENCE = '政授〔2020〕1号';
const CLERK = 'sifa.clerk';
const UNTIL = '2020-03-10T00:00:00+08:00';

/** An administrator enters that a clerk has the powers of the leader in charge of 市发改委. */
const handOn = async (reference: string, more: Record<string, unknown> = {}): Promise<string> => {
  const order = { principalId: personOf('leader.li'), delegateId: personOf(CLERK), roles: ['leader_in_charge'], reference, until: UNTIL };
  const { status, body } = await api.post<OrganisationChangeView>('admin', '/delegations', { ...order, ...more });
  expect(status).toBe(201);
  return body.id ?? '';
};
const answer = (login: string, delegationId: string, how: 'consent' | 'refusal') =>
  api.post<OrganisationChangeView & { code: string }>(login, `/delegations/${delegationId}/${how}`);

/** A task of 市发改委 that asks for more time; decided by the leader in charge. */
const asksForTime = async (): Promise<string> => {
  const directive = await api.dispatched([joint('fagai')]);
  const task = `/directives/${directive}/tasks/t1`;
  await api.post('fagai.head', `${task}/receipt`);
  await api.post('fagai.head', `${task}/extension-requests`, { cause: '雨雪', progress: '五成', proposedDue: '2020-03-20' });
  return task;
};
const decision = { grant: true, due: '2020-03-20', reason: '同意' };
const decide = (task: string) => api.post<{ code?: string }>(CLERK, `${task}/extension-requests/1/decision`, decision);

const delegationOf = async (login: string, id: string): Promise<DelegationView | undefined> =>
  (await api.get<{ delegations: DelegationView[] }>(login, '/delegations')).body.delegations.find((one) => one.id === id);
const theFirst = async (): Promise<DelegationView> => {
  const { delegations } = (await api.get<{ delegations: DelegationView[] }>('admin', '/delegations')).body;
  const found = delegations.find(({ reference }) => reference === REFERENCE);
  if (found === undefined) throw new Error('nothing was handed on');
  return found;
};
/** What somebody was told of a delegation, the last first. */
const told = async (login: string, delegationId: string): Promise<AlertView[]> => {
  await api.deliverAlerts();
  const { items } = (await api.get<Page<AlertView>>(login, '/alerts?limit=200')).body;
  return items.filter((alert) => alert.delegationId === delegationId);
};

test('an administrator hands a leader’s powers to a clerk: the clerk has none of them until the leader consents', async () => {
  const task = await asksForTime();
  const id = await handOn(REFERENCE);
  expect([(await decide(task)).body.code, (await api.get(CLERK, task.replace('/tasks/t1', ''))).status]).toEqual(['not_permitted', 404]);
  expect(await delegationOf('leader.li', id)).toMatchObject({ consent: { state: 'asked', askedBy: personOf('admin') }, active: false });

  for (const login of ['admin', CLERK, 'fagai.head', 'duban.officer', 'auditor'])
    expect([login, (await answer(login, id, 'consent')).body.code]).toEqual([login, 'not_permitted']);
  for (const login of ['leader.wang', 'duban.head'])
    expect([login, (await answer(login, id, 'consent')).body.code]).toEqual([login, 'consent_not_yours']);

  api.clock.advanceDays(0.01);
  expect((await answer('leader.li', id, 'consent')).status).toBe(200);
  expect(await delegationOf(CLERK, id)).toMatchObject({ consent: { state: 'given' }, active: true, from: api.clock.now() });
  expect((await answer('shuji', id, 'consent')).body.code).toBe('consent_not_asked');
  expect((await decide(task)).status).toBe(200);
  const { body } = await api.get<{ items: EventView[] }>('duban.officer', `${task.replace('/tasks/t1', '')}/events`);
  expect(body.items.find(({ type }) => type === 'ExtensionGranted')).toMatchObject({
    actor: { personId: personOf(CLERK) },
    authority: { kind: 'delegated', onBehalfOf: personOf('leader.li'), reference: REFERENCE },
  });
});

test('those concerned are told when it is entered and when it is consented to, and those who may consent are asked', async () => {
  const { id } = await theFirst();
  const [asked] = await told('shuji', id);
  expect(asked).toMatchObject({ kind: 'request', level: 'warn', event: 'DelegationGranted', directiveId: null, incidentId: null });
  expect(asked?.text.zh).toMatch(/^授权待确认：.+拟将.+的分管领导职权授予.+（政授〔2020〕1号，自2月.+至3月9日）；确认前不生效，请/);
  expect(asked?.text.en).toMatch(/^A delegation waits for consent: /);
  const kinds = async (login: string) => (await told(login, id)).map(({ event, kind }) => [event, kind]);
  expect(await kinds('leader.li')).toEqual([['DelegationGranted', 'request']]);
  expect(await kinds(CLERK)).toEqual([
    ['DelegationConsented', 'information'],
    ['DelegationGranted', 'information'],
  ]);
  expect(await kinds('admin')).toEqual([['DelegationConsented', 'information']]);
  expect((await told('fagai.head', id)).length).toBe(0);
});

test('an issuing leader consents as well, and what is refused never takes effect', async () => {
  const task = await asksForTime();
  const first = await theFirst();
  expect((await api.post('leader.li', `/delegations/${first.id}/end`)).status).toBe(200);
  const id = await handOn('政授〔2020〕2号');
  expect((await answer('shuji', id, 'refusal')).status).toBe(200);
  expect((await decide(task)).body.code).toBe('not_permitted');
  expect(await delegationOf('leader.li', id)).toMatchObject({ consent: { state: 'refused' }, active: false });
  expect((await answer('leader.li', id, 'consent')).body.code).toBe('consent_not_asked');
  expect((await api.post<{ code: string }>('admin', `/delegations/${id}/end`)).body.code).toBe('organisation_part_ended');
  const [refused] = await told('leader.li', id);
  expect(refused).toMatchObject({ event: 'DelegationRefused', level: 'warn' });
  expect(refused?.text.zh).toMatch(/^授权未获同意，不生效：/);

  const again = await handOn('政授〔2020〕3号');
  expect((await answer('shuji', again, 'consent')).status).toBe(200);
  expect((await decide(task)).status).toBe(200);
});

test('an issuing leader sees what is theirs to consent to; it can be withdrawn meanwhile', async () => {
  const id = await handOn('督授〔2020〕4号', { principalId: personOf('duban.head'), roles: ['office_head'] });
  expect(await delegationOf('shuji', id)).toMatchObject({ consent: { state: 'asked' } });
  expect(await delegationOf('fagai.head', id)).toBeUndefined();
  expect((await api.post('admin', `/delegations/${id}/end`)).status).toBe(200);
  expect((await answer('duban.head', id, 'consent')).body.code).toBe('organisation_part_ended');
});

test('a leader hands on their own powers with no further word, and the delegate is told', async () => {
  const order = { delegateId: personOf('leader.wang'), roles: ['leader_in_charge'], reference: '政授〔2020〕5号', until: UNTIL };
  const { body } = await api.post<OrganisationChangeView>('leader.li', '/delegations', order);
  expect(await delegationOf('leader.wang', body.id ?? '')).toMatchObject({ consent: null, active: true });
  const [alert] = await told('leader.wang', body.id ?? '');
  expect(alert?.text.zh).toMatch(/^授权：/);
  expect(await told('shuji', body.id ?? '')).toEqual([]);
});

test('a head of department’s are handed on by an administrator at once: they decide on no date', async () => {
  const order = { principalId: personOf('fagai.head'), delegateId: personOf('gongxin.clerk'), roles: ['department_head'], until: UNTIL };
  const { body } = await api.post<OrganisationChangeView>('admin', '/delegations', { ...order, reference: '发改授〔2020〕9号' });
  expect(await delegationOf('gongxin.clerk', body.id ?? '')).toMatchObject({ consent: null, active: true });
  expect((await told('fagai.head', body.id ?? '')).map(({ kind }) => kind)).toEqual(['information']);
});

test('all of it is decided again alike, and every alert is made again from the record', async () => {
  expect(await api.findings()).toEqual([]);
});
