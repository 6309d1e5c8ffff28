/** Cells of a line of a table: | A | B | or A⇥B; null for any other line. */
export const cellsOf = (line: string): string[] | null => {
  const cells = /[|｜]/u.test(line) ? line.replace(/^[|｜]|[|｜]$/gu, '').split(/[|｜]/u) : line.includes('\t') ? line.split('\t') : null;
  return cells && cells.length > 1 ? cells.map((cell) => cell.trim()) : null;
};

/** --- | :-: in markdown: draws the table, says nothing. */
export const isRuleRow = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-*:?$/u.test(cell));

export interface TaskColumns {
  task: number;
  name: number;
  /** Label of a column of doers (牵头单位) and where it stands. */
  doers: { label: string; at: number }[];
  due: number;
}

const DOERS =
  /^(?:牵头(?:责任)?(?:单位|部门)|主办(?:单位|部门)|主责(?:单位|部门)|责任(?:[（(]配合[）)])?(?:单位|部门)|配合(?:单位|部门)|协办(?:单位|部门)|承办(?:单位|部门))$/u;

/** What the head of a task table says of its columns; null when it is no head of one. */
export const taskColumnsOf = (cells: readonly string[]): TaskColumns | null => {
  const bare = cells.map((cell) => cell.replace(/\s/gu, ''));
  const at = (pattern: RegExp): number => bare.findIndex((cell) => pattern.test(cell));
  const doers = bare.flatMap((label, index) => (DOERS.test(label) ? [{ label: label.replace(/^承办/u, '责任'), at: index }] : []));
  const task = at(
    /^(?:(?:工作|重点|主要|具体|整改)?(?:任务|内容|措施|事项)(?:内容|名称)?|(?:督查|督办|办理|交办)(?:事项|内容)|目标任务)$/u,
  );
  if (task < 0 || doers.length === 0) return null;
  const name = at(/^(?:名称|项目(?:名称)?|指标|任务名称|问题|存在问题|隐患)$/u);
  return {
    task,
    name: name === task ? -1 : name,
    doers,
    due: at(/^(?:(?:完成|办结|整改|反馈)?(?:时限|期限|时间)(?:要求)?|完成时间|截止时间)$/u),
  };
};

/** 同上 takes the cell above. */
const SAME = /^(?:同上|〃|″|"|同前)$/u;
export const filledFrom = (above: readonly string[], cells: readonly string[]): string[] =>
  cells.map((cell, at) => (SAME.test(cell) ? (above[at] ?? '') : cell));
