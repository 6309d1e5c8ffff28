import type { Queryable } from '@duban/platform';
import { withConnection, type Connection } from '@duban/event-store';
import type pg from 'pg';
import { sqlStateOf, Unavailable } from '../failures.js';

/** One connection whose own failures are told as `Unavailable`: they say nothing about the batch. */
export interface Database extends Queryable {
  /** Committed when `work` resolves, rolled back when it throws. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
}

/** What PostgreSQL did not say itself (lost connection, query time-out, exhausted pool) says nothing about the batch. */
const asUnavailable = (error: unknown): never => {
  if (sqlStateOf(error) !== null || error instanceof Unavailable) throw error;
  throw new Unavailable(`database: ${String(error)}`, { cause: error });
};

/** What `work` throws passes as it is; what is around it (connecting, begin, commit) is the database's. */
const around = async <A, T>(surround: (work: (given: A) => Promise<T>) => Promise<T>, work: (given: A) => Promise<T>): Promise<T> => {
  let threw = false;
  const noticing = (given: A): Promise<T> =>
    work(given).catch((error: unknown) => {
      threw = true;
      throw error;
    });
  try {
    return await surround(noticing);
  } catch (error) {
    if (threw) throw error;
    return asUnavailable(error);
  }
};

/** Gives `work` a connection of the pool. @throws Unavailable when the database cannot be reached */
export const withDatabase = <T>(pool: pg.Pool, work: (db: Database) => Promise<T>): Promise<T> =>
  around<Connection, T>(
    (inside) => withConnection(pool, inside),
    (connection) =>
      work({
        query: <R>(text: string, values?: unknown[]) => connection.query<R>(text, values).catch(asUnavailable),
        transaction: (inside) =>
          around(
            (begun) => connection.transaction(() => begun(undefined)),
            () => inside(),
          ),
      }),
  );
