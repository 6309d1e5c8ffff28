import type { Queryable } from '@duban/platform';
import type pg from 'pg';
import { VersionConflict } from '../errors.js';
import { withTransaction } from '../transaction.js';

const TRIES = 3;

/**
 * One transaction, begun again when somebody else was first: those who begin the same stream at once, for there is no row to lock
 * yet, meet in its insert, and the later one goes on behind the earlier.
 */
export const behindOthers = async <T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>, tries = TRIES): Promise<T> => {
  try {
    return await withTransaction(pool, work);
  } catch (error) {
    if (!(error instanceof VersionConflict) || tries <= 1) throw error;
    return behindOthers(pool, work, tries - 1);
  }
};
