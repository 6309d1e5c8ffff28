import { say } from '@duban/stack';

/** Columns to the right, under their heads. */
export const sayTable = (heads: readonly string[], rows: readonly (readonly string[])[]): void => {
  const lines = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  for (const line of lines) say(line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '));
};

/** Every figure of a part in one line, for machines. */
export const sayJson = (part: string, figures: object): void => {
  const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  say(JSON.stringify({ part, ...figures }, rounded));
};

/** `median (least–most of n)`, in ms. */
export const spreadOf = (ms: readonly number[], medianMs: number): string =>
  `${medianMs.toFixed(0)} ms (${Math.min(...ms).toFixed(0)}–${Math.max(...ms).toFixed(0)}, n ${ms.length})`;
