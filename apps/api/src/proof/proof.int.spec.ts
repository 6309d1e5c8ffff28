import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CheckpointView, ConsistencyProofView, EventView, InclusionProofView, ProblemBody, VerificationView } from '@duban/contracts';
import { fileWitness, nodeCheckSignature, nodeDigest, publishVerifierKey, seal, type SealDeps } from '@duban/event-store';
import { formatVerifierKey, isConsistent, leafHash, parseVerifierKey, readCheckpoint, rootOfInclusion, toHex } from '@duban/proof';
import { numberAll } from '@duban/testing/record';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

const { privateKey } = generateKeyPairSync('ed25519');
let api: TestApi;
let directive: string;
let deps: SealDeps;
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const sealNow = async (): Promise<void> => {
  await numberAll(api.database.pool);
  await seal(deps);
};

beforeAll(async () => {
  api = await TestApi.start();
  await publishVerifierKey(join(api.home, 'checkpoint.pub'), 'city', privateKey);
  const witnesses = [fileWitness(join(api.home, 'witness.jsonl'))];
  deps = { pool: api.database.pool, origin: 'city', privateKey, witnesses };
  directive = await api.dispatched([joint('fagai')]);
  await sealNow();
  await api.post('fagai.head', `/directives/${directive}/tasks/t1/receipt`);
  await sealNow();
});
afterAll(() => api.stop());

test('an auditor proves an event of a directive to be sealed, with the key alone', async () => {
  const { body: events } = await api.get<{ items: EventView[] }>('auditor', `/directives/${directive}/events`);
  const received = events.items.find(({ type }) => type === 'TaskReceived');
  const { body: proof } = await api.get<InclusionProofView>('auditor', `/audit/events/${received?.seq}/inclusion`);
  expect([proof.stream, proof.version, proof.eventHash]).toEqual([`directive/${directive}`, received?.version, received?.hash]);
  const { body: state } = await api.get<VerificationView>('auditor', '/audit/verification');
  const signed = readCheckpoint(
    nodeCheckSignature,
    proof.checkpoint.note,
    state.keys.map((key) => parseVerifierKey(nodeDigest, key)),
  );
  expect(signed?.signedBy).not.toBeNull();
  const root = rootOfInclusion(
    nodeDigest,
    leafHash(nodeDigest, proof.eventHash),
    proof.leafIndex,
    signed?.size ?? 0,
    proof.path.map(bytes),
  );
  expect(root && toHex(root)).toBe(signed?.root);
});

test('an earlier checkpoint is proven to be the beginning of a later one', async () => {
  const { body } = await api.get<{ items: CheckpointView[] }>('auditor', '/audit/checkpoints');
  expect(body.items.map(({ n }) => n)).toEqual([2, 1]);
  const { body: proof } = await api.get<ConsistencyProofView>('auditor', '/audit/checkpoints/2/consistency?from=1');
  const treeOf = ({ size, root }: CheckpointView) => ({ size, root: bytes(root) });
  expect(isConsistent(nodeDigest, treeOf(proof.from), treeOf(proof.to), proof.path.map(bytes))).toBe(true);
  const first = await api.get<{ items: CheckpointView[]; nextCursor: string | null }>('auditor', '/audit/checkpoints?limit=1');
  const second = await api.get<{ items: CheckpointView[] }>('auditor', `/audit/checkpoints?limit=1&cursor=${first.body.nextCursor}`);
  expect([...first.body.items, ...second.body.items].map(({ n }) => n)).toEqual([2, 1]);
});

test('what is not sealed yet is said, and has no proof yet', async () => {
  // what the auditor has read is an event too, written a moment after the answer, or before this list of it
  await api.get('admin', `/audit/accesses?auditor=${personOf('auditor')}`);
  await sealNow();
  const before = await api.get<VerificationView>('auditor', '/audit/verification');
  expect(before.body).toMatchObject({ unsealed: { events: 0, oldestRecordedAt: null }, rootMatches: true, unnumbered: 0 });
  expect(before.body.signedBy).toBe(before.body.keys[0]);
  expect(before.body.witnesses).toEqual([expect.objectContaining({ upTo: before.body.checkpoint?.n, behind: 0 })]);
  await api.post('fagai.head', `/directives/${directive}/tasks/t1/progress-reports`, { done: '已启动' });
  await numberAll(api.database.pool);
  const { body: after } = await api.get<VerificationView>('auditor', '/audit/verification');
  expect(after.unsealed.events).toBeGreaterThan(0);
  expect(after.unsealed.oldestRecordedAt).not.toBeNull();
  const unsealed = await api.get<ProblemBody>('auditor', `/audit/events/${after.numbered}/inclusion`);
  expect([unsealed.status, unsealed.body.code]).toEqual([409, 'event_unsealed']);
  const never = await api.get<ProblemBody>('auditor', `/audit/events/${after.numbered + 1}/inclusion`);
  expect([never.status, never.body.code]).toEqual([404, 'not_found']);
});

test('proofs are for auditors and the head of the office', async () => {
  const statuses = await Promise.all(
    ['auditor', 'duban.head', 'fagai.head', 'admin'].map(async (login) => (await api.get(login, '/audit/checkpoints')).status),
  );
  expect(statuses).toEqual([200, 200, 403, 403]);
});

test('the verifier key reads back as it was published', async () => {
  const { body } = await api.get<VerificationView>('auditor', '/audit/verification');
  expect(body.keys.map((key) => formatVerifierKey(parseVerifierKey(nodeDigest, key)))).toEqual(body.keys);
});
