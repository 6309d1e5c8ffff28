import { labelRoleOf } from './labels.js';
import type { Paragraph } from './sentences.js';
import { cellsOf, columnsByContent, isRuleRow, taskColumnsOf, type TaskColumns } from './tables.js';

export interface TableRow {
  cells: string[];
  /** One line of the text; or one for each cell, where a table was copied so. */
  lines: Paragraph[];
}

export interface TableFound {
  rows: TableRow[];
  columns: TaskColumns;
  /** Rows up to this one are its head; -1 = it has none. */
  head: number;
}

/** A head may stand below a title of the table. */
const HEAD_WITHIN = 4;
const MOST_ROWS = 5_000;
const LEAST_SPACED = 3;
const MOST_CELLS = 10;

const runOf = (paragraphs: readonly Paragraph[], at: number, cellsIn: (paragraph: Paragraph) => string[] | null): TableRow[] => {
  const rows: TableRow[] = [];
  for (let next = at; next < paragraphs.length && rows.length < MOST_ROWS; next += 1) {
    const paragraph = paragraphs[next];
    const cells = paragraph ? cellsIn(paragraph) : null;
    if (!paragraph || !cells) break;
    rows.push({ cells, lines: [paragraph] });
  }
  return rows;
};

/** Cells drawn by | or tabs. `byContent`: a head is looked for, and where none stands what is in the cells. */
const drawnAs = (rows: readonly TableRow[], byContent: boolean): Omit<TableFound, 'rows'> | null => {
  for (let head = 0; head < Math.min(HEAD_WITHIN, rows.length); head += 1) {
    const columns = taskColumnsOf(rows[head]?.cells ?? []);
    if (columns) return { columns, head };
  }
  if (!byContent) return null;
  const columns = columnsByContent(rows.map(({ cells }) => cells).filter((cells) => !isRuleRow(cells)));
  const ruled = rows.findIndex(({ cells }) => isRuleRow(cells));
  return columns ? { columns, head: ruled === 1 ? 0 : -1 } : null;
};

/** Lines drawn as a table of which nothing is told yet, and how far they go. */
interface DrawnRun {
  from: number;
  rows: TableRow[];
}

const spacedCells = (line: string): string[] => line.trim().split(/[ \u3000]+/u);

/** Cells set apart by blanks, under a head whose words are all labels. */
const spaced = (paragraphs: readonly Paragraph[], at: number): TableFound | null => {
  const head = spacedCells(paragraphs[at]?.read ?? '');
  if (head.length < LEAST_SPACED || head.length > MOST_CELLS || head.some((cell) => cell.length > 10)) return null;
  const columns = taskColumnsOf(head);
  if (!columns) return null;
  const rows = runOf(paragraphs, at, ({ read }) => {
    const cells = read.length > 400 ? [] : spacedCells(read);
    return cells.length >= head.length - 1 && cells.length <= head.length && cells.length >= 2 ? cells : null;
  });
  return rows.length > 1 ? { rows, columns, head: 0 } : null;
};

/** A table copied cell by cell: its labels one below another, then the cells of each row. */
const stacked = (paragraphs: readonly Paragraph[], at: number): TableFound | null => {
  const labels: string[] = [];
  for (let next = at; labels.length < MOST_CELLS; next += 1) {
    const read = paragraphs[next]?.read ?? '';
    if (read.length > 10 || labelRoleOf(read) === null) break;
    labels.push(read);
  }
  const width = labels.length;
  const columns = width >= LEAST_SPACED ? taskColumnsOf(labels) : null;
  if (!columns) return null;
  const rows: TableRow[] = [{ cells: labels, lines: paragraphs.slice(at, at + width) }];
  for (let from = at + width; from + width <= paragraphs.length && rows.length < MOST_ROWS; from += width) {
    const lines = paragraphs.slice(from, from + width);
    const cells = lines.map(({ read }) => read);
    const numbered = columns.number < 0 || /^\d{1,4}[.、]?$/u.test(cells[columns.number] ?? '');
    if (!numbered || cells.some((cell) => cell.length > 300)) break;
    rows.push({ cells, lines });
  }
  return rows.length > 1 ? { rows, columns, head: 0 } : null;
};

/** A run whose first lines are no table by what is in their cells is none from a later line on either. */
const TOLD_WITHIN = 8;

/** Finds the task tables of a text, from its first paragraph to its last: each line is looked at a bounded number of times. */
export class TableFinder {
  private run: DrawnRun = { from: 0, rows: [] };

  constructor(private readonly paragraphs: readonly Paragraph[]) {}

  /** The task table that begins at a paragraph; null where there is none. */
  at(at: number): TableFound | null {
    return this.drawn(at) ?? spaced(this.paragraphs, at) ?? stacked(this.paragraphs, at);
  }

  private drawn(at: number): TableFound | null {
    const { from, rows: known } = this.run;
    if (at < from || at >= from + known.length) this.run = { from: at, rows: runOf(this.paragraphs, at, ({ read }) => cellsOf(read)) };
    const skipped = at - this.run.from;
    if (this.run.rows.length === 0) return null;
    const byContent = skipped < TOLD_WITHIN;
    const found = drawnAs(byContent ? this.run.rows.slice(skipped) : this.run.rows.slice(skipped, skipped + HEAD_WITHIN), byContent);
    return found && { ...found, rows: this.run.rows.slice(skipped) };
  }
}

/** How many paragraphs a table takes. */
export const linesOfTable = ({ rows }: TableFound): number => rows.reduce((sum, { lines }) => sum + lines.length, 0);
