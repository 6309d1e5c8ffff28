import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameBytes, toHex } from './bytes.js';
import { digest } from './digest.spec-support.js';
import {
  consistencyPath,
  emptyRoot,
  Frontier,
  inclusionPath,
  isConsistent,
  leafHash,
  nodeHash,
  rootAt,
  rootOfInclusion,
  type Hash,
  type NodeReader,
} from './merkle.js';

const eventHash = (n: number): string => digest('sha256', String(n));
const LEAVES = Array.from({ length: 70 }, (_, n) => leafHash(digest, eventHash(n)));

/** The definition of RFC 6962, word for word. */
const treeHash = (leaves: readonly Hash[]): Hash => {
  if (leaves.length === 0) return emptyRoot(digest);
  if (leaves.length === 1) return leaves[0] as Hash;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(digest, treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
};
const rootOf = (size: number): Hash => treeHash(LEAVES.slice(0, size));
const leads = (root: Hash | null, size: number): boolean => root !== null && sameBytes(root, rootOf(size));
const read: NodeReader = async (level, index) => treeHash(LEAVES.slice(index * 2 ** level, (index + 1) * 2 ** level));

test('the known vectors of RFC 6962 come out: the empty tree, and a leaf of no bytes', () => {
  expect(toHex(emptyRoot(digest))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(toHex(leafHash(digest, ''))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test('a frontier gives the root of every size, as the definition does', async () => {
  const frontier = new Frontier(digest);
  for (const [n, leaf] of LEAVES.entries()) {
    expect(sameBytes(frontier.root(), rootOf(n))).toBe(true);
    frontier.add(leaf);
  }
  expect(sameBytes(await rootAt(digest, LEAVES.length, read), frontier.root())).toBe(true);
});

describe('for every tree of up to 70 leaves', () => {
  const sizes = fc.integer({ min: 1, max: LEAVES.length });
  const pair = sizes.chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));

  test('each leaf has a path to the root, and no other leaf has it', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), async ([leaf, size], other) => {
        const path = await inclusionPath(digest, leaf, size, read);
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(leads(rootOfInclusion(digest, LEAVES[leaf] as Hash, leaf, size, path), size)).toBe(true);
        const wrong = other % size;
        if (wrong !== leaf) {
          expect(leads(rootOfInclusion(digest, LEAVES[wrong] as Hash, leaf, size, path), size)).toBe(false);
          expect(leads(rootOfInclusion(digest, LEAVES[leaf] as Hash, wrong, size, path), size)).toBe(false);
        }
      }),
    );
  });

  test('an older tree is shown to be the beginning of a newer one, and a changed one is not', async () => {
    const both = sizes.chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));
    await fc.assert(
      fc.asyncProperty(both, async ([older, size]) => {
        const path = await consistencyPath(digest, older, size, read);
        const from = { size: older, root: rootOf(older) };
        const to = { size, root: rootOf(size) };
        expect(isConsistent(digest, from, to, path)).toBe(true);
        expect(isConsistent(digest, { ...from, root: leafHash(digest, 'ff') }, to, path)).toBe(false);
        expect(isConsistent(digest, from, { ...to, root: leafHash(digest, 'ff') }, path)).toBe(false);
        if (path.length > 0) expect(isConsistent(digest, from, to, path.slice(1))).toBe(false);
      }),
    );
  });
});

test('what lies outside the tree has no path', async () => {
  await expect(inclusionPath(digest, 3, 3, read)).rejects.toThrow(RangeError);
  await expect(consistencyPath(digest, 4, 3, read)).rejects.toThrow(RangeError);
  expect(rootOfInclusion(digest, LEAVES[0] as Hash, 5, 5, [])).toBeNull();
});
