import { EXCEPTION_RULES } from '@duban/domain';
import type { BilingualText } from '@duban/domain';
import * as exported from '../index.js';
import { alertSentences } from './alerts.spec-support.js';
import { timelineSentences } from './events.spec-support.js';
import { pageSentences } from './pages.spec-support.js';
import type { Sentence } from './sentence.spec-support.js';

export type { Sentence } from './sentence.spec-support.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: Record<string, unknown>): value is Record<string, unknown> & BilingualText =>
  typeof value.zh === 'string' && typeof value.en === 'string';
const isPair = (value: Record<string, unknown>): value is Record<'zh' | 'en', Record<string, string>> =>
  isRecord(value.zh) && isRecord(value.en);

/** All texts that stand in a table of words, by their place in it: `{ zh, en }`, or two halves of several texts each. */
const textsIn = (section: string, value: unknown, path: readonly string[] = []): Sentence[] => {
  if (!isRecord(value)) return [];
  if (isText(value)) return [{ section, key: path.join(' / '), zh: value.zh, en: value.en }];
  if (isPair(value)) {
    const { zh, en } = value;
    return Object.keys(zh).map((part) => ({ section, key: [...path, part].join(' / '), zh: zh[part] ?? '', en: en[part] ?? '' }));
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(section, inner, [...path, key]));
};

/** Once each: most versions of an event read the same. */
const different = (all: readonly Sentence[]): Sentence[] => [
  ...new Map(all.map((one) => [JSON.stringify([one.section, one.zh, one.en]), one])).values(),
];

/** The tables of words that the package hands out: a new one is found by itself. */
const tables = (): Sentence[] =>
  Object.entries(exported).flatMap(([name, value]) => (typeof value === 'function' ? [] : textsIn(name, value)));

/**
 * Every sentence that the product can write. A table that `index.ts` exports is found by itself, and so is a new event by its golden
 * file; a new *function* that words something is added to `alerts.spec-support.ts` or `pages.spec-support.ts`, with what it can be given.
 */
export const everySentence = (): Sentence[] =>
  different([
    ...timelineSentences(),
    ...alertSentences(),
    ...pageSentences(),
    ...tables(),
    ...textsIn('exceptions', Object.fromEntries(EXCEPTION_RULES.map((rule) => [rule.code, { name: rule.name, text: rule.text }]))),
  ]);
