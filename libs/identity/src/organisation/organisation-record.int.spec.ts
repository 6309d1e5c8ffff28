import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing';
import { cityDatabase } from '@duban/testing/city-database';
import { demoCity } from '../demo/demo-city.js';
import { DEMO_PEOPLE, demoPersonId } from '../demo/demo-people.js';
import { NOON } from '../testing.spec-support.js';
import { organisationRecord, watchedOrganisation } from './organisation-record.js';
import { changeOrganisation, loadOrganisation, seedOrganisation } from './organisation.store.js';
import { verifySnapshot } from './person-snapshot.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await cityDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('several processes that seed at once leave one organisation, whole after a reading', async () => {
  const port = organisationRecord(database.pool);
  const imported = await Promise.all([1, 2, 3].map(() => seedOrganisation(port, demoCity(), NOON)));
  expect(imported.filter(Boolean)).toHaveLength(1);
  expect(await seedOrganisation(port, demoCity(), NOON)).toBe(false);
  const { organisation, people } = await loadOrganisation(port);
  expect(organisation.version).toBe(1);
  expect(Object.keys(organisation.posts)).toHaveLength(DEMO_PEOPLE.length);
  expect(people.get(demoPersonId('shuji'))?.name).toEqual({ zh: '赵启航', en: 'Zhao Qihang' });
});

test('cards keep their hash through the database, whatever order their keys come back in', async () => {
  const cards = await organisationRecord(database.pool).snapshots.all();
  expect(cards.length).toBeGreaterThanOrEqual(2 * DEMO_PEOPLE.length);
  expect(cards.filter((card) => verifySnapshot(card) !== true)).toEqual([]);
});

test('a watched organisation follows its stream', async () => {
  const port = organisationRecord(database.pool);
  const watched = watchedOrganisation(database.pool);
  const before = await watched();
  expect(await watched()).toBe(before);
  await changeOrganisation(port, () => [{ type: 'DepartmentEnded', data: { departmentId: 'sifa', until: NOON } }], NOON);
  expect((await watched()).organisation.departments['sifa']?.until).toBe(NOON);
});

test('an erased person has no name any more, and their acts keep their hashes', async () => {
  const port = organisationRecord(database.pool);
  const personId = demoPersonId('sifa.clerk');
  await changeOrganisation(port, () => [{ type: 'PersonErased', data: { personId } }], NOON);
  expect(await port.snapshots.erase(personId)).toBeGreaterThanOrEqual(2);
  const { organisation, people } = await loadOrganisation(port);
  expect(people.get(personId)).toEqual({ personId, login: null, name: null });
  expect(organisation.people[personId]?.snapshot).toMatch(/^[0-9a-f]{64}$/);
});
