import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { READING } from '@duban/language';
import { CHINA_CALENDARS } from '../../calendar/china-calendars.js';
import { measureQuality, precisionOf, QUALITY_KINDS, recallOf, textOf } from './quality.js';
import type { LabelledMinutes, Organisations, QualityKind } from './quality.js';

const CORPUS = new URL('../../../corpus/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, CORPUS), 'utf8'));
const names = readdirSync(CORPUS).filter((name) => name.endsWith('.json') && name !== 'organisations.json');
const corpus = names.map((name) => read(name) as LabelledMinutes);
const calendar = CHINA_CALENDARS.at(-1);
if (!calendar) throw new Error('no calendar');
const common = { calendar, ...READING };
const organisations = read('organisations.json') as Organisations;
const report = measureQuality(corpus, organisations, common);

/** Precision and recall in per cent, a little under what was measured: they may rise, not fall. */
const FLOORS: Record<LabelledMinutes['part'], Record<QualityKind, [number, number]>> = {
  dev: { class: [100, 100], actionable: [100, 100], split: [95, 99], quantity: [91, 91], time: [99, 99], department: [95, 99] },
  'held-out': { class: [90, 90], actionable: [89, 99], split: [79, 92], quantity: [74, 74], time: [99, 99], department: [82, 88] },
};

test.each(['dev', 'held-out'] as const)('what is read of %s minutes does not get worse', (part) => {
  const percent = QUALITY_KINDS.map((kind) => [
    kind,
    Math.floor(precisionOf(report.parts[part][kind]) * 100),
    Math.floor(recallOf(report.parts[part][kind]) * 100),
  ]);
  const below = percent.filter(([kind, precision, recall]) => {
    const [least, all] = FLOORS[part][kind as QualityKind];
    return Number(precision) < least || Number(recall) < all;
  });
  expect(below).toEqual([]);
});

test('labels are about the texts: each duty and phrase stands in its sentence or in the lines of doers below it', () => {
  const strange = corpus.flatMap((minutes) =>
    minutes.paragraphs
      .flat()
      .flatMap(({ text, duties = [] }) =>
        duties.flatMap(({ at, due = [] }) => [
          ...(text.includes(at) ? [] : [at]),
          ...due.filter(([phrase]) => !textOf(minutes).includes(phrase)).map(([phrase]) => phrase),
        ]),
      ),
  );
  expect(strange).toEqual([]);
});

test('the corpus has minutes of a dozen kinds and both parts', () => {
  expect(new Set(corpus.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
  expect(corpus.filter(({ part }) => part === 'held-out').length).toBeGreaterThanOrEqual(5);
});
