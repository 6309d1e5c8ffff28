import { headRoleOf, type LabelRole } from './labels.js';

/** Cells of a line of a table: | A | B | or A⇥B; null for any other line. An escaped pipe is a letter of its cell. */
export const cellsOf = (line: string): string[] | null => {
  const masked = line.replaceAll('\\|', '○○');
  const pipes = /[|｜]/u.test(masked);
  if (!pipes && !masked.includes('\t')) return null;
  const edges = pipes ? (/^\s*[|｜]/u.test(masked) ? 1 : 0) : 0;
  const ends: number[] = [];
  for (const hit of masked.matchAll(pipes ? /[|｜]/gu : /\t/gu)) ends.push(hit.index);
  const cells: string[] = [];
  let from = 0;
  for (const end of [...ends, line.length]) {
    cells.push(line.slice(from, end).replaceAll('\\|', '|').trim());
    from = end + 1;
  }
  const open = cells.slice(edges);
  const closed = pipes && /[|｜]\s*$/u.test(masked) ? open.slice(0, -1) : open;
  return closed.length > 1 ? closed : null;
};

/** 一、体系建设 |: a row of one cell heads those below it, inside of a table. */
export const partCellOf = (line: string): string[] | null =>
  /^[^|｜\t]{1,80}[|｜]\s*$/u.test(line) ? [line.replace(/[|｜]\s*$/u, '').trim()] : null;

/** --- | :-: in markdown: draws the table, says nothing. */
export const isRuleRow = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-*:?$/u.test(cell));

export interface Doers {
  label: string;
  role: LabelRole;
  at: number;
}

export interface TaskColumns {
  task: number;
  /** Name of the matter, or the problem that the task is about. */
  name: number;
  doers: Doers[];
  due: number;
  status: number;
  number: number;
  /** How many columns the head has. */
  width: number;
}

const DOER_ROLES: readonly LabelRole[] = ['lead', 'responsible', 'assist', 'person', 'leader'];
const NUMBER = /^(?:\d{1,4}|[一二三四五六七八九十]{1,3}|[（(]?\d{1,3}[）)])?[.、]?$/u;
const DATE =
  /\d{1,4}\s*[年./-]\s*\d{1,2}|\d{1,2}月|[年月季]度?[底末]|季度|长期|立即|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:ASAP|TBC|TBD|ongoing|next meeting)$/iu;
