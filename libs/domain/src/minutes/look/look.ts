import type { DraftSuggestion, LookAt, MinutesSegment } from '../analysis.js';

/** What a text holds of a duty; told by the reader of its language. */
export interface Marks {
  limit(text: string): boolean;
  /** A label, or words that give it to somebody. */
  owner(text: string): boolean;
  /** Somebody stands at its head, with a verb behind. */
  named(text: string): boolean;
  imperative(text: string): boolean;
}

/** Heads and records ask nothing; what was turned down, or is finished, is accounted for. */
const SETTLED: readonly MinutesSegment['reason']['rule'][] = ['title', 'refused', 'closed'];
/** A record of more letters than these may hold more than who was there and when. */
const SHORT_RECORD = 40;
/** Whoever is named at a short item of a list may have to do it; an account names many. */
const SHORT = 60;
const ITEM = /^\s*(?:[-*•]|\d{1,3}[.、)）]|[（(][0-9a-z一二三四五六七八九十]{1,3}[)）])/u;

/**
 * Pieces without a draft that hold a limit, an owner or, being told as a mere statement, a word that asks. Guidance asks by its nature, and is
 * shown as such: it is looked at only where it is dated or given to somebody.
 */
export const lookAtOf = (segments: readonly MinutesSegment[], drafts: readonly DraftSuggestion[], marks: Marks): LookAt[] => {
  const cited = new Set(drafts.flatMap(({ segmentIds }) => segmentIds));
  return segments.flatMap(({ id, class: of, reason, text }): LookAt[] => {
    if (cited.has(id) || SETTLED.includes(reason.rule) || (reason.rule === 'record' && text.length < SHORT_RECORD)) return [];
    const why: LookAt['why'] = [
      ...(marks.limit(text) ? (['limit'] as const) : []),
      ...(marks.owner(text) || (text.length <= SHORT && ITEM.test(text) && marks.named(text)) ? (['owner'] as const) : []),
      ...(of === 'statement' && marks.imperative(text) ? (['imperative'] as const) : []),
    ];
    return why.length > 0 ? [{ segmentId: id, why }] : [];
  });
};
