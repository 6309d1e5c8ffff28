import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

export const touch = defineUpdate<number, [number]>('touch');

/** What Temporal alone costs: an Update that answers at once; no activity, no database, no rules. Runs until it is terminated. */
export async function floor(): Promise<void> {
  let touched = 0;
  setHandler(touch, (by) => (touched += by));
  await condition(() => false);
}
