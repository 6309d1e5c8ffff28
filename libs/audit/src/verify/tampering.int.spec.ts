import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DIRECTIVE_STATE_SCHEMA } from '@duban/domain';
import { commandFingerprint, storedRoot } from '@duban/event-store';
import { ORGANISATION_STREAM } from '@duban/identity';
import type pg from 'pg';
import type { Finding } from './store/findings.js';
import { rechain, regrow, resign, SealedRecord } from './tampering.spec-support.js';

let record: SealedRecord;
let first: string;
let second: string;
let meeting: string;
beforeAll(async () => {
  record = await SealedRecord.make();
  [first, second, meeting] = record.streams;
});
afterAll(() => record.stop());

const one = async <T extends object>(db: pg.Client, sql: string, values: unknown[] = []): Promise<T> => {
  const { rows } = await db.query<T>(sql, values);
  if (!rows[0]) throw new Error('nothing there to tamper with');
  return rows[0];
};
const seqOf = async (db: pg.Client, streamId: string, version: number): Promise<number> =>
  Number(
    (await one<{ seq: string }>(db, 'select seq from duban.event_seq where stream_id = $1 and version = $2', [streamId, version])).seq,
  );
/** Version of the last event in the stream of this type. */
const versionOf = async (db: pg.Client, streamId: string, type: string): Promise<number> =>
  (
    await one<{ version: number }>(db, 'select max(version) as version from duban.event where stream_id = $1 and type = $2', [
      streamId,
      type,
    ])
  ).version;
const kinds = (findings: Finding[]): string[] => [...new Set(findings.map(({ kind }) => kind))].sort();

test('a record that nobody touched verifies, with its unsealed tail', async () => {
  const database = await record.now.copy();
  const findings: Finding[] = [];
  const verified = await record.verify(database.pool, (finding) => findings.push(finding));
  await database.drop();
  expect(findings).toEqual([]);
  expect(verified).toMatchObject({ checkpoints: 3, witnessed: 3, signaturesChecked: true, unsealed: { unnumbered: 0 } });
  expect(verified.unsealed.events).toBeGreaterThan(0);
  expect(verified.commands).toBeGreaterThan(8);
});

