import { expect, test } from '@jest/globals';
import { Presence } from './presence.js';

test('somebody is there until a minute after the last touch', () => {
  let now = 0;
  const presence = new Presence(() => now);
  const after = (ms: number): boolean => {
    now += ms;
    return presence.attended();
  };
  expect([after(0), after(60_000), after(1)]).toEqual([true, true, false]);
  presence.touch();
  expect([after(59_999), after(2)]).toEqual([true, false]);
});
