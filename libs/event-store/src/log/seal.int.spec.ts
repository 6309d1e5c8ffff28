import { formatVerifierKey, isConsistent, leafHash, parseVerifierKey, readCheckpoint, rootOfInclusion, toHex } from '@duban/proof';
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import { append, events, storeDatabase, numberAll } from '@duban/testing/record';
import {
  checkpointsAfter,
  fileWitness,
  lastCheckpoint,
  loadSigningKey,
  proveConsistency,
  proveInclusion,
  publishVerifierKey,
  readVerifierKeys,
  seal,
  sealingState,
  verifierKeyOf,
  webhookWitness,
  witnessedIn,
  type Checkpoint,
  type SealDeps,
  type Witnessed,
  nodeCheckSignature,
  nodeDigest,
} from '../index.js';

const { privateKey } = generateKeyPairSync('ed25519');
const KEY = verifierKeyOf('city', privateKey);
let server: TestDatabase;
let database: TestDatabase;
let home: string;
// the server ends with its last database
beforeAll(async () => {
  server = await storeDatabase();
});
afterAll(() => server.drop());
beforeEach(async () => {
  database = await storeDatabase();
  home = await mkdtemp(join(tmpdir(), 'duban-seal-'));
});
afterEach(async () => {
  await database.drop();
  await rm(home, { recursive: true });
});

const deps = (over: Partial<SealDeps> = {}): SealDeps => ({ pool: database.pool, origin: 'city', privateKey, witnesses: [], ...over });
const add = async (count: number): Promise<void> => {
  await append(database.pool, 'counting', { events: events(count) });
  await numberAll(database.pool);
};
const sealed = async (over: Partial<SealDeps> = {}): Promise<Checkpoint> => {
  const { checkpoint } = await seal(deps(over));
  if (!checkpoint) throw new Error('nothing was sealed');
  return checkpoint;
};
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

test('every event is proven to be under a checkpoint, and each checkpoint to continue the ones before', async () => {
  const made: Checkpoint[] = [];
  for (const count of [1, 2, 300, 700]) {
    await add(count);
    made.push(await sealed({ page: 97 }));
  }
  expect(made.map(({ n, size }) => [n, size])).toEqual([
    [1, 1],
    [2, 3],
    [3, 303],
    [4, 1003],
  ]);
  const last = made.at(-1) as Checkpoint;
  for (const seq of [1, 2, 256, 257, 303, 1003]) {
    const proof = await proveInclusion(database.pool, seq, last.size);
    if (!proof) throw new Error('no proof');
    const root = rootOfInclusion(nodeDigest, leafHash(nodeDigest, proof.eventHash), seq - 1, last.size, proof.path.map(bytes));
    expect(root && toHex(root)).toBe(last.root);
    expect(proof.path.length).toBeLessThanOrEqual(10);
  }
  for (const earlier of made) {
    const path = (await proveConsistency(database.pool, earlier.size, last.size)).map(bytes);
    expect(
      isConsistent(nodeDigest, { size: earlier.size, root: bytes(earlier.root) }, { size: last.size, root: bytes(last.root) }, path),
    ).toBe(true);
  }
});

test('a checkpoint is signed by the key, and by no other', async () => {
  await add(3);
  const { note, root } = await sealed({ now: () => new Date('2026-03-02T01:00:00.000Z') });
  expect(readCheckpoint(nodeCheckSignature, note, [KEY])).toEqual({
    origin: 'city',
    size: 3,
    root,
    sealedAt: '2026-03-02T01:00:00.000Z',
    signedBy: KEY,
  });
  const stranger = verifierKeyOf('city', generateKeyPairSync('ed25519').privateKey);
  expect(readCheckpoint(nodeCheckSignature, note, [stranger])?.signedBy).toBeNull();
  expect(readCheckpoint(nodeCheckSignature, note.replace('\n3\n', '\n4\n'), [KEY])?.signedBy).toBeNull();
  expect(readCheckpoint(nodeCheckSignature, 'nothing', [KEY])).toBeNull();
});

