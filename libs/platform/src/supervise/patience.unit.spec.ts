import { expect, test } from '@jest/globals';
import { untilReached } from './patience.js';

test('a server that is away is asked again until it answers', async () => {
  const waits: number[] = [];
  let asked = 0;
  const answer = await untilReached(
    async () => {
      asked += 1;
      if (asked < 3) throw new Error('away');
      return 'here';
    },
    { signal: new AbortController().signal, onFailure: (_, waitMs) => waits.push(waitMs) },
  );
  expect([answer, asked, waits]).toEqual(['here', 3, [250, 500]]);
});

test('a stop ends the waiting at once', async () => {
  const stopping = new AbortController();
  const waiting = untilReached(() => Promise.reject(new Error('away')), {
    signal: stopping.signal,
    onFailure: () => stopping.abort(new Error('stopped')),
  });
  await expect(waiting).rejects.toThrow('stopped');
});
