import { expect, test } from '@jest/globals';
import { NO_PARTS } from '@duban/domain';
import { demoPersonId } from '../demo/demo-people.js';
import { cityAfter, delegation, NOON, postOf, subjectOf } from '../testing.spec-support.js';
import { may } from '../permissions/permits.js';
import { authorityFor, resolveSubject } from './subject.js';

test('a head acts on their own ground, with the snapshot of their post', async () => {
  const city = await cityAfter();
  expect(subjectOf(city, 'fagai.head').stance(null, NOON)).toEqual({
    actor: {
      personId: demoPersonId('fagai.head'),
      postId: postOf('fagai.head'),
      departmentId: 'fagai',
      roles: ['department_head'],
      snapshot: city.posts[postOf('fagai.head')]?.snapshot,
    },
    accountable: { kind: 'department', departmentId: 'fagai' },
    authority: { kind: 'own' },
  });
});

test('a clerk acts for the head: both are on record', async () => {
  const stance = subjectOf(await cityAfter(), 'fagai.clerk').stance(null, NOON);
  expect(stance?.actor).toMatchObject({ personId: demoPersonId('fagai.clerk'), roles: ['clerk'] });
  expect(stance?.authority).toEqual({ kind: 'proxy', onBehalfOf: demoPersonId('fagai.head') });
  expect(stance?.accountable).toEqual({ kind: 'department', departmentId: 'fagai' });
});

test('the head whom a clerk acts for is the one of that moment; a vacant post names nobody', async () => {
  const until = '2020-02-18T00:00:00.000Z';
  const clerk = subjectOf(
    await cityAfter({ type: 'PostEnded', data: { postId: postOf('fagai.head'), until, work: [], to: [] } }),
    'fagai.clerk',
  );
  expect(authorityFor(clerk, 'fagai', NOON)).toEqual({ kind: 'proxy', onBehalfOf: demoPersonId('fagai.head') });
  expect(authorityFor(clerk, 'fagai', until)).toEqual({ kind: 'proxy' });
});

test('nobody acts for a department that is not theirs', async () => {
  const city = await cityAfter();
  const logins = ['fagai.head', 'fagai.clerk', 'duban.officer', 'leader.wang', 'shuji', 'auditor', 'admin'];
  expect(logins.map((login) => authorityFor(subjectOf(city, login), 'gongxin', NOON))).toEqual(logins.map(() => null));
});

test('an officer is accountable as a role, on their own ground', async () => {
  expect(subjectOf(await cityAfter(), 'duban.officer').stance(null, NOON)).toMatchObject({
    accountable: { kind: 'role', role: 'supervision_officer' },
    authority: { kind: 'own' },
  });
});

test('the office enters for a body without accounts, as a proxy', async () => {
  const stance = subjectOf(await cityAfter(), 'duban.officer').stance('hongshi', NOON);
  expect(stance?.accountable).toEqual({ kind: 'department', departmentId: 'hongshi' });
  expect(stance?.authority).toEqual({ kind: 'proxy' });
  expect(stance?.actor.departmentId).toBe('dubanshi');
});

test('a delegate acts with the principal named, in the principal’s department, under their own name, for the period', async () => {
  const city = await cityAfter(delegation('fagai.head', 'gongxin.head'));
  const delegate = subjectOf(city, 'gongxin.head');
  expect(delegate.stance('fagai', NOON)).toEqual({
    actor: {
      personId: demoPersonId('gongxin.head'),
      postId: postOf('fagai.head'),
      departmentId: 'fagai',
      roles: ['department_head'],
      snapshot: city.posts[postOf('gongxin.head')]?.snapshot,
    },
    accountable: { kind: 'department', departmentId: 'fagai' },
    authority: { kind: 'delegated', onBehalfOf: demoPersonId('fagai.head'), reference: '临督授〔2020〕1号' },
  });
  expect(authorityFor(delegate, 'gongxin', NOON)).toEqual({ kind: 'own' });
  expect(authorityFor(delegate, 'fagai', '2020-02-22T00:00:00.000Z')).toBe(null);
});

test('the action picks the ground: an officer who stands in for the head signs the list as the head’s delegate', async () => {
  const officer = subjectOf(await cityAfter(delegation('duban.head', 'duban.officer', { roles: ['office_head'] })), 'duban.officer');
  expect(officer.stance(null, NOON, 'ConfirmDraft')?.authority).toEqual({ kind: 'own' });
  const signing = officer.stance(null, NOON, 'ApproveList');
  expect(signing?.actor.roles).toEqual(['office_head']);
  expect(signing?.authority).toMatchObject({ kind: 'delegated', onBehalfOf: demoPersonId('duban.head') });
});

