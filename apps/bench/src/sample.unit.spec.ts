import { expect, test } from '@jest/globals';
import { Permits } from './permits.js';
import { percentile, rateOf, together, underLoad } from './sample.js';

test('a percentile is the nearest rank of the sorted values', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([percentile(hundred, 50), percentile(hundred, 99), percentile([7], 99), percentile([], 50)]).toEqual([50, 99, 7, Number.NaN]);
});

test('two samples together have the time and the requests of both', () => {
  const both = together({ elapsedMs: 300, latenciesMs: [1, 2] }, { elapsedMs: 200, latenciesMs: [3] });
  expect(rateOf(both)).toEqual({ requests: 3, perSecond: 6, p50Ms: 2, p99Ms: 3 });
});

test('callers share a fixed number of requests, each with one under way at most', async () => {
  const underWay = new Set<number>();
  const turns: number[][] = [[], [], []];
  const sample = await underLoad({ callers: 3, requests: 10, capMs: 60_000 }, async (caller, turn) => {
    expect(underWay.has(caller)).toBe(false);
    underWay.add(caller);
    turns[caller]?.push(turn);
    await Promise.resolve();
    underWay.delete(caller);
  });
  expect(sample.latenciesMs).toHaveLength(10);
  expect(turns).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

test('a refused request ends the measurement', async () => {
  const refused = underLoad({ callers: 2, requests: 4, capMs: 60_000 }, () => Promise.reject(new Error('refused')));
  await expect(refused).rejects.toThrow('refused');
});

test('permits let so many in at once, the others in order, and survive a failure', async () => {
  const permits = new Permits(2);
  const entered: number[] = [];
  let inside = 0;
  let most = 0;
  const work = (id: number) =>
    permits.run(async () => {
      entered.push(id);
      most = Math.max(most, (inside += 1));
      await Promise.resolve();
      inside -= 1;
      if (id === 1) throw new Error('one failed');
    });
  const ended = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect([entered, most, ended.map(({ status }) => status)]).toEqual([
    [0, 1, 2, 3, 4],
    2,
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  ]);
});
