import type { InflatedPart } from '../zip/sound-archive.js';

/** Rows and columns from 0, the last one included. */
export interface MergedRange {
  top: number;
  bottom: number;
  column: number;
}

const COLUMN_LETTERS = 26;
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * COLUMN_LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
const RANGE = /<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})["']/gu;

const textOf = (parts: readonly InflatedPart[], name: string): string =>
  parts.find((part) => part.name === name)?.content.toString('utf8') ?? '';

/** Cells of each sheet that are merged downwards, sheets in the order of the workbook. */
export const mergedCells = (parts: readonly InflatedPart[]): MergedRange[][] => {
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gu)].map(([tag]) => [
      /\bId\s*=\s*["']([^"']+)["']/u.exec(tag)?.[1] ?? '',
      (/\bTarget\s*=\s*["']([^"']+)["']/u.exec(tag)?.[1] ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/gu)].map(([tag]) => {
    const sheet = textOf(parts, targets.get(/\br:id\s*=\s*["']([^"']+)["']/u.exec(tag)?.[1] ?? '') ?? '');
    return [...sheet.matchAll(RANGE)]
      .map(([, letters = '', top = '', bottom = '']) => ({ top: Number(top) - 1, bottom: Number(bottom) - 1, column: columnOf(letters) }))
      .filter(({ top, bottom }) => bottom > top);
  });
};

/** Rows in which a cell that is merged downwards stands in each row that it covers. */
export const filledDown = <T>(rows: readonly (readonly T[])[], merged: readonly MergedRange[]): T[][] => {
  const filled = rows.map((row) => [...row]);
  for (const { top, bottom, column } of merged) {
    const value = filled[top]?.[column];
    if (value === undefined || value === null) continue;
    for (let at = top + 1; at <= Math.min(bottom, filled.length - 1); at += 1) {
      const row = filled[at];
      if (row && (row[column] === null || row[column] === undefined)) row[column] = value;
    }
  }
  return filled;
};
