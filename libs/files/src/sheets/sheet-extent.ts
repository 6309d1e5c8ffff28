import type { InflatedPart } from '../zip/sound-archive.js';

/** No list that people keep is larger; the parser would lay out every cell between the first and the last. */
const MOST_CELLS = 1_000_000;
const MOST_ROWS = 100_000;
const COLUMN_LETTERS = 26;

/** `r` of a row (`12`) or a cell (`B12`), whichever quotes it stands in. */
const REFERENCE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ADDRESS = /^([A-Z]{0,3})([0-9]{1,7})$/u;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * COLUMN_LETTERS + letter.charCodeAt(0) - 64, 0);

/** How far a sheet's cells reach, by their own addresses; null when one is no address (written so as not to be seen). */
const extentOf = (xml: string): { rows: number; columns: number } | null => {
  let rows = 0;
  let columns = 0;
  for (const reference of xml.matchAll(REFERENCE)) {
    const address = ADDRESS.exec(reference[1] ?? reference[2] ?? '');
    if (!address) return null;
    columns = Math.max(columns, columnOf(address[1] ?? ''));
    rows = Math.max(rows, Number(address[2]));
  }
  return { rows, columns };
};

/** Two cells far apart make a matrix of all between them: whether every sheet of a workbook stays within what may be laid out. */
export const isWithinExtent = (parts: readonly InflatedPart[]): boolean =>
  parts
    .filter(({ name }) => /^xl\/worksheets\/.*\.xml$/iu.test(name))
    .every(({ content }) => {
      const extent = extentOf(content.toString('utf8'));
      return extent !== null && extent.rows <= MOST_ROWS && extent.rows * Math.max(1, extent.columns) <= MOST_CELLS;
    });
