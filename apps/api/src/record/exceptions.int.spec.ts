import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExceptionView, SampleView, StatisticsView } from '@duban/contracts';
import {
  addMs,
  EXCEPTION_CODES,
  type Assertion,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
  type ExceptionCode,
} from '@duban/domain';
import { changeOrganisation, organisationRecord, resolveSubject, watchedOrganisation } from '@duban/identity';
import { cityHandler } from '@duban/testing/demo-city';
import { firstRules } from '@duban/testing/first-rules';
import { randomUUID } from 'node:crypto';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
  await api.uploaded(EVIDENCE, 'fagai.head');
});
afterAll(() => api.stop());

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
const DAY_MS = 86_400_000;
const asOf = (path: string, at: string): string => `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(at)}`;
const inDays = (days: number): string => addMs(api.clock.now(), days * DAY_MS);
const done = async (answer: Promise<{ status: number; body: unknown }>): Promise<void> => {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(JSON.stringify(body));
};
const task = (id: string, verb: string, login: string, body: unknown = {}): Promise<void> =>
  done(api.post(login, `/directives/${id}/tasks/t1/${verb}`, body));
const closed = async (id: string): Promise<void> => {
  await task(id, 'closure-request', 'fagai.head', { summary: '已办', evidence: [EVIDENCE] });
  await task(id, 'sign-offs', 'duban.officer', { n: 1, approve: true, opinion: '同意' });
};
const by = personOf;
const EVIDENCE = { sha256: 'a'.repeat(64), name: '核查报告.txt', mediaType: 'text/plain', bytes: 12 };
const SIGNED = { sha256: 'e'.repeat(64), name: '签批件.jpg', mediaType: 'image/jpeg', bytes: 90_112 };

/** As it could be done under the first rules: by somebody as what they are, whatever today's table says of it. */
const formerly = async <T extends DirectiveCommandType>(
  id: string,
  login: string,
  type: T,
  data: DirectiveCommandMap[T],
  assertedAt?: Assertion,
): Promise<void> => {
  const { pool } = api.database;
  const at = api.clock.now();
  const stance = resolveSubject((await watchedOrganisation(pool)()).organisation, by(login), at).stance(null, at);
  const command = {
    type,
    data,
    meta: { id: randomUUID(), receivedAt: at, correlationId: 'spec', ...stance, ...(assertedAt ? { assertedAt } : {}) },
  } as unknown as DirectiveCommand;
  const handle = cityHandler({ pool, clock: api.clock, rules: firstRules });
  const { outcomes } = await handle({ directiveId: id, batch: { id: randomUUID(), commands: [command] } });
  expect(outcomes).toMatchObject([{ accepted: true }]);
};
const namedLeader = (id: string, login: string): Promise<void> =>
  formerly(id, 'duban.officer', 'AmendDirective', { reason: '分工调整', leaderInCharge: by(login) });

const cases = async (code: ExceptionCode, at: string): Promise<ExceptionView[]> =>
  (await api.get<Page<ExceptionView>>('auditor', asOf(`/audit/exceptions/${code}?limit=200`, at))).body.items;
const counts = async (at: string): Promise<Record<string, number>> => {
  const { body } = await api.get<{ items: { code: string; count: number; text: { zh: string; en: string } }[] }>(
    'auditor',
    asOf('/audit/exceptions', at),
  );
  expect(body.items.every(({ text }) => text.zh !== '' && text.en !== '')).toBe(true);
  return Object.fromEntries(body.items.map(({ code, count }) => [code, count]));
};

/** `readied`: all that is done while it is none yet; `made`: what makes it one, a day later. Both of a task due in ten days. */
interface Case {
  readied(id: string): Promise<unknown>;
  made(id: string): Promise<unknown>;
  found: Partial<ExceptionView>;
}
const received = (id: string): Promise<void> => task(id, 'receipt', 'fagai.head');

const REFERENCE = '政授〔2020〕1号';
/** As it could be done before consent was asked: the clerk of another department is to act for a leader. */
const handedOnByAnother = async (): Promise<void> => {
  const delegation = {
    ...{ id: 'handed-on', principalId: by('leader.li'), delegateId: by('sifa.clerk'), roles: ['leader_in_charge' as const] },
    ...{ departmentId: null, reference: REFERENCE, from: api.clock.now(), until: inDays(9) },
  };
  const granted = { type: 'DelegationGranted' as const, data: { delegation, consentAskedBy: null, to: [] } };
  await changeOrganisation(organisationRecord(api.database.pool), () => [granted], api.clock.now());
};

