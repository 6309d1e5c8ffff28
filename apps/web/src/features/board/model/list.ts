import { FIGURE_WORDS, GRADE_LABELS, LIGHT_LABELS, TASK_STATUS_LABELS, URGENCY_LABELS } from '@duban/words';
import type { Views } from '@duban/api-client';
import { FILTER_FLAGS, FILTER_WORDS, type Filter, type FilterFlag, type FilterWord } from '../../../shared/status/task-filter.js';

/** One thing that a list is narrowed to, and the list without it. */
export type Narrowed = { rest: Filter } & ({ flag: FilterFlag } | { word: FilterWord; value: string });

/** In the order in which they are offered; the moment of the past is no narrowing. */
export const narrowedBy = (filter: Filter): Narrowed[] => {
  const without = (name: FilterFlag | FilterWord): Filter => {
    const { [name]: _left, ...rest } = filter;
    return rest;
  };
  return [
    ...FILTER_WORDS.flatMap((word): Narrowed[] => {
      const value = filter[word];
      return value === undefined || word === 'asOf' ? [] : [{ word, value, rest: without(word) }];
    }),
    ...FILTER_FLAGS.flatMap((flag): Narrowed[] => (filter[flag] === undefined ? [] : [{ flag, rest: without(flag) }])),
  ];
};

const LABELS: Partial<Record<FilterWord, Record<string, Views['BilingualText']>>> = {
  grade: GRADE_LABELS,
  urgency: URGENCY_LABELS,
  light: LIGHT_LABELS,
  state: TASK_STATUS_LABELS,
  figure: Object.fromEntries(Object.entries(FIGURE_WORDS).map(([id, { label }]) => [id, label])),
};

/** What a filter of a few fixed values may be, with what each is called. */
export const choicesOf = (word: 'grade' | 'urgency' | 'light' | 'state'): { id: string; label: Views['BilingualText'] }[] =>
  Object.entries(LABELS[word] ?? {}).map(([id, label]) => ({ id, label }));

/** What a value is called, where it is one of a few; null where it is a name, a day or the reader's own words. */
export const labelOf = (word: FilterWord, value: string): Views['BilingualText'] | null => LABELS[word]?.[value] ?? null;
