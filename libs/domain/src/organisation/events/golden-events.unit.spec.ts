import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { itKeepsItsShapes, itReadsItsGoldenEvents } from '../../shared/event-golden.spec-support.js';
import { itGivesEachAHome } from '../../shared/homes.spec-support.js';
import type { StoredPayload } from '../../shared/upcast.js';
import { ORGANISATION_ACTS } from '../acts/registry.js';
import { EMPTY_ORGANISATION, type Organisation } from '../state/organisation-state.js';
import { evolveOrganisation, foldOrganisation } from './evolve.js';
import { organisationEvents, type OrganisationEvent } from './registry.js';

const at = (name: string): URL => new URL(name, import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(at(`../golden-history/${name}`), 'utf8'));
const recorded = (name: string): OrganisationEvent[] =>
  (read(name) as { type: string; schemaVersion: number; data: StoredPayload }[]).map(({ type, schemaVersion, data }) =>
    organisationEvents.upcast(type, schemaVersion, data),
  );
const first = recorded('history.v1.json');
/** Each goes on where the one before ended. */
const second = [...first, ...recorded('history.v2.json')];
const third = [...second, ...recorded('history.v3.json')];
const fourth = [...third, ...recorded('history.v4.json')];
const history = [...fourth, ...recorded('history.v5.json')];

/** What there was when an event of the type happened first. */
const before = (type: OrganisationEvent['type']): Organisation =>
  foldOrganisation(
    history.slice(
      0,
      history.findIndex((event) => event.type === type),
    ),
  );

itReadsItsGoldenEvents<OrganisationEvent, Organisation>(at('../golden/'), organisationEvents, { before, evolve: evolveOrganisation });

test('every shipped type of event is in the golden history', () => {
  expect([...new Set(history.map(({ type }) => type))].sort()).toEqual([...organisationEvents.types].sort());
  expect(before('OrganisationImported')).toEqual(EMPTY_ORGANISATION);
});

test('a history as it was once written means what it always meant', () => {
  expect(foldOrganisation(first)).toEqual(read('organisation.json'));
  expect(foldOrganisation(second)).toEqual(read('organisation.v2.json'));
  expect(foldOrganisation(third)).toEqual(read('organisation.v3.json'));
  expect(foldOrganisation(fourth)).toEqual(read('organisation.v4.json'));
  expect(foldOrganisation(history)).toEqual(read('organisation.v5.json'));
});

itKeepsItsShapes(
  { golden: at('../golden-shapes.json'), registry: at('./registry.ts'), map: 'OrganisationEventMap', intersections: 'written_out' },
  organisationEvents,
  [
    ['PostEnded', at('./post-ended.ts'), 'until: Instant', 'until: Instant | null'],
    ['DelegationGranted', at('../state/organisation-state.ts'), '  reference: string;', '  reference?: string;'],
    ['GroupMemberAdded', at('../../shared/validity.ts'), '  from: Instant;', '  from: Instant | null;'],
  ],
);

describe('events of the organisation', () => {
  itGivesEachAHome(at('./'), organisationEvents.types, ['define-event.ts', 'evolve.ts', 'registry.ts']);
});

describe('acts on the organisation', () => {
  itGivesEachAHome(at('../acts/'), Object.keys(ORGANISATION_ACTS), ['decide.ts', 'define-act.ts', 'registry.ts']);
});
