import { limitPhrasesOf } from '../dates/time-phrases.js';
import { draftOf, type DraftSource } from '../drafts/draft.js';
import type { Paragraph } from '../structure/sentences.js';
import { aligned, cellsOf, columnsByContent, filledFrom, isRuleRow, taskColumnsOf, type TaskColumns } from '../structure/tables.js';
import type { Lang } from '../words/lang.js';
import { CONTINUING } from '../words/lexicon.js';
import { cutClauses, readClause } from './clauses.js';
import { verdict } from './classify.js';
import type { HeldLabel, Reading } from './reading.js';
import { onlyRequirement } from './requirements.js';

export interface TableFound {
  rows: { paragraph: Paragraph; cells: string[] }[];
  columns: TaskColumns;
  /** Rows up to this one are its head. */
  head: number;
}

/** A head may stand below a title of the table. */
const HEAD_WITHIN = 4;
const MOST_ROWS = 5_000;

/** The task table that begins at a paragraph; null where there is none. */
export const tableAt = (paragraphs: readonly Paragraph[], at: number): TableFound | null => {
  const rows: TableFound['rows'] = [];
  for (let next = at; next < paragraphs.length && rows.length < MOST_ROWS; next += 1) {
    const paragraph = paragraphs[next];
    const cells = paragraph ? cellsOf(paragraph.read) : null;
    if (!paragraph || !cells) break;
    rows.push({ paragraph, cells });
  }
  if (rows.length === 0) return null;
  for (let head = 0; head < Math.min(HEAD_WITHIN, rows.length); head += 1) {
    const columns = taskColumnsOf(rows[head]?.cells ?? []);
    if (columns) return { rows, columns, head };
  }
  const drawn = rows.filter(({ cells }) => !isRuleRow(cells));
  const columns = columnsByContent(drawn.map(({ cells }) => cells));
  const ruled = rows.findIndex(({ cells }) => isRuleRow(cells));
  return columns ? { rows, columns, head: ruled === 1 ? 0 : -1 } : null;
};

const CLOSED =
  /^(?:已(?:经)?(?:全部)?(?:完成|办结|整改(?:完成|到位)?|销号|落实|答复|解决|关闭|取消)|完成|办结|销号|关闭|取消|closed|done|complete[d]?|resolved|cancelled|是|√|✓)(?:$|[\s，,；;。.（(])/iu;

const readRow = (reading: Reading, { paragraph, cells }: TableFound['rows'][number], columns: TaskColumns, lang: Lang): void => {
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
  const task = cell(columns.task) || cell(columns.name);
  const sentence = task.replace(/^\d+[.、．]\s*/u, '');
  if (CLOSED.test(cell(columns.status)) || /^已?取消|^作废|^cancel/iu.test(cell(columns.due))) {
    reading.put(paragraph, paragraph, verdict('statement', 'closed', cell(columns.status)));
    return;
  }
  const clauses = cutClauses(sentence).map((clause, at) => readClause(clause, lang, at === 0));
  const requirement = onlyRequirement(clauses);
  const going = CONTINUING.find((word) => sentence.includes(word));
  const due = cell(columns.due);
  const dated = limitPhrasesOf(due, lang.base, lang.words).some((phrase) => phrase.due !== null);
  const standing = !dated && (/长期|持续|常态|ongoing/iu.test(due) || (due === '' && going !== undefined));
  const of: DraftSource['class'] = standing ? 'standing' : 'task';
  const doers = columns.doers.filter(({ at }) => cell(at) !== '');
  const found = verdict(of, 'table_row', ...doers.map(({ at }) => cell(at)));
  const segment = reading.put(paragraph, paragraph, { ...found, imperative: true });
  const labels: HeldLabel[] = [
    ...doers.map(({ label, role, at }) => ({ role, name: label, value: cell(at) })),
    ...(due === '' ? [] : [{ role: 'due' as const, name: '完成时限', value: due }]),
  ];
  const name = cell(columns.name);
  const source = { requirement, sentence, alone: true, labels, segmentIds: [segment.id], class: of };
  reading.drafts.push(draftOf(name === '' || task === name ? source : { ...source, name }, reading.drafting));
};

/** Rows of a task table: each one matter, its doers and its limit in cells of their own. */
export const readTable = (reading: Reading, { rows, columns: first, head }: TableFound, lang: Lang): void => {
  let columns = first;
  let above: string[] = [];
  rows.forEach(({ paragraph, cells }, at) => {
    const again = taskColumnsOf(cells);
    if (again) columns = again;
    const filled = filledFrom(above, aligned(cells, columns, above));
    const task = filled[columns.task] ?? '';
    const name = columns.name < 0 ? '' : (filled[columns.name] ?? '');
    if (at <= head || again || isRuleRow(cells) || (task === '' && name === '')) {
      reading.put(paragraph, paragraph, verdict('statement', 'heading'));
      return;
    }
    readRow(reading, { paragraph, cells: filled }, columns, lang);
    above = filled;
  });
};
