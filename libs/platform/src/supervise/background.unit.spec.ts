import { expect, test } from '@jest/globals';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { eachOf } from './background.js';

const going = (): AbortSignal => new AbortController().signal;

test('so many at a time, in order, until all are done', async () => {
  const begun: number[] = [];
  let open = 0;
  let most = 0;
  await eachOf([1, 2, 3, 4, 5], 2, going(), async (n) => {
    begun.push(n);
    most = Math.max(most, (open += 1));
    await turnOfTheLoop();
    open -= 1;
  });
  expect([begun, most, open]).toEqual([[1, 2, 3, 4, 5], 2, 0]);
});

test('told to stop, it begins none, waits for those under way, and ends in order', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  await eachOf([1, 2, 3, 4], 2, stop.signal, async (n) => {
    await turnOfTheLoop();
    stop.abort();
    done.push(n);
  });
  expect(done).toEqual([1, 2]);
});

test('an error is thrown as it is, and nothing is begun after it', async () => {
  const begun: number[] = [];
  const work = eachOf([1, 2, 3, 4], 2, going(), async (n) => {
    begun.push(n);
    await turnOfTheLoop();
    if (n === 1) throw new Error('away');
  });
  await expect(work).rejects.toThrow('away');
  await turnOfTheLoop();
  expect(begun).toEqual([1, 2]);
});
