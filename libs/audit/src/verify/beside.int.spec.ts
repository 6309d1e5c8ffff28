import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { DIRECTIVE_STATE_SCHEMA } from '@duban/domain';
import { domainRules, loadDirective } from '@duban/directives';
import type pg from 'pg';
import { readPast } from '../past/past.js';
import type { Finding } from './store/findings.js';
import { SealedRecord } from './tampering.spec-support.js';

let record: SealedRecord;
beforeAll(async () => {
  record = await SealedRecord.make();
});
afterAll(() => record.stop());

const kinds = (findings: Finding[]): string[] => [...new Set(findings.map(({ kind }) => kind))].sort();
const after = async (sql: string): Promise<string[]> => kinds(await record.after((db: pg.Client) => db.query(sql)));

describe('names of persons', () => {
  const someone = `(select person_id from duban.person_snapshot where data is not null order by hash limit 1)`;
  test('emptied without an erasure on record', async () => {
    expect(await after(`update duban.person_snapshot set salt = null, data = null where person_id = ${someone}`)).toContain('card_missing');
  });
  test('taken away', async () => {
    expect(await after(`delete from duban.person_snapshot where person_id = ${someone}`)).toContain('card_missing');
  });
  test('given to another person, whose erasure would take them along', async () => {
    const hash = `(select min(hash) from duban.person_snapshot)`;
    expect(await after(`update duban.person_snapshot set person_id = 'somebody' where hash = ${hash}`)).toContain('card_differs');
  });
});

describe('what a witness was given', () => {
  test('said to be more than there is', async () => {
    expect(await after('update duban.witness_mark set n = 900')).toEqual(['mark_differs']);
  });
  test('said to be less, without the key', async () => {
    expect(await after('update duban.witness_mark set n = 1')).toEqual(['mark_differs']);
  });
  test('all checkpoints and all marks taken away, with no witness asked', async () => {
    const { database, superuser } = await record.stolen();
    await superuser.query('delete from duban.checkpoint');
    await superuser.query('delete from duban.witness_mark');
    await superuser.end();
    const findings: Finding[] = [];
    await record.verify(database.pool, (finding) => findings.push(finding), { witness: undefined });
    await database.drop();
    expect(kinds(findings)).toEqual(['checkpoint_missing']);
  });
  test('cut off at its end, in its own file', async () => {
    const findings: Finding[] = [];
    const lines = (await record.witnessed()).slice(0, -1);
    await record.verify(record.now.pool, (finding) => findings.push(finding), {
      witness: (async function* () {
        yield* lines;
      })(),
    });
    expect(kinds(findings)).toEqual(['witness_behind']);
  });
});

describe('sealing', () => {
  test.each([
    ['the row of the log taken away', 'delete from duban.merkle_log', ['sealing_broken']],
    ['the log set back', 'update duban.merkle_log set size = 2', ['log_differs', 'sealing_broken']],
    ['the log set ahead', 'update duban.merkle_log set size = size + 5', ['checkpoint_missing', 'event_missing', 'log_differs']],
    ['a tile taken away', 'delete from duban.merkle_tile', ['log_differs']],
    ['the sequencer set ahead', 'update duban.sequencer set seq = seq + 3', ['event_missing', 'sealing_broken']],
    ['the sequencer set back', 'update duban.sequencer set seq = seq - 3', ['sealing_broken']],
    [
      'the sequencer said to have seen what is to come',
      'update duban.sequencer set transaction_id = transaction_id + 1000000000',
      ['sealing_broken'],
    ],
    ['the sequencer taken away', 'delete from duban.sequencer', ['event_missing', 'sealing_broken']],
  ])('%s', async (_what, sql, expected) => {
    expect(await after(sql)).toEqual(expected);
  });
});

describe('numbers', () => {
  test('a counter set back', async () => {
    expect(await after('update duban.number_counter set last = last - 1')).toEqual(['counter_differs']);
  });
  test('a counter set ahead leaves a gap, which is named', async () => {
    const findings = await record.after((db) => db.query(`update duban.number_counter set last = last + 2 where series = 'directive'`));
    expect(kinds(findings)).toEqual(['counter_differs', 'number_missing']);
    expect(findings.find(({ kind }) => kind === 'number_missing')).toMatchObject({ key: 'directive/2020', detail: '3, 4' });
  });
  test('the same given to two directives is refused by the database itself', async () => {
    const taking = record.now.pool.query(
      `insert into duban.directive_view select (jsonb_populate_record(v, '{"directive_id": "another"}')).* from duban.directive_view v limit 1`,
    );
    await expect(taking).rejects.toMatchObject({ code: '23505', constraint: 'directive_view_number' });
  });
});

