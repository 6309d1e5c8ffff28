import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyRecord, type Finding, type RecordVerification } from '@duban/audit';
import { commandFingerprint, attestWith, createAttestor, verifierKeyOf, type AttestationKey } from '@duban/event-store';
import { publishedCalendar } from '@duban/testing/demo-city';
import { generateKeyPairSync } from 'node:crypto';
import { joint, TestApi } from '../testing/api.spec-support.js';

const { privateKey } = generateKeyPairSync('ed25519');
let api: TestApi;
let keys: AttestationKey[];
let directiveId: string;

beforeAll(async () => {
  api = await TestApi.start();
  // what was accepted before there was a key
  attestWith(null);
  await api.dispatched([joint('fagai')]);
  const { rows } = await api.database.pool.query<{ now: Date }>('select clock_timestamp() as now');
  keys = [{ key: verifierKeyOf('city', privateKey), since: rows[0]?.now.toISOString() ?? '', until: null }];
  attestWith(createAttestor('city', privateKey, 'here/1'));
  directiveId = await api.dispatched([joint('fagai'), joint('weijian')]);
});
afterAll(async () => {
  attestWith(null);
  await api.stop();
});

const looked = async (): Promise<{ findings: Finding[]; done: RecordVerification }> => {
  const findings: Finding[] = [];
  const done = await verifyRecord(
    {
      pool: api.database.pool,
      calendar: publishedCalendar,
      keys: [],
      attestationKeys: keys,
      parts: ['decisions', 'tables', 'attestations'],
    },
    (finding) => findings.push(finding),
  );
  return { findings: findings.filter(({ kind }) => kind !== 'checkpoint_missing'), done };
};
const asSuperuser = async (sql: string, values: unknown[] = []): Promise<void> => {
  const superuser = await api.database.asSuperuser();
  await superuser.query('alter table duban.command disable trigger all');
  await superuser.query(sql, values);
  await superuser.end();
};

test('what persons send is signed for, and what came before there was a key is said to', async () => {
  await api.post('fagai.head', `/directives/${directiveId}/tasks/t1/receipt`);
  const { findings, done } = await looked();
  expect(findings).toEqual([]);
  expect(done.attestations?.attested).toBeGreaterThanOrEqual(3);
  expect(done.attestations?.beforeAttestation).toBeGreaterThanOrEqual(2);
});

test('the word of the process says on what route and by what token, and no event takes it over', async () => {
  const { rows } = await api.database.pool.query<{ attested: Record<string, string> }>(
    `select body #> '{meta,attested}' as attested from duban.command where type = 'ReceiveTask' and stream_id = $1`,
    [`directive/${directiveId}`],
  );
  expect(rows[0]?.attested).toMatchObject({
    ...{ key: expect.stringMatching(/^city\+[0-9a-f]{8}$/), instance: 'here/1', sender: expect.stringMatching(/^token\/[0-9a-f]{64}$/) },
    where: `POST /api/v1/directives/${directiveId}/tasks/t1/receipt`,
  });
  const { rows: events } = await api.database.pool.query(`select from duban.event where canonical like '%"attested"%'`);
  expect(events).toEqual([]);
});

test('sent again, a command gets the one answer, whoever attests it', async () => {
  const first = await api.post('weijian.head', `/directives/${directiveId}/tasks/t2/receipt`, {}, { 'Idempotency-Key': 'twice' });
  attestWith(createAttestor('city', privateKey, 'here/2'));
  const second = await api.post('weijian.head', `/directives/${directiveId}/tasks/t2/receipt`, {}, { 'Idempotency-Key': 'twice' });
  attestWith(createAttestor('city', privateKey, 'here/1'));
  expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
});

test('a signature put on record with nothing but the database is missing its attestation', async () => {
  const { rows } = await api.database.pool.query<{ body: { type: string; data: object; meta: Record<string, unknown> } }>(
    `select body from duban.command where type = 'ReceiveTask' and stream_id = $1 order by recorded_at limit 1`,
    [`directive/${directiveId}`],
  );
  const honest = rows[0]?.body;
  if (!honest) throw new Error('nothing to forge from');
  const { attested: _word, ...meta } = honest.meta;
  const forged = {
    type: 'ReportProgress',
    data: { taskId: 't1', done: '已办结' },
    meta: { ...meta, id: 'forged-1', receivedAt: api.clock.now() },
  };
  await api.append(directiveId, forged as never);
  expect((await looked()).findings).toContainEqual(expect.objectContaining({ kind: 'attestation_missing', commandId: 'forged-1' }));
  // with the word of another command beside it
  await asSuperuser(`update duban.command set body = jsonb_set(body, '{meta,attested}', $1) where id = 'forged-1'`, [
    JSON.stringify(honest.meta['attested']),
  ]);
  expect((await looked()).findings).toContainEqual(
    expect.objectContaining({ kind: 'attestation_invalid', commandId: 'forged-1', detail: 'signature' }),
  );
  // and signed by a key of the forger's own
  const own = createAttestor(
    'city',
    generateKeyPairSync('ed25519').privateKey,
    'here/1',
  )({ ...forged, meta: { ...forged.meta, attested: honest.meta['attested'] } } as never) as typeof forged;
  await asSuperuser(`update duban.command set body = $1, fingerprint = $2 where id = 'forged-1'`, [
    JSON.stringify(own),
    commandFingerprint(own as never),
  ]);
  expect((await looked()).findings).toContainEqual(
    expect.objectContaining({ kind: 'attestation_invalid', commandId: 'forged-1', detail: 'unknown key' }),
  );
});

test('a key that was ended signs nothing more', async () => {
  const [key] = keys;
  if (!key) throw new Error('no key');
  keys = [{ ...key, until: key.since }];
  const { findings } = await looked();
  keys = [key];
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'attestation_invalid', detail: 'key not in force' }));
});
