import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { digest } from './digest.spec-support.js';
import {
  checkpointText,
  formatNote,
  formatVerifierKey,
  parseVerifierKey,
  readCheckpoint,
  verifierKey,
  type CheckSignature,
  type VerifierKey,
} from './signed-note.js';

const PKCS8 = '302e020100300506032b657004220420';
const SPKI = '302a300506032b6570032100';
const privateKey = (seed: number) =>
  createPrivateKey({ key: Buffer.concat([Buffer.from(PKCS8, 'hex'), Buffer.alloc(32, seed)]), format: 'der', type: 'pkcs8' });
const keyOf = (name: string, seed: number): VerifierKey =>
  verifierKey(digest, name, createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' }).subarray(12));
const check: CheckSignature = (key, text, signature) =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.concat([Buffer.from(SPKI, 'hex'), key]), format: 'der', type: 'spki' }),
    signature,
  );

const CITY = keyOf('city', 1);
const BODY = { origin: 'city', size: 3, root: 'ab'.repeat(32), sealedAt: '2026-03-02T01:00:00.000Z' };
const TEXT = checkpointText(BODY);
const NOTE = formatNote(TEXT, CITY, sign(null, Buffer.from(TEXT), privateKey(1)));

// Recorded once: what was handed to witnesses must stay readable.
test('a checkpoint is written as C2SP says, and its key too', () => {
  expect(TEXT).toBe('city\n3\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\nsealed-at 2026-03-02T01:00:00.000Z\n');
  expect(NOTE).toMatch(/^city\n3\n.*\nsealed-at .*\n\n— city [A-Za-z0-9+/]{91}=\n$/);
  expect(formatVerifierKey(CITY)).toBe('city+8459442d+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c');
  expect(parseVerifierKey(digest, formatVerifierKey(CITY))).toEqual(CITY);
});

test('a note is read back with the key that signed it', () => {
  expect(readCheckpoint(check, NOTE, [keyOf('town', 1), CITY])).toEqual({ ...BODY, signedBy: CITY });
});

test.each([
  ['no key is given', NOTE, []],
  ['another key of that name', NOTE, [keyOf('city', 2)]],
  ['the key under another name', NOTE, [keyOf('town', 1)]],
  ['another size', NOTE.replace('\n3\n', '\n4\n'), [CITY]],
  ['a signature cut short', NOTE.replace(/.{8}=\n$/, '\n'), [CITY]],
])('%s: it is a checkpoint that nobody signed', (_name, note, keys) => {
  expect(readCheckpoint(check, note, keys)?.signedBy).toBeNull();
});

test.each(['', 'nothing', TEXT, NOTE.replace('sealed-at', 'sealed'), `${NOTE}\n`])('%j is no checkpoint', (note) => {
  expect(readCheckpoint(check, note, [CITY])).toBeNull();
});

test.each(['', 'city', formatVerifierKey(CITY).slice(0, -4), `city+00000000+${'A'.repeat(44)}`])('%j is no verifier key', (text) => {
  expect(() => parseVerifierKey(digest, text)).toThrow('not a verifier key');
});

test('a verifier key under a foreign name does not fit its id', () => {
  expect(() => parseVerifierKey(digest, formatVerifierKey(CITY).replace('city', 'town'))).toThrow('does not fit its id');
});
