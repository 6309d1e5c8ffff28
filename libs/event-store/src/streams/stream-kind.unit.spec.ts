import { expect, test } from '@jest/globals';
import { eventSchemas, systemMeta, UnreadableEvent } from '@duban/domain';
import type { StoredEvent } from '../store/types.js';
import { firstShapes, newEvents, recordedEvent, type StreamKind } from './stream-kind.js';
import { STREAMS } from './stream-names.js';

type Counted = { type: 'Counted'; data: { n: number } } | { type: 'Ended'; data: object };
const COUNTS: StreamKind<Counted> = {
  ...STREAMS.delivery,
  events: eventSchemas<Counted>({ ...firstShapes('Ended'), Counted: { upcasters: [({ count }) => ({ n: count })] } }),
};
const stored = (type: string, schemaVersion: number, data: object): StoredEvent => ({
  ...{ category: COUNTS.category, streamId: COUNTS.streamId('x'), version: 7, type, schemaVersion, data },
  ...{ meta: systemMeta('c', '2026-03-02T01:00:00.000Z'), recordedAt: '', algorithm: 'sha256', prevHash: '', hash: '' },
});

test('the name of a stream gives back its id, and no two kinds share a name', () => {
  const names = Object.values(STREAMS).map((kind) => kind.streamId('id/1'));
  expect(Object.values(STREAMS).map((kind, n) => kind.idOf(names[n] ?? ''))).toEqual(names.map(() => 'id/1'));
  expect(new Set(names).size).toBe(names.length);
});

test('what is written has the present version; what was written earlier is read in the present shape', () => {
  const { meta } = stored('Counted', 2, {});
  expect(newEvents(COUNTS, [{ type: 'Counted', data: { n: 1 }, meta }])).toEqual([
    { type: 'Counted', schemaVersion: 2, data: { n: 1 }, meta },
  ]);
  expect(recordedEvent(COUNTS, stored('Counted', 1, { count: 1 }))).toEqual({ type: 'Counted', data: { n: 1 }, meta, version: 7 });
});

test.each([
  ['type', stored('Forgotten', 1, {})],
  ['version', stored('Ended', 2, {})],
])('a %s that is not known is not guessed at', (_what, event) => {
  expect(() => recordedEvent(COUNTS, event)).toThrow(UnreadableEvent);
});
