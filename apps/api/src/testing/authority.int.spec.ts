import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventView, ProblemBody } from '@duban/contracts';
import type { CommandMeta, DirectiveCommand, OrganisationEvent } from '@duban/domain';
import { changeOrganisation, loadOrganisation, organisationRecord, resolveSubject } from '@duban/identity';
import { joint, personOf, TestApi } from './api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const happens = (...events: OrganisationEvent[]) =>
  changeOrganisation(organisationRecord(api.database.pool), () => events, api.clock.now());
const leaves = (login: string): OrganisationEvent => ({
  type: 'PostEnded',
  data: { postId: `post-${login}`, until: api.clock.now(), work: [], to: [] },
});

/** The command as the API would send it on for this person now. */
const receiptBy = async (login: string, change: Partial<CommandMeta> = {}): Promise<DirectiveCommand> => {
  const { organisation } = await loadOrganisation(organisationRecord(api.database.pool));
  const at = api.clock.now();
  const stance = resolveSubject(organisation, personOf(login), at).stance(null, at, 'ReceiveTask');
  if (!stance) throw new Error(`${login} has no ground`);
  return {
    type: 'ReceiveTask',
    data: { taskId: 't1' },
    meta: { id: randomUUID(), receivedAt: at, correlationId: 'spec', ...stance, ...change },
  };
};
const refusalOf = async (directiveId: string, command: DirectiveCommand): Promise<string | null> => {
  const outcome = await api.append(directiveId, command);
  return outcome.accepted ? null : outcome.refusal.code;
};

test('a post that ends stops working with the next request, reads and commands alike', async () => {
  const id = await api.dispatched([joint('zuzhi')]);
  expect((await api.get('zuzhi.head', `/directives/${id}`)).status).toBe(200);
  await happens(leaves('zuzhi.head'));
  const { body } = await api.get<ProblemBody>('zuzhi.head', `/directives/${id}`);
  expect(body).toMatchObject({
    code: 'posts_ended',
    title: '您的任职已经结束',
    params: { personId: personOf('zuzhi.head'), until: api.clock.now() },
    mayDo: [{ role: 'administrator', persons: [{ personId: personOf('admin') }] }],
  });
  const [administrator] = body.mayDo?.[0]?.persons ?? [];
  expect(body.detail).toMatch(/^任职已于2020年2月\d+日[\d:]*结束；如需继续使用，请联系.+登记新的任职$/);
  expect(body.detail).toContain(`（${administrator?.name.zh ?? '?'}）`);
  expect(body.detailEn).toMatch(/^They ended on \d+ February 2020.* ask the .+ to enter a new post$/);
  expect(await api.refused('zuzhi.head', `/directives/${id}/tasks/t1/receipt`)).toEqual([403, 'posts_ended']);
});

test('a command let in while the post was held is refused when the post is lost before it is recorded', async () => {
  const id = await api.dispatched([joint('weijian')]);
  const [lost, kept] = [await receiptBy('weijian.clerk'), await receiptBy('weijian.head')];
  await happens(leaves('weijian.clerk'));
  expect(await refusalOf(id, lost)).toBe('authority_lapsed');
  expect(await refusalOf(id, kept)).toBeNull();
});

test('an accepted command sent again is answered as before, also when the post is lost since', async () => {
  const id = await api.dispatched([joint('jiaotong')]);
  const command = await receiptBy('jiaotong.clerk');
  expect(await refusalOf(id, command)).toBeNull();
  await happens(leaves('jiaotong.clerk'));
  expect(await refusalOf(id, command)).toBeNull();
});

test('authority is recorded as the directory has it or not at all', async () => {
  const id = await api.dispatched([joint('gongan')]);
  const clerk = await receiptBy('gongan.clerk');
  const head = await receiptBy('gongan.head');
  const forged: Partial<CommandMeta>[] = [
    { authority: { kind: 'own' } },
    { authority: { kind: 'system' } },
    { authority: { kind: 'proxy', onBehalfOf: personOf('sifa.head') } },
    { authority: { kind: 'delegated', onBehalfOf: personOf('gongan.head'), reference: '授权书' } },
    { accountable: { kind: 'department', departmentId: 'sifa' } },
    { accountable: { kind: 'role', role: 'office_head' } },
    { actor: { ...clerk.meta.actor, roles: ['office_head'] } },
    { actor: { ...clerk.meta.actor, postId: 'post-gongan.head' } },
    { actor: { ...clerk.meta.actor, personId: 'nobody' } },
    { actor: { ...head.meta.actor, personId: clerk.meta.actor.personId } },
  ];
  const codes = await Promise.all(
    forged.map((change) => refusalOf(id, { ...clerk, meta: { ...clerk.meta, id: randomUUID(), ...change } } as DirectiveCommand)),
  );
  expect(codes).toEqual(forged.map(() => 'authority_lapsed'));
  expect(await refusalOf(id, clerk)).toBeNull();
});

test("another department's post is refused where it is recorded too, whatever let it in", async () => {
  const id = await api.dispatched([joint('gongan')]);
  expect(await refusalOf(id, await receiptBy('sifa.head'))).toBe('not_your_task');
  expect(await refusalOf(id, await receiptBy('duban.officer'))).toBe('role_required');
});

test('who holds several grounds acts under the one that has a part in the task, and it is stated', async () => {
  const until = '2020-12-31T16:00:00.000Z';
  await happens({
    type: 'DelegationGranted',
    data: {
      delegation: {
        id: 'delegation-1',
        principalId: personOf('shangwu.head'),
        delegateId: personOf('sifa.head'),
        roles: ['department_head'],
        departmentId: null,
        reference: '临授〔2020〕1号',
        from: api.clock.now(),
        until,
      },
      consentAskedBy: null,
      to: [],
    },
  });
  const id = await api.dispatched([joint('shangwu')]);
  expect((await api.post('sifa.head', `/directives/${id}/tasks/t1/receipt`)).status).toBe(200);
  const { body } = await api.get<{ items: EventView[] }>('auditor', `/directives/${id}/events`);
  const received = body.items.find(({ type }) => type === 'TaskReceived');
  expect([received?.actor.personId, received?.actor.departmentId, received?.authority]).toEqual([
    personOf('sifa.head'),
    'shangwu',
    { kind: 'delegated', onBehalfOf: personOf('shangwu.head'), reference: '临授〔2020〕1号' },
  ]);
});
