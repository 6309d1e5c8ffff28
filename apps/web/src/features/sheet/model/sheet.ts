import type { Views } from '@duban/api-client';
import { numberIn } from '../../../shared/forms/number-in.js';

export type Sheet = Views['ReportSheet'];
export type SheetRow = Sheet['rows'][number];
export type SavedEntry = NonNullable<SheetRow['entry']>;

export const TEXTS = ['done', 'next', 'gap', 'cause', 'helpNeeded'] as const;
export type TextName = (typeof TEXTS)[number];

/** A row as it is typed: numbers are text until they are sent. */
export type Typed = Record<TextName | 'percent', string> & { measures: Record<string, string> };

export const EMPTY: Typed = { done: '', next: '', gap: '', cause: '', helpNeeded: '', percent: '', measures: {} };

export const keyOf = ({ directiveId, taskId }: { directiveId: string; taskId: string }): string => `${directiveId}/${taskId}`;

export const typedOf = (entry: SheetRow['entry']): Typed => {
  if (entry === null) return EMPTY;
  const { done = '', next = '', gap = '', cause = '', helpNeeded = '', percent, measures = {} } = entry;
  return {
    ...{ done, next, gap, cause, helpNeeded },
    percent: percent === undefined ? '' : String(percent),
    measures: Object.fromEntries(Object.entries(measures).map(([id, value]) => [id, String(value)])),
  };
};

const filledMeasures = ({ measures }: Typed): [string, string][] => Object.entries(measures).filter(([, value]) => value.trim() !== '');

export const isEmpty = (typed: Typed): boolean =>
  [...TEXTS, 'percent' as const].every((name) => typed[name].trim() === '') && filledMeasures(typed).length === 0;

const isWhole = (text: string): boolean => Number.isInteger(numberIn(text)) && numberIn(text) >= 0 && numberIn(text) <= 100;
const isNumber = (text: string): boolean => numberIn(text) >= 0 && Number.isFinite(numberIn(text));

/** What cannot be sent as it stands: the measure or field, and why. */
export type Flaw = { at: 'done' | 'percent' | `measure:${string}`; why: 'required' | 'percent' | 'number' };

/** Of numbers alone: what is half written may be kept so. */
export const flawedNumbers = (typed: Typed): Flaw[] => [
  ...(typed.percent.trim() === '' || isWhole(typed.percent) ? [] : [{ at: 'percent', why: 'percent' } as const]),
  ...filledMeasures(typed)
    .filter(([, value]) => !isNumber(value))
    .map(([id]) => ({ at: `measure:${id}`, why: 'number' }) as const),
];

/** Of a row that is to be sent. */
export const flawsOf = (typed: Typed): Flaw[] =>
  isEmpty(typed) ? [] : [...(typed.done.trim() === '' ? [{ at: 'done', why: 'required' } as const] : []), ...flawedNumbers(typed)];

/** What is kept or sent of a row: only what was filled in, numbers only where they are some; null for nothing. */
export const entryOf = ({ directiveId, taskId }: SheetRow, typed: Typed): SavedEntry | null => {
  if (isEmpty(typed)) return null;
  const texts = TEXTS.map((name) => [name, typed[name].trim()] as const).filter(([, text]) => text !== '');
  const measures = filledMeasures(typed).filter(([, value]) => isNumber(value));
  return {
    ...{ directiveId, taskId },
    ...(Object.fromEntries(texts) as Partial<Record<TextName, string>>),
    ...(isWhole(typed.percent) ? { percent: numberIn(typed.percent) } : {}),
    ...(measures.length === 0 ? {} : { measures: Object.fromEntries(measures.map(([id, value]) => [id, numberIn(value)])) }),
  };
};

/** By row, what was typed here and is not on the server yet. */
export type Local = Readonly<Record<string, Typed>>;
export const NOTHING_TYPED: Local = {};

export const shownOf = (row: SheetRow, local: Local): Typed => local[keyOf(row)] ?? typedOf(row.entry);

/** The whole sheet as it is to be kept: what was typed here over what anybody has kept since. */
export const toKeep = (rows: readonly SheetRow[], local: Local): SavedEntry[] =>
  rows.flatMap((row) => entryOf(row, shownOf(row, local)) ?? []);

/** What is left to keep after that was kept: typed on meanwhile, or not to be kept as it stands. */
export const leftAfter = (local: Local, kept: Local): Local =>
  Object.fromEntries(Object.entries(local).filter(([key, typed]) => typed !== kept[key] || flawedNumbers(typed).length > 0));

type Ready = SavedEntry & { done: string };

/** Rows that can be sent now; the others wait. */
export const toSend = (rows: readonly SheetRow[], local: Local): Ready[] =>
  rows.flatMap((row) => {
    const typed = shownOf(row, local);
    const entry = flawsOf(typed).length > 0 ? null : entryOf(row, typed);
    return entry?.done === undefined ? [] : [{ ...entry, done: entry.done }];
  });

/** Gap, cause and help are asked of a task that is behind; what stands there already is never hidden. */
export const asksWhy = (row: SheetRow, typed: Typed): boolean =>
  row.behind || [typed.gap, typed.cause, typed.helpNeeded].some((text) => text.trim() !== '');

/** 无变化: in the reader's words, with the numbers of last time. */
export const unchanged = (row: SheetRow, words: string): Typed => ({
  ...EMPTY,
  done: words,
  percent: row.last?.percent === undefined || row.last.percent === null ? '' : String(row.last.percent),
  measures: Object.fromEntries(row.measures.flatMap(({ id, last }) => (last === null ? [] : [[id, String(last)]]))),
});
