import { describe, expect, it } from '@jest/globals';
import { goldenEvents, itKeepsItsShapes, itReadsItsGoldenEvents } from '../shared/event-golden.spec-support.js';
import {
  bulletinEvents,
  evolveBulletin,
  issueBulletin,
  issuingRefused,
  periodOf,
  type BulletinEvent,
  type BulletinState,
} from './bulletin.js';

const folder = new URL('./golden/', import.meta.url);
const issued = goldenEvents(folder, bulletinEvents).lifted('BulletinIssued.v1');
const { content, number } = issued.data;

itReadsItsGoldenEvents<BulletinEvent, BulletinState>(folder, bulletinEvents, { before: () => null, evolve: evolveBulletin });

itKeepsItsShapes(
  {
    golden: new URL('./golden-shapes.json', import.meta.url),
    registry: new URL('./events/registry.ts', import.meta.url),
    map: 'BulletinEventMap',
    intersections: 'written_out',
  },
  bulletinEvents,
  [['BulletinIssued', new URL('./state/bulletin-state.ts', import.meta.url), '  closedInPeriod: number;', '  closedInPeriod?: number;']],
);

describe('issueBulletin', () => {
  it('issues a period that is over, under its number', () => {
    const given = { content, today: '2020-03-02' };
    expect(issuingRefused(null, given)).toBeNull();
    expect(issueBulletin(given, number)).toEqual([{ type: 'BulletinIssued', data: { number, content } }]);
  });
  it('keeps who signed, as what, and when', () => {
    expect(evolveBulletin(null, issued).issued).toEqual({ by: issued.meta.actor, onBehalfOf: null, at: issued.meta.occurredAt });
  });
  it('refuses a period that still runs, and a second bulletin of one', () => {
    expect(issuingRefused(null, { content, today: '2020-02-29' })).toEqual({
      code: 'period_not_over',
      params: { period: '2020-02', to: '2020-02-29' },
    });
    expect(issuingRefused(evolveBulletin(null, issued), { content, today: '2020-03-02' })?.code).toBe('bulletin_issued');
  });
});

describe('periodOf', () => {
  it.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-Q1', '2020-01-01', '2020-03-31'],
    ['2020-Q4', '2020-10-01', '2020-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
  ])('%s', (name, from, to) => {
    expect(periodOf(name)).toEqual({ from, to });
  });
  it('is none of another form', () => {
    expect([periodOf('2020-13'), periodOf('2020-W09'), periodOf('now')]).toEqual([null, null, null]);
  });
});
