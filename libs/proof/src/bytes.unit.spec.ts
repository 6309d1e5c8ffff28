import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromBase64, fromHex, joinBytes, sameBytes, toBase64, toHex } from './bytes.js';

test('hex and base64 are what Node writes and reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(toHex(bytes)).toBe(buffer.toString('hex'));
      expect(toBase64(bytes)).toBe(buffer.toString('base64'));
      expect(sameBytes(fromHex(toHex(bytes).toUpperCase()), bytes)).toBe(true);
      expect(sameBytes(fromBase64(toBase64(bytes)), bytes)).toBe(true);
    }),
  );
});

test.each(['', 'f', '0g', 'abcx12', 'é0', '00ff'])('hex is read as far as it is hex: %j', (text) => {
  expect(Buffer.from(fromHex(text))).toEqual(Buffer.from(text, 'hex'));
});

test('what is not base64 has no bytes', () => {
  expect(['A', 'AAAAA', 'A B=', '====', '督办'].map((text) => fromBase64(text).length)).toEqual([0, 0, 0, 0, 0]);
});

test('parts are joined in order, and only the same bytes are the same', () => {
  const joined = joinBytes(Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2, 3));
  expect([...joined]).toEqual([1, 2, 3]);
  expect(sameBytes(joined, Uint8Array.of(1, 2))).toBe(false);
  expect(sameBytes(joined, Uint8Array.of(1, 2, 4))).toBe(false);
});
