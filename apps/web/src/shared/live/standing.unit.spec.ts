import { expect, test } from '@jest/globals';
import { after, atTime, STALE_MS, STARTING } from './standing.js';

const open = after(STARTING, { kind: 'open', id: '7' }, 1_000);

test('what is heard is live, and keeps the last id', () => {
  expect(open).toMatchObject({ state: 'live', asOf: 1_000, id: '7' });
  expect(after(open, { kind: 'message', message: { event: 'change', data: '{}' }, id: '8' }, 2_000)).toMatchObject({
    asOf: 2_000,
    id: '8',
  });
});

test('a loss is first a reconnection, then stale since what was heard last', () => {
  const lost = after(open, { kind: 'lost', id: '7' }, 5_000);
  expect(atTime(lost, 5_000 + STALE_MS - 1, 0)).toMatchObject({ state: 'reconnecting', asOf: 1_000 });
  const stale = atTime(lost, 5_000 + STALE_MS, 0);
  expect(stale).toMatchObject({ state: 'stale', asOf: 1_000, id: '7' });
  // the next attempt that fails makes it no fresher
  expect(after(stale, { kind: 'lost', id: '7' }, 60_000)).toMatchObject({ state: 'stale', asOf: 1_000 });
  expect(after(stale, { kind: 'open', id: null }, 61_000)).toMatchObject({ state: 'live', id: '7', lostAt: null });
});

test('what was read by other ways since counts', () => {
  const lost = after(open, { kind: 'lost', id: '7' }, 5_000);
  expect(atTime(lost, 70_000, 64_000)).toMatchObject({ state: 'stale', asOf: 64_000 });
});

test('a server that was never reached is stale since the page was opened', () => {
  expect(after(STARTING, { kind: 'lost', id: null }, 3_000)).toMatchObject({ state: 'reconnecting', asOf: 3_000 });
});
