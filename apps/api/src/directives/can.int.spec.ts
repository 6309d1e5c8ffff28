import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { actRoutes, type DirectiveView, type EventView, type ProblemBody, type TaskListItem } from '@duban/contracts';
import { addMs, DAY, type OrganisationEvent } from '@duban/domain';
import { changeOrganisation, demoCity, demoProviderPeople, organisationRecord } from '@duban/identity';
import { demoRegistration } from '@duban/testing/demo-city';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

type Possible = NonNullable<DirectiveView['can']>[number];
type Listed = Possible & { can: boolean };

let api: TestApi;
let other: string;
beforeAll(async () => {
  api = await TestApi.start();
  await api.uploaded(EVIDENCE, ...demoProviderPeople().map(({ login }) => login));
  other = await api.dispatched([joint('shengtai')]);
});
afterAll(() => api.stop());

const inDays = (days: number): string => addMs(api.clock.now(), days * DAY);
const text = '已核实';
const EVIDENCE = { sha256: 'a'.repeat(64), name: '核查报告.txt', mediaType: 'text/plain', bytes: 12 };
const TASKS = [joint('fagai', { assists: [{ departmentId: 'caizheng', duty: '提供资金台账' }] })];
const logins = demoCity().people.map(({ login }) => login);

const done = async (login: string, path: string, body: unknown = {}): Promise<void> => {
  const { status, body: problem } = await api.post(login, path, body);
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(problem)}`);
};
const onTask = (id: string, login: string, path: string, body: unknown = {}): Promise<void> =>
  done(login, `/directives/${id}/tasks/t1/${path}`, body);
const closing = { summary: text, evidence: [EVIDENCE] };

/** Directives that stand alike each time. */
const STATES: Record<string, () => Promise<string>> = {
  drafted: async () => (await api.post('duban.officer', '/directives', { ...demoRegistration, tasks: TASKS })).body.directiveId,
  proposed: async () => {
    const { directiveId } = (await api.post('duban.officer', '/directives', { ...demoRegistration, tasks: TASKS })).body;
    await done('duban.officer', `/directives/${directiveId}/proposal`);
    return directiveId;
  },
  'worked on': async () => {
    const id = await api.dispatched(TASKS);
    await onTask(id, 'fagai.head', 'receipt');
    await onTask(id, 'fagai.head', 'blocks', { waitingFor: { kind: 'department', departmentId: 'gongxin' }, cause: text, request: text });
    await onTask(id, 'fagai.clerk', 'extension-requests', { cause: text, progress: text, proposedDue: inDays(60) });
    await onTask(id, 'duban.head', 'nudges', { text });
    return id;
  },
  'under review': async () => {
    const id = await api.dispatched([joint('fagai')], { grade: 'key' });
    await onTask(id, 'fagai.head', 'receipt');
    await onTask(id, 'fagai.clerk', 'closure-request', closing);
    return id;
  },
  completed: async () => {
    const id = await api.dispatched([joint('fagai')]);
    await onTask(id, 'fagai.head', 'receipt');
    await onTask(id, 'fagai.head', 'closure-request', closing);
    await onTask(id, 'duban.officer', 'sign-offs', { n: 1, approve: true, opinion: text });
    return id;
  },
  'of a body without accounts': () => api.dispatched([joint('hongshi')]),
};

/** What an act takes, one that can be taken among them wherever it is possible. */
const goodBodies = (act: string): object[] => {
  const waitingFor = { kind: 'department', departmentId: 'sifa' };
  const reasoned = { reason: text };
  const bodies: Record<string, object | object[]> = {
    ProposeDirective: {},
    DecideRegistration: { approve: false, ...reasoned },
    DiscardDirective: reasoned,
    DispatchTasks: { tasks: [joint('gongxin', { due: { at: inDays(30) } })] },
    AmendDirective: { ...reasoned, title: '另一题目' },
    MergeDirective: { into: other, ...reasoned },
    SplitDirective: ['t1', 't2'].map((one) => ({
      ...reasoned,
      parts: [{ title: text, requirement: text, closureStandard: text, tasks: [one] }],
    })),
    DischargeDirective: { explanation: text, decidedBy: text, publicNotice: { from: inDays(-9), to: inDays(-1), place: text } },
    ReinspectDirective: { holds: true, finding: text },
    ReopenDirective: { ...reasoned, tasks: [joint('fagai', { due: { at: inDays(30) } })] },
    Regrade: [
      { grade: 'key', ...reasoned },
      { grade: 'major', ...reasoned },
    ],
    AmendTask: { closureStandard: '另一标准', ...reasoned },
    AmendAssists: { added: [{ departmentId: 'renshe', duty: text }], ...reasoned },
    RepinPolicy: { policyVersion: 'company-default-2020', ...reasoned },
    AnswerDispatch: [
      { kind: 'objection', cause: text },
      { kind: 'explain_only', cause: text },
    ],
    DecideDispatchAnswer: { upheld: false, ...reasoned },
    SubmitPlan: { text, milestones: [] },
    ReportProgress: { done: text },
    DeliverContribution: { text, files: [] },
    RaiseBlock: { waitingFor, cause: text, request: text },
    AnswerBlock: { answer: text },
    ClearBlock: { outcome: text },
    RequestExtension: { cause: text, progress: text, proposedDue: inDays(90) },
    ScreenExtension: { opinion: text },
    DecideExtension: { grant: false, ...reasoned },
    SetDueDate: [
      { kind: 'correction', due: inDays(80), basis: '原件核对', ...reasoned },
      { kind: 'new_limit', due: inDays(80), ...reasoned },
    ],
    RequestTermination: { cause: text, basis: text, progress: text },
    DecideTermination: { grant: false, ...reasoned },
    RaiseDisagreement: ['fagai', 'caizheng'].map((one) => ({ with: one, about: 'division', matter: text })),
    DecideDisagreement: { ruling: text },
    ReplyUpward: { documentNumber: '1', date: '2020-02-18', text, files: [EVIDENCE] },
    CirculateDirective: ['shuji', 'duban.head'].map((one) => ({ to: [personOf(one)], note: text })),
    RequestStanding: { ...reasoned, reviewOn: inDays(60), endCondition: text, reportCycle: { every: 'month', day: 25 } },
    DecideStanding: { grant: false, ...reasoned },
    ReviewStanding: { outcome: 'continue', finding: text, reviewOn: inDays(60) },
    WithdrawRequest: ['extension', 'standing', 'termination', 'closure', 'answer', 'disagreement'].map((kind) => ({ kind, ...reasoned })),
    NudgeTask: { text },
    NudgeByPhone: { spokeWith: text, text },
    FileSignedPaper: { signer: personOf('leader.li'), signedOn: '2020-02-18', file: EVIDENCE },
    AnswerNudge: { answer: text },
    SuspendTask: { until: inDays(20), ...reasoned },
    RecallTask: reasoned,
    TerminateTask: reasoned,
    TakeOverTask: { from: 'fagai', departmentId: 'gongxin', ...reasoned },
    ReassignTask: [
      { to: 'renshe', ...reasoned },
      { to: 'renshe', ...reasoned, due: { at: inDays(80) } },
    ],
    DivideTask: [{ to: 'renshe' }, { due: { at: inDays(80) } }].map((parted) => ({
      ...{ measures: ['m1'], title: text, closureStandard: text, ...reasoned },
      ...parted,
    })),
    SetReplyDate: { replyBy: inDays(80), documentNumber: '1', ...reasoned },
    WatchDirective: reasoned,
    SetSpecialWatch: reasoned,
    EndSpecialWatch: reasoned,
    RequestClosure: closing,
    SignOff: { approve: false, opinion: text },
  };
  return [bodies[act] ?? {}].flat();
};

/** Refusals of what was sent, where the act itself is possible: every contribution has to be there first. */
const OF_WHAT_IS_SENT = ['assists_outstanding'];

/** Whether one of the good inputs was taken, or what the last was told. */
const sent = async (login: string, directiveId: string, { act, taskId, n, actingFor }: Possible): Promise<string> => {
  const route = actRoutes.find(({ action }) => action === act);
  if (!route) throw new Error(`no route for ${act}`);
  const takesNumber = 'n' in ((route.body as { shape?: object } | undefined)?.shape ?? {});
  const path = route.path
    .replace('{directiveId}', directiveId)
    .replace('{taskId}', taskId ?? '')
    .replace('{n}', String(n));
  let told = '';
  for (const body of goodBodies(act)) {
    const whole = { ...body, ...(takesNumber && n !== undefined ? { n } : {}), ...(actingFor ? { actingFor } : {}) };
    const answer = await api.post<ProblemBody>(login, path, whole);
    if (answer.status < 300) return 'accepted';
    if (OF_WHAT_IS_SENT.includes(answer.body.code)) return 'accepted';
    told = answer.body.code;
    if (answer.status >= 500 || answer.status === 400 || answer.status === 429) throw new Error(`${act}: ${JSON.stringify(answer.body)}`);
  }
  return told;
};

const listedTo = async (login: string, id: string): Promise<Listed[] | null> => {
  const { status, body } = await api.get<DirectiveView>(login, `/directives/${id}?why=true`);
  if (status !== 200) return null;
  return [body, ...body.tasks].flatMap(({ can = [], cannot = [] }) => [
    ...can.map((one) => ({ ...one, can: true })),
    ...cannot.map((one) => ({ ...one, can: false })),
  ]);
};

/** Acts of which `can` and the answer to a command differ. What can be done is done to a directive of its own. */
const differences = async (login: string, id: string, make: () => Promise<string>): Promise<string[]> => {
  const wrong: string[] = [];
  for (const one of (await listedTo(login, id)) ?? []) {
    const came = await sent(login, one.can ? await make() : id, one);
    if ((came === 'accepted') !== one.can) wrong.push(`${login}: ${one.act} ${one.taskId ?? ''} can=${String(one.can)} but ${came}`);
  }
  return wrong;
};
const everyRefused = async (login: string, id: string): Promise<string[]> => {
  const acts: Possible[] = actRoutes
    .filter(({ action, path }) => action !== 'RegisterDirective' && !path.includes('{noticeId}'))
    .map(({ action }) => ({ act: action ?? '', name: { zh: '', en: '' }, taskId: 't1', n: 1 }));
  const came = await Promise.all(acts.map(async (one) => ({ act: one.act, was: await sent(login, id, one) })));
  return came.filter(({ was }) => was === 'accepted').map(({ act }) => `${login}: ${act}`);
};

describe('what a directive says can be done with it', () => {
  test.each(Object.entries(STATES))('is what is accepted when it is sent, for every login: %s', async (_, make) => {
    const id = await make();
    const before = await api.directive(id);
    const told = new Map<string, string[]>();
    for (const login of logins) {
      const listed = await listedTo(login, id);
      if (listed !== null) told.set(JSON.stringify(listed), [...(told.get(JSON.stringify(listed)) ?? []), login]);
    }
    // of those who are told the same the first and the last: others of their post differ in nothing that decides
    const reading = [...told.values()].flatMap((same) => [...new Set([same[0] ?? '', same.at(-1) ?? ''])]);
    expect(reading.length).toBeGreaterThan(5);
    const toTheHead = (await listedTo('duban.head', id)) ?? [];
    expect(new Set(toTheHead.map(({ can }) => can))).toEqual(new Set([true, false]));
    const found: string[][] = [];
    for (const login of reading) found.push(await differences(login, id, make));
    expect(found.flat()).toEqual([]);
    // what was refused has changed nothing
    expect((await api.directive(id)).version).toBe(before.version);
  });

  test('is nothing to whom it is not theirs to read', async () => {
    const id = await STATES['worked on']?.();
    if (id === undefined) throw new Error('no directive');
    const outside: string[] = [];
    for (const login of logins) if ((await listedTo(login, id)) === null) outside.push(login);
    expect(outside.length).toBeGreaterThan(10);
    const accepted: string[][] = [];
    for (const login of outside) accepted.push(await everyRefused(login, id));
    expect(accepted.flat()).toEqual([]);
  });

  test('says why not in both languages when asked, and nothing of the past', async () => {
    const id = await api.dispatched(TASKS);
    const asked = (await api.get<DirectiveView>('fagai.head', `/directives/${id}?why=true`)).body;
    const why = [asked, ...asked.tasks].flatMap(({ cannot = [] }) => cannot);
    expect(why).toContainEqual({
      ...{ act: 'SuspendTask', taskId: 't1', name: { zh: expect.any(String), en: expect.any(String) }, code: 'role_required' },
      ...{ params: expect.anything(), title: { zh: expect.any(String), en: expect.any(String) } },
      advice: {
        zh: expect.stringMatching(/^须由分管领导（.+）或交办领导（.+）办理$/),
        en: expect.stringMatching(/^This is for .+ to do$/),
      },
      mayDo: [expect.objectContaining({ role: 'leader_in_charge' }), expect.objectContaining({ role: 'issuing_leader' })],
    });
    const plain = (await api.get<DirectiveView>('fagai.head', `/directives/${id}`)).body;
    expect([plain.can !== undefined, plain.cannot, plain.tasks[0]?.cannot]).toEqual([true, undefined, undefined]);
    const past = await api.directive(id, 'fagai.head', api.clock.now());
    expect([past.can, past.tasks[0]?.can]).toEqual([undefined, undefined]);
  });
});

describe('lists', () => {
  interface Page {
    items: (TaskListItem & { can?: Possible[] })[];
    nextCursor: string | null;
  }
  const page = async (login: string, path: string) => (await api.get<Page>(login, path)).body.items;

  test('say of each row what can be done with it, when asked', async () => {
    const id = await api.dispatched(TASKS);
    for (const login of ['fagai.head', 'caizheng.clerk', 'leader.li', 'duban.officer']) {
      const { tasks } = await api.directive(id, login);
      const rows = (await page(login, `/tasks?can=true&directive=${id}`)).filter(({ directiveId }) => directiveId === id);
      expect(rows.map(({ can }) => can)).toEqual(rows.map(({ taskId }) => tasks.find((task) => task.id === taskId)?.can));
      expect(rows).toHaveLength(1);
      expect((await page(login, `/tasks?directive=${id}`)).map(({ can }) => can)).toEqual([undefined]);
    }
    const ours: Page['items'] = [];
    for (let more: string | null = ''; more !== null;) {
      const path: string = `/duties?can=true&limit=50${more && `&cursor=${more}`}`;
      const { items, nextCursor } = (await api.get<Page>('fagai.head', path)).body;
      ours.push(...items.filter(({ directiveId }) => directiveId === id));
      more = nextCursor;
    }
    expect(ours.flatMap(({ can = [] }) => can.map(({ act }) => act))).toContain('ReceiveTask');
    expect((await page('fagai.head', '/duties')).every(({ can }) => can === undefined)).toBe(true);
  });

  test.each(['/tasks', '/duties'])('%s: fifty rows at the most, and only of now', async (path) => {
    const statusOf = async (query: string) => (await api.get<ProblemBody>('fagai.head', `${path}?can=true&${query}`)).status;
    expect(await statusOf('limit=50')).toBe(200);
    expect(await statusOf('limit=51')).toBe(400);
    expect(await statusOf(`limit=10&asOf=${encodeURIComponent(api.clock.now())}`)).toBe(400);
  });
});

describe('whoever has several grounds', () => {
  const until = '2020-12-31T16:00:00.000Z';
  const happens = (...events: OrganisationEvent[]) =>
    changeOrganisation(organisationRecord(api.database.pool), () => events, api.clock.now());
  const deputises = (principal: string, delegate: string, role: 'office_head' | 'leader_in_charge'): OrganisationEvent => ({
    type: 'DelegationGranted',
    data: {
      delegation: {
        ...{ id: `for-${principal}`, principalId: personOf(principal), delegateId: personOf(delegate), roles: [role] },
        ...{ departmentId: null, reference: `代${principal}`, from: api.clock.now(), until },
      },
      consentAskedBy: null,
      to: [],
    },
  });
  const lastBy = async (id: string, type: string): Promise<EventView | undefined> =>
    (await api.get<{ items: EventView[] }>('auditor', `/directives/${id}/events?limit=200`)).body.items.findLast(
      (one) => one.type === type,
    );

  test('a clerk who stands in for the absent leader decides as that leader, and says so', async () => {
    await happens(deputises('leader.li', 'sifa.clerk', 'leader_in_charge'), {
      type: 'AbsenceRecorded',
      data: { absence: { id: 'away', personId: personOf('leader.li'), from: api.clock.now(), until, kind: 'leave' } },
    });
    const id = await api.dispatched([joint('sifa'), joint('fagai')]);
    const { can = [] } = (await api.directive(id, 'sifa.clerk')).tasks.find((task) => task.id === 't2') ?? {};
    expect(can.map(({ act }) => act)).toContain('SuspendTask');
    await done('sifa.clerk', `/directives/${id}/tasks/t2/suspension`, { until: inDays(9), reason: text });
    expect((await lastBy(id, 'TaskSuspended'))?.authority).toMatchObject({ kind: 'delegated', onBehalfOf: personOf('leader.li') });
    // and as the clerk of their own department, what is a clerk's
    await done('sifa.clerk', `/directives/${id}/tasks/t1/receipt`);
    expect((await lastBy(id, 'TaskReceived'))?.authority).toMatchObject({ kind: 'proxy' });
  });

  test('an officer who stands in for the office’s head signs on the level whose turn it is; a retry gets the recorded answer', async () => {
    await happens(deputises('duban.head', 'duban.officer2', 'office_head'));
    const id = await STATES['under review']?.();
    if (id === undefined) throw new Error('no directive');
    const path = `/directives/${id}/tasks/t1/sign-offs`;
    const body = { n: 1, approve: true, opinion: text };
    await done('duban.officer', path, body);
    const key = { 'Idempotency-Key': randomUUID() };
    const signed = await api.post('duban.officer2', path, body, key);
    expect([signed.status, (await api.directive(id)).status]).toEqual([200, 'COMPLETED']);
    expect(await lastBy(id, 'ClosureSigned')).toMatchObject({
      ...{ data: { role: 'office_head' } },
      authority: { kind: 'delegated', onBehalfOf: personOf('duban.head') },
    });
    await done('shuji', `/directives/${id}/amendment`, { reason: text, title: '另一题目' });
    const again = await api.post('duban.officer2', path, body, key);
    expect([again.status, again.body]).toEqual([200, signed.body]);
    const otherwise = await api.refused('duban.officer2', path, { ...body, opinion: '另有意见' }, key);
    expect(otherwise).toEqual([409, 'idempotency_key_reused']);
  });
});

test('what the API fills in cannot be sent', async () => {
  const made = {
    policy: { version: 'mine' },
    calendarVersion: 'mine',
    number: { series: 'directive', year: 2019, seq: 1 },
    directiveId: other,
  };
  const listApproval = { meetingId: randomUUID(), by: personOf('shuji') };
  const { status, body } = await api.post('duban.officer', '/directives', { ...demoRegistration, ...made, listApproval, tasks: TASKS });
  if (status === 201) {
    const directive = await api.directive(body.directiveId);
    expect([directive.status, body.directiveId === other]).toEqual(['DRAFT', false]);
    expect(directive.number).toMatch(/^督〔2020〕/);
    const registered = (await api.get<{ items: EventView[] }>('auditor', `/directives/${body.directiveId}/events`)).body.items[0];
    expect(JSON.stringify(registered)).not.toContain('"mine"');
  } else expect(status).toBe(400);
});
