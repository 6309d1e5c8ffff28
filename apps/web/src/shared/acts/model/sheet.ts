/** Rows that came from a sheet: cells by tabs, lines by line ends. */
export const isSheet = (text: string): boolean => /[\t\n]/.test(text.trim());

const DAY = /^(?:(\d{4})\s*[年/.-]\s*)?(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?$/u;

/** A day as sheets write it, as the API does; without a year it is this year's. */
export const dayIn = (text: string, year: number): string => {
  const [, given, month = '', day = ''] = DAY.exec(text.trim()) ?? [];
  if (month === '') return '';
  return `${given ?? year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

export interface Pasted<K extends string> {
  /** Where the first cell of what is pasted goes. */
  row: number;
  column: K;
  columns: readonly { key: K; kind: 'text' | 'number' | 'day' }[];
  year: number;
}

const cellOf = (text: string, kind: 'text' | 'number' | 'day', year: number): string => {
  if (kind === 'day') return dayIn(text, year);
  // Sheets write 2家 and 1,200 where a number is asked for.
  return kind === 'number' ? (/\d+/.exec(text.replace(/,/g, ''))?.[0] ?? '') : text.trim();
};

/** What was pasted goes over the rows from there on; rows are added as they are needed. */
export const pasteInto = <K extends string>(
  rows: readonly Record<K, string>[],
  text: string,
  { row, column, columns, year }: Pasted<K>,
  empty: Record<K, string>,
): Record<K, string>[] => {
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  const from = columns.findIndex(({ key }) => key === column);
  const next = [...rows];
  lines.forEach((line, n) => {
    const cells = line.split('\t').slice(0, columns.length - from);
    const given = cells.flatMap((cell, at) => {
      const to = columns[from + at];
      return to === undefined ? [] : [[to.key, cellOf(cell, to.kind, year)]];
    });
    next[row + n] = { ...(next[row + n] ?? empty), ...(Object.fromEntries(given) as Partial<Record<K, string>>) };
  });
  return next;
};
