import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NamesView } from '@duban/contracts';
import type { OrganisationEvent } from '@duban/domain';
import { changeOrganisation, organisationRecord } from '@duban/identity';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let id: string;
let february: string;
const OLD = '临江市发展和改革委员会';
const NEW = { zh: '临江市发展改革局', en: 'Development and Reform Bureau' };

beforeAll(async () => {
  api = await TestApi.start();
  id = await api.dispatched([joint('fagai', { due: { at: '2020-03-31' } })]);
  february = encodeURIComponent(api.clock.now());
  api.clock.advanceDays(20);
  const renamed: OrganisationEvent = {
    type: 'DepartmentChanged',
    data: { departmentId: 'fagai', name: NEW, aliases: ['市发展改革局'], snapshots: {} },
  };
  await changeOrganisation(organisationRecord(api.database.pool), () => [renamed], api.clock.now());
});
afterAll(() => api.stop());

const namesOf = async (path: string, login = 'duban.officer'): Promise<NamesView> => {
  const { status, body } = await api.get<{ names: NamesView }>(login, path);
  expect([path, status]).toEqual([path, 200]);
  return body.names;
};

test.each([
  ['/directives/ID', true],
  ['/directives/ID/timeline', true],
  ['/directives/ID/deadlines', false],
  ['/directives', true],
  ['/tasks', true],
  ['/board', true],
  ['/duties', true],
])('%s names a unit as it was called at the instant of the answer', async (route, people) => {
  const path = route.replace('ID', id);
  const now = await namesOf(path);
  if (now['fagai']) expect(now['fagai']).toMatchObject({ name: NEW, short: '市发展改革局', kind: 'department' });
  const then = await namesOf(`${path}?asOf=${february}`);
  expect(then['fagai']?.name.zh).not.toBe(NEW.zh);
  if (people && route !== '/board') expect(Object.values(then).some(({ kind }) => kind === 'person')).toBe(true);
  if (then['fagai']) expect(then['fagai'].name.zh).toContain(OLD.slice(3));
});

test('names say what an id is, and no title that its reader may not see', async () => {
  const names = await namesOf(`/duties?mine=true`, 'fagai.head');
  expect(names[id]).toMatchObject({ kind: 'directive', short: expect.stringMatching(/^督〔2020〕/) });
  expect(names[personOf('leader.li')]?.kind).toBe('person');
  expect((await namesOf('/home', 'fagai.clerk'))['fagai']?.name).toEqual(NEW);
  // what has changed is told by ids alone
  expect(await namesOf('/changes?since=0', 'admin')).toBeUndefined();
});
