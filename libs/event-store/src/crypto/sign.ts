import { createPublicKey, sign, type KeyObject } from 'node:crypto';
import { checkpointText, formatNote, verifierKey, type CheckpointBody, type VerifierKey } from '@duban/proof';
import { nodeDigest, SPKI_PREFIX } from './node-crypto.js';

const publicHalf = (key: KeyObject): KeyObject => (key.type === 'public' ? key : createPublicKey(key));

/** The public half of an Ed25519 key, with the name it signs under. */
export const verifierKeyOf = (name: string, key: KeyObject): VerifierKey =>
  verifierKey(nodeDigest, name, publicHalf(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length));

/** A text, which ends with a line's end, under a key's signature. */
export const signNote = (text: string, name: string, privateKey: KeyObject): string =>
  formatNote(text, verifierKeyOf(name, privateKey), sign(null, Buffer.from(text), privateKey));

/** Signs under the log's own name. */
export const signCheckpoint = (body: CheckpointBody, privateKey: KeyObject): string =>
  signNote(checkpointText(body), body.origin, privateKey);
