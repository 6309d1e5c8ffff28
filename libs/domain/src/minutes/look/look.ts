import { isLabelLine } from '../structure/labels.js';
import type { DraftSuggestion, LookAt, MinutesSegment } from '../analysis.js';

/** What a text holds of a duty; told by the reader of its language. */
export interface Marks {
  limit(text: string): boolean;
  /** A label, or words that give it to somebody. */
  owner(text: string): boolean;
  /** Words that give something to somebody, and say what. */
  gives(text: string): boolean;
  /** Somebody stands at its head. */
  named(text: string): boolean;
  /** It tells of what was done, and asks nothing. */
  told(text: string): boolean;
  imperative(text: string): boolean;
  /** It begins with a verb: at an item of a list that is an order. */
  acts(text: string): boolean;
}

/** What is finished is accounted for; a title asks nothing. */
const SETTLED: readonly MinutesSegment['reason']['rule'][] = ['title', 'closed'];
/** A record of more letters than these may hold more than who was there and when. */
const SHORT_RECORD = 40;
/** An item says little beside its order. */
const SHORT = 60;
const ITEM = /^\s*(?:[-*•+#>]+|\d{1,3}[.、)）:：]|[a-z][.)]|[（(][0-9a-z一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[ivx]{1,4}[.)])/iu;

/** A clause says something by itself from here on. */
const LEAST = 5;
/** Letters side by side that are no chance; how much of a piece a draft holds whose own it is. */
const GRAM = 3;
const ENOUGH = 0.4;
const lettersOf = (text: string): string => text.replace(/[\s，,。；;：:、.*_`]/gu, '');
const SENTENCE_END = /[。；;！!？?\n]|\.\s/u;
const CLAUSE_END = /[，,]/u;

/** What a piece says that is in no draft made of it: clause by clause, those side by side together. */
const beyond = (text: string, drafts: readonly DraftSuggestion[]): string[] => {
  const made = lettersOf(
    drafts
      .map(({ requirement, timePhrases, doers = [] }) =>
        [requirement, ...timePhrases.map((phrase) => phrase.text), ...doers.map((doer) => doer.text)].join(''),
      )
      .join('')
      .toLowerCase(),
  );
  return text.split(SENTENCE_END).flatMap((sentence) => {
    const left: string[] = [];
    let goesOn = false;
    for (const clause of sentence.split(CLAUSE_END)) {
      const letters = lettersOf(clause).toLowerCase();
      if (letters.length < LEAST) continue;
      const isMade = made.includes(letters) || covers(made, letters);
      if (!isMade) left.push(goesOn ? `${left.pop() ?? ''}，${clause}` : clause);
      goesOn = !isMade;
    }
    return left;
  });
};

/** What stands around a duty (a marker before it, its owner in brackets) is not in its draft: a good part of its letters is. */
const covers = (made: string, letters: string): boolean => {
  let covered = 0;
  let reached = 0;
  for (let at = 0; at + GRAM <= letters.length; at += 1) {
    if (!made.includes(letters.slice(at, at + GRAM))) continue;
    covered += at + GRAM - Math.max(at, reached);
    reached = at + GRAM;
  }
  return covered >= letters.length * ENOUGH;
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

const reasonsOf = (segment: MinutesSegment, drafts: readonly DraftSuggestion[], marks: Marks): LookAt['why'] => {
  const { class: of, reason, text } = segment;
  if (SETTLED.includes(reason.rule)) return [];
  // turned down, and somebody is to bring it again; a line of the record that gives something to somebody
  if (reason.rule === 'refused' || (reason.rule === 'record' && text.length < SHORT_RECORD))
    return text.split(/[，,。；;]/u).some((clause) => marks.gives(clause)) ? ['owner'] : [];
  // the cells and labels beside a draft are its own
  if (drafts.length > 0 && (reason.rule === 'table_row' || (reason.rule === 'department_line' && isLabelLine(text)))) return [];
  const parts = drafts.length > 0 ? beyond(text, drafts) : [text];
  const isItem = ITEM.test(text) && text.length <= SHORT;
  const asking = parts.flatMap((part) => {
    const left = part.split(CLAUSE_END).filter((clause) => !marks.told(clause));
    return left.length > 0 ? [left.join('，')] : [];
  });
  const isGuidance = of === 'guidance';
  return [
    ...(parts.some((part) => marks.limit(part)) ? (['limit'] as const) : []),
    ...(asking.some((part) => marks.owner(part) || (!isGuidance && marks.named(part))) ? (['owner'] as const) : []),
    ...(asking.some((part) => (!isGuidance && marks.imperative(part)) || (isItem && marks.acts(part))) ? (['imperative'] as const) : []),
  ];
};
