import type { MinutesSegment } from '../../minutes/analysis.js';
import { Postings } from '../../minutes/words/postings.js';
import { contentOf, similarityOf } from '../../minutes/words/similarity.js';

/** What became of a sentence when minutes were amended; ids of the earlier and of the later text, null where it has none. */
export interface SegmentDifference {
  kind: 'unchanged' | 'changed' | 'added' | 'removed';
  before: string | null;
  after: string | null;
}

/** Sentences that share at least this much (per cent) are one sentence reworded. */
const REWORDED_FROM = 50;

type Comparable = Pick<MinutesSegment, 'id' | 'sha256' | 'text'>;
interface Content {
  segment: Comparable;
  content: Set<string>;
}

/** A pair of letters in more sentences than these tells none of them apart. */
const MOST_POSTINGS = 201;

const contentsOf = (segments: Iterable<Comparable>): Content[] =>
  [...segments].map((segment) => ({ segment, content: contentOf(segment.text) }));

/** Pairs of sentences that are worded much alike, the nearest first; found by what they share, not by comparing all with all. */
const rewordings = (before: readonly Content[], after: readonly Content[]): { earlier: Comparable; later: Comparable }[] => {
  const byPair = new Postings<Content>(MOST_POSTINGS);
  for (const one of before) for (const pair of one.content) byPair.add(pair, one);
  return after
    .flatMap((later) => {
      const near = new Set([...later.content].flatMap((pair) => byPair.of(pair)));
      return [...near].map((earlier) => ({ later, earlier, similarity: similarityOf(earlier.content, later.content).similarity }));
    })
    .filter(({ similarity }) => similarity >= REWORDED_FROM)
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ later, earlier }) => ({ later: later.segment, earlier: earlier.segment }));
};

/**
 * Every sentence of both texts once: the same words are unchanged wherever they now stand, the nearest wording is a change, the
 * rest was added or removed. In order of the later text; what was removed comes last, in order of the earlier.
 */
export const segmentDifferences = (before: readonly Comparable[], after: readonly Comparable[]): SegmentDifference[] => {
  const left = new Set(before);
  const taken = new Map<string, { kind: 'unchanged' | 'changed'; before: string }>();
  const take = (id: string, kind: 'unchanged' | 'changed', found: Comparable): void => {
    taken.set(id, { kind, before: found.id });
    left.delete(found);
  };
  const byHash = new Map<string, Comparable[]>();
  for (const one of [...before].reverse()) {
    const same = byHash.get(one.sha256);
    if (same) same.push(one);
    else byHash.set(one.sha256, [one]);
  }
  for (const { id, sha256 } of after) {
    const same = byHash.get(sha256)?.pop();
    if (same) take(id, 'unchanged', same);
  }
  const changed = after.filter(({ id }) => !taken.has(id));
  for (const { earlier, later } of rewordings(contentsOf(left), contentsOf(changed))) {
    if (!taken.has(later.id) && left.has(earlier)) take(later.id, 'changed', earlier);
  }
  return [
    ...after.map(({ id }): SegmentDifference => {
      const found = taken.get(id);
      return found ? { kind: found.kind, before: found.before, after: id } : { kind: 'added', before: null, after: id };
    }),
    ...[...left].map(({ id }): SegmentDifference => ({ kind: 'removed', before: id, after: null })),
  ];
};
