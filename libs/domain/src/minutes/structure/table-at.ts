import { headRoleOf } from './labels.js';
import { markerOf } from './markers.js';
import type { Paragraph } from './sentences.js';
import { cellsOf, columnsByContent, isAgendaHead, isRuleRow, partCellOf, taskColumnsOf, type TaskColumns } from './tables.js';

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
    const after = paragraphs[next + 1];
    const heads = paragraph && rows.length > 0 && after && cellsIn(after) !== null ? partCellOf(paragraph.read) : null;
    const cells = paragraph ? (cellsIn(paragraph) ?? heads) : null;
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

/** 序号 |: a cell on a line of its own may keep the stroke behind it. */
const STROKE = /\s*[|｜]\s*$/u;
const cellOf = (paragraph: Paragraph | undefined): string => (paragraph?.read ?? '').replace(STROKE, '').trim();
/** 一、…: between the rows it heads those that follow. */
const isPartHead = (paragraph: Paragraph | undefined): boolean => {
  const marker = markerOf(paragraph?.read ?? '');
  return marker !== null && marker.level <= 2;
};

/** A table copied cell by cell: its labels one below another, then the cells of each row. */
const stacked = (paragraphs: readonly Paragraph[], at: number): TableFound | null => {
  const labels: string[] = [];
  for (let next = at; labels.length < MOST_CELLS; next += 1) {
    const read = cellOf(paragraphs[next]);
    if (read.length > 12 || /[，。；：:]/u.test(read) || headRoleOf(read) === null) break;
    labels.push(read);
  }
  const width = labels.length;
  const columns = width >= LEAST_SPACED ? taskColumnsOf(labels) : null;
  if (!columns) return null;
  const rows: TableRow[] = [{ cells: labels, lines: paragraphs.slice(at, at + width) }];
  let from = at + width;
  let found = 0;
  while (from < paragraphs.length && rows.length < MOST_ROWS) {
    if (columns.number >= 0 && isPartHead(paragraphs[from])) {
      rows.push({ cells: Array.from({ length: width }, () => ''), lines: paragraphs.slice(from, from + 1) });
      from += 1;
      continue;
    }
    const lines = paragraphs.slice(from, from + width);
    const cells = lines.map(cellOf);
    const numbered = columns.number < 0 || /^\d{1,4}[.、]?$/u.test(cells[columns.number] ?? '');
    if (lines.length < width || !numbered || cells.some((cell) => cell.length > 300)) break;
    rows.push({ cells, lines });
    from += width;
    found += 1;
  }
  return found > 0 ? { rows, columns, head: 0 } : null;
};

/** How many lines an agenda takes that is drawn as a table; 0 = none begins here. */
export const agendaLines = (paragraphs: readonly Paragraph[], at: number): number => {
  const head = cellsOf(paragraphs[at]?.read ?? '');
  return head && isAgendaHead(head) ? runOf(paragraphs, at, ({ read }) => cellsOf(read)).length : 0;
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
