import { UnreadableEvent } from '@duban/domain';
import { keyOf, readRows } from '../tables/write-rows.js';
import { type Category, eachCategory, idsOf } from './expected-rows.js';
import type { RecordSources } from './stream-source.js';

/** A row that is not what the record gives; null = there is none. Both null: a stream of that category which cannot be read. */
export interface RowDifference {
  table: string;
  key: string;
  live: Record<string, unknown> | null;
  rebuilt: Record<string, unknown> | null;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
};
const plain = (row: object): Record<string, unknown> => sorted(row) as Record<string, unknown>;

/** Compares every row of the read models with what the record gives; empty = they are equal, row for row. */
export const compareReadModels = async (sources: RecordSources): Promise<RowDifference[]> => {
  const compare = async <E>({ name, source, expected }: Category<E>): Promise<RowDifference[]> => {
    const found: RowDifference[] = [];
    for await (const id of idsOf(source)) {
      const compareRows = source.locked(id, async (tx, events) => {
        for (const { spec, rows } of await expected(events)) {
          const live = new Map((await readRows(tx, spec, id)).map((row) => [keyOf(spec, row), plain(row)]));
          const rebuilt = new Map(rows.map((row) => [keyOf(spec, row), plain(row)]));
          for (const key of new Set([...live.keys(), ...rebuilt.keys()])) {
            const pair = { live: live.get(key) ?? null, rebuilt: rebuilt.get(key) ?? null };
            if (JSON.stringify(pair.live) !== JSON.stringify(pair.rebuilt)) found.push({ table: spec.name, key, ...pair });
          }
        }
      });
      await compareRows.catch((error: unknown) => {
        if (!(error instanceof UnreadableEvent)) throw error;
        found.push({ table: name, key: id, live: null, rebuilt: null });
      });
    }
    return found;
  };
  return (await eachCategory(sources, compare)).flat();
};
