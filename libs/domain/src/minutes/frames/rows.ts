import { limitPhrasesOf } from '../dates/time-phrases.js';
import { draftOf, type DraftSource } from '../drafts/draft.js';
import type { TableFound, TableRow } from '../structure/table-at.js';
import { aligned, filledFrom, isRuleRow, taskColumnsOf, type TaskColumns } from '../structure/tables.js';
import type { Lang } from '../clauses/lang.js';
import { CONTINUING } from '../words/lexicon.js';
import { cutClauses, readClause } from '../clauses/clauses.js';
import { verdict, type Verdict } from './classify.js';
import type { HeldLabel, Reading } from './reading.js';
import { onlyRequirement } from '../clauses/requirements.js';

const CLOSED =
  /^(?:已(?:经)?(?:于[^，。；]{1,10}?)?(?:全部)?(?:完成|办结|整改(?:完成|到位)?|销号|落实|答复|解决|关闭|取消)|完成|办结|销号|关闭|取消|closed|done|complete[d]?|resolved|cancelled|是|√|✓)(?:$|[\s，,；;。.（(])/iu;

/** The pieces of a row in the order of the text: its task cell, or the whole line, speaks; the other cells belong to it. */
const putRow = (reading: Reading, { lines }: TableRow, task: number, found: Verdict & { imperative?: boolean }): string[] =>
  lines.map((line, at) => {
    const speaks = lines.length === 1 || at === task;
    const beside = found.class === 'statement' ? found : verdict('statement', 'department_line');
    return reading.put(line, line, speaks ? found : beside).id;
  });

const statusIn = (cell: string): string | null => (cell === '' ? null : cell);

const readRow = (reading: Reading, row: TableRow, columns: TaskColumns, lang: Lang): void => {
  const { cells } = row;
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
  const task = cell(columns.task) || cell(columns.name);
  const sentence = task.replace(/^\d+[.、．]\s*/u, '');
  if (CLOSED.test(cell(columns.status)) || /^已?取消|^作废|^cancel/iu.test(cell(columns.due))) {
    const [segmentId = ''] = putRow(reading, row, columns.task, verdict('statement', 'closed', cell(columns.status)));
    reading.rows.push({ draftId: null, segmentId, text: sentence, status: statusIn(cell(columns.status)) });
    return;
  }
  const clauses = cutClauses(sentence).map((clause, at) => readClause(clause, lang, at === 0));
  const requirement = onlyRequirement(clauses);
  const going = CONTINUING.find((word) => sentence.includes(word));
  const isLimit = (words: string): boolean => limitPhrasesOf(words, lang.base, lang.words).some((phrase) => phrase.due !== null);
  // a new date may stand with how far it is, where the old one has passed
  const moved = /新计划|新时间|延期|延至|推迟|顺延|调整[至为到]|改[至为到]|展期/u.test(cell(columns.status));
  const due = (moved || !isLimit(cell(columns.due))) && isLimit(cell(columns.status)) ? cell(columns.status) : cell(columns.due);
  const dated = isLimit(due);
  const standing = !dated && (/长期|持续|常态|ongoing/iu.test(due) || (due === '' && going !== undefined));
  const of: DraftSource['class'] = standing ? 'standing' : 'task';
  const doers = columns.doers.filter(({ at }) => cell(at) !== '');
  const found = verdict(of, 'table_row', ...doers.map(({ at }) => cell(at)));
  const segmentIds = putRow(reading, row, columns.task, { ...found, imperative: true });
  const labels: HeldLabel[] = [
    ...doers.map(({ label, role, at }) => ({ role, name: label, value: cell(at) })),
    ...(due === '' ? [] : [{ role: 'due' as const, name: '完成时限', value: due }]),
  ];
  const name = cell(columns.name);
  reading.rows.push({
    ...{ draftId: `d${reading.drafts.length + 1}`, segmentId: segmentIds[0] ?? '', text: name === '' ? sentence : `${name}：${sentence}` },
    status: statusIn(cell(columns.status)),
  });
  const source = { requirement, sentence, alone: true, labels, segmentIds, class: of };
  reading.drafts.push(draftOf(name === '' || task === name ? source : { ...source, name }, reading.drafting));
};

/** Rows of a task table: each one matter, its doers and its limit in cells of their own. */
export const readTable = (reading: Reading, { rows, columns: first, head }: TableFound, lang: Lang): void => {
  let columns = first;
  let above: string[] = [];
  rows.forEach((row, at) => {
    const { cells } = row;
    const again = taskColumnsOf(cells);
    if (again) columns = again;
    const filled = filledFrom(above, aligned(cells, columns, above));
    const task = filled[columns.task] ?? '';
    const name = columns.name < 0 ? '' : (filled[columns.name] ?? '');
    if (at <= head || again || isRuleRow(cells) || (task === '' && name === '')) {
      putRow(reading, row, columns.task, verdict('statement', 'heading'));
      return;
    }
    readRow(reading, { ...row, cells: filled }, columns, lang);
    above = filled;
  });
};
