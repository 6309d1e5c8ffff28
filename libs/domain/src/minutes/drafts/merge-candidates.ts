import type { MergeCandidate } from '../analysis.js';
import { Postings } from '../words/postings.js';
import { contentOf, sharedBy, similarityOf } from '../words/similarity.js';

/** Drafts whose content overlaps at least this much are offered for merging. */
const MERGE_FROM = 40;
/** More than these nobody looks through; the best come first. */
const MOST_OFFERED = 5;
/** A pair of letters that many drafts have says little: only the last ones that have it are looked at again. */
const MOST_POSTINGS = 24;
const MOST_COMPARED = 48;

const NOTHING: ReadonlySet<string> = new Set();

/** What of a draft is compared. */
export interface Comparable {
  requirement: string;
  segmentIds: readonly string[];
  /** Words by which it is one department's business, by department. */
  duties: ReadonlyMap<string, readonly string[]>;
  /** Parted from the draft before it in the same sentence by another object only. */
  cutOnObject: boolean;
}

/** Which earlier drafts share most pairs with one. */
const mostOften = (pairs: ReadonlySet<string>, byPair: Postings<number>): number[] => {
  const counts = new Map<number, number>();
  for (const pair of pairs) for (const at of byPair.of(pair)) counts.set(at, (counts.get(at) ?? 0) + 1);
  if (counts.size <= MOST_COMPARED) return [...counts.keys()];
  // how many share so much: no sorting of all for the few that are looked at
  const having: number[] = [];
  for (const shares of counts.values()) having[shares] = (having[shares] ?? 0) + 1;
  let least = having.length;
  for (let enough = 0; least > 1 && enough + (having[least - 1] ?? 0) <= MOST_COMPARED; least -= 1) enough += having[least - 1] ?? 0;
  const found = [...counts].flatMap(([at, shares]) => (shares >= least ? [at] : []));
  const next = [...counts].flatMap(([at, shares]) => (shares === least - 1 ? [at] : [])).sort((a, b) => a - b);
  return [...found, ...next.slice(0, MOST_COMPARED - found.length)];
};

const sharedDuty = (one: Comparable, other: Comparable): string[] =>
  one.duties.size === 0 || other.duties.size === 0
    ? []
    : [...one.duties].flatMap(([departmentId, words]) => {
        const same = other.duties.get(departmentId);
        return same ? [...new Set([...words, ...same])] : [];
      });

/** For each draft the earlier ones that seem to ask for the same, offered beside the earlier one. */
export const mergeCandidatesOf = (drafts: readonly Comparable[]): MergeCandidate[][] => {
  const contents = drafts.map(({ requirement }) => contentOf(requirement));
  const byPair = new Postings<number>(MOST_POSTINGS);
  const byDuty = new Postings<number>(MOST_POSTINGS);
  const bySentence = new Postings<number>(MOST_POSTINGS);
  return drafts.map((draft, at) => {
    const own = contents[at] ?? NOTHING;
    const sentence = draft.segmentIds.join();
    const siblings = draft.cutOnObject ? bySentence.of(sentence) : [];
    const near = mostOften(own, byPair);
    const sameDuty = [...draft.duties.keys()].flatMap((departmentId) => byDuty.of(departmentId));
    const offered = [...new Set([...near, ...sameDuty, ...siblings])]
      .sort((a, b) => a - b)
      .flatMap((index): (Omit<MergeCandidate, 'words'> & { words: readonly string[] | null; with: ReadonlySet<string> })[] => {
        const earlier = drafts[index];
        if (!earlier) return [];
        const other = contents[index] ?? NOTHING;
        const { similarity, shares } = similarityOf(other, own);
        const draftId = `d${index + 1}`;
        const found = { draftId, similarity, words: null, with: other };
        if (similarity >= MERGE_FROM && shares > 1) return [{ ...found, reason: 'similar' }];
        const shared = sharedDuty(earlier, draft);
        if (shared.length > 0) return [{ ...found, reason: 'same_duty', words: shared }];
        return siblings.includes(index) ? [{ ...found, reason: 'same_sentence' }] : [];
      });
    for (const pair of own) byPair.add(pair, at);
    for (const departmentId of draft.duties.keys()) byDuty.add(departmentId, at);
    bySentence.add(sentence, at);
    return offered
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_OFFERED)
      .map(({ draftId, reason, similarity, words, with: other }) => ({
        draftId,
        reason,
        similarity,
        words: [...(words ?? sharedBy(other, own))],
      }));
  });
};
