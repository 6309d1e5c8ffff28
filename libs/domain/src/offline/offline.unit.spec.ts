import { describe, expect, it } from '@jest/globals';
import { goldenEvents, itKeepsItsShapes, itReadsItsGoldenEvents } from '../shared/event-golden.spec-support.js';
import {
  closeOfflineMatter,
  closingRefused,
  evolveOffline,
  offlineEvents,
  registeringRefused,
  registerOfflineMatter,
  type OfflineEvent,
  type OfflineRegisterState,
} from './offline.js';

const folder = new URL('./golden/', import.meta.url);
const { lifted } = goldenEvents(folder, offlineEvents);
const registered = lifted('OfflineMatterRegistered.v1');
const closed = lifted('OfflineMatterClosed.v1');
const open = evolveOffline(null, registered);
const done = evolveOffline(open, closed);

itReadsItsGoldenEvents<OfflineEvent, OfflineRegisterState>(folder, offlineEvents, {
  before: (type) => (type === 'OfflineMatterRegistered' ? null : open),
  evolve: evolveOffline,
});

itKeepsItsShapes(
  {
    golden: new URL('./golden-shapes.json', import.meta.url),
    registry: new URL('./events/registry.ts', import.meta.url),
    map: 'OfflineEventMap',
    intersections: 'written_out',
  },
  offlineEvents,
  [['OfflineMatterRegistered', new URL('./events/offline-matter-registered.ts', import.meta.url), '  seq: number;', '  seq: string;']],
);

describe('the register of offline matters', () => {
  const given = { receivedOn: '2020-03-01', today: '2020-03-02' };

  it('gives each the next number of its year, without a gap', () => {
    expect(registeringRefused(given)).toBeNull();
    expect(registerOfflineMatter(null, given)).toEqual([{ type: 'OfflineMatterRegistered', data: { seq: 1, receivedOn: '2020-03-01' } }]);
    expect(registerOfflineMatter(done, given)).toMatchObject([{ data: { seq: 2 } }]);
  });
  it('keeps when it came in, who registered it and who closed it, and nothing of what it is about', () => {
    const { actor, occurredAt } = registered.meta;
    expect(done).toEqual({
      matters: [
        {
          ...{ seq: 1, receivedOn: '2020-03-01' },
          registered: { by: actor, onBehalfOf: null, at: occurredAt },
          closed: { by: actor, onBehalfOf: null, at: closed.meta.occurredAt },
        },
      ],
    });
  });
  it('refuses a day that is still to come', () => {
    expect(registeringRefused({ ...given, receivedOn: '2020-03-03' })).toEqual({
      code: 'received_in_future',
      params: { receivedOn: '2020-03-03' },
    });
  });
  it('closes what it has, once', () => {
    expect(closingRefused(open, 1)).toBeNull();
    expect(closeOfflineMatter(1)).toEqual([{ type: 'OfflineMatterClosed', data: { seq: 1 } }]);
    expect(closingRefused(done, 1)?.code).toBe('offline_matter_closed');
    expect([closingRefused(null, 1)?.code, closingRefused(open, 2)?.code]).toEqual(['offline_matter_unknown', 'offline_matter_unknown']);
  });
});
