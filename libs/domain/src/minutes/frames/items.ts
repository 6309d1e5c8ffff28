import { labelsIn, type Label } from '../structure/labels.js';
import { partyOf, type Names } from '../names/parties.js';
import type { Paragraph, Span } from '../structure/sentences.js';

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

/** 给出分批计划 -- 李默，0628; 核对译名（段誉文，3月10日）; 通知客户 @市场部 2/17: who, and by when, behind the words. */
const TAIL = /(?:\s*(?:--+|——+)\s*|\s+@\s*)([^。@]{2,40}?)[。.]?\s*$|[（(]([^（()）]{2,30})[）)][。.]?\s*$/u;
const SHORT_DATE =
  /(?:^|[\s，,、；;])((?:\d{4}|\d{1,2}[/.]\d{1,2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)(?:之?前)?))(?:[\s，,、；;]|$)/u;

const tailOf = (words: string, names: Names): { at: number; labels: Label[] } | null => {
  const hit = TAIL.exec(words);
  const tail = hit?.[1] ?? hit?.[2];
  if (!hit || tail === undefined || hit.index < 2) return null;
  const date = SHORT_DATE.exec(tail)?.[1];
  const rest = date === undefined ? tail : tail.replace(date, '');
  const pieces = rest.split(/[，,、；;\s]+/u).filter((piece) => piece !== '');
  const parties = pieces.filter((piece) => partyOf(piece, names) !== null);
  // a remark in brackets is none: all of it is somebody, or a day
  if (parties.length < pieces.length || (parties.length === 0 && (date === undefined || hit[1] === undefined))) return null;
  const place = { at: hit.index, end: words.length };
  return {
    at: hit.index,
    labels: [
      ...(parties.length > 0 ? [{ role: 'person' as const, name: '责任人', value: parties.join('、'), ...place }] : []),
      ...(date === undefined ? [] : [{ role: 'due' as const, name: '时限', value: date, ...place }]),
    ],
  };
};

const saidOf = (span: Span, names: Names): Said => {
  const labels = labelsIn(span.read);
  const [first] = labels;
  if (!first) {
    const tail = tailOf(span.read, names);
    return tail
      ? { span, words: span.read.slice(0, tail.at).replace(EDGE, ''), labels: tail.labels }
      : { span, words: span.read, labels: [] };
  }
  const before = span.read.slice(0, first.at).replace(EDGE, '');
  return { span, words: NOTHING.test(before) ? '' : before, labels };
};

/** Items of a paragraph: sentences up to the labels behind them. Labels are of the sentences before them, never of a neighbour's. */
export const itemsOf = (paragraph: Paragraph, names: Names): Item[] => {
  const items: Item[] = [];
  let current: Item = { said: [], beside: [], labels: [] };
  for (const span of paragraph.sentences) {
    const said = saidOf(span, names);
    const isNext = current.labels.length > 0 && said.words !== '';
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
