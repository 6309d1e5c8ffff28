import { labelsIn, type Label } from '../structure/labels.js';
import type { Names } from '../names/parties.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph, Span } from '../structure/sentences.js';
import { markOf, SPEAKER, speakerOf, tailOf } from './tails.js';

/** A sentence as it is read: its own words, and the labels that stand in the same piece of the text. */
export interface Said {
  span: Span;
  /** Without the labels behind them; empty = it is labels only. */
  words: string;
  labels: Label[];
}

/** Sentences and the labels behind them: one item. */
export interface Item {
  said: Said[];
  /** Pieces that hold labels only. */
  beside: Said[];
  labels: Label[];
}

const EDGE = /^[\s，,、；;（(【[—–\-|/*·]+|[\s，,、；;（(【[—–\-|/*·]+$/gu;
const NOTHING = /^[\s。；;.）)】\]]*$/u;

const saidOf = (span: Span, isItem: boolean, names: Names): Said => {
  const marker = markerOf(span.read)?.text ?? '';
  const { words: read, state } = markOf(span.read.slice(marker.length));
  const marked: Label[] = state === null ? [] : [{ role: 'status', name: '状态', value: state, at: 0, end: 0 }];
  const labels = labelsIn(read);
  const [first] = labels;
  const before = first ? read.slice(0, first.at).replace(EDGE, '') : read;
  const tail = tailOf(before, isItem || marked.length > 0 || labels.length > 0, names);
  const words = tail ? before.slice(0, tail.at).replace(EDGE, '') : before;
  const all = [...marked, ...(tail?.labels ?? []), ...labels];
  return { span, words: all.length > 0 && NOTHING.test(words) ? '' : marker + words, labels: all };
};

/** 张三，李四：样机照片: whoever stands before the colon of an item does it, or says it. */
const leadingOf = (said: Said, isItem: boolean, names: Names): Label[] => {
  const marker = markerOf(said.words)?.text ?? '';
  const speaker = isItem ? speakerOf(said.words.slice(marker.length), names) : null;
  if (!speaker) return [];
  said.words = marker + said.words.slice(marker.length + speaker.length);
  return [{ role: 'person', name: SPEAKER, value: speaker.value, at: 0, end: 0 }];
};

/** Items of a paragraph: sentences up to the labels behind them. Labels are of the sentences before them, never of a neighbour's. */
export const itemsOf = (paragraph: Paragraph, names: Names, listed = false): Item[] => {
  const items: Item[] = [];
  const isItem = listed || paragraph.line.bullet !== null || (markerOf(paragraph.read)?.level ?? 0) > 2;
  let current: Item = { said: [], beside: [], labels: [] };
  for (const span of paragraph.sentences) {
    const said = saidOf(span, isItem, names);
    if (current.said.length === 0) current.labels.push(...leadingOf(said, isItem, names));
    const isNext = current.labels.some(({ name }) => name !== SPEAKER) && said.words !== '';
    if (isNext) {
      items.push(current);
      current = { said: [], beside: [], labels: [] };
    }
    if (said.words === '') current.beside.push(said);
    else current.said.push(said);
    current.labels.push(...said.labels);
  }
  items.push(current);
  return items;
};
