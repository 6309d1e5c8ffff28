import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evolveIncident, INCIDENT_SCHEMAS, raiseIncident, resolveIncident, type Incident, type StampedIncidentEvent } from './incident.js';

const folder = new URL('./golden/', import.meta.url);
const golden = (name: string): StampedIncidentEvent & { schemaVersion: number } =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as StampedIncidentEvent & { schemaVersion: number };

const raised = golden('IncidentRaised.v1.json');
const resolved = golden('IncidentResolved.v1.json');
const open: Incident = evolveIncident(null, raised);
const over: Incident = evolveIncident(open, resolved);
const { id, status: _s, rounds: _r, raisedAt: _a, resolvedAt: _t, resolvedBy: _b, note: _n, to: _to, ...cause } = open;
const report = { incidentId: id, ...cause };

describe('golden events', () => {
  it('are there for each type and version that was ever written, and say what they are', () => {
    const names = Object.entries(INCIDENT_SCHEMAS).flatMap(([type, last]) =>
      Array.from({ length: last }, (_, n) => `${type}.v${n + 1}.json`),
    );
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    expect(names.map((name) => `${golden(name).type}.v${golden(name).schemaVersion}.json`)).toEqual(names);
  });

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
