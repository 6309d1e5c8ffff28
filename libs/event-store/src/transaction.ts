import { createHash } from 'node:crypto';
import type { Queryable } from '@duban/contracts';
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

/**
 * One transaction on one connection of the pool: committed when `work` resolves, rolled back when it throws. A connection whose
 * state is unknown is not given back to the pool.
 */
export const withTransaction = async <T>(pool: pg.Pool, work: (db: Queryable) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(preparing(client));
    await client.query('commit');
    return result;
  } catch (error) {
    // a server that does not answer would let the rollback wait as long again: dropping the connection rolls back too
    if (error instanceof Error && error.message === 'Query read timeout') broken = error;
    else {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
};
