import { expect, test } from '@jest/globals';
import { Rest } from './rest.js';

const NEVER_MS = 1_000_000;

test('a wake ends the pause, and one that came during the work lets none begin', async () => {
  const rest = new Rest();
  rest.begin();
  const pause = rest.for(NEVER_MS);
  rest.wake();
  await pause;

  rest.begin();
  expect(rest.woken).toBe(false);
  rest.wake();
  expect(rest.woken).toBe(true);
  await rest.for(NEVER_MS);
});

test('a wake before the work counts no longer: the pause takes its time', async () => {
  const rest = new Rest();
  rest.wake();
  rest.begin();
  const startedAt = performance.now();
  await rest.for(30);
  expect(performance.now() - startedAt).toBeGreaterThan(25);
});
