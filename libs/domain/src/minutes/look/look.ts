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
const ITEM = /^\s*(?:[-*•+#]|\d{1,3}[.、)）]|[（(][0-9a-z一二三四五六七八九十]{1,3}[)）])/u;

/** A piece of a sentence says something by itself from here on. */
const LEAST = 6;
const lettersOf = (text: string): string => text.replace(/[\s，,。；;：:、.*_`]/gu, '');

/** What a piece says beyond the drafts that were made of it. */
const beyond = (text: string, drafts: readonly DraftSuggestion[]): string[] => {
  const made = lettersOf(
    drafts
      .map(({ requirement, timePhrases, doers = [] }) =>
        [requirement, ...timePhrases.map((phrase) => phrase.text), ...doers.map((doer) => doer.text)].join(''),
      )
      .join(''),
  );
  const isMade = (clause: string): boolean => made.includes(lettersOf(clause));
  const clausesOf = (part: string): string[] => part.split(/[，,]/u).filter((clause) => lettersOf(clause).length >= LEAST);
  return text.split(/[。；;]|\.\s/u).filter((part) => clausesOf(part).length > 0 && !clausesOf(part).some(isMade));
};

/**
 * Pieces that hold a limit, an owner or a word that asks, and no draft: they, or a part of them. Guidance asks by its nature, and is shown
 * as such: it is looked at only where it is dated or given to somebody.
 */
export const lookAtOf = (segments: readonly MinutesSegment[], drafts: readonly DraftSuggestion[], marks: Marks): LookAt[] => {
  const of = new Map<string, DraftSuggestion[]>();
  for (const draft of drafts) for (const id of draft.segmentIds) of.set(id, [...(of.get(id) ?? []), draft]);
  return segments.flatMap((segment): LookAt[] => {
    const why = reasonsOf(segment, of.get(segment.id) ?? [], marks);
    return why.length > 0 ? [{ segmentId: segment.id, why }] : [];
  });
};

const reasonsOf = ({ class: of, reason, text }: MinutesSegment, drafts: readonly DraftSuggestion[], marks: Marks): LookAt['why'] => {
  if (SETTLED.includes(reason.rule) || (reason.rule === 'record' && text.length < SHORT_RECORD)) return [];
  if (drafts.length > 0) {
    const left = reason.rule === 'department_line' || reason.rule === 'table_row' ? [] : beyond(text, drafts);
    return [
      ...(left.some((part) => marks.limit(part)) ? (['limit'] as const) : []),
      ...(left.some((part) => marks.owner(part)) ? (['owner'] as const) : []),
      ...(left.some((part) => marks.imperative(part) && marks.named(part)) ? (['imperative'] as const) : []),
    ];
  }
  const short = text.length <= SHORT && reason.rule !== 'record';
  return [
    ...(marks.limit(text) ? (['limit'] as const) : []),
    ...(marks.owner(text) || (short && (ITEM.test(text) || reason.rule === 'account') && marks.named(text)) ? (['owner'] as const) : []),
    ...(marks.imperative(text) && (of === 'statement' || (short && ITEM.test(text)) || marks.named(text)) ? (['imperative'] as const) : []),
  ];
};