const ORGAN =
  /(?:局|委|办|部|厅|院|处|科|室|中心|公司|区|县|镇|乡|街道|政府|学院|大队|支队|中队|集团|专班|小组|站|所|村|各单位|各部门)(?:[、，,；;/ ]|$)/u;
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const PERSONS = new RegExp(`^[${COMMON}][\\p{Script=Han}]{1,2}(?:[、，,/ ][${COMMON}][\\p{Script=Han}]{1,2})*$`, 'u');
const INITIALS = /^(?:[A-Z]{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:\s*[/,&]\s*(?:[A-Z]{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+)?))*$/u;
const isParty = (cell: string): boolean => ORGAN.test(cell) || PERSONS.test(cell) || INITIALS.test(cell);

const none = (width: number): TaskColumns => ({ task: -1, name: -1, doers: [], due: -1, status: -1, number: -1, width });

/** Of several columns that tell how far it is, the one that asks whether it is done. */
const closedColumn = (cells: readonly string[], otherwise: number): number => {
  const asked = cells.findIndex((cell) => /^是否/u.test(cell));
  return asked < 0 ? otherwise : asked;
};

/** Who speaks to what, and when: an agenda asks nothing of anybody. */
const SPEAKS = /^(?:发言人|汇报人|报告人|主讲人?|主持人?|讲者|嘉宾|speakers?|presenters?|presented by)$/iu;
export const isAgendaHead = (cells: readonly string[]): boolean => cells.some((cell) => SPEAKS.test(cell.replace(/[\s*]/gu, '')));

/** What the head of a task table says of its columns; null when it is no head of one. */
export const taskColumnsOf = (cells: readonly string[]): TaskColumns | null => {
  if (isAgendaHead(cells)) return null;
  const roles = cells.map((cell) => headRoleOf(cell));
  const known = roles.filter((role) => role !== null).length;
  if (known < 2 || known * 2 < cells.length || cells.some((cell) => cell.length > 20)) return null;
  const at = (...wanted: LabelRole[]): number => roles.findIndex((role) => role !== null && wanted.includes(role));
  const columns: TaskColumns = {
    ...none(cells.length),
    doers: roles.flatMap((role, index) =>
      role && DOER_ROLES.includes(role) ? [{ label: (cells[index] ?? '').replace(/\s/gu, ''), role, at: index }] : [],
    ),
    task: at('task'),
    name: at('problem'),
    ...{ due: at('due'), status: closedColumn(cells, at('status')), number: at('number') },
  };
  // 建设任务, 工作事项, 任务清单 | 责任清单: of several columns that tell what, the one beside whoever does it
  const first = columns.doers.find(({ role }) => role !== 'leader')?.at ?? -1;
  if (first > 1 && roles[first - 1] === 'task' && columns.task >= 0 && columns.task < first - 1) columns.task = first - 1;
  if (columns.task < 0 && columns.name >= 0) columns.task = columns.name;
  if (columns.task < 0) columns.task = roles.indexOf(null);
  if (columns.name === columns.task) columns.name = -1;
  return columns.task >= 0 && (columns.doers.length > 0 || columns.due >= 0) ? columns : null;
};

/** Share of rows whose cell is of a kind. */
const share = (rows: readonly (readonly string[])[], at: number, is: (cell: string) => boolean): number =>
  rows.filter((row) => is(row[at] ?? '')).length / Math.max(1, rows.length);

/** Where no head says it, columns are told by what is in them: dates, parties, numbers, and the longest words are the task. */
export const columnsByContent = (rows: readonly (readonly string[])[]): TaskColumns | null => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2) return null;
  const all = Array.from({ length: width }, (_, at) => at);
  const lengths = all.map((at) => rows.reduce((sum, row) => sum + (row[at] ?? '').length, 0) / rows.length);
  const number = all.find((at) => share(rows, at, (cell) => cell !== '' && NUMBER.test(cell)) > 0.7) ?? -1;
  const due = all.find((at) => at !== number && share(rows, at, (cell) => cell.length <= 24 && DATE.test(cell)) > 0.6) ?? -1;
  const doers = all.filter((at) => at !== number && at !== due && share(rows, at, (cell) => cell.length <= 40 && isParty(cell)) > 0.6);
  const task =
    all.filter((at) => at !== number && at !== due && !doers.includes(at)).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0))[0] ?? -1;
  if (task < 0 || (lengths[task] ?? 0) < 5 || doers.length === 0 || due < 0) return null;
  return {
    ...none(width),
    ...{ task, due, number },
    doers: doers.map((at, n) => ({ label: n === 0 ? '责任单位' : '配合单位', role: n === 0 ? 'responsible' : 'assist', at })),
  };
};

/** 同上 takes the cell above. */
const SAME = /^(?:同上|〃|″|"|同前)$/u;
export const filledFrom = (above: readonly string[], cells: readonly string[]): string[] =>
  cells.map((cell, at) => (SAME.test(cell) ? (above[at] ?? '') : cell));

/** A row that lacks cells at its head (they are merged into the row above) takes its place by what its cells are. */
export const aligned = (cells: readonly string[], columns: TaskColumns, above: readonly string[]): string[] => {
  const lacking = columns.width - cells.length;
  if (lacking <= 0 || lacking > 3) return [...cells];
  const fits = (row: readonly string[]): number => {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? ''));
    return (
      (DATE.test(cell(columns.due)) ? 2 : 0) +
      columns.doers.filter(({ at }) => isParty(cell(at))).length * 2 +
      (columns.number >= 0 && cell(columns.number) !== '' && NUMBER.test(cell(columns.number)) ? 1 : 0) +
      (cell(columns.task).length > 4 && !DATE.test(cell(columns.task)) ? 1 : 0)
    );
  };
  const shifted = [...above.slice(0, lacking), ...cells];
  const padded = [...cells, ...Array.from({ length: lacking }, () => '')];
  return fits(shifted) > fits(padded) ? shifted : padded;
};
