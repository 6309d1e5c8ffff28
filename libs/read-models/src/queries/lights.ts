import type { Light } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** What colour a row has at an instant: the stored instants are those at which it turns. */
export const lightAtRow = (row: { yellowAt: Date | null; redAt: Date | null }, now: Instant): Light => {
  const at = Date.parse(now);
  if (row.redAt !== null && row.redAt.getTime() <= at) return 'red';
  return row.yellowAt !== null && row.yellowAt.getTime() <= at ? 'yellow' : 'green';
};

const CONDITIONS: Record<Light, (alias: string) => string> = {
  red: (a) => `${a}.redAt <= CAST(:lightNow AS timestamptz)`,
  yellow: (a) => `${a}.yellowAt <= CAST(:lightNow AS timestamptz) AND (${a}.redAt IS NULL OR ${a}.redAt > CAST(:lightNow AS timestamptz))`,
  green: (a) =>
    `(${a}.yellowAt IS NULL OR ${a}.yellowAt > CAST(:lightNow AS timestamptz)) AND (${a}.redAt IS NULL OR ${a}.redAt > CAST(:lightNow AS timestamptz))`,
};

/** The same rule as `lightAtRow`, as a condition. */
export const narrowToLight = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, alias: string, light: Light, now: Instant): void => {
  builder.andWhere(`(${CONDITIONS[light](alias)})`, { lightNow: now });
};
