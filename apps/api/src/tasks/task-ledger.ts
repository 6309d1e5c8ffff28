import writeXlsxFile from 'write-excel-file/node';
import type { TaskListItem } from '@duban/contracts';
import { lastDayOf, type BilingualText, type Instant, type WorkCalendar } from '@duban/domain';
import {
  GRADE_LABELS,
  LIGHT_LABELS,
  TASK_LEDGER_HEADS,
  TASK_LEDGER_NOTES,
  TASK_LEDGER_TITLE,
  TASK_STATUS_LABELS,
  URGENCY_LABELS,
  type Namings,
  type TaskLedgerColumn,
} from '@duban/words';

export interface LedgerWords {
  lang: 'zh' | 'en';
  names: Namings;
  calendar: WorkCalendar;
}

/** Whatever begins with `=`, `+` or `@` is text here: a cell of a given type is never read as a formula. */
type Value = string | number | Date | null;
interface Column {
  /** In letters of the Latin alphabet; a Chinese character takes two. */
  width: number;
  of: (item: TaskListItem, n: number, words: LedgerWords) => Value;
}

const said = (text: BilingualText | null | undefined, { lang }: LedgerWords): string | null => text?.[lang] ?? null;

/** A due is the end of a day: as people write it, that day. A spreadsheet's dates have no zone. */
const day = (due: Instant | null, { calendar }: LedgerWords): Date | null =>
  due === null ? null : new Date(`${lastDayOf(due, calendar)}T00:00:00Z`);

const notesOf = ({ flags, specialWatch }: TaskListItem, words: LedgerWords): string =>
  (Object.keys(TASK_LEDGER_NOTES) as (keyof typeof TASK_LEDGER_NOTES)[])
    .filter((id) => (id === 'specialWatch' ? specialWatch : flags[id]))
    .map((id) => TASK_LEDGER_NOTES[id][words.lang])
    .join(words.lang === 'zh' ? '、' : ', ');

const percentText = (percent: number | null): string | null => (percent === null ? null : `${percent}%`);

const COLUMNS: Record<TaskLedgerColumn, Column> = {
  n: { width: 6, of: (_, n) => n },
  number: { width: 18, of: ({ directiveNumber }) => directiveNumber },
  directive: { width: 36, of: ({ directiveTitle }) => directiveTitle },
  task: { width: 36, of: ({ title }) => title },
  lead: { width: 22, of: ({ lead }, _, { names, lang }) => names[lang].department(lead) },
  assists: {
    width: 28,
    of: ({ assists }, _, { names, lang }) => assists.map((id) => names[lang].department(id)).join(lang === 'zh' ? '、' : ', '),
  },
  leader: { width: 12, of: ({ leaderInCharge }, _, { names, lang }) => names[lang].person(leaderInCharge) },
  grade: { width: 10, of: ({ grade }, _, words) => said(GRADE_LABELS[grade], words) },
  urgency: { width: 10, of: ({ urgency }, _, words) => said(URGENCY_LABELS[urgency], words) },
  standard: { width: 40, of: ({ closureStandard }) => closureStandard },
  baseline: { width: 14, of: ({ baselineDue }, _, words) => day(baselineDue, words) },
  due: { width: 14, of: ({ currentDue }, _, words) => day(currentDue, words) },
  status: { width: 12, of: ({ status }, _, words) => said(TASK_STATUS_LABELS[status], words) },
  percent: { width: 10, of: ({ percent }) => percentText(percent) },
  passed: { width: 10, of: ({ timePassed }) => percentText(timePassed) },
  light: { width: 8, of: ({ light }, _, words) => (light === null ? null : said(LIGHT_LABELS[light], words)) },
  late: { width: 16, of: ({ overdue }, _, words) => said(overdue?.text, words) },
  notes: { width: 24, of: (item, _, words) => notesOf(item, words) },
};
const IN_ORDER = Object.keys(TASK_LEDGER_HEADS) as TaskLedgerColumn[];

const cellOf = (value: Value) => {
  if (value === null || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' as const };
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' as const }
    : { value, type: String, wrap: true, alignVertical: 'top' as const };
};

/** The list as a workbook: its head stays in view, its dates are dates. */
export const taskLedger = (items: readonly TaskListItem[], words: LedgerWords): Promise<Buffer> => {
  const head = IN_ORDER.map((id) => ({ value: TASK_LEDGER_HEADS[id][words.lang], type: String, fontWeight: 'bold' as const }));
  const rows = items.map((item, at) => IN_ORDER.map((id) => cellOf(COLUMNS[id].of(item, at + 1, words))));
  const columns = IN_ORDER.map((id) => ({ width: COLUMNS[id].width }));
  return writeXlsxFile([head, ...rows], {
    ...{ columns, sheet: TASK_LEDGER_TITLE[words.lang], stickyRowsCount: 1, orientation: 'landscape' as const },
  }).toBuffer();
};
