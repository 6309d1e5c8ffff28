import { foldOrganisation, UnknownOrganisationPart } from '@duban/domain';
import { expect, test } from '@jest/globals';
import { demoCity } from '../demo/demo-city.js';
import { DEMO_PEOPLE, demoPersonId } from '../demo/demo-people.js';
import { memoryPort, NOON } from '../testing.spec-support.js';
import { changeOrganisation, loadOrganisation, seedOrganisation } from './organisation.store.js';
import { verifySnapshot } from './person-snapshot.js';

test('seeding twice leaves one import and the cards of the first', async () => {
  const port = memoryPort();
  expect(await seedOrganisation(port, demoCity(), NOON)).toBe(true);
  const cards = [...port.cards.keys()];
  expect(await seedOrganisation(port, demoCity(), NOON)).toBe(false);
  expect(port.events.map(({ type }) => type)).toEqual(['OrganisationImported']);
  expect([...port.cards.keys()]).toEqual(cards);
});

test('of two that seed at once one imports', async () => {
  const port = memoryPort();
  const results = await Promise.all([seedOrganisation(port, demoCity(), NOON), seedOrganisation(port, demoCity(), NOON)]);
  expect(results.filter(Boolean)).toHaveLength(1);
  expect(port.events).toHaveLength(1);
});

test('events hold no name, login or title of a person that is in no department', async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const record = JSON.stringify(port.events);
  for (const { name } of DEMO_PEOPLE) {
    expect(record).not.toContain(name.zh);
    expect(record).not.toContain(name.en);
  }
});

test('every hash in the record has a card that says what it promised', async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const { organisation, people, personOfLogin } = await loadOrganisation(port);
  const hashes = [...Object.values(organisation.people), ...Object.values(organisation.posts)].map(({ snapshot }) => snapshot);
  expect(new Set(hashes).size).toBe(2 * DEMO_PEOPLE.length);
  for (const hash of hashes) {
    const card = port.cards.get(hash);
    expect(card && verifySnapshot(card)).toBe(true);
  }
  expect(people.get(demoPersonId('shuji'))).toEqual({
    personId: demoPersonId('shuji'),
    login: 'shuji',
    name: { zh: '赵启航', en: 'Zhao Qihang' },
  });
  expect(personOfLogin('weijian.clerk')).toBe(demoPersonId('weijian.clerk'));
});

test('a changed card is found out, an erased one says nothing and hurts no hash', async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const [card] = port.cards.values();
  expect(card && verifySnapshot({ ...card, data: { ...card.data, nameZh: '他人' } })).toBe(false);
  expect(await port.snapshots.erase(demoPersonId('auditor'))).toBe(2);
  const { organisation, people } = await loadOrganisation(port);
  expect(people.get(demoPersonId('auditor'))).toEqual({ personId: demoPersonId('auditor'), login: null, name: null });
  const hash = organisation.people[demoPersonId('auditor')]?.snapshot ?? '';
  const erased = port.cards.get(hash);
  expect(erased && verifySnapshot(erased)).toBe(null);
});

test('a change decided on a version that moved is decided again', async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const seen: number[] = [];
  const after = await changeOrganisation(
    port,
    ({ version }) => {
      seen.push(version);
      // Somebody else writes between this decision and its append, the first time only.
      if (seen.length === 1) port.events.push({ type: 'DepartmentEnded', data: { departmentId: 'sifa', until: NOON } });
      return [{ type: 'DepartmentEnded', data: { departmentId: 'shangwu', until: NOON } }];
    },
    NOON,
  );
  expect(seen).toEqual([1, 2]);
  expect(after.version).toBe(3);
  expect([after.departments['sifa']?.until, after.departments['shangwu']?.until]).toEqual([NOON, NOON]);
});

test('a renamed department renews the snapshots of its posts', async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const after = await changeOrganisation(
    port,
    () => [
      {
        type: 'DepartmentChanged',
        data: { departmentId: 'shichang', name: { zh: '市市场局', en: 'Market Bureau' }, snapshots: { 'post-shichang.head': 'renewed' } },
      },
    ],
    NOON,
  );
  expect(after.departments['shichang']).toMatchObject({ name: { zh: '市市场局', en: 'Market Bureau' }, kind: 'department' });
  expect(after.posts['post-shichang.head']?.snapshot).toBe('renewed');
  expect(after.posts['post-shichang.clerk']?.snapshot).not.toBe('renewed');
});

test('a stream that changes what it never introduced is no history', () => {
  expect(() => foldOrganisation([{ type: 'PostEnded', data: { postId: 'nowhere', until: NOON, work: [], to: [] } }])).toThrow(
    UnknownOrganisationPart,
  );
});

test('the demo city has the roles that a directive needs', () => {
  const withRole = (role: string) => DEMO_PEOPLE.filter(({ roles }) => roles.some((held) => held === role)).map(({ login }) => login);
  expect(withRole('supervision_officer')).toEqual(['duban.officer', 'duban.officer2']);
  expect(withRole('office_head')).toEqual(['duban.head']);
  expect(withRole('leader_in_charge')).toEqual(['leader.li', 'leader.wang']);
  expect(withRole('issuing_leader')).toEqual(['shuji']);
  expect(withRole('auditor')).toEqual(['auditor']);
  expect(withRole('administrator')).toEqual(['admin']);
  expect(withRole('department_head')).toHaveLength(17);
  expect(withRole('clerk')).toHaveLength(17);
});

test('every department and district of the demo city has exactly one leader in charge', () => {
  const doers = Object.values(demoCity().departments).filter(({ kind }) => kind === 'department' || kind === 'district');
  const charged = DEMO_PEOPLE.flatMap(({ inChargeOf }) => inChargeOf);
  expect([...charged].sort()).toEqual(doers.map(({ id }) => id).sort());
});