const CASES: Record<ExceptionCode, Case> = {
  baseline_late_but_green: {
    readied: async (id) => {
      await received(id);
      const asked = { cause: '供应商延迟', progress: '过半', proposedDue: inDays(60) };
      await task(id, 'extension-requests', 'fagai.head', asked);
      await task(id, 'extension-requests/1/decision', 'leader.li', { grant: true, due: inDays(60), reason: '同意' });
    },
    made: async () => api.clock.advanceDays(12),
    found: { by: null, version: null, facts: { daysLate: 3 } },
  },
  extension_after_expiry: {
    readied: async (id) => {
      await received(id);
      api.clock.advanceDays(11);
    },
    made: (id) => task(id, 'due-date', 'leader.li', { kind: 'new_limit', due: inDays(20), reason: '限期办结' }),
    found: { by: by('leader.li'), facts: { asked: 'new_limit' } },
  },
  closed_without_evidence: {
    readied: async (id) => {
      await received(id);
      await task(id, 'closure-request', 'fagai.head', { summary: '已办', evidence: [] });
    },
    made: (id) => task(id, 'sign-offs', 'duban.officer', { n: 1, approve: true, opinion: '同意' }),
    found: { by: by('fagai.head'), facts: { closure: 1, grade: 'routine' } },
  },
  closed_at_the_last_moment: {
    readied: async (id) => {
      await received(id);
      api.clock.advanceDays(8.5);
    },
    made: closed,
    found: { by: by('fagai.head'), facts: { minutesBefore: 12 * 60 } },
  },
  entered_by_proxy: {
    readied: async () => undefined,
    made: (id) => task(id, 'receipt', 'fagai.clerk'),
    found: {
      by: by('fagai.clerk'),
      facts: { act: 'TaskReceived', onBehalfOf: by('fagai.head'), sameDepartment: 1 },
    },
  },
  signed_on_paper: {
    readied: async (id) => {
      await received(id);
      await api.uploaded(SIGNED, 'duban.officer');
    },
    made: (id) =>
      task(id, 'suspension', 'duban.officer', {
        ...{ reason: '等上级文件', until: inDays(20), signedBy: by('leader.li') },
        asserted: { at: api.clock.now(), basis: '呈批件', file: SIGNED },
      }),
    found: { by: by('duban.officer'), taskId: 't1', facts: { act: 'TaskSuspended', onBehalfOf: by('leader.li'), picture: SIGNED.sha256 } },
  },
  signed_by_involved: {
    readied: async (id) => {
      await received(id);
      const waitingFor = { kind: 'role', role: 'supervision_officer' };
      await task(id, 'blocks', 'fagai.head', { waitingFor, cause: '数据口径不一', request: '请明确口径' });
      await task(id, 'blocks/1/answer', 'duban.officer', { answer: '以统计口径为准' });
    },
    made: closed,
    found: {
      by: by('duban.officer'),
      facts: { level: 0, act: 'BlockAnswered', how: 'deciding', person: by('duban.officer') },
    },
  },
  acted_without_consent: {
    readied: async (id) => {
      await received(id);
      await handedOnByAnother();
    },
    made: (id) => task(id, 'nudges', 'sifa.clerk', { text: '请抓紧' }),
    found: { by: by('sifa.clerk'), facts: { act: 'TaskNudged', onBehalfOf: by('leader.li'), reference: REFERENCE, handedOnBy: 'system' } },
  },
  leader_unfit: {
    readied: received,
    made: (id) => namedLeader(id, 'duban.officer'),
    found: {
      ...{ by: by('duban.officer'), taskId: null },
      facts: { why: 'no_such_post', field: 'leaderInCharge', person: by('duban.officer'), was: by('leader.li'), self: 1 },
    },
  },
  signed_by_unfit: {
    readied: async (id) => {
      await received(id);
      await namedLeader(id, 'duban.officer');
    },
    made: (id) => formerly(id, 'duban.officer', 'SuspendTask', { taskId: 't1', until: inDays(5), reason: '暂缓' }),
    found: { by: by('duban.officer'), taskId: 't1', facts: { why: 'unfit_leader', act: 'TaskSuspended', person: by('duban.officer') } },
  },
  reassigned_before_due: {
    readied: async (id) => {
      await received(id);
      api.clock.advanceDays(7);
    },
    made: (id) => task(id, 'reassignment', 'leader.li', { to: 'gongxin', reason: '职责调整', due: { at: inDays(20) } }),
    found: { by: by('leader.li'), taskId: 't1', facts: { from: 'fagai', to: 'gongxin' } },
  },
  reinspection_failed: {
    readied: async (id) => {
      await received(id);
      await closed(id);
    },
    made: (id) => done(api.post('duban.officer2', `/directives/${id}/re-inspection`, { holds: false, finding: '问题反弹' })),
    found: { by: by('duban.officer2'), taskId: null, facts: { n: 1, cycle: 1, finding: '问题反弹' } },
  },
  ended_while_open: {
    readied: async (id) => {
      await received(id);
      api.clock.advanceDays(11);
    },
    made: (id) => task(id, 'termination', 'leader.li', { reason: '不再需要' }),
    found: { by: by('leader.li'), taskId: 't1', facts: { how: 'terminated', late: 1, into: null } },
  },
  corrected_to_later: {
    readied: received,
    made: (id) =>
      formerly(id, 'duban.officer', 'SetDueDate', { taskId: 't1', kind: 'correction', due: inDays(30), reason: '录入有误', basis: '原件' }),
    found: { by: by('duban.officer'), taskId: 't1', facts: { kind: 'correction' } },
  },
  asserted_before_dispatch: {
    readied: async () => undefined,
    made: (id) =>
      formerly(id, 'fagai.head', 'ReceiveTask', { taskId: 't1' }, { at: addMs(api.clock.now(), -3 * DAY_MS), basis: '据签批件补录' }),
    found: { by: by('fagai.head'), taskId: 't1', facts: { act: 'TaskReceived' } },
  },
  notice_overtaken: {
    readied: async (id) => {
      await received(id);
      // each notice is owed when the answer to the one before is, and somebody must look meanwhile
      for (const days of [11, 8]) {
        api.clock.advanceDays(days);
        await task(id, 'progress-reports', 'fagai.clerk', { done: '推进中' });
      }
    },
    made: (id) => task(id, 'due-date', 'leader.li', { kind: 'new_limit', due: inDays(20), reason: '限期办结' }),
    found: { taskId: 't1', facts: { how: 'moved' } },
  },
  extension_decided_late: {
    readied: async (id) => {
      await received(id);
      await task(id, 'extension-requests', 'fagai.head', { cause: '供应商延迟', progress: '过半', proposedDue: inDays(60) });
      api.clock.advanceDays(11);
    },
    made: (id) => task(id, 'extension-requests/1/decision', 'leader.li', { grant: true, due: inDays(60), reason: '同意' }),
    found: { by: by('leader.li'), taskId: 't1', facts: { decision: 'granted', n: 1 } },
  },
  objection_held_long: {
    readied: async (id) => {
      await task(id, 'responses', 'fagai.head', { kind: 'objection', cause: '不属本单位职责' });
      api.clock.advanceDays(4.5);
    },
    made: async () => undefined,
    found: { by: by('fagai.head'), taskId: 't1', facts: { n: 1, decidedAt: null } },
  },
  closed_soon_after_return: {
    readied: async (id) => {
      await received(id);
      await task(id, 'closure-request', 'fagai.head', { summary: '已办', evidence: [EVIDENCE] });
    },
    made: async (id) => {
      await task(id, 'sign-offs', 'duban.officer', { n: 1, approve: false, opinion: '缺少台账' });
      await task(id, 'closure-request', 'fagai.head', { summary: '已补', evidence: [EVIDENCE] });
      await task(id, 'sign-offs', 'duban.officer', { n: 2, approve: true, opinion: '同意' });
    },
    found: { by: by('duban.officer'), taskId: 't1', facts: { minutes: 0, opinion: '缺少台账' } },
  },
};