describe('events', () => {
  test.each([
    ['a payload', `canonical = replace(canonical, '核查', '检查')`, 'hash_mismatch'],
    ['an actor', `canonical = replace(canonical, '"authority":{"kind":"own"}', '"authority":{"kind":"proxy"}')`, 'hash_mismatch'],
    ['its time of recording', `recorded_at = recorded_at - interval '3 days'`, 'columns_differ'],
    ['its type', `type = 'TaskRecalled'`, 'columns_differ'],
    ['its hash', `hash = repeat('a', 64)`, 'hash_mismatch'],
    ['its link', `prev_hash = repeat('a', 64)`, 'chain_broken'],
    ['its algorithm', `algorithm = 'sm3'`, 'hash_mismatch'],
  ])('of which %s was changed', async (_what, change, kind) => {
    let seq = 0;
    const findings = await record.after(async (db) => {
      seq = await seqOf(db, first, 1);
      await db.query(`update duban.event set ${change} where stream_id = $1 and version = 1`, [first]);
    });
    expect(findings[0]).toEqual({ kind, streamId: first, version: 1, seq });
  });

  test('the last one of a stream taken away', async () => {
    let version = 0;
    let seq = 0;
    const findings = await record.after(async (db) => {
      ({ version } = await one<{ version: number }>(db, 'select version from duban.stream where id = $1', [first]));
      seq = await seqOf(db, first, version);
      await db.query('delete from duban.event where stream_id = $1 and version = $2', [first, version]);
    });
    expect(findings).toContainEqual({ kind: 'head_mismatch', streamId: first, version, seq });
    expect(findings).toContainEqual({ kind: 'event_missing', streamId: first, version, seq, untilSeq: seq });
  });

  test('one in the middle taken away', async () => {
    let seq = 0;
    const findings = await record.after(async (db) => {
      seq = await seqOf(db, first, 2);
      await db.query('delete from duban.event where stream_id = $1 and version = 2', [first]);
    });
    expect(findings).toContainEqual({ kind: 'version_missing', streamId: first, version: 2, seq });
    expect(findings).toContainEqual({ kind: 'event_missing', streamId: first, version: 2, seq, untilSeq: seq });
  });

  const forget = async (db: pg.Client, streamId: string): Promise<void> => {
    for (const table of ['event', 'command', 'event_seq']) await db.query(`delete from duban.${table} where stream_id = $1`, [streamId]);
    await db.query('delete from duban.stream where id = $1', [streamId]);
    const id = streamId.slice('directive/'.length);
    for (const table of ['directive_view', 'task_view', 'task_party', 'duty', 'notice_view', 'alert', 'search_entry']) {
      await db.query(`delete from duban.${table} where directive_id = $1`, [id]);
    }
  };

  test('a whole stream taken away with everything that belongs to it', async () => {
    let seq = 0;
    const findings = await record.after(async (db) => {
      seq = await seqOf(db, second, 1);
      await forget(db, second);
    });
    expect(kinds(findings)).toEqual(['counter_differs', 'event_missing', 'number_missing']);
    expect(Math.min(...findings.map((finding) => finding.seq ?? Infinity))).toBe(seq);
  });

  test('a whole stream taken away and the others numbered anew', async () => {
    let seq = 0;
    const findings = await record.after(async (db) => {
      seq = await seqOf(db, second, 1);
      await forget(db, second);
      await db.query(`create temp table anew as select row_number() over (order by seq) as n, stream_id, version from duban.event_seq`);
      await db.query('delete from duban.event_seq');
      await db.query('insert into duban.event_seq (seq, stream_id, version) select n, stream_id, version from anew');
      await db.query('update duban.sequencer set seq = (select max(seq) from duban.event_seq)');
    });
    expect(findings.find(({ kind }) => kind === 'event_not_as_sealed')).toMatchObject({ seq });
    expect(findings.find(({ kind }) => kind === 'event_missing')).toBeDefined();
  });

  test('two that changed places in the global order', async () => {
    let [a, b] = [0, 0];
    const findings = await record.after(async (db) => {
      a = await seqOf(db, first, 1);
      b = await seqOf(db, second, 1);
      await db.query('update duban.event_seq set seq = -seq where seq = any($1::bigint[])', [[a, b]]);
      await db.query('update duban.event_seq set seq = case seq when -$1::bigint then $2::bigint else $1::bigint end where seq < 0', [
        a,
        b,
      ]);
    });
    const swapped = findings.filter(({ kind }) => kind === 'event_not_as_sealed');
    expect(swapped.map(({ seq, streamId }) => [seq, streamId])).toEqual([
      [a, second],
      [b, first],
    ]);
  });

  test('a number given to nothing', async () => {
    let seq = 0;
    const findings = await record.after(async (db) => {
      seq = await seqOf(db, first, 1);
      await db.query('update duban.event_seq set seq = 900000 where stream_id = $1 and version = 1', [first]);
    });
    expect(findings.find(({ kind }) => kind === 'event_missing')).toMatchObject({ seq, untilSeq: seq });
  });

  test('one put in at the end, with right hashes and its number taken from nobody', async () => {
    let version = 0;
    const findings = await record.after(async (db) => {
      ({ version } = await one<{ version: number }>(db, 'select version from duban.stream where id = $1', [first]));
      await db.query(
        `insert into duban.event (stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, transaction_id, position, recorded_at)
         select stream_id, version + 1, type, schema_version, canonical, algorithm, hash, hash, 1, 0, recorded_at
           from duban.event where stream_id = $1 and version = $2`,
        [first, version],
      );
      await db.query('update duban.stream set version = version + 1 where id = $1', [first]);
      await rechain(db, first, version + 1, (text) => text.replace(`"version":${version}`, `"version":${version + 1}`));
    });
    expect(findings).toContainEqual({ kind: 'number_skipped', streamId: first, version: version + 1 });
    expect(kinds(findings)).toContain('command_differs');
  });

  test('a stream written anew after a change, every hash right', async () => {
    let seq = 0;
    const findings = await record.after(async (db) => {
      seq = await seqOf(db, first, 1);
      await rechain(db, first, 1, (text) => text.replaceAll('核查', '检查'));
    });
    expect(findings.find(({ kind }) => kind === 'event_not_as_sealed')).toMatchObject({ seq, streamId: first, version: 1 });
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'decision_differs', streamId: first, version: 1 }));
  });

  test('a stream written anew and the Merkle log with it', async () => {
    const findings = await record.after(async (db) => {
      await rechain(db, first, 1, (text) => text.replaceAll('核查', '检查'));
      await regrow(db);
    });
    expect(findings.find(({ kind }) => kind === 'root_differs')).toMatchObject({ checkpoint: 1, seq: 1 });
  });

  test('everything written anew and signed with another key', async () => {
    const findings = await record.after(async (db) => {
      await rechain(db, first, 1, (text) => text.replaceAll('核查', '检查'));
      await regrow(db);
      await resign(db, generateKeyPairSync('ed25519').privateKey, (size) => storedRoot(db, size));
    });
    expect(findings.filter(({ kind }) => kind === 'signature_invalid').map(({ checkpoint }) => checkpoint)).toEqual([1, 2, 3]);
  });

  test('everything written anew by whoever holds the key: only the witness knows', async () => {
    const findings = await record.after(async (db) => {
      await rechain(db, first, 1, (text) => text.replaceAll('核查', '检查'));
      await regrow(db);
      await resign(db, record.privateKey, (size) => storedRoot(db, size));
    });
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'checkpoint_differs', checkpoint: 1, detail: 'witnessed' }));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'root_differs', checkpoint: 1 }));
  });
});

