import { expect, test } from '@jest/globals';
import type { SlotPermit, SlotReserveContext } from '@temporalio/worker';
import { WorkflowSlots } from './workflow-slots.js';

const LATE_MS = 60_000;
const place = (slots: WorkflowSlots, isSticky: boolean, signal = new AbortController().signal): Promise<SlotPermit> =>
  slots.reserveSlot({ isSticky } as SlotReserveContext, signal);
/** Whether it has resolved by the time that everything before it has. */
const isDone = async (promise: Promise<unknown>): Promise<boolean> => {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise(setImmediate);
  return done;
};

test('closed, no place is given; it waits for the questions that were asked, until each is answered or given up', async () => {
  const slots = new WorkflowSlots();
  const [answered, empty, elsewhere] = await Promise.all([place(slots, true), place(slots, true), place(slots, false)]);
  const closed = slots.close(LATE_MS);
  expect(await isDone(place(slots, true))).toBe(false);
  slots.markSlotUsed({ permit: answered });
  expect(await isDone(closed)).toBe(false);
  slots.releaseSlot({ permit: empty });
  // a question on the common queue is not waited for
  expect([await isDone(closed), elsewhere]).toEqual([true, {}]);
});

test('a place that is given back goes to whoever waits for one', async () => {
  const slots = new WorkflowSlots();
  const given = await Promise.all(Array.from({ length: 40 }, () => place(slots, true)));
  const next = place(slots, true);
  expect(await isDone(next)).toBe(false);
  slots.releaseSlot({ permit: given[0] ?? {} });
  expect(await isDone(next)).toBe(true);
});

test('whoever does not wait any more gets none, and is told so in the way that the SDK asks for', async () => {
  const slots = new WorkflowSlots();
  const given = await Promise.all(Array.from({ length: 40 }, () => place(slots, false)));
  const gone = new AbortController();
  const left = place(slots, true, gone.signal);
  gone.abort();
  await expect(left).rejects.toBe(gone.signal.reason);
  const next = place(slots, true);
  slots.releaseSlot({ permit: given[0] ?? {} });
  expect(await isDone(next)).toBe(true);
});
