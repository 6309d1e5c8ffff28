import { expect, test } from '@jest/globals';
import { canonicalText, NotCanonical } from './canonical.js';
import { digest } from './digest.spec-support.js';
import { chainHash, GENESIS_HASH } from './hash.js';

// Recorded once; a change here changes every hash that was ever written.
const VECTORS: { name: string; value: unknown; text: string; sha256: string; sm3: string }[] = [
  {
    name: 'keys are sorted by UTF-16 units, at every depth',
    value: { b: 1, a: { z: null, Z: true, é: false, '€': 2, '😀': 3, ﬀ: 4 } },
    text: '{"a":{"Z":true,"z":null,"é":false,"€":2,"😀":3,"ﬀ":4},"b":1}',
    sha256: '2dcee2211bf7e94e48dc21d5653e00a6e255854550c562a576bfba3e9967fd02',
    sm3: '1928b5f09b68aca4a70ecde97d73c6df87bca7fa7616ea504f910290ab055d72',
  },
  {
    name: 'Chinese text stands as it is, control characters are escaped in lower case',
    value: { title: '督办「2月底前」', line: 'a\n\u001f"\\/' },
    text: '{"line":"a\\n\\u001f\\"\\\\/","title":"督办「2月底前」"}',
    sha256: '40f51d0c906cd9704e574a9b629622d3fe45546eb1c66b1b03ab02e7076d2e87',
    sm3: 'bd16fe39cd3e9bf1ed9415a3977a67bb04533c24763413c07786ae187039a1f6',
  },
  {
    name: 'order in a list is kept; absent and undefined are the same; the largest integers stand',
    value: [3, 2, -9007199254740991, 9007199254740991, 0, { gone: undefined }],
    text: '[3,2,-9007199254740991,9007199254740991,0,{}]',
    sha256: 'c56fe9d1c0b6642aae55bf5c0eeebe27e5cee2cd516c7bd33456e28603653fa5',
    sm3: '542efa6e3c442382b04f86b3ed984aabf7a211de022832d0400097007c55e0b1',
  },
];

test.each(VECTORS)('$name', ({ value, text, sha256, sm3 }) => {
  expect(canonicalText(value)).toBe(text);
  expect(chainHash(digest, 'sha256', GENESIS_HASH, text)).toBe(sha256);
  expect(chainHash(digest, 'sm3', GENESIS_HASH, text)).toBe(sm3);
});

test('minus zero is zero', () => {
  expect(canonicalText([-0])).toBe('[0]');
});

test.each([
  ['a fraction', { a: { b: [1, 0.5] } }, '$.a.b[1]'],
  ['an integer of 2^53', { a: 9007199254740992 }, '$.a'],
  ['not a number', [NaN], '$[0]'],
  ['infinity', [Infinity], '$[0]'],
  ['half of a surrogate pair', { a: 'x\ud83d' }, '$.a'],
  ['half of a surrogate pair in a key', { '\udc00': 1 }, '$.\udc00'],
  ['NUL', { a: 'x\u0000' }, '$.a'],
  ['a hole in a list', [undefined], '$[0]'],
  ['a date', { at: new Date(0) }, '$.at'],
  ['a map', new Map([['a', 1]]), '$'],
  ['a bigint', { a: 1n }, '$.a'],
  ['a function', { a: () => 1 }, '$.a'],
  ['nothing at all', undefined, '$'],
])('%s has no canonical form', (_name, value, path) => {
  expect(() => canonicalText(value)).toThrow(NotCanonical);
  expect(() => canonicalText(value)).toThrow(expect.objectContaining({ path }));
});

test('a hash takes in the one before it', () => {
  const first = chainHash(digest, 'sha256', GENESIS_HASH, '{}');
  expect(chainHash(digest, 'sha256', first, '{}')).not.toBe(first);
});
