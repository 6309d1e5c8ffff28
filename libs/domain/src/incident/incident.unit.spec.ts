import { describe, expect, it } from '@jest/globals';
import { goldenEvents, itKeepsItsShapes, itReadsItsGoldenEvents } from '../shared/event-golden.spec-support.js';
import {
  evolveIncident,
  incidentEvents,
  raiseIncident,
  resolveIncident,
  type Incident,
  type IncidentEvent,
  type IncidentState,
} from './incident.js';

const folder = new URL('./golden/', import.meta.url);
const { lifted } = goldenEvents(folder, incidentEvents);

const raised = lifted('IncidentRaised.v1');
const resolved = lifted('IncidentResolved.v1');
const open: Incident = evolveIncident(null, raised);
const over: Incident = evolveIncident(open, resolved);
const { id, status: _s, rounds: _r, raisedAt: _a, resolvedAt: _t, resolvedBy: _b, note: _n, to: _to, ...cause } = open;
const report = { incidentId: id, ...cause };

itReadsItsGoldenEvents<IncidentEvent, IncidentState>(folder, incidentEvents, {
  before: (type) => (type === 'IncidentRaised' ? null : open),
  evolve: evolveIncident,
});

const file = new URL('./state/report.ts', import.meta.url);
itKeepsItsShapes(
  {
    golden: new URL('./golden-shapes.json', import.meta.url),
    registry: new URL('./events/registry.ts', import.meta.url),
    map: 'IncidentEventMap',
    intersections: 'written_out',
    open: [
      [file, '  code: IncidentCode;', '  code: string;'],
      [file, '  refusal: RefusalCode | null;', '  refusal: string | null;'],
    ],
  },
  incidentEvents,
  [['IncidentRaised', file, '  version: number;', '  version: string;']],
);

describe('the golden events', () => {
  it('give an incident its round, its addressees and its end', () => {
    expect(open).toMatchObject({
      status: 'OPEN',
      rounds: 1,
      raisedAt: raised.meta.occurredAt,
      to: ['office-head', 'admin'],
      fault: '22P05',
    });
    expect(over).toMatchObject({ status: 'RESOLVED', resolvedBy: 'office-head', resolvedAt: resolved.meta.occurredAt });
  });
});

describe('an incident', () => {
  it('that is open is not raised again; one that is over is, as its next round', () => {
    expect(raiseIncident(open, report, ['office-head'])).toEqual([]);
    const [again] = raiseIncident(over, report, ['office-head']);
    expect(again && evolveIncident(over, { ...again, meta: resolved.meta })).toMatchObject({ status: 'OPEN', rounds: 2, note: null });
  });

  it('is resolved once, and whoever was told of it is told', () => {
    expect(resolveIncident(open, '已改正')).toEqual([{ type: 'IncidentResolved', data: { incidentId: id, note: '已改正', to: open.to } }]);
    expect(resolveIncident(over, '已改正')).toBeNull();
    expect(resolveIncident(null, '已改正')).toBeNull();
  });
});
