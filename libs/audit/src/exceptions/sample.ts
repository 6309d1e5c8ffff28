import { numberText } from '@duban/domain';
import { createHash } from 'node:crypto';
import { type Queryable } from '@duban/platform';
import { eachPast, type VisibleIds } from '../past/each-past.js';
import type { Look } from '../past/look.js';

export interface SampledDirective {
  directiveId: string;
  directiveNumber: string | null;
  title: string;
  status: string;
  /** What it was drawn by: SHA-256 of `<seed>/<id>`, hexadecimal. */
  draw: string;
}

/** What decides: nobody chooses, and whoever has the seed and the ids draws the same. */
export const drawOf = (seed: string, directiveId: string): string => createHash('sha256').update(`${seed}/${directiveId}`).digest('hex');

/** The `size` directives with the lowest draws, of all that were there as of the look. */
export const sampleDirectives = async (
  given: { db: Queryable; ids: VisibleIds; look: Look },
  { seed, size }: { seed: string; size: number },
): Promise<{ population: number; items: SampledDirective[] }> => {
  let population = 0;
  let lowest: SampledDirective[] = [];
  for await (const batch of eachPast(given.db, given.ids, given.look)) {
    population += batch.size;
    const drawn = [...batch].map(([directiveId, { state }]) => ({
      directiveId,
      directiveNumber: numberText(state.number),
      title: state.title,
      status: state.status,
      draw: drawOf(seed, directiveId),
    }));
    lowest = [...lowest, ...drawn].sort((a, b) => (a.draw < b.draw ? -1 : 1)).slice(0, size);
  }
  return { population, items: lowest };
};