test('what is new since the last checkpoint is told apart, and with nothing new none is made', async () => {
  await add(2);
  await sealed();
  expect((await seal(deps())).checkpoint).toBeNull();
  await add(3);
  await append(database.pool, 'late', { events: events(1) });
  expect(await sealingState(database.pool)).toMatchObject({ numbered: 5, unnumbered: 1 });
  expect((await sealingState(database.pool)).oldestUnsealed).not.toBeNull();
});

test('sealers that run at once make one log', async () => {
  await add(400);
  const [a, b] = await Promise.all([seal(deps({ page: 50 })), seal(deps({ page: 50 }))]);
  await add(1);
  const last = await sealed();
  const all = await checkpointsAfter(database.pool, 0, 10);
  expect([a, b].filter(({ checkpoint }) => checkpoint !== null).length).toBe(all.length - 1);
  const [first] = all;
  const path = (await proveConsistency(database.pool, first?.size ?? 0, last.size)).map(bytes);
  expect(
    isConsistent(nodeDigest, { size: first?.size ?? 0, root: bytes(first?.root ?? '') }, { size: last.size, root: bytes(last.root) }, path),
  ).toBe(true);
});

test('a witness file has every checkpoint once, also those of a time when it could not be written', async () => {
  const path = join(home, 'outside', 'checkpoints.jsonl');
  const broken = { name: `file:${path}`, take: async () => Promise.reject(new Error('the disk is full')) };
  await add(1);
  expect((await seal(deps({ witnesses: [broken] }))).waiting).toEqual([{ witness: `file:${path}`, reason: 'the disk is full' }]);
  await add(1);
  await sealed({ witnesses: [fileWitness(path)] });
  const superuser = await database.asSuperuser();
  await superuser.query('delete from duban.witness_mark');
  await superuser.end();
  await seal(deps({ witnesses: [fileWitness(path)] }));
  const kept: Witnessed[] = [];
  for await (const one of witnessedIn(path)) kept.push(one);
  expect(kept).toEqual((await checkpointsAfter(database.pool, 0, 10)).map(({ n, note }) => ({ n, note })));
});

test('nothing is signed over a record that a witness has seen otherwise', async () => {
  const witness = fileWitness(join(home, 'checkpoints.jsonl'));
  await add(5);
  const { n, note } = await sealed({ witnesses: [witness] });
  await witness.take({ n: n + 1, note: note.replace('\n5\n', '\n9\n') });
  await add(1);
  await expect(seal(deps({ witnesses: [witness] }))).rejects.toMatchObject({ code: 'log_forked', witnessed: 9, size: 6 });
  expect((await lastCheckpoint(database.pool))?.n).toBe(n);
});

test('a webhook is told until it says yes', async () => {
  const received: unknown[] = [];
  let answer = 503;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      received.push(JSON.parse(body));
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/witness`;
    const witness = webhookWitness(`${url}?secret=1`);
    expect(witness.name).toBe(`webhook:${url}`);
    await add(1);
    const first = await seal(deps({ witnesses: [witness] }));
    expect(first.waiting).toHaveLength(1);
    answer = 204;
    expect((await seal(deps({ witnesses: [witness] }))).waiting).toEqual([]);
    expect(received).toEqual(Array(2).fill({ n: 1, note: first.checkpoint?.note }));
  } finally {
    server.close();
  }
});

test('a key is made once, for its owner only, and its public half is published once', async () => {
  const path = join(home, 'keys', 'checkpoint.pem');
  expect(await loadSigningKey(path, { make: false })).toBeNull();
  const made = await Promise.all([1, 2, 3].map(() => loadSigningKey(path, { make: true })));
  const pems = made.map((key) => key?.export({ format: 'pem', type: 'pkcs8' }));
  expect(new Set(pems).size).toBe(1);
  expect(await readFile(path, 'utf8')).toBe(pems[0]);
  const [key] = made;
  if (!key) throw new Error('no key');
  const published = join(home, 'checkpoint.pub');
  await publishVerifierKey(published, 'city', key);
  await publishVerifierKey(published, 'city', key);
  expect((await readVerifierKeys(published)).map(formatVerifierKey)).toEqual([formatVerifierKey(verifierKeyOf('city', key))]);
  expect(() => parseVerifierKey(nodeDigest, formatVerifierKey(verifierKeyOf('city', key)).replace('city', 'town'))).toThrow(
    'does not fit its id',
  );
});
