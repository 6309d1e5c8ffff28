import { expect, test } from '@jest/globals';
import { canonicalText } from './canonical.js';
import { faultOf, type ChainRow, type Place } from './chain.js';
import { digest } from './digest.spec-support.js';
import { chainHash, GENESIS_HASH, type HashAlgorithm } from './hash.js';

const SAID = {
  streamId: 'directive/d1',
  category: 'directive',
  version: 1,
  type: 'TaskReceived',
  schemaVersion: 1,
  data: { taskId: 't1' },
  meta: {},
  recordedAt: '2026-03-02T01:00:00.000Z',
};
const PLACE: Place = { streamId: 'directive/d1', category: 'directive', version: 1, prevHash: GENESIS_HASH };

const rowOf = (canonical: string, algorithm: HashAlgorithm = 'sha256'): ChainRow => ({
  ...{ version: 1, type: 'TaskReceived', schemaVersion: 1, canonical, algorithm, prevHash: GENESIS_HASH },
  hash: chainHash(digest, algorithm, GENESIS_HASH, canonical),
  recordedAt: Date.parse(SAID.recordedAt),
  sameData: true,
});
const GOOD = rowOf(canonicalText(SAID));

test.each(['sha256', 'sm3'] as const)('an event that stands where it should has no fault: %s', (algorithm) => {
  expect(faultOf(digest, rowOf(GOOD.canonical, algorithm), PLACE)).toBeNull();
  expect(faultOf(digest, rowOf(GOOD.canonical, algorithm), { ...PLACE, category: null })).toBeNull();
});

test.each<[string | null, Partial<ChainRow>, Partial<Place>]>([
  ['version_missing', {}, { version: 2 }],
  ['chain_broken', {}, { prevHash: 'ab'.repeat(32) }],
  ['columns_differ', { algorithm: 'md5' as HashAlgorithm }, {}],
  ['hash_mismatch', { canonical: GOOD.canonical.replace('t1', 't2') }, {}],
  ['not_canonical', rowOf(JSON.stringify(SAID)), {}],
  ['not_canonical', rowOf(GOOD.canonical.replace('"t1"', '0.5')), {}],
  ['columns_differ', { type: 'TaskClosed' }, {}],
  ['columns_differ', { recordedAt: 0 }, {}],
  ['columns_differ', { sameData: false }, {}],
  ['columns_differ', {}, { streamId: 'directive/d2' }],
  ['columns_differ', {}, { category: 'meeting' }],
])('%s', (fault, row, place) => {
  expect(faultOf(digest, { ...GOOD, ...row }, { ...PLACE, ...place })).toBe(fault);
});