describe('a meeting and the organisation', () => {
  const rewritten = (streamOf: () => string, type: string, change: (text: string) => string): Promise<[Finding[], number]> => {
    let version = 0;
    return record
      .after(async (db) => {
        version = await versionOf(db, streamOf(), type);
        await rechain(db, streamOf(), version, change);
      })
      .then((findings) => [findings, version]);
  };

  test.each<[string, () => string, string, (text: string) => string]>([
    ['why a draft was set aside', () => meeting, 'DraftDiscarded', (text) => text.replace('另有安排', '无此事项')],
    ['what its sentences say', () => meeting, 'SegmentsIdentified', (text) => text.replaceAll('财政局', '审计局')],
    ['the name of a unit', () => ORGANISATION_STREAM, 'DepartmentChanged', (text) => text.replace('委员会', '局')],
    [
      'whose card a new person has',
      () => ORGANISATION_STREAM,
      'PersonAdded',
      (text) => text.replace(/"snapshot":"[0-9a-f]{8}/, '"snapshot":"00000000'),
    ],
  ])('%s, every hash made right again', async (_what, streamOf, type, change) => {
    const [findings, version] = await rewritten(streamOf, type, change);
    const place = { streamId: streamOf(), version };
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'event_not_as_sealed', ...place }));
    expect(findings.filter(({ kind }) => kind === 'decision_differs').map(({ streamId }) => streamId)).toContain(place.streamId);
    expect(kinds(findings)).not.toContain('hash_mismatch');
  });

  test.each([
    ['a payload of the meeting', () => meeting, 1],
    ['a payload of the organisation', () => ORGANISATION_STREAM, 2],
  ])('%s changed in place', async (_what, streamOf, version) => {
    const findings = await record.after((db) =>
      db.query(
        `update duban.event set canonical = replace(canonical, '"schemaVersion":', '"x":1,"schemaVersion":') where stream_id = $1 and version = $2`,
        [streamOf(), version],
      ),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'hash_mismatch', streamId: streamOf(), version }));
  });

  test('a command of the meeting taken away, its list closed by hand', async () => {
    const findings = await record.after(async (db) => {
      await db.query('delete from duban.command where stream_id = $1', [meeting]);
      await db.query('update duban.stream set closed = true where id = $1', [meeting]);
    });
    expect(kinds(findings)).toEqual(['command_missing', 'state_differs']);
  });

  test('an organisation changed by nobody', async () => {
    let version = 0;
    const findings = await record.after(async (db) => {
      version = await versionOf(db, ORGANISATION_STREAM, 'DepartmentChanged');
      await db.query('delete from duban.command where stream_id = $1 and from_version = $2', [ORGANISATION_STREAM, version]);
    });
    expect(findings).toEqual([expect.objectContaining({ kind: 'command_missing', streamId: ORGANISATION_STREAM, version })]);
  });
});

describe('the log and its checkpoints', () => {
  test('the whole database put back to an older state: only the witness knows', async () => {
    const findings = await record.after(async () => undefined, record.earlier);
    expect(kinds(findings)).toEqual(['witness_ahead']);
    expect(findings[0]).toMatchObject({ checkpoint: 3 });
  });

  test('the last checkpoint dropped: only the witness knows', async () => {
    const findings = await record.after((db) => db.query('delete from duban.checkpoint where n = 3'));
    expect(findings).toContainEqual({ kind: 'checkpoint_missing', checkpoint: 3, detail: 'witnessed' });
  });

  test('a checkpoint in the middle dropped', async () => {
    const findings = await record.after((db) => db.query('delete from duban.checkpoint where n = 2'));
    expect(findings).toContainEqual({ kind: 'checkpoint_missing', checkpoint: 2 });
  });

  test('a checkpoint dated back', async () => {
    const findings = await record.after((db) =>
      db.query(`update duban.checkpoint set sealed_at = sealed_at - interval '1 year' where n = 2`),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'checkpoint_differs', checkpoint: 2 }));
  });

  test('the stored Merkle log changed', async () => {
    const findings = await record.after((db) =>
      db.query(`update duban.merkle_tile set hashes = set_byte(hashes, 64, get_byte(hashes, 64) # 1) where level = 0`),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'log_differs', seq: 3 }));
  });
});

