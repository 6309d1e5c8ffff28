import { expect, test } from '@jest/globals';
import { Coalesced } from './coalesce.js';

/** Time that passes when it is told to. */
class Hand {
  at = 0;
  private due: { at: number; run: () => void }[] = [];

  readonly now = (): number => this.at;

  later(ms: number, run: () => void): () => void {
    const one = { at: this.at + ms, run };
    this.due.push(one);
    return () => void (this.due = this.due.filter((each) => each !== one));
  }

  async pass(ms: number): Promise<void> {
    const end = this.at + ms;
    for (;;) {
      const next = [...this.due].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
      if (next === undefined) break;
      this.due = this.due.filter((each) => each !== next);
      this.at = next.at;
      next.run();
      // what a round waits for
      for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    }
    this.at = end;
  }
}

const coalescedBy = (hand: Hand, run: (all: number[]) => Promise<void> = async () => undefined) => {
  const rounds: { at: number; changes: number }[] = [];
  const coalesced = new Coalesced<number>(
    async (all) => {
      rounds.push({ at: hand.at, changes: all.length });
      await run(all);
    },
    { now: hand.now, later: (ms, then) => hand.later(ms, then) },
  );
  return { rounds, coalesced };
};

test('one change is read at once, a burst of them in one round', async () => {
  const hand = new Hand();
  const { rounds, coalesced } = coalescedBy(hand);
  for (const n of [1, 2, 3]) coalesced.add(n);
  await hand.pass(150);
  expect(rounds).toEqual([{ at: 100, changes: 3 }]);
});

test('200 changes a minute are a dozen rounds, none later than 5 s, and none of them is lost', async () => {
  const hand = new Hand();
  const { rounds, coalesced } = coalescedBy(hand);
  for (let n = 0; n < 200; n += 1) {
    coalesced.add(n);
    await hand.pass(300);
  }
  await hand.pass(6_000);
  expect(rounds.length).toBeLessThanOrEqual(16);
  expect(rounds.reduce((sum, { changes }) => sum + changes, 0)).toBe(200);
  expect(Math.max(...rounds.map(({ at }, n) => at - (rounds[n - 1]?.at ?? 0)))).toBeLessThanOrEqual(5_000);
});

test('after a quiet while the next change is read at once again', async () => {
  const hand = new Hand();
  const { rounds, coalesced } = coalescedBy(hand);
  for (let n = 0; n < 100; n += 1) {
    coalesced.add(n);
    await hand.pass(300);
  }
  await hand.pass(20_000);
  const before = hand.at;
  coalesced.add(1);
  await hand.pass(200);
  expect(rounds.at(-1)).toEqual({ at: before + 100, changes: 1 });
});

test('no round begins before the last has ended', async () => {
  const hand = new Hand();
  const ends: (() => void)[] = [];
  const { rounds, coalesced } = coalescedBy(hand, () => new Promise((resolve) => ends.push(resolve)));
  coalesced.add(1);
  await hand.pass(200);
  coalesced.add(2);
  await hand.pass(60_000);
  expect(rounds).toHaveLength(1);
  ends[0]?.();
  await Promise.resolve().then(() => hand.pass(0));
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  await hand.pass(5_000);
  expect(rounds).toHaveLength(2);
});

test('what is stopped reads no more', async () => {
  const hand = new Hand();
  const { rounds, coalesced } = coalescedBy(hand);
  coalesced.add(1);
  coalesced.stop();
  await hand.pass(10_000);
  expect(rounds).toEqual([]);
});
