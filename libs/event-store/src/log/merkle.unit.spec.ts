import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  consistencyPath,
  EMPTY_ROOT,
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

const eventHash = (n: number): string => createHash('sha256').update(String(n)).digest('hex');
const LEAVES = Array.from({ length: 70 }, (_, n) => leafHash(eventHash(n)));

/** The definition of RFC 6962, word for word. */
const treeHash = (leaves: readonly Hash[]): Hash => {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0] as Hash;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
};
const rootOf = (size: number): Hash => treeHash(LEAVES.slice(0, size));
const read: NodeReader = async (level, index) => treeHash(LEAVES.slice(index * 2 ** level, (index + 1) * 2 ** level));

test('the known vectors of RFC 6962 come out: the empty tree, and a leaf of no bytes', () => {
  expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(leafHash('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test('a frontier gives the root of every size, as the definition does', async () => {
  const frontier = new Frontier();
  for (const [n, leaf] of LEAVES.entries()) {
    expect(frontier.root().equals(rootOf(n))).toBe(true);
    frontier.add(leaf);
  }
  expect((await rootAt(LEAVES.length, read)).equals(frontier.root())).toBe(true);
});

describe('for every tree of up to 70 leaves', () => {
  const sizes = fc.integer({ min: 1, max: LEAVES.length });
  const pair = sizes.chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));

  test('each leaf has a path to the root, and no other leaf has it', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), async ([leaf, size], other) => {
        const path = await inclusionPath(leaf, size, read);
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(rootOfInclusion(LEAVES[leaf] as Hash, leaf, size, path)?.equals(rootOf(size))).toBe(true);
        const wrong = other % size;
        if (wrong !== leaf) {
          expect(rootOfInclusion(LEAVES[wrong] as Hash, leaf, size, path)?.equals(rootOf(size)) ?? false).toBe(false);
          expect(rootOfInclusion(LEAVES[leaf] as Hash, wrong, size, path)?.equals(rootOf(size)) ?? false).toBe(false);
        }
      }),
    );
  });

  test('an older tree is shown to be the beginning of a newer one, and a changed one is not', async () => {
    const both = sizes.chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));
    await fc.assert(
      fc.asyncProperty(both, async ([older, size]) => {
        const path = await consistencyPath(older, size, read);
        const from = { size: older, root: rootOf(older) };
        const to = { size, root: rootOf(size) };
        expect(isConsistent(from, to, path)).toBe(true);
        expect(isConsistent({ ...from, root: leafHash('ff') }, to, path)).toBe(false);
        expect(isConsistent(from, { ...to, root: leafHash('ff') }, path)).toBe(false);
        if (path.length > 0) expect(isConsistent(from, to, path.slice(1))).toBe(false);
      }),
    );
  });
});

test('what lies outside the tree has no path', async () => {
  await expect(inclusionPath(3, 3, read)).rejects.toThrow(RangeError);
  await expect(consistencyPath(4, 3, read)).rejects.toThrow(RangeError);
  expect(rootOfInclusion(LEAVES[0] as Hash, 5, 5, [])).toBeNull();
});