describe('commands', () => {
  const received = async (db: pg.Client): Promise<{ id: string; body: { type: string; data: object; meta: never } }> => {
    const version = await versionOf(db, second, 'TaskReceived');
    return one(db, 'select id, body from duban.command where stream_id = $1 and from_version <= $2 and to_version >= $2', [
      second,
      version,
    ]);
  };

  test('whose content was changed', async () => {
    let id = '';
    const findings = await record.after(async (db) => {
      ({ id } = await received(db));
      await db.query(`update duban.command set body = jsonb_set(body, '{data,taskId}', '"t9"') where id = $1`, [id]);
    });
    expect(findings[0]).toMatchObject({ kind: 'command_differs', streamId: second, commandId: id, detail: 'body' });
  });

  test('whose content was changed with a fitting fingerprint', async () => {
    let id = '';
    const findings = await record.after(async (db) => {
      const command = await received(db);
      ({ id } = command);
      const body = { ...command.body, data: { ...command.body.data, taskId: 't9' } };
      await db.query('update duban.command set body = $2, fingerprint = $3 where id = $1', [id, body, commandFingerprint(body)]);
    });
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'decision_differs', streamId: second, commandId: id }));
  });

  test('whose recorded answer was changed', async () => {
    let id = '';
    const findings = await record.after(async (db) => {
      ({ id } = await received(db));
      await db.query(`update duban.command set result = result || '{"number": "督〔2020〕99号"}' where id = $1`, [id]);
    });
    expect(findings).toEqual([expect.objectContaining({ kind: 'result_differs', streamId: second, commandId: id })]);
  });

  test('that were taken away', async () => {
    let id = '';
    const findings = await record.after(async (db) => {
      ({ id } = await received(db));
      await db.query('delete from duban.command where id = $1', [id]);
    });
    expect(findings).toEqual([expect.objectContaining({ kind: 'command_missing', streamId: second, commandId: id })]);
  });
});

describe('what is made from the events', () => {
  test.each([
    ['a row changed', `update duban.task_view set status = 'COMPLETED' where directive_id = $1`, 'task_view', undefined],
    ['a row taken away', `delete from duban.duty where directive_id = $1`, 'duty', 'missing'],
    [
      'a row of a directive that never was',
      `insert into duban.task_party select 'never', task_id, department_id, part, active from duban.task_party where directive_id = $1`,
      'task_party',
      'not in the record',
    ],
  ])('%s', async (_what, sql, table, detail) => {
    const findings = await record.after((db) => db.query(sql, [second.slice('directive/'.length)]));
    expect(kinds(findings)).toEqual(['row_differs']);
    expect(findings[0]).toMatchObject({ table, ...(detail ? { detail } : {}) });
  });

  test.each([
    ['the due time silenced', `update duban.stream set next_due = null where id = $1`, 'next_due'],
    ['the stream closed', `update duban.stream set closed = true where id = $1`, 'closed'],
    [
      'a forged snapshot put in',
      `insert into duban.snapshot (stream_id, state_schema, version, recorded_at, state)
       values ($1, ${DIRECTIVE_STATE_SCHEMA}, 3, (select max(recorded_at) from duban.event where stream_id = $1 and version <= 3), '{"state": null, "lastAt": null}')`,
      'snapshot',
    ],
  ])('%s', async (_what, sql, detail) => {
    const findings = await record.after((db) => db.query(sql, [second]));
    expect(findings).toEqual([expect.objectContaining({ kind: 'state_differs', streamId: second, detail })]);
  });

  test('the name on a person’s card changed', async () => {
    const findings = await record.after((db) =>
      db.query(
        `update duban.person_snapshot set data = data || '{"nameZh": "别人"}' where hash = (select min(hash) from duban.person_snapshot)`,
      ),
    );
    // what was decided with that card, if anything, comes out otherwise too
    const found = new Set(kinds(findings));
    expect(found.has('card_differs')).toBe(true);
    expect([...found].filter((kind) => kind !== 'card_differs' && kind !== 'decision_differs')).toEqual([]);
  });
});
