import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { READING } from '@duban/language';
import { CHINA_CALENDARS } from '../../calendar/china-calendars.js';
import { analyseMinutes } from '../pipeline/analyse.js';
import type { LabelledPaper, PaperDirectory } from './label.js';
import { measurePaper, paperText, sumOf } from './measure.js';
import type { PaperFigures, ReadPaper } from './measure.js';

const CORPUS = new URL('../../../corpus/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, CORPUS), 'utf8')) as T;
const papersOf = (part: string): LabelledPaper[] =>
  readdirSync(new URL(`papers/${part}/`, CORPUS)).map((name) => read<LabelledPaper>(`papers/${part}/${name}`));
const PARTS = { open: papersOf('open'), 'held-out': papersOf('held-out') };
const directories = read<Record<string, PaperDirectory>>('organisations.json');
const calendar = CHINA_CALENDARS.at(-1);
if (!calendar) throw new Error('no calendar');

const reading: ReadPaper = (text, { date, directory }) =>
  analyseMinutes(text, { calendar, ...READING, ...directory, ...(date ? { date } : {}) });
const figuresOf = (papers: readonly LabelledPaper[]): PaperFigures =>
  sumOf(
    papers.map((paper) => {
      const directory = directories[paper.organisation] ?? { departments: [], groups: [] };
      return measurePaper(paper, directory, { read: reading, calendar }).figures;
    }),
  );
const shapesOf = (papers: readonly LabelledPaper[]): string[] => papers.map(({ shape }) => shape).sort();

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.floor((part / whole) * 100));
const recallAndPrecision = ({ duties }: PaperFigures): [number, number] => [
  percent(duties.found, duties.labelled),
  percent(duties.found, duties.found + duties.false),
];

/** Recall and precision of duties in per cent: they may rise, not fall. */
const FLOORS: Record<string, [recall: number, precision: number]> = {
  'committee-minutes': [100, 93],
  company: [87, 93],
  'decision-notice': [100, 100],
  english: [100, 100],
  'leader-instruction': [100, 100],
  notice: [92, 85],
  'rectification-list': [100, 100],
  'rolling-list': [81, 100],
  'safety-notice': [100, 85],
  'taiwan-hongkong': [100, 88],
  'task-table': [95, 95],
  university: [88, 93],
};
/** Of the third that was held out until minutes-6: since then its misses have been mended too, and it is no blind check any more. */
const HELD_OUT_FLOOR: [recall: number, precision: number] = [90, 95];
/** What must not happen at all, as often as it happens yet: it may fall, not rise. */
const CEILINGS = { wrongLimits: 1, inventedLimits: 0, replacedOwners: 0, nonsenseTitles: 7 };
/** Missed duties with a limit or an owner that nobody is asked to look at either; they may fall, not rise. */
const SLIPPED_AWAY = { open: 3, 'held-out': 1 };
/** Limits right, and owners right or shown as written, of those labelled, in per cent; they may rise. */
const LEAST = { open: { limits: 88, owners: 86 }, 'held-out': { limits: 87, owners: 84 } };

test.each(Object.entries(FLOORS))('papers of the shape %s are not read worse', (shape, floor) => {
  const [recall, precision] = recallAndPrecision(figuresOf(PARTS.open.filter((paper) => paper.shape === shape)));
  expect({ recall: recall >= floor[0], precision: precision >= floor[1], figures: [recall, precision] }).toEqual({
    recall: true,
    precision: true,
    figures: expect.any(Array),
  });
});

test('held-out papers are not read worse', () => {
  const [recall, precision] = recallAndPrecision(figuresOf(PARTS['held-out']));
  expect(recall).toBeGreaterThanOrEqual(HELD_OUT_FLOOR[0]);
  expect(precision).toBeGreaterThanOrEqual(HELD_OUT_FLOOR[1]);
});

test.each(['open', 'held-out'] as const)('days, owners and titles of %s papers are not worse than they are', (part) => {
  const { limits, owners, titles } = figuresOf(PARTS[part]);
  expect(limits.wrong).toBeLessThanOrEqual(CEILINGS.wrongLimits);
  expect(limits.invented).toBeLessThanOrEqual(CEILINGS.inventedLimits);
  expect(owners.replaced).toBeLessThanOrEqual(CEILINGS.replacedOwners);
  expect(titles.nonsense).toBeLessThanOrEqual(CEILINGS.nonsenseTitles);
});

test.each(['open', 'held-out'] as const)('limits and owners of %s papers are not read worse', (part) => {
  const { limits, owners } = figuresOf(PARTS[part]);
  expect(percent(limits.right, limits.labelled)).toBeGreaterThanOrEqual(LEAST[part].limits);
  expect(percent(owners.right + owners.shown, owners.labelled)).toBeGreaterThanOrEqual(LEAST[part].owners);
});

test.each(['open', 'held-out'] as const)('no more dated or owned duties of %s papers slip away', (part) => {
  const { look } = figuresOf(PARTS[part]);
  expect(look.missed - look.shown).toBeLessThanOrEqual(SLIPPED_AWAY[part]);
});

test('three papers of each of twelve shapes, one of them held out', () => {
  const shapes = Object.keys(FLOORS).sort();
  expect(shapes).toHaveLength(12);
  expect(shapesOf(PARTS['held-out'])).toEqual(shapes);
  expect(shapesOf(PARTS.open)).toEqual(shapes.flatMap((shape) => [shape, shape]));
});

test('labels are about the papers: every quotation stands in its own', () => {
  const strange = [...PARTS.open, ...PARTS['held-out']].flatMap((paper) => {
    const text = paperText(paper);
    const quoted = [
      ...paper.duties.flatMap(({ at, owners = [], due = [], otherDates = [] }) => [
        at,
        ...owners,
        ...due.map(([words]) => words),
        ...otherDates.map(([words]) => words),
      ]),
      ...paper.notDuties.map(({ at }) => at),
    ];
    const long = text.length >= 300 && text.length <= 5_000 ? [] : [`${text.length} characters`];
    return [...long, ...quoted.filter((words) => !text.includes(words))].map((words) => `${paper.id}: ${words}`);
  });
  expect(strange).toEqual([]);
});
