import { createHash } from 'node:crypto';
import type { Queryable } from '@duban/platform';
import type pg from 'pg';

const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `d${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
  names.set(text, name);
  return name;
};

/**
 * A connection on which every statement with parameters is prepared once and then only executed. Texts must come from a bounded
 * set: vary the parameters, not the text.
 */
export const preparing = (client: pg.ClientBase): Queryable => ({
  query: async <R>(text: string, values?: unknown[]) => {
    const done = values ? await client.query({ name: nameOf(text), text, values }) : await client.query(text);
    return { rows: done.rows as R[], rowCount: done.rowCount };
  },
});

/** A server that stopped answering: nobody knows the connection's state, and a rollback would wait as long again. */
const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.message === 'Query read timeout' || (error.cause !== undefined && isTimeout(error.cause)));

/** One connection: each statement is a transaction of its own, but for those inside `transaction`. */
export interface Connection extends Queryable {
  /** Committed when `work` resolves, rolled back when it throws. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
}

/** A connection of the pool; one whose state is unknown afterwards is not given back. Dropping it rolls back too. */
export const withConnection = async <T>(pool: pg.Pool, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken = false;
  // the pool listens to idle clients only: unheard, a connection lost in between would end the process
  const lost = (): void => void (broken = true);
  client.on('error', lost);
  const transaction = async <R>(inside: () => Promise<R>): Promise<R> => {
    try {
      await client.query('begin');
      const result = await inside();
      await client.query('commit');
      return result;
    } catch (error) {
      if (!isTimeout(error)) await client.query('rollback').catch(() => (broken = true));
      throw error;
    }
  };
  try {
    return await work({ ...preparing(client), transaction });
  } catch (error) {
    if (isTimeout(error)) broken = true;
    throw error;
  } finally {
    client.release(broken);
    client.off('error', lost);
  }
};

/** One transaction on one connection of the pool: committed when `work` resolves, rolled back when it throws. */
export const withTransaction = <T>(pool: pg.Pool, work: (db: Queryable) => Promise<T>): Promise<T> =>
  withConnection(pool, (connection) => connection.transaction(() => work(connection)));
