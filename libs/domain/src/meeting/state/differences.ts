import type { MinutesSegment } from '../../minutes/analysis.js';
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

/**
 * Every sentence of both texts once: the same words are unchanged wherever they now stand, the nearest wording is a change, the
 * rest was added or removed. In order of the later text; what was removed comes last, in order of the earlier.
 */
export const segmentDifferences = (before: readonly Comparable[], after: readonly Comparable[]): SegmentDifference[] => {
  const left = [...before];
  const taken = new Map<string, { kind: 'unchanged' | 'changed'; before: string }>();
  const take = (id: string, kind: 'unchanged' | 'changed', found: Comparable): void => {
    taken.set(id, { kind, before: found.id });
    left.splice(left.indexOf(found), 1);
  };
  for (const { id, sha256 } of after) {
    const same = left.find((one) => one.sha256 === sha256);
    if (same) take(id, 'unchanged', same);
  }
  const pairs = after
    .filter(({ id }) => !taken.has(id))
    .flatMap((later) => left.map((earlier) => ({ later, earlier, ...similarityOf(contentOf(earlier.text), contentOf(later.text)) })))
    .filter(({ similarity }) => similarity >= REWORDED_FROM)
    .sort((a, b) => b.similarity - a.similarity);
  for (const { later, earlier } of pairs) if (!taken.has(later.id) && left.includes(earlier)) take(later.id, 'changed', earlier);
  return [
    ...after.map(({ id }): SegmentDifference => {
      const found = taken.get(id);
      return found ? { kind: found.kind, before: found.before, after: id } : { kind: 'added', before: null, after: id };
    }),
    ...left.map(({ id }): SegmentDifference => ({ kind: 'removed', before: id, after: null })),
  ];
};
