import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { domainRules } from '@duban/directives';
import {
  calendarByVersion,
  DAY,
  directoryOf,
  RULES,
  addMs,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
} from '@duban/domain';
import { demoPersonId, watchedOrganisation } from '@duban/identity';
import { createPool } from '@duban/platform';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { cityHandler, publishedCalendar } from '@duban/testing/demo-city';
import { firstRules, recordDemoCityOfThen } from '@duban/testing/first-rules';
import { numberAll } from '@duban/testing/record';
import { MODEL, recordingOffice, START, type RecordingOffice } from '@duban/testing/recording-office';
import { raiseRules } from '../rules/raise-rules.js';
import type { Finding } from '../verify/store/findings.js';
import { verifyRecord } from '../verify/verify-record.js';
import { countExceptions, listExceptions, type ExceptionDeps } from './exceptions.js';

const FAIR = '00000000-0000-4000-8000-000000000001';
const officer = demoPersonId('duban.officer');
const EVIDENCE = { sha256: 'a'.repeat(64), name: '核查报告.txt', mediaType: 'text/plain', bytes: 12 };

let database: TestDatabase;
let office: RecordingOffice;
let rulesNow = firstRules;

/** What no post of theirs would let them do today. */
const acts = async <T extends DirectiveCommandType>(login: string, type: T, data: DirectiveCommandMap[T]): Promise<boolean> => {
  office.clock.at = addMs(office.clock.now(), 60_000);
  const id = `${login}/${type}/${office.clock.now()}`;
  const command = { type, data, meta: office.metaFor(id, login) } as unknown as DirectiveCommand;
  const handle = cityHandler({ pool: database.pool, clock: office.clock, rules: rulesNow });
  const { outcomes } = await handle({ directiveId: MODEL, batch: { id, commands: [command] } });
  return outcomes[0]?.accepted === true;
};
const databaseNow = async (): Promise<string> =>
  (await database.pool.query<{ now: Date }>('select clock_timestamp() as now')).rows[0]?.now.toISOString() ?? '';

beforeAll(async () => {
  database = await cityDatabase();
  await recordDemoCityOfThen(database.pool);
  office = await recordingOffice(database.pool, START);
  office.under(firstRules);
  await office.dispatch(FAIR);
  await office.dispatch(MODEL, { leads: ['fagai', 'gongxin', 'caizheng'] });
  for (const [taskId, unit] of [
    ['t1', 'fagai'],
    ['t2', 'gongxin'],
    ['t3', 'caizheng'],
  ] as const)
    await office.send(`${unit}.head`, MODEL, 'ReceiveTask', { taskId });
});
afterAll(() => database.drop());

test('an officer who made himself the leader under the first rules stands in the record, which verifies, and in the list', async () => {
  const { pool } = database;
  const due = addMs(START, 60 * DAY);
  await office.send('fagai.head', MODEL, 'RequestExtension', { taskId: 't1', cause: '雨', progress: '过半', proposedDue: due });
  await office.send('gongxin.head', MODEL, 'RequestClosure', { taskId: 't2', summary: '已办', evidence: [EVIDENCE] });
  const before = { at: office.clock.now(), recordedAt: await databaseNow() };
  const taken = [
    await acts('duban.officer', 'AmendDirective', { reason: '分工调整', leaderInCharge: officer }),
    await acts('duban.officer', 'DecideExtension', { taskId: 't1', n: 1, grant: true, due, reason: '同意' }),
    await acts('duban.officer', 'SuspendTask', { taskId: 't3', until: addMs(START, 30 * DAY), reason: '暂缓' }),
    await acts('duban.officer', 'TerminateTask', { taskId: 't2', reason: '不再办理' }),
    await acts('duban.officer', 'AmendDirective', { reason: '分工恢复', leaderInCharge: demoPersonId('leader.li') }),
  ];
  expect(taken).toEqual(taken.map(() => true));
  await numberAll(pool);

  const owner = createPool({ url: database.ownerUrl, applicationName: 'spec', max: 2, queryTimeoutMs: 20_000 });
  await raiseRules({ pool: owner, calendar: publishedCalendar });
  await owner.end();
  rulesNow = domainRules;
  expect(await acts('duban.officer', 'AmendDirective', { reason: '分工调整', leaderInCharge: officer })).toBe(false);
  office.under(domainRules);
  await office.send('caizheng.head', MODEL, 'ReportProgress', { taskId: 't3', done: '过半' });
  await numberAll(pool);
  const findings: Finding[] = [];
  const done = await verifyRecord({ pool, calendar: publishedCalendar, keys: [] }, (finding) => findings.push(finding));
  expect(findings).toEqual([]);
  expect(done).toMatchObject({ rules: RULES });
  expect(done.other.commands).toBeGreaterThan(10);

  const { organisation } = await watchedOrganisation(pool)();
  const deps: ExceptionDeps = {
    db: pool,
    ids: async (after) => [MODEL, FAIR].sort().filter((id) => id > after),
    look: { at: office.clock.now(), by: 'recorded', recordedAt: null },
    calendar: calendarByVersion,
    directory: (at) => directoryOf(organisation, at),
  };
  const listed = async (code: 'leader_unfit' | 'signed_by_unfit') => (await listExceptions(deps, { code, after: null, limit: 50 })).items;
  expect(await listed('leader_unfit')).toMatchObject([
    { directiveId: MODEL, by: officer, facts: { why: 'no_such_post', person: officer, was: demoPersonId('leader.li'), self: 1 } },
    { directiveId: MODEL, by: officer, facts: { why: 'not_theirs_to_change', person: demoPersonId('leader.li'), was: officer, self: 0 } },
  ]);
  expect(await listed('signed_by_unfit')).toMatchObject([
    { taskId: 't1', by: officer, facts: { why: 'unfit_leader', act: 'ExtensionGranted' } },
    { taskId: 't3', by: officer, facts: { why: 'unfit_leader', act: 'TaskSuspended' } },
    { taskId: 't2', by: officer, facts: { why: 'unfit_leader', act: 'TaskTerminated' } },
  ]);
  expect(await countExceptions(deps)).toMatchObject({ leader_unfit: 2, signed_by_unfit: 3 });
  expect(await countExceptions({ ...deps, look: { ...deps.look, ...before } })).toMatchObject({ leader_unfit: 0, signed_by_unfit: 0 });
});
