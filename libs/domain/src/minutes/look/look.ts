import type { DraftSuggestion, LookAt, MinutesSegment } from '../analysis.js';

/** What a text holds of a duty; told by the reader of its language. */
export interface Marks {
  limit(text: string): boolean;
  owner(text: string): boolean;
  imperative(text: string): boolean;
}

/** Heads and records ask nothing; what was turned down, or is finished, is accounted for. */
const SETTLED: readonly MinutesSegment['reason']['rule'][] = ['title', 'record', 'refused', 'closed'];

/**
 * Pieces without a draft that hold a limit, an owner or, being told as a mere statement, a word that asks. Guidance asks by its nature, and is
 * shown as such: it is looked at only where it is dated or given to somebody.
 */
export const lookAtOf = (segments: readonly MinutesSegment[], drafts: readonly DraftSuggestion[], marks: Marks): LookAt[] => {
  const cited = new Set(drafts.flatMap(({ segmentIds }) => segmentIds));
  return segments.flatMap(({ id, class: of, reason, text }): LookAt[] => {
    if (cited.has(id) || SETTLED.includes(reason.rule)) return [];
    const why: LookAt['why'] = [
      ...(marks.limit(text) ? (['limit'] as const) : []),
      ...(marks.owner(text) ? (['owner'] as const) : []),
      ...(of === 'statement' && marks.imperative(text) ? (['imperative'] as const) : []),
    ];
    return why.length > 0 ? [{ segmentId: id, why }] : [];
  });
};
