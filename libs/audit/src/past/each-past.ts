import type { Queryable } from '@duban/platform';
import type { Look } from './look.js';
import { readHistories, readPast, type PastDirective, type PastHistory } from './past.js';

/** Ids of the directives that the reader may see, after one, in order. */
export type VisibleIds = (after: string, limit: number) => Promise<string[]>;

/** Directives read at once: what is in memory at any time. */
const BATCH = 50;

async function* batches(ids: VisibleIds, after: string): AsyncGenerator<string[]> {
  for (let from = after; ;) {
    const batch = await ids(from, BATCH);
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return;
    from = last;
  }
}

/** Every visible directive as of a look, a batch at a time, in order of id. */
export async function* eachPast(db: Queryable, ids: VisibleIds, look: Look): AsyncGenerator<Map<string, PastDirective>> {
  for await (const batch of batches(ids, '')) yield await readPast(db, batch, look);
}

/** Every visible directive with its history as of a look, in order of id. */
export async function* eachHistory(db: Queryable, ids: VisibleIds, look: Look, after = ''): AsyncGenerator<[string, PastHistory]> {
  for await (const batch of batches(ids, after)) {
    const found = await readHistories(db, batch, look);
    for (const id of batch) {
      const history = found.get(id);
      if (history !== undefined) yield [id, history];
    }
  }
}
