import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RULES, type DirectiveCommand } from '@duban/domain';
import { commandOfDraft, createCommandDispatch } from '@duban/directives';
import type { CommandOutcome } from '@duban/protocol';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { commandsInOutbox } from '@duban/testing/caused-commands';
import { demoPersonId } from '@duban/identity';
import { cityHandler, publishedCalendar } from '@duban/testing/demo-city';
import { numberAll } from '@duban/testing/record';
import { recordMeeting, recordMinutes } from '@duban/testing/recorded-meeting';
import { recordingOffice, START, type RecordingOffice } from '@duban/testing/recording-office';
import type pg from 'pg';
import type { Finding } from './store/findings.js';
import { verifyRecord } from './verify-record.js';

const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const [MERGED, INTO, MEETING] = [idOf(1), idOf(2), idOf(3)];
const MINUTES = `临江市安全生产专题会议纪要
2020年2月17日，副市长李明远主持召开安全生产专题会议。
会议强调，市应急管理局要在3月10日前完成危险化学品企业排查，安排经费一百万元。
`;

let waiting: TestDatabase;
let delivered: TestDatabase;
let office: RecordingOffice;
let registration = '';
const merger = { streamId: `directive/${MERGED}`, kind: 'follow_up_missing' };

const findingsIn = async (pool: pg.Pool): Promise<Finding[]> => {
  const findings: Finding[] = [];
  await verifyRecord({ pool, calendar: publishedCalendar, keys: [], parts: ['decisions'] }, (finding) => findings.push(finding));
  return findings;
};
const submitTo =
  (pool: pg.Pool) =>
  async (directiveId: string, command: DirectiveCommand): Promise<CommandOutcome> => {
    const handle = cityHandler({ pool, clock: office.clock });
    const { outcomes } = await handle({ directiveId, batch: { id: command.meta.id, commands: [command] } });
    if (!outcomes[0]) throw new Error('no answer');
    return outcomes[0];
  };
const deliverAll = (pool: pg.Pool) =>
  createCommandDispatch({ pool, gateway: { submit: submitTo(pool) } }).once(new AbortController().signal);
/** What is found after somebody did this as the server's superuser, triggers off. */
const after = async (from: TestDatabase, tamper: (db: pg.Client) => Promise<unknown>): Promise<Finding[]> => {
  const database = await from.copy();
  try {
    const superuser = await database.asSuperuser();
    for (const table of ['event', 'command']) await superuser.query(`alter table duban.${table} disable trigger all`);
    await tamper(superuser);
    await superuser.end();
    return await findingsIn(database.pool);
  } finally {
    await database.drop();
  }
};

beforeAll(async () => {
  const made = await cityDatabase();
  const { pool } = made;
  office = await recordingOffice(pool, START);
  await office.dispatch(MERGED);
  await office.dispatch(INTO);
  await office.send('duban.head', MERGED, 'MergeDirective', { into: INTO, reason: '同一事项' });
  const meta = (id: string, login: string, action: string) => office.metaFor(id, login, action);
  const { drafts } = await recordMinutes(pool, MEETING, MINUTES, meta('m-1', 'duban.officer', 'ReceiveMinutes'));
  const [draft, ...others] = Object.values(drafts);
  if (!draft?.suggestion) throw new Error('no draft');
  const text = { title: '危险化学品企业排查', requirement: '完成排查，安排经费一百万元。', closureStandard: '经督查室核实。' };
  const content = {
    ...text,
    ...{ grade: 'routine', urgency: 'normal', leaderInCharge: demoPersonId('leader.li'), issuingLeader: demoPersonId('shuji') },
    tasks: [{ shape: 'joint', leads: ['yingji'], assists: [], kind: 'task', title: '排查', closureStandard: '经督查室核实。' }],
    segmentIds: draft.suggestion.segmentIds,
  } as const;
  await recordMeeting(
    pool,
    MEETING,
    meta('m-2', 'duban.officer', 'ConfirmDraft'),
    { type: 'ConfirmDraft', data: { draftId: draft.id, content: { ...content, tasks: [...content.tasks] }, reason: '按纪要' } as never },
    ...others.map(({ id: draftId }) => ({ type: 'DiscardDraft', data: { draftId, reason: '并入前项' } }) as const),
    { type: 'SubmitList', data: {} },
  );
  await recordMeeting(pool, MEETING, meta('m-3', 'duban.head', 'ApproveList'), { type: 'ApproveList', data: { opinion: '同意' } });
  registration = commandOfDraft(MEETING, draft.id, 'RegisterDirective');
  await numberAll(pool);
  waiting = await made.copy();
  await deliverAll(pool);
  await numberAll(pool);
  delivered = await made.copy();
  await made.drop();
});
afterAll(async () => {
  await waiting.drop();
  await delivered.drop();
});

test('what waits to be sent, and what was sent as it is derived, is well', async () => {
  expect(await findingsIn(waiting.pool)).toEqual([]);
  expect(await findingsIn(delivered.pool)).toEqual([]);
  expect((await commandsInOutbox(delivered.pool)).map(({ command }) => command.type).sort()).toEqual([
    'AbsorbDirective',
    'OpenCarriedTask',
    'RegisterDirective',
  ]);
});

test.each([
  ['taken out', 'delete from duban.outbox'],
  ['marked as done', 'update duban.outbox set done_at = now()'],
])('a row %s before it was sent leaves a gap that is found', async (_, sql) => {
  const found = await after(waiting, (db) => db.query(`${sql} where kind = 'command'`));
  expect(found).toMatchObject([merger, merger, { kind: 'follow_up_missing', streamId: `meeting/${MEETING}`, commandId: registration }]);
});

test('a registration that says a thousand where its approved draft says a hundred is found, and so is another basis', async () => {
  const change = (from: string, to: string) =>
    after(delivered, (db) =>
      db.query('update duban.command set body = replace(body::text, $2, $3)::jsonb where id = $1', [registration, from, to]),
    );
  const differs = { kind: 'follow_up_differs', streamId: `meeting/${MEETING}`, version: expect.any(Number), commandId: registration };
  expect(await change('一百万元', '一千万元')).toContainEqual(differs);
  const { rows } = await delivered.pool.query<{ hash: string }>(
    `select body #>> '{data,basis,0,sha256}' as hash from duban.command where id = $1`,
    [registration],
  );
  expect(await change(rows[0]?.hash ?? '', 'f'.repeat(64))).toContainEqual(differs);
});

test('a command that says it follows from an act which does not cause it is found', async () => {
  const database = await delivered.copy();
  const { rows } = await database.pool.query<{ id: string }>(`select id from duban.command where type = 'MergeDirective'`);
  const forged = (id: string, followsFrom: string): DirectiveCommand => ({
    ...{ type: 'AmendDirective', data: { reason: '改', title: `另一题目 ${id}` } },
    meta: { ...office.metaFor(id, 'duban.head', 'AmendDirective'), followsFrom, rules: RULES },
  });
  for (const [id, cause] of [
    ['forged-1', rows[0]?.id ?? ''],
    ['forged-2', 'nothing'],
  ] as const) {
    expect(await submitTo(database.pool)(INTO, forged(id, cause))).toMatchObject({ accepted: true });
  }
  expect(await findingsIn(database.pool)).toEqual(
    ['forged-1', 'forged-2'].map((commandId) => ({ kind: 'follow_up_unfounded', streamId: `directive/${INTO}`, commandId })),
  );
  await database.drop();
});
