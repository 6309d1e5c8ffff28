import { expect, test } from '@jest/globals';
import { previewOf, sizeOf } from './preview.js';

test.each([
  ['image/jpeg', 9e6, 'image'],
  ['image/svg+xml', 10, null],
  ['text/plain', 1000, 'text'],
  ['text/plain', 9e6, null],
  ['application/pdf', 9e6, null],
  ['application/zip', 10, null],
])('%s of %d bytes is shown as %s', (mediaType, bytes, shown) => {
  expect(previewOf({ mediaType, bytes })).toBe(shown);
});

test('sizes as people read them', () => {
  expect([0, 512, 39_000, 1_500_000, 52_000_000].map(sizeOf)).toEqual(['0 B', '512 B', '38 KB', '1.4 MB', '50 MB']);
});
