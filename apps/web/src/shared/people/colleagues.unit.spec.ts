import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { colleaguesOf } from './colleagues.js';

const now = '2026-11-27T06:00:00.000Z';
const person = (id: string, departmentId: string, until: string | null = null): Views['Person'] => ({
  ...{ id, name: id },
  posts: [
    { id: `${id}-post`, title: `${departmentId}的职务`, departmentId, roles: [], from: '2020-01-01T00:00:00.000Z', until, inChargeOf: [] },
  ],
});

test('those of one’s own unit come first, then all others in a post; never oneself, nobody who has left', () => {
  const people = [person('甲', 'd2'), person('我', 'd1'), person('乙', 'd1'), person('丙', 'd1', '2026-01-01T00:00:00.000Z')];
  expect(colleaguesOf(people, { id: '我', units: new Set(['d1']) }, now)).toEqual({
    own: [{ id: '乙', name: '乙', title: 'd1的职务' }],
    others: [{ id: '甲', name: '甲', title: 'd2的职务' }],
  });
});
