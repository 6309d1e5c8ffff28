import type { PersonId } from '../../../shared/party.js';
import type { JobEvent } from '../../events/registry.js';
import type { SettledItem } from '../../state/outcome.js';

export const finished = (end: 'done' | 'cancelled', to: PersonId[]): JobEvent => ({
  type: 'JobFinished',
  data: { end, result: null, code: null, to },
});

/** Each once: a page that is run again says nothing new. */
const fresh = (items: readonly SettledItem[], known: ReadonlyMap<number, unknown>, total: number): SettledItem[] => {
  const seen = new Set<number>();
  return items.filter(({ n }) => {
    const counts = n >= 0 && n < total && !known.has(n) && !seen.has(n);
    seen.add(n);
    return counts;
  });
};

/** The last result ends a job of items. One that comes after the end is still the truth about its item. */
export const settle = (
  items: readonly SettledItem[],
  given: { known: ReadonlyMap<number, unknown>; total: number; ended: boolean; to: PersonId[] },
): JobEvent[] => {
  const settled = fresh(items, given.known, given.total);
  if (settled.length === 0) return [];
  const all = !given.ended && given.known.size + settled.length === given.total;
  return [{ type: 'JobItemsSettled', data: { items: settled } }, ...(all ? [finished('done', given.to)] : [])];
};
