import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { FairTurns } from './fair-turns.js';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const never = (): void => undefined;

/** Requests of a person: which have begun, and how to end the next of them. */
const asking = (turns: FairTurns, person: string, count: number, kind = 'query') => {
  const begun: ((() => void) | null)[] = [];
  const given: (() => void)[] = [];
  for (let n = 0; n < count; n += 1) void turns.take(person, kind, (leave) => given.push(leave)).then((end) => begun.push(end));
  return { begun, giveUp: (n: number) => given[n]?.(), end: () => begun.shift()?.() };
};

afterEach(() => {
  jest.useRealTimers();
});

describe('whoever asks much', () => {
  test('waits ten seconds at most in their own line, and takes nobody’s turn after that', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
    const turns = new FairTurns();
    const anna = asking(turns, 'anna', 10);
    await settled();
    jest.advanceTimersByTime(9_999);
    await settled();
    expect(anna.begun).toHaveLength(8);
    jest.advanceTimersByTime(1);
    await settled();
    expect(anna.begun.slice(8)).toEqual([null, null]);
    anna.end();
    await settled();
    expect(anna.begun).toHaveLength(9);
  });

  test('is answered eight at a time while nobody else asks', async () => {
    const turns = new FairTurns();
    const anna = asking(turns, 'anna', 2_000);
    await settled();
    expect(anna.begun).toHaveLength(8);
    anna.end();
    await settled();
    expect(anna.begun).toHaveLength(8);
  });

  test('holds nobody back: another begins at once, and as long as they are there the first goes two by two', async () => {
    const turns = new FairTurns();
    let now = 0;
    turns.now = () => now;
    const anna = asking(turns, 'anna', 2_000);
    await settled();
    const bert = asking(turns, 'bert', 1);
    await settled();
    expect(bert.begun).toHaveLength(1);
    for (let n = 0; n < 6; n += 1) anna.end();
    await settled();
    expect(anna.begun).toHaveLength(2);
    bert.end();
    anna.end();
    await settled();
    expect(anna.begun).toHaveLength(2);
    now = 3_000;
    anna.end();
    await settled();
    expect(anna.begun).toHaveLength(8);
  });

  test('waits in the order of asking, reading and acting apart', async () => {
    const turns = new FairTurns();
    const order: number[] = [];
    const ends = await Promise.all(Array.from({ length: 8 }, () => turns.take('anna', 'query', never)));
    for (const n of [1, 2, 3]) void turns.take('anna', 'query', never).then((end) => (order.push(n), end?.()));
    expect(await turns.take('anna', 'command', never)).not.toBeNull();
    expect(order).toEqual([]);
    ends[0]?.();
    await settled();
    expect(order).toEqual([1, 2, 3]);
  });

  test('and leaves, waits no more, and takes nobody’s turn', async () => {
    const turns = new FairTurns();
    const ends = await Promise.all(Array.from({ length: 8 }, () => turns.take('anna', 'query', never)));
    const late = asking(turns, 'anna', 2);
    await settled();
    late.giveUp(0);
    await settled();
    expect(late.begun).toEqual([null]);
    ends[0]?.();
    ends[0]?.();
    await settled();
    expect(late.begun).toHaveLength(2);
  });
});