test('an action that none of the grounds allows has no stance', async () => {
  const city = await cityAfter();
  expect(subjectOf(city, 'auditor').stance(null, NOON, 'SignOff')).toBe(null);
  expect(subjectOf(city, 'admin').stance(null, NOON, 'RegisterDirective')).toBe(null);
});

test('a role that the principal does not hold cannot be handed on', async () => {
  const city = await cityAfter(delegation('fagai.head', 'fagai.clerk', { roles: ['office_head', 'issuing_leader'] }));
  expect(subjectOf(city, 'fagai.clerk').roles).toEqual(['clerk']);
});

test('a second post brings its rights, and lends none to the first', async () => {
  const city = await cityAfter({
    type: 'PostAssigned',
    data: {
      post: {
        id: 'post-second',
        personId: demoPersonId('fagai.head'),
        departmentId: 'dubanshi',
        title: { zh: '督查专员（兼）', en: 'Officer' },
        roles: ['supervision_officer'],
        inChargeOf: [],
        snapshot: 's2',
        from: '2020-02-01T00:00:00.000Z',
        until: null,
      },
      work: [],
      to: [],
    },
  });
  const subject = subjectOf(city, 'fagai.head');
  expect(subject.departments).toEqual(['fagai', 'dubanshi']);
  expect(subject.stance('fagai', NOON)?.actor.roles).toEqual(['department_head']);
  expect(subject.stance(null, NOON, 'DispatchTasks')?.actor).toMatchObject({
    departmentId: 'dubanshi',
    roles: ['supervision_officer'],
    snapshot: 's2',
  });
});

test('whoever has lost the last post is told since when, and is not taken for a stranger', async () => {
  const city = await cityAfter({ type: 'PostEnded', data: { postId: postOf('auditor'), until: NOON, work: [], to: [] } });
  const personId = demoPersonId('auditor');
  expect(() => subjectOf(city, 'auditor')).toThrow(expect.objectContaining({ code: 'posts_ended', params: { personId, until: NOON } }));
  expect(() => resolveSubject(city, 'stranger', NOON)).toThrow(expect.objectContaining({ code: 'unknown_person', params: null }));
});

test('a post that is still to begin, or never was in effect, has not ended', async () => {
  const city = await cityAfter();
  const personId = demoPersonId('auditor');
  const held = (from: string, until: string | null) => {
    const posts = Object.entries(city.posts).map(([id, post]) => [id, post.personId === personId ? { ...post, from, until } : post]);
    return { ...city, posts: Object.fromEntries(posts) } as typeof city;
  };
  const unknown = expect.objectContaining({ code: 'unknown_person' });
  expect(() => resolveSubject(held('2021-01-01T00:00:00.000Z', null), personId, NOON)).toThrow(unknown);
  expect(() => resolveSubject(held('2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'), personId, NOON)).toThrow(unknown);
});

test('a delegation for some actions gives those and reading, nothing else', async () => {
  const city = await cityAfter(delegation('duban.head', 'duban.officer', { roles: ['office_head'], actions: ['SignOff'] }));
  const officer = subjectOf(city, 'duban.officer');
  expect(officer.stance(null, NOON, 'ApproveList')).toBe(null);
  expect(may(officer, 'SignOff', NO_PARTS)).toBe(true);
  expect(may(officer, 'DecideExtension', NO_PARTS)).toBe(false);
  const deputy = subjectOf(
    await cityAfter(delegation('duban.head', 'fagai.clerk', { roles: ['office_head'], actions: ['SignOff'] })),
    'fagai.clerk',
  );
  expect(deputy.stance(null, NOON, 'SignOff')?.authority).toMatchObject({ kind: 'delegated', onBehalfOf: demoPersonId('duban.head') });
  expect(deputy.stance(null, NOON, 'DecideExtension')).toBe(null);
  expect(may(deputy, 'read.directive', NO_PARTS)).toBe(true);
});

test('a clerk acts for a head who is away as well: the duty stays the head’s', async () => {
  const absence = { id: 'a', personId: demoPersonId('fagai.head'), kind: 'leave' as const, from: '2020-02-17T00:00:00.000Z', until: null };
  const clerk = subjectOf(await cityAfter({ type: 'AbsenceRecorded', data: { absence } }), 'fagai.clerk');
  expect(clerk.stance(null, NOON)?.authority).toEqual({ kind: 'proxy', onBehalfOf: demoPersonId('fagai.head') });
});