test.each(EXCEPTION_CODES)('%s is listed from the moment it is the case, and the number is the list', async (code) => {
  const { readied, made, found } = CASES[code];
  const id = await api.dispatched([joint('fagai', { due: { at: inDays(10) } })]);
  const ours = async (at: string): Promise<ExceptionView[]> => (await cases(code, at)).filter((one) => one.directiveId === id);
  await readied(id);
  const before = api.clock.now();
  api.clock.advanceDays(1);
  await made(id);
  const after = api.clock.now();
  api.clock.advanceDays(1);
  expect(await ours(after)).toMatchObject([{ directiveId: id, directiveTitle: '核查企业用电保障', ...found }]);
  expect(await ours(before)).toEqual([]);
  for (const at of [before, after, api.clock.now()]) expect((await counts(at))[code]).toBe((await cases(code, at)).length);
});

test('come page by page, each case once', async () => {
  const second = await api.dispatched([joint('sifa', { due: { at: inDays(90) } })]);
  await task(second, 'receipt', 'sifa.clerk');
  const all = await cases('entered_by_proxy', api.clock.now());
  const paged: ExceptionView[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Page<ExceptionView> = (
      await api.get<Page<ExceptionView>>('auditor', asOf(`/audit/exceptions/entered_by_proxy?limit=1&cursor=${cursor}`, api.clock.now()))
    ).body;
    paged.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(all.length).toBeGreaterThan(1);
  expect(paged).toEqual(all);
});

test('a sample is drawn by its seed: the same again, another by another, and as of then only what was there', async () => {
  const draw = async (seed: string, at = api.clock.now()): Promise<SampleView> =>
    (await api.get<SampleView>('auditor', asOf(`/audit/samples?seed=${seed}&size=3`, at))).body;
  const ids = ({ items }: SampleView): string[] => items.map((one) => one.directiveId);
  const first = await draw('2020-spring');
  expect(first.items).toHaveLength(3);
  expect(ids(await draw('2020-spring'))).toEqual(ids(first));
  expect(ids(await draw('another'))).not.toEqual(ids(first));
  const total = (await api.get<StatisticsView>('auditor', '/statistics')).body.directives.total;
  expect(first.population).toBe(total);
  expect((await draw('2020-spring', '2020-02-16T00:00:00Z')).population).toBe(0);
});

test("are for the auditor and the office's head", async () => {
  const statuses = async (login: string): Promise<number[]> =>
    Promise.all(['/audit/exceptions', '/audit/samples?seed=1'].map(async (path) => (await api.get(login, path)).status));
  expect(await statuses('duban.head')).toEqual([200, 200]);
  expect(await statuses('fagai.head')).toEqual([403, 403]);
  expect(await statuses('duban.officer')).toEqual([403, 403]);
});
