import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { verifyRecord, type Finding } from '@duban/audit';
import type { EventView, IncidentView, JobItemView, JobView, Page, ProblemBody, RefusalView } from '@duban/contracts';
import { type OrganisationEvent } from '@duban/domain';
import { CommandPending } from '@duban/gateway';
import { changeOrganisation, organisationRecord } from '@duban/identity';
import { numberAll } from '@duban/testing/record';
import { publishedCalendar } from '@duban/testing/demo-city';
import { joint, personOf, TestApi, type Reply } from '../testing/api.spec-support.js';

const DIRECTIVES = 12;
const TASKS = 10;

interface Item {
  directiveId: string;
  taskId: string;
}

let api: TestApi;
/** 120 tasks of fagai's over 12 directives, and one of sifa's. */
let ours: Item[];
let theirs: string;

const itemsOf = (ids: readonly string[], tasks = TASKS): Item[] =>
  ids.flatMap((directiveId) => Array.from({ length: tasks }, (_, n) => ({ directiveId, taskId: `t${n + 1}` })));
const dispatchedMany = async (directives: number, tasks: number): Promise<Item[]> => {
  const orders = Array.from({ length: tasks }, () => joint('fagai'));
  return itemsOf(await Promise.all(Array.from({ length: directives }, () => api.dispatched(orders))), tasks);
};

beforeAll(async () => {
  api = await TestApi.start();
  ours = await dispatchedMany(DIRECTIVES, TASKS);
  theirs = await api.dispatched([joint('sifa')]);
});
afterAll(() => api.stop());

const receipts = (items: readonly Item[]) => ({ kind: 'commands', command: 'ReceiveTask', items });
const request = (login: string, body: unknown, key: string = randomUUID()): Promise<Reply<JobView>> =>
  api.post<JobView>(login, '/jobs', body, { 'Idempotency-Key': key });
