import type { Queryable } from '@duban/platform';
import { UnreadableEvent } from '@duban/domain';
import { deleteStream, upsertRows } from '../tables/write-rows.js';
import { type Category, eachCategory, idsOf } from './expected-rows.js';
import type { RecordSources } from './stream-source.js';

export interface Rebuilt {
  category: string;
  streams: number;
  /** Streams that this build cannot read: their rows stay as they were. */
  unreadable?: string[];
}

/**
 * Writes the read models anew from the record, stream by stream, each in a short transaction of its own beside the running
 * system. Can be broken off and begun again at any point. Alerts of rows that the record does not give are gone afterwards.
 */
export const rebuildReadModels = async (sources: RecordSources, signal?: AbortSignal): Promise<Rebuilt[]> => {
  const rebuild = async <E>({ name, source, expected }: Category<E>): Promise<Rebuilt> => {
    let streams = 0;
    const unreadable: string[] = [];
    for await (const id of idsOf(source)) {
      if (signal?.aborted) break;
      try {
        const rewrite = async (tx: Queryable, events: readonly E[]): Promise<void> => {
          for (const { spec, rows } of await expected(events)) {
            await deleteStream(tx, spec, id);
            await upsertRows(tx, spec, rows);
          }
        };
        await source.locked(id, rewrite, 'rewritten');
        streams += 1;
      } catch (error) {
        if (!(error instanceof UnreadableEvent)) throw error;
        unreadable.push(id);
      }
    }
    return { category: name, streams, ...(unreadable.length > 0 ? { unreadable } : {}) };
  };
  return eachCategory(sources, rebuild);
};
