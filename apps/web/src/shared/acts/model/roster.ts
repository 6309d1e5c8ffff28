import { numberIn } from '../../forms/number-in.js';
import type { Task } from './form-on.js';

type Measure = Task['measures'][number];

/** 每人联系帮扶2家: who, how many, which ones. */
export type RosterRow = Record<'name' | 'count' | 'what', string>;

export const emptyRow = (name = ''): RosterRow => ({ name, count: '', what: '' });

/** Is it counted by persons, and asked for row by row. */
export const isByRoster = ({ perUnit, roster }: Measure): boolean => perUnit !== undefined || (roster ?? []).length > 0;

export const rosterOf = ({ roster = [] }: Measure): RosterRow[] =>
  roster.length > 0 ? roster.map((name) => emptyRow(name)) : [emptyRow()];

const PARTED = /[、,，;；\n]+/u;

/** How many a row comes to: as written, else as many as it names. */
export const countOf = ({ count, what }: RosterRow): number => {
  const written = count.trim();
  if (written !== '') return Number.isFinite(numberIn(written)) ? numberIn(written) : 0;
  return what.split(PARTED).filter((one) => one.trim() !== '').length;
};

const named = ({ name, count, what }: RosterRow): boolean => [name, count, what].some((text) => text.trim() !== '');

/** All that are named, as soon as one of them has done something: who has done nothing counts as nought. */
export const countedRows = (rows: readonly RosterRow[]): RosterRow[] =>
  rows.some(({ count, what }) => count.trim() !== '' || what.trim() !== '') ? rows.filter(named) : [];

/** What each owes is reached when the one with the least has reached it; what all owe together is their sum. */
export const measuredBy = ({ perUnit }: Pick<Measure, 'perUnit'>, rows: readonly RosterRow[]): number => {
  const counts = rows.map(countOf);
  return perUnit === undefined ? counts.reduce((sum, each) => sum + each, 0) : Math.min(...counts);
};

export interface RosterFigures {
  rows: number;
  reached: number;
  total: number;
  measured: number;
}

export const figuresOf = (measure: Measure, all: readonly RosterRow[]): RosterFigures | null => {
  const rows = countedRows(all);
  if (rows.length === 0) return null;
  const counts = rows.map(countOf);
  return {
    rows: rows.length,
    reached: counts.filter((each) => each >= measure.target).length,
    total: counts.reduce((sum, each) => sum + each, 0),
    measured: measuredBy(measure, rows),
  };
};

/** A line each, in nobody's language: name, number, which ones. */
export const rosterText = ({ name, unit, perUnit = '' }: Measure, rows: readonly RosterRow[]): string =>
  [
    `${perUnit}${name}`,
    ...rows.map((row) => [row.name.trim(), `${countOf(row)}${unit}`, row.what.trim()].filter((part) => part !== '').join(' ')),
  ].join('\n');
