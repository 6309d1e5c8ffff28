import { expect, test } from '@jest/globals';
import { EMPTY_ORGANISATION } from '../state/organisation-state.js';
import type { Organisation, Post } from '../state/organisation-state.js';
import { activePosts } from './in-office.js';
import { steady } from './steady.js';

const post = (id: string, from: string, until: string | null, charges: Post['charges'] = []): Post => ({
  id,
  personId: `${id}-holder`,
  departmentId: 'd',
  title: { zh: id, en: id },
  roles: ['clerk'],
  charges,
  auditScope: null,
  snapshot: '',
  from,
  until,
});
const day = (n: number, time = '00:00:00.000'): string => `2020-03-0${n}T${time}Z`;
const organisationOf = (...posts: Post[]): Organisation => ({
  ...EMPTY_ORGANISATION,
  posts: Object.fromEntries(posts.map((one) => [one.id, one])),
});

test('an instant is answered with what holds then, to the millisecond, also within a span of a span', () => {
  const organisation = organisationOf(
    post('a', day(1), day(3)),
    post('b', day(2), null, [{ departmentId: 'x', from: day(4), until: day(5) }]),
  );
  const inOffice = steady((given, at) => activePosts(given, at).map(({ id, inChargeOf }) => `${id}${inChargeOf.join('')}`));
  const instants = [1, 2, 3, 4, 5, 6].flatMap((n) => [day(n), day(n, '00:00:00.001'), day(n, '23:59:59.999')]);
  // forwards and backwards: what is remembered must not depend on the order of the questions
  for (const at of [...instants, ...instants.reverse()]) {
    expect([at, inOffice(organisation, at)]).toEqual([
      at,
      activePosts(organisation, at).map(({ id, inChargeOf }) => `${id}${inChargeOf.join('')}`),
    ]);
  }
});

test('between two changes it is made once; another organisation is never answered with it', () => {
  let made = 0;
  const count = steady((given, at) => {
    made += 1;
    return activePosts(given, at).length;
  });
  const before = organisationOf(post('a', day(1), null));
  expect([count(before, day(2)), count(before, day(8)), made]).toEqual([1, 1, 1]);
  expect(count(organisationOf(post('a', day(1), day(2))), day(2))).toBe(0);
});
