import type { Views } from '@duban/api-client';

export type Meeting = Views['Meeting'];
export type Segment = Views['Segment'];
export type Draft = Views['Draft'];
export type SegmentClass = Segment['class'];

export const CLASSES = ['task', 'decision', 'standing', 'guidance', 'statement'] as const satisfies readonly SegmentClass[];

export type Mark = 'time' | 'unit' | 'amount' | 'unknown';
export interface Piece {
  text: string;
  mark: Mark | null;
}

/** What became of a sentence. */
export type Fate = { kind: 'drafts'; count: number; decided: boolean } | { kind: 'look' } | { kind: 'looked' } | { kind: 'none' };

export interface Sentence {
  id: string;
  class: SegmentClass;
  /** One of a line of text, several of a row of a table. */
  cells: Piece[][];
  fate: Fate;
  draftIds: string[];
}

/** Lines of one paragraph, or rows of one table. */
export interface Block {
  kind: 'text' | 'table';
  paragraph: number;
  sentences: Sentence[];
}

interface Phrase {
  text: string;
  mark: Mark;
}

/** Where the phrases stand in a text; of two that overlap the earlier, and of two that begin alike the longer. */
export const piecesOf = (text: string, phrases: readonly Phrase[]): Piece[] => {
  const found = phrases
    .flatMap(({ text: words, mark }) => {
      const at = words === '' ? -1 : text.indexOf(words);
      return at < 0 ? [] : [{ at, end: at + words.length, mark }];
    })
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, end, mark } of found) {
    if (at < from) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), mark: null });
    pieces.push({ text: text.slice(at, end), mark });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), mark: null });
  return pieces;
};

const phrasesOf = ({ suggestion }: Draft): Phrase[] => {
  if (suggestion === null) return [];
  const { timePhrases, doers = [], measures } = suggestion;
  return [
    ...timePhrases.map(({ text }): Phrase => ({ text, mark: 'time' })),
    ...doers.map(({ text, departmentId, kind }): Phrase => ({
      text,
      mark: kind === 'organ' && departmentId === undefined ? 'unknown' : 'unit',
    })),
    ...measures.map(({ target, unit }): Phrase => ({ text: `${target}${unit}`, mark: 'amount' })),
  ];
};

/** Cells of a row of a table; one where it is none. */
const cellsOf = (text: string): string[] => {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  const row = /^\s*[|｜](.*)[|｜]\s*$/su.exec(text)?.[1];
  return row === undefined ? [text] : row.split(/[|｜]/u).map((cell) => cell.trim());
};

const fateOf = ({ id }: Segment, drafts: readonly Draft[], look: ReadonlyMap<string, Meeting['look'][number]>): Fate => {
  if (drafts.length > 0) return { kind: 'drafts', count: drafts.length, decided: drafts.every(({ status }) => status !== 'suggested') };
  const hint = look.get(id);
  return hint === undefined ? { kind: 'none' } : { kind: hint.looked === null ? 'look' : 'looked' };
};

/** The text in its order, with what was seen in each sentence and what became of it. */
export const blocksOf = ({ segments, drafts, look }: Pick<Meeting, 'segments' | 'drafts' | 'look'>): Block[] => {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const hints = new Map(look.map((hint) => [hint.segmentId, hint]));
  const blocks: Block[] = [];
  for (const segment of segments) {
    const own = segment.draftIds.flatMap((id) => byId.get(id) ?? []);
    const cells = cellsOf(segment.text);
    const phrases = own.flatMap(phrasesOf);
    const sentence: Sentence = {
      ...{ id: segment.id, class: segment.class, draftIds: segment.draftIds },
      cells: cells.map((cell) => piecesOf(cell, phrases)),
      fate: fateOf(segment, own, hints),
    };
    const kind = cells.length > 1 ? 'table' : 'text';
    const last = blocks.at(-1);
    if (last?.kind === kind && (kind === 'table' || last.paragraph === segment.paragraph)) last.sentences.push(sentence);
    else blocks.push({ kind, paragraph: segment.paragraph, sentences: [sentence] });
  }
  return blocks;
};

/** How many sentences there are of each class that is there, in a fixed order. */
export const classCounts = (segments: readonly Pick<Segment, 'class'>[]): { class: SegmentClass; count: number }[] =>
  CLASSES.map((name) => ({ class: name, count: segments.filter((one) => one.class === name).length })).filter(({ count }) => count > 0);
