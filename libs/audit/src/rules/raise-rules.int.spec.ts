import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DAY, RULES } from '@duban/domain';
import { domainRules, type DirectiveRules } from '@duban/directives';
import { CommandsUndelivered, enqueueOutbox, nodeDigest, readRaises, verifierKeyOf, type Envelope } from '@duban/event-store';
import { formatVerifierKey } from '@duban/proof';
import { createPool } from '@duban/platform';
import { compareReadModels } from '@duban/read-models';
import { canonicalText, chainHash, type HashAlgorithm } from '@duban/proof';
import { type TestDatabase } from '@duban/testing/database';
import { MODEL, recordingOffice, START } from '@duban/testing/recording-office';
import { numberAll } from '@duban/testing/record';
import { cityDatabase } from '@duban/testing/city-database';
import { publishedCalendar } from '@duban/testing/demo-city';
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { exportBundle } from '../export/export-bundle.js';
import { recordSources } from '../sources/record-sources.js';
import type { Finding } from '../verify/store/findings.js';
import { verifyRecord, type RecordVerification } from '../verify/verify-record.js';
import { raiseRules, RecordNotGood } from './raise-rules.js';

const NEXT = RULES + 1;
/** By the next rules a nudge says what it is about. */
const NEXT_RULES: DirectiveRules = {
  ...domainRules,
  number: NEXT,
  decide: (state, command, ctx) =>
    command.type === 'NudgeTask'
      ? domainRules.decide(state, { ...command, data: { ...command.data, text: `催办：${command.data.text}` } }, ctx)
      : domainRules.decide(state, command, ctx),
};
const COPY = '00000000-0000-4000-8000-000000000001';

let before: TestDatabase;
let raised: TestDatabase;

const owning = async <T>(database: TestDatabase, work: (pool: pg.Pool) => Promise<T>): Promise<T> => {
  const pool = createPool({ url: database.ownerUrl, applicationName: 'spec', max: 2, queryTimeoutMs: 20_000 });
  return work(pool).finally(() => pool.end());
};
const verify = async (pool: pg.Pool, rules: DirectiveRules): Promise<{ findings: Finding[]; done: RecordVerification }> => {
  const findings: Finding[] = [];
  const done = await verifyRecord({ pool, calendar: publishedCalendar, keys: [], rules }, (finding) => findings.push(finding));
  return { findings, done };
};
beforeAll(async () => {
  const made = await cityDatabase();
  await owning(made, (pool) => raiseRules({ pool, calendar: publishedCalendar }));
  const office = await recordingOffice(made.pool, START);
  await office.dispatch(MODEL);
  await office.dispatch(COPY);
  await office.send('fagai.head', MODEL, 'ReceiveTask', { taskId: 't1' });
  await office.send('duban.officer', MODEL, 'NudgeTask', { taskId: 't1', text: '请抓紧' });
  await office.later(COPY, 3 * DAY);
  await numberAll(made.pool);
  before = await made.copy();
  await owning(made, (pool) => raiseRules({ pool, calendar: publishedCalendar, number: NEXT }));
  office.under(NEXT_RULES);
  await office.send('fagai.head', COPY, 'ReceiveTask', { taskId: 't1' });
  await office.send('duban.officer', COPY, 'NudgeTask', { taskId: 't1', text: '请抓紧' });
  await numberAll(made.pool);
  raised = await made.copy();
  await made.drop();
});
afterAll(async () => {
  await before.drop();
  await raised.drop();
});

test('under the rules that it was written by a record is decided again; nothing is raised where nothing has changed', async () => {
  const { findings, done } = await verify(before.pool, domainRules);
  expect([findings, done.other]).toEqual([[], { commands: 0, looks: 0 }]);
  expect(await owning(before, (pool) => raiseRules({ pool, calendar: publishedCalendar }))).toBeNull();
  expect(await readRaises(before.pool)).toMatchObject([{ from: 1, to: RULES, commands: 0 }]);
});

test('a command that would be decided otherwise today is counted, not found; what came since is decided again', async () => {
  const { findings, done } = await verify(raised.pool, NEXT_RULES);
  expect(findings).toEqual([]);
  expect(done).toMatchObject({ rules: NEXT, commands: 12, other: { commands: 10, looks: 1 } });
  // without a number it would have differed, and what came since does under other rules of the same number
  const unnumbered = await verify(before.pool, { ...NEXT_RULES, number: RULES });
  expect(unnumbered.findings).toMatchObject([{ kind: 'decision_differs', streamId: `directive/${MODEL}` }]);
  const others = await verify(raised.pool, { ...domainRules, number: NEXT });
  expect(others.findings).toMatchObject([{ kind: 'decision_differs', streamId: `directive/${COPY}` }]);
});

