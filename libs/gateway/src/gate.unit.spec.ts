import { beforeEach, describe, expect, test } from '@jest/globals';
import { FEWEST, Gate, LONGEST_HOLD_MS, LONGEST_WAIT_MS, type GateClock } from './gate.js';

/** A clock that the spec moves. */
class Hands implements GateClock {
  private atMs = 0;
  private readonly alarms = new Set<{ atMs: number; call: () => void }>();

  now = (): number => this.atMs;
  after = (ms: number, call: () => void): (() => void) => {
    const alarm = { atMs: this.atMs + ms, call };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  };
  async move(ms: number): Promise<void> {
    this.atMs += ms;
    for (const alarm of [...this.alarms].filter(({ atMs }) => atMs <= this.atMs)) {
      this.alarms.delete(alarm);
      alarm.call();
    }
    await settled();
  }
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

let hands: Hands;
let gate: Gate;
let begun: string[];
let answers: Map<string, (size: number) => void>;
beforeEach(() => {
  hands = new Hands();
  gate = new Gate(hands);
  begun = [];
  answers = new Map();
});

const come = (name: string): Promise<void> =>
  gate.pass(() => {
    begun.push(name);
    return new Promise((resolve) => answers.set(name, resolve));
  });
const answer = async (name: string, size = 1): Promise<void> => {
  answers.get(name)?.(size);
  answers.delete(name);
  await settled();
};
/** p0, p1 and so on, as many as are let in at first. */
const takeAllPlaces = (): string[] => {
  const names = Array.from({ length: FEWEST }, (_, n) => `p${n}`);
  for (const name of names) void come(name);
  return names;
};
/** So many at once, each answered after so many ms; how many of them were under way together at most. */
const rush = async (count: number, msOf: (together: number) => number): Promise<number> => {
  const all = Array.from({ length: count }, (_, n) => come(`r${n}`));
  let most = 0;
  while (answers.size > 0) {
    const together = [...answers.keys()];
    most = Math.max(most, together.length);
    await hands.move(msOf(together.length));
    for (const name of together) await answer(name);
  }
  await Promise.all(all);
  return most;
};

describe('who may go', () => {
  test('a lone caller never waits', () => {
    void come('a');
    expect(begun).toEqual(['a']);
  });

  test('with every place taken the others go in the order in which they came, as places fall free', async () => {
    const taken = takeAllPlaces();
    for (const name of ['c', 'd']) void come(name);
    expect(begun).toEqual(taken);
    await answer('p1');
    expect(begun).toEqual([...taken, 'c']);
    await answer('p0');
    expect(begun).toEqual([...taken, 'c', 'd']);
  });

  test('nobody waits longer than the bound, whatever those before do', async () => {
    const taken = takeAllPlaces();
    void come('c');
    await hands.move(LONGEST_WAIT_MS - 1);
    expect(begun).toEqual(taken);
    await hands.move(1);
    expect(begun).toEqual([...taken, 'c']);
  });

  test('a batch that gets no answer holds no place for ever', async () => {
    const stuck = takeAllPlaces();
    await hands.move(LONGEST_HOLD_MS);
    void come('a');
    expect(begun).toContain('a');
    for (const name of stuck) await answer(name);
    const more = stuck.map((_, n) => `b${n}`);
    for (const name of more) void come(name);
    // their late answers have not made more places than there are
    expect(begun).not.toContain(more.at(-1));
  });

  test('a batch that fails gives its place back', async () => {
    const failing = gate.pass(() => Promise.reject(new Error('lost')));
    await expect(failing).rejects.toThrow('lost');
    void come('a');
    void come('b');
    expect(begun).toEqual(['a', 'b']);
  });
});

describe('how many at once', () => {
  test('more as long as they are answered as quickly as ever', async () => {
    expect(await rush(500, () => 5)).toBeGreaterThan(20);
  });

  test('few where each more makes all of them slower', async () => {
    const slower = (together: number): number => 5 * together;
    for (let turn = 0; turn < 30; turn += 1) await rush(10, slower);
    expect(await rush(10, slower)).toBeLessThanOrEqual(FEWEST + 1);
  });

  test('a large batch that takes longer for its size is no reason to let fewer in', async () => {
    await rush(500, () => 5);
    for (let turn = 0; turn < 30; turn += 1) {
      const large = Array.from({ length: 10 }, (_, n) => come(`l${n}`));
      await hands.move(90);
      for (let n = 0; n < 10; n += 1) await answer(`l${n}`, 60);
      await Promise.all(large);
    }
    expect(await rush(40, () => 5)).toBeGreaterThan(20);
  });
});
