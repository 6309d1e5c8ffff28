import { fromHex, sameBytes } from './bytes.js';
import type { Digest } from './hash.js';

/** A node's hash; 32 bytes of SHA-256, whatever the events were hashed with. */
export type Hash = Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962, 2.1: leaves and inner nodes are told apart by their first byte. */
export const leafHash = (digest: Digest, eventHash: string): Hash => fromHex(digest('sha256', LEAF, fromHex(eventHash)));
export const nodeHash = (digest: Digest, left: Hash, right: Hash): Hash => fromHex(digest('sha256', NODE, left, right));
export const emptyRoot = (digest: Digest): Hash => fromHex(digest('sha256'));

/** Complete subtrees of the range of leaves, left to right: their level and their index on it. `from` is where the range's tree begins. */
export const subtreesOf = (from: number, until: number): { level: number; index: number }[] => {
  const found: { level: number; index: number }[] = [];
  for (let at = from; at < until;) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= until) level += 1;
    found.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
};

/** The hash over subtrees that stand side by side, the largest first. */
export const joined = (digest: Digest, subtrees: readonly Hash[]): Hash =>
  subtrees.reduceRight<Hash | null>((right, left) => (right ? nodeHash(digest, left, right) : left), null) ?? emptyRoot(digest);

/** The right edge of a growing tree: its complete subtrees, at most 53 of them, whatever the number of leaves. */
export class Frontier {
  private readonly edge: { level: number; hash: Hash }[] = [];
  size = 0;

  constructor(private readonly digest: Digest) {}

  add(leaf: Hash): void {
    let node = { level: 0, hash: leaf };
    for (let last = this.edge.at(-1); last?.level === node.level; last = this.edge.at(-1)) {
      this.edge.pop();
      node = { level: node.level + 1, hash: nodeHash(this.digest, last.hash, node.hash) };
    }
    this.edge.push(node);
    this.size += 1;
  }

  copy(): Frontier {
    const copy = new Frontier(this.digest);
    copy.edge.push(...this.edge);
    copy.size = this.size;
    return copy;
  }

  root(): Hash {
    return joined(
      this.digest,
      this.edge.map(({ hash }) => hash),
    );
  }
}

/** Hash of the complete subtree at this place; levels count from the leaves. */
export type NodeReader = (level: number, index: number) => Promise<Hash>;

// one after the other: a connection takes one question at a time
const rangeHash = async (digest: Digest, from: number, until: number, read: NodeReader): Promise<Hash> => {
  const hashes: Hash[] = [];
  for (const { level, index } of subtreesOf(from, until)) hashes.push(await read(level, index));
  return joined(digest, hashes);
};

export const rootAt = (digest: Digest, size: number, read: NodeReader): Promise<Hash> => rangeHash(digest, 0, size, read);

/** The largest power of two below the count, which is at least 2. */
const split = (count: number): number => 2 ** Math.floor(Math.log2(count - 1));

/** RFC 6962, 2.1.1: the audit path of a leaf (from 0) in the tree of that size, from the leaf's sibling up. */
export const inclusionPath = async (digest: Digest, leaf: number, size: number, read: NodeReader): Promise<Hash[]> => {
  if (leaf < 0 || leaf >= size) throw new RangeError(`leaf ${leaf} of ${size}`);
  const path: Hash[] = [];
  let [from, until] = [0, size];
  while (until - from > 1) {
    const middle = from + split(until - from);
    if (leaf < middle) {
      path.unshift(await rangeHash(digest, middle, until, read));
      until = middle;
    } else {
      path.unshift(await rangeHash(digest, from, middle, read));
      from = middle;
    }
  }
  return path;
};

/** RFC 6962, 2.1.2: shows that the tree of `older` leaves is the beginning of the one of `size`. Nothing when one of them is empty or both are one. */
export const consistencyPath = async (digest: Digest, older: number, size: number, read: NodeReader): Promise<Hash[]> => {
  if (older < 0 || older > size) throw new RangeError(`size ${older} of ${size}`);
  if (older === 0 || older === size) return [];
  const path: Hash[] = [];
  let [from, until] = [0, size];
  let whole = true;
  while (older !== until) {
    const middle = from + split(until - from);
    if (older <= middle) {
      path.unshift(await rangeHash(digest, middle, until, read));
      until = middle;
    } else {
      path.unshift(await rangeHash(digest, from, middle, read));
      from = middle;
      whole = false;
    }
  }
  return whole ? path : [await rangeHash(digest, from, until, read), ...path];
};

/** The root that a path gives for a leaf; null when it cannot belong to a tree of that size. RFC 9162, 2.1.3.2. */
export const rootOfInclusion = (digest: Digest, leaf: Hash, index: number, size: number, path: readonly Hash[]): Hash | null => {
  if (index < 0 || index >= size) return null;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(digest, sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = nodeHash(digest, hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
};

/** Whether the path leads from the older root to the newer one. RFC 9162, 2.1.4.2. */
export const isConsistent = (
  digest: Digest,
  older: { size: number; root: Hash },
  newer: { size: number; root: Hash },
  path: readonly Hash[],
): boolean => {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return path.length === 0 && sameBytes(older.root, newer.root);
  if (older.size === 0) return path.length === 0 && sameBytes(older.root, emptyRoot(digest));
  const isPower = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = isPower ? [older.root, ...path] : path;
  if (!first) return false;
  let [at, last] = [older.size - 1, newer.size - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [old, young] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(digest, hash, old);
      young = nodeHash(digest, hash, young);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else young = nodeHash(digest, young, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameBytes(old, older.root) && sameBytes(young, newer.root);
};