test('the raise says how many commands there were, and is in the record like any event', async () => {
  const raise = (await readRaises(raised.pool)).at(-1);
  expect(raise).toMatchObject({ from: RULES, to: NEXT, commands: 10, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(raise?.seq).toBeGreaterThan(0);
});

test('rows as the release before wrote them are written anew before anybody reads them', async () => {
  const database = await before.copy();
  await owning(database, async (pool) => {
    await pool.query(`update duban.alert set subject = subject || '{"title": "of another shape"}'`);
    await pool.query('delete from duban.search_entry');
    await raiseRules({ pool, calendar: publishedCalendar, number: NEXT });
    expect(await compareReadModels(recordSources({ pool, calendar: publishedCalendar }))).toEqual([]);
  });
  await database.drop();
});

test('a directive under both is handed over, and the offline verifier takes it', async () => {
  const exportsDir = await mkdtemp(join(tmpdir(), 'duban-rules-'));
  const database = await raised.copy();
  const { pool } = database;
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = verifierKeyOf('city', privateKey);
  await exportBundle(
    {
      ...{ pool, exportsDir, calendar: publishedCalendar, openFile: async () => null, now: () => START },
      keys: async () => [key],
      sealing: { pool, origin: 'city', privateKey, witnesses: [] },
    },
    { id: 'e-1', scope: { kind: 'directive', directiveId: COPY } },
  );
  const bundle = join(exportsDir, 'e-1.work', 'bundle');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(bundle, 'duban-verify.mjs'), bundle, '--key', formatVerifierKey(key)],
    { env: {} },
  );
  expect(stdout).toContain('核验通过 / verified');
  await database.drop();
  await rm(exportsDir, { recursive: true });
});

test('a record that does not verify is not raised, and goes on as it was', async () => {
  const database = await before.copy();
  const superuser = await database.asSuperuser();
  await superuser.query('alter table duban.command disable trigger all');
  await superuser.query(`update duban.command set result = '{}' where type = 'ReceiveTask'`);
  await superuser.end();
  await expect(owning(database, (pool) => raiseRules({ pool, calendar: publishedCalendar, number: NEXT }))).rejects.toThrow(RecordNotGood);
  expect(await readRaises(database.pool)).toHaveLength(1);
  const { rows } = await database.pool.query<{ made: string }>(
    `select pg_get_triggerdef(oid) as made from pg_trigger where tgname like '%\\_rules' order by 1`,
  );
  expect(rows.map(({ made }) => /refuse_earlier_rules\('(\d+)'\)/.exec(made)?.[1])).toEqual([String(RULES), String(RULES)]);
  await database.drop();
});

describe('somebody with the rights of the server', () => {
  const after = async (tampering: (db: pg.Client) => Promise<unknown>): Promise<Finding[]> => {
    const database = await raised.copy();
    const superuser = await database.asSuperuser();
    for (const table of ['event', 'command']) await superuser.query(`alter table duban.${table} disable trigger all`);
    await tampering(superuser);
    await superuser.end();
    const { findings } = await verify(database.pool, NEXT_RULES);
    await database.drop();
    return findings;
  };
  /** The last event of a stream under another number, every hash right. */
  const renumber = async (db: pg.Client, streamId: string, rules: number | undefined): Promise<number> => {
    const { rows } = await db.query<{ version: number; canonical: string; prev_hash: string; algorithm: HashAlgorithm }>(
      'select * from duban.event where stream_id = $1 order by version desc limit 1',
      [streamId],
    );
    const [last] = rows;
    if (!last) throw new Error('no such stream');
    const event = JSON.parse(last.canonical) as Envelope;
    const text = canonicalText({ ...event, meta: { ...event.meta, rules } });
    const hash = chainHash(nodeDigest, last.algorithm, last.prev_hash, text);
    await db.query('update duban.event set canonical = $3, hash = $4 where stream_id = $1 and version = $2', [
      ...[streamId, last.version],
      ...[text, hash],
    ]);
    await db.query('update duban.stream set head_hash = $2 where id = $1', [streamId, hash]);
    return last.version;
  };

  test('who lets an event seem older, so that it is not decided again, is found', async () => {
    let version = 0;
    const findings = await after(async (db) => (version = await renumber(db, `directive/${COPY}`, undefined)));
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'rules_fell', streamId: `directive/${COPY}`, version, seq: expect.any(Number) }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'command_differs', detail: 'rules' }));
  });

  test('and so is who lets one seem newer', async () => {
    let version = 0;
    const findings = await after(async (db) => (version = await renumber(db, `directive/${MODEL}`, NEXT)));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'rules_not_raised', streamId: `directive/${MODEL}`, version }));
  });

  test.each([
    ['changes the answer of an older command', `update duban.command set result = result || '{"a": 1}' where type = 'ProposeDirective'`],
    ['takes one away', `delete from duban.command where type = 'ProposeDirective'`],
    [
      'puts in one that changed nothing',
      `insert into duban.command (id, stream_id, type, fingerprint, body, result, recorded_at)
       select 'put-in', stream_id, type, fingerprint, body, result, recorded_at from duban.command where type = 'ReceiveTask' limit 1`,
    ],
  ])('who %s, is found by the digest', async (_, sql) => {
    const findings = await after((db) => db.query(sql));
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'raise_differs', streamId: 'system/rules', version: 2, detail: expect.stringContaining('digest') }),
    );
  });
});

test('a record is not raised while whole commands of the release before wait to be delivered', async () => {
  const waiting = await before.copy();
  const payload = { directiveId: COPY, command: { type: 'NudgeTask', data: {}, meta: { id: 'c-old' } } };
  await enqueueOutbox(waiting.pool, [{ kind: 'command', topic: COPY, dedupeKey: 'c-old', payload }]);
  const raise = () => owning(waiting, (pool) => raiseRules({ pool, calendar: publishedCalendar, number: NEXT }));
  await expect(raise()).rejects.toThrow(new CommandsUndelivered(1).message);
  expect(await readRaises(waiting.pool)).toHaveLength(1);
  await waiting.pool.query('update duban.outbox set done_at = now()');
  expect(await raise()).toMatchObject({ from: RULES, to: NEXT });
  await waiting.drop();
});
