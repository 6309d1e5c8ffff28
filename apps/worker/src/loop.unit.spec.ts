import { expect, test } from '@jest/globals';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Logger } from '@duban/platform';
import { startLoop, type LoopSpec } from './loop.js';

interface Warning {
  err: unknown;
  failures: number;
  waitMs: number;
}

const NEVER_MS = 1_000_000;

/** A loop of so many turns, each as its function has it; `over` when the last of them was called. */
const looping = (turns: (() => Promise<boolean>)[], everyMs: LoopSpec['everyMs'] = NEVER_MS) => {
  const warnings: Warning[] = [];
  let wake = (): void => undefined;
  let tell = (): void => undefined;
  const over = new Promise<void>((resolve) => (tell = resolve));
  const left = [...turns];
  const once = (): Promise<boolean> => {
    const turn = left.shift();
    if (left.length === 0) tell();
    return turn?.() ?? Promise.reject(new Error('a turn too many'));
  };
  const listen = (call: () => void): (() => void) => {
    wake = call;
    return () => (wake = () => undefined);
  };
  const logger = { warn: (facts: Warning) => warnings.push(facts) } as unknown as Logger;
  const loop = startLoop({ name: 'l', everyMs, once, listen }, logger);
  return { ...{ loop, over, warnings }, wake: () => wake(), left: () => left.length };
};

const idle = async (): Promise<boolean> => false;

test('a failing turn, a TypeError too, is logged and tried again, later each time; a wake does not wait for that', async () => {
  const failing = (error: Error) => async (): Promise<boolean> => {
    setImmediate(() => it.wake());
    throw error;
  };
  const it = looping([failing(new Error('away')), failing(new TypeError('half there')), idle]);
  await it.over;
  await it.loop.stop();
  expect(it.warnings.map(({ err, failures, waitMs }) => [String(err), failures, waitMs])).toEqual([
    ['Error: away', 1, 1_000],
    ['TypeError: half there', 2, 2_000],
  ]);
});

test('what comes during a turn is looked at by the next one, at once', async () => {
  const woken = async (): Promise<boolean> => {
    await turnOfTheLoop();
    it.wake();
    return false;
  };
  const it = looping([woken, idle]);
  await it.over;
  await it.loop.stop();
  expect(it.warnings).toEqual([]);
});

test('a stop waits for the turn under way and ends the pause; nothing begins after it', async () => {
  const resting = looping([idle, idle]);
  await resting.loop.stop();
  expect(resting.left()).toBe(1);

  let end = (): void => undefined;
  const working = looping([() => new Promise<boolean>((resolve) => (end = () => resolve(true))), idle]);
  const stopped = working.loop.stop();
  end();
  await stopped;
  expect(working.left()).toBe(1);
});

test('a task that is done once is over after the first turn that succeeds', async () => {
  const it = looping([idle, idle], null);
  await it.loop.stop();
  expect(it.left()).toBe(1);
});
