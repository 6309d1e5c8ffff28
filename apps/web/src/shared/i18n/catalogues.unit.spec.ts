import { expect, test } from '@jest/globals';
import { en } from './en.js';
import { LATER } from './later.js';
import type { Locale } from './locale.js';
import { zhCN } from './zh-cn.js';

type Words = { [key: string]: string | Words };

const flat = (words: Words, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : flat(value, `${at}${key}.`),
  );
const argumentsOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();

const later = async (locale: Locale): Promise<Words> =>
  Object.assign({}, ...(await Promise.all(Object.values(LATER).map((each) => each[locale]()))));

const chinese = flat({ ...zhCN, ...(await later('zh-CN')) });
const english = new Map(flat({ ...en, ...(await later('en')) }));

test('each catalogue is asked for by the name of what it exports', async () => {
  expect(Object.keys(await later('zh-CN')).sort()).toEqual(Object.keys(LATER).sort());
});

test('both catalogues have the same keys, none of them empty', () => {
  expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort());
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '' && text !== '，')).toEqual([]);
});

test.each(chinese)('%s: what is filled in is the same in both', (key, text) => {
  expect(argumentsOf(english.get(key) ?? '')).toEqual(argumentsOf(text));
});

test('nothing mixed: no Chinese in English, no English sentence in Chinese', () => {
  const language = 'app.language';
  expect([...english].filter(([key, text]) => key !== language && /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(
    chinese.filter(
      ([key, text]) =>
        key !== language &&
        /[a-z]{3,}/i.test(text.replace(/\{[^}]*\}/g, '').replace(/PDF|OFD|Word|Excel|PPT|HEIC|pdf|Alt\+Enter|SHA-256/g, '')),
    ),
  ).toEqual([]);
});