describe('what answers of the past rest on', () => {
  const snapshots = `duban.snapshot where state_schema = ${DIRECTIVE_STATE_SCHEMA}`;
  test('an older snapshot forged, under a newer one that is right', async () => {
    const [least] = [`(select min(version) from ${snapshots})`];
    expect(await after(`update duban.snapshot set state = jsonb_set(state, '{state,title}', '"别的"') where version = ${least}`)).toEqual([
      'state_differs',
    ]);
  });
  test('a forged snapshot is not believed: past and present are answered from the events', async () => {
    const { database, superuser } = await record.stolen();
    await superuser.query(`update duban.snapshot set state = jsonb_set(state, '{state,title}', '"别的"')`);
    await superuser.end();
    const [id] = record.streams.map((stream) => stream.slice('directive/'.length));
    const look = { by: 'recorded' as const, at: '9999-01-01T00:00:00.000Z', recordedAt: '9999-01-01T00:00:00.000Z' };
    const past = await readPast(database.pool, [id ?? ''], look);
    const present = await loadDirective(database.pool, domainRules, id ?? '');
    await database.drop();
    expect(past.get(id ?? '')?.state.title).toMatch(/^(?!别的)./);
    expect(present.state?.title).toBe(past.get(id ?? '')?.state.title);
  });
  test('a snapshot dated back', async () => {
    expect(await after(`update duban.snapshot set recorded_at = recorded_at - interval '1 day'`)).toEqual(['state_differs']);
  });
  test('a snapshot of a version that was never written', async () => {
    expect(await after(`update duban.snapshot set version = 900 where version = (select min(version) from ${snapshots})`)).toEqual([
      'state_differs',
    ]);
  });
  test('a stream said to begin earlier, or to be written in the future', async () => {
    expect(await after(`update duban.stream set created_at = created_at - interval '1 day' where category = 'directive'`)).toEqual([
      'state_differs',
    ]);
    expect(await after(`update duban.stream set recorded_at = recorded_at + interval '1 year' where category = 'directive'`)).toEqual([
      'state_differs',
    ]);
  });
  test('a command dated back', async () => {
    expect(await after(`update duban.command set recorded_at = recorded_at - interval '1 day'`)).toEqual(['command_differs']);
  });
  test('an archived run’s history changed', async () => {
    expect(await after(`update duban.run_history_body set history = '\\x00'`)).toEqual(['history_differs']);
  });
});

describe('alerts', () => {
  test('silenced by taking away what would send them', async () => {
    expect(await after(`delete from duban.outbox where kind = 'alert' and done_at is null`)).toEqual(['alert_unsent']);
  });
  test('put off for ever', async () => {
    expect(await after(`update duban.outbox set available_at = available_at + interval '1 year' where done_at is null`)).toEqual([
      'alert_unsent',
    ]);
  });
});

describe('evidence on disk', () => {
  test('written over, and taken away', async () => {
    const { database, superuser } = await record.stolen();
    await superuser.end();
    const { rows } = await database.pool.query<{ sha256: string }>(
      `select data ->> 'sha256' as sha256 from duban.event where type = 'FileUploaded'`,
    );
    const sha256 = rows[0]?.sha256 ?? '';
    const found = async (): Promise<Finding[]> => {
      const findings: Finding[] = [];
      await record.verify(database.pool, (finding) => findings.push(finding));
      return findings;
    };
    await writeFile(record.files.path(sha256), '另一份');
    expect(await found()).toEqual([{ kind: 'file_differs', streamId: `file/${sha256}`, version: 1, key: sha256 }]);
    await expect(record.files.open(sha256)).rejects.toMatchObject({ code: 'file_altered' });
    await record.files.remove(sha256);
    expect(await found()).toEqual([expect.objectContaining({ kind: 'file_missing', key: sha256 })]);
    await record.putEvidence();
    expect(await found()).toEqual([]);
    await database.drop();
  });
});
