import { expect, test } from '@jest/globals';
import { changedIn, concerns, type Changed } from './concerns.js';

const directive: Changed = { kind: 'directive', directiveId: 'd1' };
const meeting: Changed = { kind: 'meeting', directiveId: null };
const organisation: Changed = { kind: 'organisation', directiveId: null };

test.each([
  ['a list, whatever changes', undefined, [true, true, true, true]],
  ['one directive, by that alone', { directiveId: 'd1' }, [true, false, true, true]],
  ['another directive, not by this one', { directiveId: 'd2' }, [false, false, true, true]],
  ['meetings', 'meetings', [false, true, true, true]],
  ['who is in post', 'organisation', [false, false, true, true]],
  ['what never changes by itself', 'nothing', [false, false, false, false]],
] as const)('%s', (_, about, told) => {
  expect([directive, meeting, organisation, 'everything' as const].map((changed) => concerns(changed, about))).toEqual(told);
});

test('a place that is unknown means everything; a beginning means nothing', () => {
  expect(changedIn('reset', '{"next":7}')).toBe('everything');
  expect(changedIn('begin', '{}')).toBeNull();
  expect(changedIn('change', '{"kind":"directive","directiveId":"d1"}')).toEqual(directive);
});
