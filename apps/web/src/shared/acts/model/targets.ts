import type { Task } from './form-on.js';

type Measure = Task['measures'][number];

/** What a task is measured by, while somebody changes it; without an id it is new. */
export type TargetRow = Record<'id' | 'name' | 'target' | 'unit', string>;
export const EMPTY_TARGET: TargetRow = { id: '', name: '', target: '', unit: '' };

export const targetsOf = (measures: readonly Measure[]): TargetRow[] =>
  measures.map(({ id, name, target, unit }) => ({ id, name, target: String(target), unit }));

const blank = (text: string): boolean => text.trim() === '';
const isEmptyRow = ({ name, target, unit }: TargetRow): boolean => [name, target, unit].every(blank);
const isWhole = ({ name, target, unit }: TargetRow): boolean => !blank(name) && !blank(unit) && /^[1-9]\d*$/u.test(target.trim());

/** Each row says what, how much and in what: an empty row is none. */
export const areWhole = (rows: readonly TargetRow[]): boolean => rows.filter((row) => !isEmptyRow(row)).every(isWhole);

type Sent = Pick<Measure, 'id' | 'name' | 'target' | 'unit' | 'perUnit' | 'roster'>;

const sentOf = ({ id, name, target, unit, perUnit, roster }: Sent): Sent => ({
  ...{ id, name, target, unit },
  ...(perUnit === undefined ? {} : { perUnit }),
  ...(roster === undefined ? {} : { roster }),
});

const nextId = (used: Set<string>): string => {
  let n = 1;
  while (used.has(`m${n}`)) n += 1;
  used.add(`m${n}`);
  return `m${n}`;
};

/** All measures as they become, a kept one under its own id and with its roster; undefined = none differs. */
export const measuresFrom = (rows: readonly TargetRow[], before: readonly Measure[]): Sent[] | undefined => {
  const used = new Set(before.map(({ id }) => id));
  const next = rows
    .filter((row) => !isEmptyRow(row))
    .map(({ id, name, target, unit }): Sent => {
      const was = before.find((one) => one.id === id);
      return sentOf({ ...(was ?? {}), id: was?.id ?? nextId(used), name: name.trim(), target: Number(target), unit: unit.trim() });
    });
  return JSON.stringify(next) === JSON.stringify(before.map(sentOf)) ? undefined : next;
};
