import type { Light } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { TaskViewEntity } from './task-view.entity.js';

/** What colour a row has at an instant: the stored instants are those at which it turns. */
export const lightAtRow = (row: Pick<TaskViewEntity, 'yellow_at' | 'red_at'>, now: Instant): Light => {
  const at = Date.parse(now);
  if (row.red_at !== null && row.red_at.getTime() <= at) return 'red';
  return row.yellow_at !== null && row.yellow_at.getTime() <= at ? 'yellow' : 'green';
};

/** The same of a row that stands for work: what has ended has none. */
export const lightOfWork = (row: Pick<TaskViewEntity, 'yellow_at' | 'red_at'> & { open: boolean }, now: Instant): Light | null =>
  row.open ? lightAtRow(row, now) : null;

const CONDITIONS: Record<Light, (alias: string) => string> = {
  red: (a) => `${a}.red_at <= CAST(:lightNow AS timestamptz)`,
  yellow: (a) =>
    `${a}.yellow_at <= CAST(:lightNow AS timestamptz) AND (${a}.red_at IS NULL OR ${a}.red_at > CAST(:lightNow AS timestamptz))`,
  green: (a) =>
    `(${a}.yellow_at IS NULL OR ${a}.yellow_at > CAST(:lightNow AS timestamptz)) AND (${a}.red_at IS NULL OR ${a}.red_at > CAST(:lightNow AS timestamptz))`,
};

/** The same rule as `lightOfWork`, as a condition; `open` says of the alias what has not ended. */
export const narrowToLight = <E extends ObjectLiteral>(
  builder: SelectQueryBuilder<E>,
  { alias, open }: { alias: string; open: string },
  light: Light,
  now: Instant,
): void => {
  builder.andWhere(`(${open} AND ${CONDITIONS[light](alias)})`, { lightNow: now });
};