const refusalOf = async (login: string, body: unknown, key?: string): Promise<[number, string]> => {
  const { status, body: problem } = await request(login, body, key);
  return [status, (problem as unknown as ProblemBody).code];
};
const jobOf = async (login: string, id: string): Promise<JobView> => (await api.get<JobView>(login, `/jobs/${id}`)).body;
const itemsOfJob = async (login: string, id: string, filter = ''): Promise<JobItemView[]> => {
  const found: JobItemView[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<JobItemView> = (
      await api.get<Page<JobItemView>>(login, `/jobs/${id}/items?limit=50${filter}${cursor ? `&cursor=${cursor}` : ''}`)
    ).body;
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
};
const eventsOf = async (type: string): Promise<EventView[]> => {
  const { rows } = await api.database.pool.query<{ canonical: string }>('select canonical from duban.event where type = $1', [type]);
  return rows.map(({ canonical }) => JSON.parse(canonical) as EventView);
};

test('120 tasks of 12 directives are acknowledged by one job; what is not one’s own is refused by itself, in the words of a single request', async () => {
  const body = receipts([...ours, { directiveId: theirs, taskId: 't1' }, { directiveId: randomUUID(), taskId: 't1' }]);
  const key = randomUUID();
  const asked = await request('fagai.head', body, key);
  expect([asked.status, asked.body.status, asked.body.progress]).toEqual([202, 'REQUESTED', { total: 122, done: 0, refused: 2 }]);
  expect(asked.headers.get('location')).toBe(`/api/v1/jobs/${asked.body.id}`);
  const again = await request('fagai.head', body, key);
  expect([again.status, again.body]).toEqual([202, asked.body]);

  await api.runJobs();
  const { id } = asked.body;
  expect(await jobOf('fagai.head', id)).toMatchObject({ status: 'DONE', progress: { total: 122, done: 120, refused: 2 } });
  const items = await itemsOfJob('fagai.head', id);
  expect(items.slice(0, 120).map(({ directiveId, taskId, status }) => [directiveId, taskId, status])).toEqual(
    ours.map(({ directiveId, taskId }) => [directiveId, taskId, 'done']),
  );
  const single = await api.post<ProblemBody>('fagai.head', `/directives/${theirs}/tasks/t1/receipt`);
  const { instance: _, ...words } = single.body;
  expect(items[120]?.problem).toEqual(words);
  expect(items[121]?.problem?.code).toBe('directive_not_found');
  expect(await itemsOfJob('fagai.head', id, '&status=refused')).toEqual(items.slice(120));

  const received = await eventsOf('TaskReceived');
  expect(received).toHaveLength(120);
  expect(new Set(received.map((event) => (event as unknown as { meta: { correlationId: string } }).meta.correlationId))).toEqual(
    new Set([id]),
  );

  // again with the same key: the same job, and nothing twice
  expect((await request('fagai.head', body, key)).body).toMatchObject({ id, status: 'DONE' });
  await api.runJobs();
  expect(await eventsOf('TaskReceived')).toHaveLength(120);
  expect(await refusalOf('fagai.head', receipts(ours), key)).toEqual([409, 'idempotency_key_reused']);
});

test('a worker that dies between what it did and its record of it: the page is run again, and each item happens once', async () => {
  const items = await dispatchedMany(3, 4);
  const { id } = (await request('fagai.head', receipts(items))).body;
  let sent = 0;
  const dying = api.jobSteps({
    submit: async (directiveId, command) => {
      const outcome = await api.append(directiveId, command);
      sent += 1;
      if (sent === 7) throw new Error('killed');
      return outcome;
    },
  });
  const before = (await eventsOf('TaskReceived')).length;
  await expect(dying.runJobStep({ jobId: id, cursor: null }, { signal: new AbortController().signal, attempt: 1 })).rejects.toThrow(
    'killed',
  );
  expect((await jobOf('fagai.head', id)).progress).toEqual({ total: 12, done: 0, refused: 0 });
  await api.runJobs();
  expect(await jobOf('fagai.head', id)).toMatchObject({ status: 'DONE', progress: { total: 12, done: 12, refused: 0 } });
  expect(await eventsOf('TaskReceived')).toHaveLength(before + 12);
});

test('a fault of ours that comes back every time ends the job as failed, and what was done stays done', async () => {
  const items = await dispatchedMany(1, 2);
  const { id } = (await request('fagai.head', receipts(items))).body;
  const broken = api.jobSteps({ submit: () => Promise.reject(new TypeError('a fault')) });
  const last = { signal: new AbortController().signal, attempt: 6 };
  expect(await broken.runJobStep({ jobId: id, cursor: null }, last)).toEqual({ ended: true });
  expect(await jobOf('fagai.head', id)).toMatchObject({ status: 'FAILED', code: 'internal' });
  await api.raiseIncidents();
  const incidents = (await api.get<Page<IncidentView>>('admin', '/incidents')).body.items;
  expect(incidents).toContainEqual(
    expect.objectContaining({ code: 'job_failed', subject: { kind: 'job', id, number: null }, fault: 'TypeError', status: 'OPEN' }),
  );
  expect((await itemsOfJob('fagai.head', id)).map(({ status }) => status)).toEqual(['skipped', 'skipped']);
});

test('an item without an answer yet is neither done nor refused: it is asked about again after the others', async () => {
  const items = await dispatchedMany(3, 1);
  const { id } = (await request('fagai.head', receipts(items))).body;
  const silent = items[1]?.directiveId ?? '';
  let asked = 0;
  const seen: (string | undefined)[] = [];
  await api.runJobs({
    pageItems: 2,
    submit: (directiveId, command) => {
      if (directiveId === silent && (asked += 1) < 3) return Promise.reject(new CommandPending(directiveId, command.meta.id, 'no answer'));
      return api.append(directiveId, command);
    },
    afterStep: async () => {
      seen.push((await itemsOfJob('fagai.head', id)).map(({ status }) => status).join());
    },
  });
  expect(seen).toEqual(['done,waiting,waiting', 'done,waiting,done', 'done,waiting,done']);
  expect((await jobOf('fagai.head', id)).progress).toEqual({ total: 3, done: 3, refused: 0 });
});

test('a cancelled job stops after what is under way, and says which items were done and which not', async () => {
  const items = await dispatchedMany(4, 5);
  const { id, version } = (await request('fagai.head', receipts(items))).body;
  const cancel = (key: string, more: Record<string, string> = {}) =>
    api.post<JobView>('fagai.head', `/jobs/${id}/cancellation`, { reason: '名单有误' }, { 'Idempotency-Key': key, ...more });
  expect((await cancel('stale', { 'If-Match': `"${version + 7}"` })).status).toBe(412);
  await api.runJobs({
    pageItems: 10,
    afterStep: async () => {
      const { status, body } = await cancel('once');
      expect([status, body.status, body.cancellation?.by]).toEqual([202, 'CANCELLING', personOf('fagai.head')]);
    },
  });
  expect(await jobOf('fagai.head', id)).toMatchObject({ status: 'CANCELLED', progress: { total: 20, done: 10, refused: 0 } });
  expect((await itemsOfJob('fagai.head', id)).map(({ status }) => status)).toEqual([
    ...Array.from({ length: 10 }, () => 'done'),
    ...Array.from({ length: 10 }, () => 'skipped'),
  ]);
  const states = await Promise.all(
    items.map(async ({ directiveId, taskId }) => (await api.directive(directiveId)).tasks.find((one) => one.id === taskId)?.status),
  );
  expect(states.filter((status) => status === 'IN_PROGRESS')).toHaveLength(10);
  expect((await cancel('once')).body.status).toBe('CANCELLED');
  expect(await api.refused('fagai.head', `/jobs/${id}/cancellation`, { reason: '再取消' })).toEqual([409, 'job_finished']);
});

test('one that nobody has taken up is cancelled at once', async () => {
  const { id } = (await request('fagai.head', receipts(await dispatchedMany(1, 1)))).body;
  const { body } = await api.post<JobView>('fagai.head', `/jobs/${id}/cancellation`, { reason: '不再需要' });
  expect([body.status, body.progress]).toEqual(['CANCELLED', { total: 1, done: 0, refused: 0 }]);
  await api.runJobs();
  expect((await jobOf('fagai.head', id)).progress.done).toBe(0);
});

test('a post that ends in the middle of a job stops working with the next item', async () => {
  const orders = Array.from({ length: 4 }, () => joint('weijian'));
  const items = itemsOf([await api.dispatched(orders)], 4);
  const { id } = (await request('weijian.clerk', receipts(items))).body;
  await api.runJobs({
    pageItems: 2,
    afterStep: async () => {
      const ended: OrganisationEvent = {
        type: 'PostEnded',
        data: { postId: 'post-weijian.clerk', until: api.clock.now(), work: [], to: [] },
      };
      await changeOrganisation(organisationRecord(api.database.pool), () => [ended], api.clock.now());
    },
  });
  const settled = await itemsOfJob('duban.officer', id);
  expect(settled.map(({ status, problem }) => problem?.code ?? status)).toEqual(['done', 'done', 'authority_lapsed', 'authority_lapsed']);
});

test('each item is done on the ground that the requester has there, and it is stated', async () => {
  await changeOrganisation(
    organisationRecord(api.database.pool),
    () => [
      {
        type: 'DelegationGranted',
        data: {
          delegation: {
            id: 'delegation-jobs',
            principalId: personOf('shangwu.head'),
            delegateId: personOf('sifa.head'),
            roles: ['department_head'],
            departmentId: null,
            reference: '临授〔2020〕1号',
            from: api.clock.now(),
            until: '2020-12-31T16:00:00.000Z',
          },
          consentAskedBy: null,
          to: [],
        },
      },
    ],
    api.clock.now(),
  );
  const id = await api.dispatched([joint('sifa'), joint('shangwu'), joint('gongan')]);
  const job = (await request('sifa.head', receipts(itemsOf([id], 3)))).body;
  await api.runJobs();
  expect((await itemsOfJob('sifa.head', job.id)).map(({ status, problem }) => problem?.code ?? status)).toEqual([
    'done',
    'done',
    'not_your_task',
  ]);
  const { items } = (await api.get<Page<EventView>>('auditor', `/directives/${id}/events`)).body;
  expect(items.filter(({ type }) => type === 'TaskReceived').map(({ authority, accountable }) => [authority.kind, accountable])).toEqual([
    ['own', { kind: 'department', departmentId: 'sifa' }],
    ['delegated', { kind: 'department', departmentId: 'shangwu' }],
  ]);
});

describe('a job is its requester’s', () => {
  const get = async (login: string, path: string): Promise<[number, string | undefined]> => {
    const { status, body } = await api.get<Partial<ProblemBody>>(login, path);
    return [status, body.code];
  };
  let id: string;
  beforeAll(async () => {
    id = (await request('gongxin.head', receipts(itemsOf([await api.dispatched([joint('gongxin')])], 1)))).body.id;
  });

  test('nobody else reads it, but those who see everything; to all others it does not exist', async () => {
    for (const path of [`/jobs/${id}`, `/jobs/${id}/items`]) {
      for (const login of ['gongxin.clerk', 'sifa.head', 'leader.li'])
        expect([login, await get(login, path)]).toEqual([login, [404, 'not_found']]);
      for (const login of ['gongxin.head', 'duban.officer', 'shuji', 'auditor'])
        expect([login, (await get(login, path))[0]]).toEqual([login, 200]);
      expect(await get('admin', path)).toEqual([403, 'not_permitted']);
    }
    expect(await get('sifa.head', `/jobs/${randomUUID()}`)).toEqual([404, 'not_found']);
    const listed = async (login: string) => (await api.get<Page<JobView>>(login, '/jobs?limit=200')).body.items.map((job) => job.id);
    expect(await listed('gongxin.head')).toEqual([id]);
    for (const login of ['sifa.head', 'duban.officer', 'auditor']) expect(await listed(login)).not.toContain(id);
  });

  test('nobody else cancels it, but the office’s head', async () => {
    const cancel = (login: string) => api.refused(login, `/jobs/${id}/cancellation`, { reason: '取消' });
    expect(await cancel('sifa.head')).toEqual([404, 'not_found']);
    expect(await cancel('duban.officer')).toEqual([403, 'not_permitted']);
    expect(await cancel('auditor')).toEqual([403, 'not_permitted']);
    expect((await api.post<JobView>('duban.head', `/jobs/${id}/cancellation`, { reason: '重复提交' })).body.cancellation).toMatchObject({
      by: personOf('duban.head'),
      reason: '重复提交',
    });
  });

  test('asking about what is not one’s own is a refused attempt for each directive', async () => {
    await request('sifa.head', receipts([{ directiveId: ours[0]?.directiveId ?? '', taskId: 't1' }]));
    await api.attempts.flush();
    const { items } = (await api.get<Page<RefusalView>>('admin', '/refusals?limit=200')).body;
    expect(items).toContainEqual(
      expect.objectContaining({
        status: 404,
        code: 'directive_not_found',
        personId: personOf('sifa.head'),
        directiveId: ours[0]?.directiveId,
        route: '/api/v1/jobs',
      }),
    );
  });
});

describe('a request that cannot be', () => {
  const item = { directiveId: '00000000-0000-4000-8000-000000000000', taskId: 't1' };
  test.each<[string, string, unknown, [number, string]]>([
    ['names a task twice', 'fagai.head', receipts([item, item]), [400, 'validation_failed']],
    ['names nothing', 'fagai.head', receipts([]), [400, 'validation_failed']],
    [
      'names 1,001',
      'fagai.head',
      receipts(Array.from({ length: 1_001 }, (_, n) => ({ ...item, taskId: `t${n + 1}` }))),
      [400, 'validation_failed'],
    ],
    [
      'lacks a text for one of two',
      'duban.officer',
      {
        kind: 'commands',
        command: 'NudgeTask',
        items: [
          { ...item, data: { text: '请报' } },
          { ...item, taskId: 't2' },
        ],
      },
      [400, 'validation_failed'],
    ],
    ['is of no kind', 'fagai.head', { ...receipts([item]), kind: 'miracles' }, [400, 'validation_failed']],
    ['is a command that is not for many', 'duban.officer', { ...receipts([item]), command: 'TerminateTask' }, [400, 'validation_failed']],
    [
      'is of a role that may never do it',
      'fagai.head',
      { kind: 'commands', command: 'NudgeTask', shared: { text: '请报' }, items: [item] },
      [403, 'not_permitted'],
    ],
    [
      'acts for whom one does not serve',
      'fagai.head',
      { ...receipts([item]), actingFor: { departmentId: 'sifa' } },
      [403, 'not_permitted'],
    ],
    ['is an auditor’s', 'auditor', receipts([item]), [403, 'not_permitted']],
  ])('%s', async (_what, login, body, answer) => {
    expect(await refusalOf(login, body)).toEqual(answer);
  });

  test('is the eleventh of one person while ten are open', async () => {
    const items = itemsOf([await api.dispatched([joint('caizheng')])], 1);
    for (let n = 0; n < 10; n += 1) expect((await request('caizheng.head', receipts(items))).status).toBe(202);
    const refused = await request('caizheng.head', receipts(items));
    expect([refused.status, (refused.body as unknown as ProblemBody).code, refused.headers.get('retry-after')]).toEqual([
      429,
      'too_many_open_jobs',
      '5',
    ]);
    await api.runJobs();
    expect((await request('caizheng.head', receipts(items))).status).toBe(202);
  });
});

test('of twenty requests of one person that come at once ten are taken; each that is taken gives its own job when it is sent again', async () => {
  const items = itemsOf([await api.dispatched([joint('jiaoyu')])], 1);
  const keys = Array.from({ length: 20 }, () => randomUUID());
  const answers = await Promise.all(keys.map((key) => request('jiaoyu.head', receipts(items), key)));
  const taken = answers.filter(({ status }) => status === 202);
  const refused = answers.filter(({ status }) => status !== 202);
  expect([taken.length, new Set(taken.map(({ body }) => body.id)).size]).toEqual([10, 10]);
  expect(refused.map(({ status, body, headers }) => [status, (body as unknown as ProblemBody).code, headers.get('retry-after')])).toEqual(
    Array.from({ length: 10 }, () => [429, 'too_many_open_jobs', '5']),
  );
  const again = await Promise.all(keys.map((key) => request('jiaoyu.head', receipts(items), key)));
  expect(again.map(({ status }) => status)).toEqual(answers.map(({ status }) => status));
  await api.runJobs();
  expect((await request('jiaoyu.head', receipts(items))).status).toBe(202);
  await api.runJobs();
});

test('several closures are signed in one batch, each with its own signature', async () => {
  const items = await dispatchedMany(1, 3);
  await request('fagai.head', receipts(items));
  await api.runJobs();
  const evidence = [{ sha256: 'a'.repeat(64), name: '核查报告.pdf', mediaType: 'application/pdf', bytes: 12 }];
  for (const file of evidence) await api.uploaded(file, 'fagai.head');
  for (const { directiveId, taskId } of items.slice(0, 2)) {
    await api.post('fagai.head', `/directives/${directiveId}/tasks/${taskId}/closure-request`, { summary: '已核查', evidence });
  }
  const signing = { kind: 'commands', command: 'SignOff', shared: { n: 1, approve: true, opinion: '同意' }, items };
  const { id } = (await request('duban.officer', signing)).body;
  await api.runJobs();
  expect((await itemsOfJob('duban.officer', id)).map(({ status, problem }) => problem?.code ?? status)).toEqual([
    'done',
    'done',
    'closure_not_pending',
  ]);
  const { tasks } = await api.directive(items[0]?.directiveId ?? '');
  expect(tasks.map(({ closures }) => closures[0]?.signatures.map(({ actor }) => actor.personId))).toEqual([
    [personOf('duban.officer')],
    [personOf('duban.officer')],
    undefined,
  ]);
});

test('an officer who also stands in for the office’s head signs many as the head where the head is next to sign', async () => {
  const handedOn = {
    delegateId: personOf('duban.officer2'),
    roles: ['office_head'],
    reference: '督授〔2020〕9号',
    until: '2020-12-31T16:00:00Z',
  };
  expect((await api.post('duban.head', '/delegations', handedOn)).status).toBe(201);
  const ids = [await api.dispatched([joint('fagai')], { grade: 'key' }), await api.dispatched([joint('fagai')])];
  const evidence = [{ sha256: 'a'.repeat(64), name: '核查报告.pdf', mediaType: 'application/pdf', bytes: 12 }];
  for (const file of evidence) await api.uploaded(file, 'fagai.head');
  for (const id of ids) {
    await api.post('fagai.head', `/directives/${id}/tasks/t1/receipt`);
    await api.post('fagai.head', `/directives/${id}/tasks/t1/closure-request`, { summary: '已核查', evidence });
  }
  await api.post('duban.officer', `/directives/${ids[0]}/tasks/t1/sign-offs`, { n: 1, approve: true, opinion: '同意' });
  const signing = { kind: 'commands', command: 'SignOff', shared: { n: 1, approve: true, opinion: '同意' }, items: itemsOf(ids, 1) };
  const { id } = (await request('duban.officer2', signing)).body;
  await api.runJobs();
  expect((await itemsOfJob('duban.officer2', id)).map(({ status, problem }) => problem?.code ?? status)).toEqual(['done', 'done']);
  const signed = await Promise.all(ids.map(async (one) => (await api.directive(one)).tasks[0]?.closures[0]?.signatures.at(-1)?.role));
  expect(signed).toEqual(['office_head', 'supervision_officer']);
});

test('the office nudges and leaders set new limits for many at once; each answer is the rules’ own', async () => {
  const items = await dispatchedMany(2, 2);
  const [first, ...rest] = items;
  const nudge = {
    kind: 'commands',
    command: 'NudgeTask',
    shared: { text: '请于本周五前反馈' },
    items: [{ ...first, data: { text: '请即反馈' } }, ...rest],
  };
  const nowhere = (await request('duban.officer', { ...nudge, items: [{ directiveId: randomUUID(), taskId: 't1' }] })).body;
  expect([nowhere.status, nowhere.progress.refused]).toEqual(['DONE', 1]);
  const nudged = (await request('duban.officer', nudge)).body;
  const limit = { kind: 'commands', command: 'SetDueDate', shared: { kind: 'new_limit', due: '2020-04-30', reason: '汛期顺延' }, items };
  const early = (await request('leader.li', limit)).body;
  await api.runJobs();
  expect((await jobOf('duban.officer', nudged.id)).progress).toEqual({ total: 4, done: 4, refused: 0 });
  const texts = (await eventsOf('TaskNudged')).map(({ data }) => data['text']);
  expect(texts.sort()).toEqual(['请于本周五前反馈', '请于本周五前反馈', '请于本周五前反馈', '请即反馈']);
  // nothing is overdue yet: more time is asked for by an extension
  expect((await itemsOfJob('leader.li', early.id)).map(({ problem }) => problem?.code)).toEqual(items.map(() => 'task_wrong_state'));
  api.clock.advanceDays(20);
  const late = (await request('leader.li', limit)).body;
  await api.runJobs();
  expect((await jobOf('leader.li', late.id)).progress).toEqual({ total: 4, done: 4, refused: 0 });
  const dues = await Promise.all(
    [...new Set(items.map(({ directiveId }) => directiveId))].map(async (id) => (await api.directive(id)).tasks),
  );
  expect(dues.flat().map(({ currentDue }) => currentDue)).toEqual(items.map(() => '2020-04-30T16:00:00.000Z'));
});

test('the record of all these jobs verifies, rows too; a result that no directive knows of is found', async () => {
  await api.runJobs();
  await numberAll(api.database.pool);
  const found = async (): Promise<Finding[]> => {
    const findings: Finding[] = [];
    await verifyRecord({ pool: api.database.pool, calendar: publishedCalendar, keys: [] }, (one) => findings.push(one));
    return findings;
  };
  expect(await found()).toEqual([]);
  const superuser = await api.database.asSuperuser();
  await superuser.query('alter table duban.command disable trigger all');
  await superuser.query("delete from duban.command where type = 'NudgeTask'");
  await superuser.end();
  const ofJobs = (await found()).filter(({ streamId }) => streamId?.startsWith('job/'));
  expect(ofJobs.map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'result_differs'));
});
