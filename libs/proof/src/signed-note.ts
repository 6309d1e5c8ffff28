import { fromBase64, fromHex, joinBytes, toBase64, toHex } from './bytes.js';
import type { Digest } from './hash.js';

/** Ed25519 in C2SP's signed-note. */
const ALGORITHM = Uint8Array.of(1);
const KEY_BYTES = 32;
const ID_BYTES = 4;

/** Whether this key of Ed25519, 32 bytes, signed the text's UTF-8. A port, as hashing is. */
export type CheckSignature = (publicKey: Uint8Array, text: string, signature: Uint8Array) => boolean;

/** A checkpoint as it is signed and handed on: C2SP's tlog-checkpoint, with the time of sealing as its one extension line. */
export interface CheckpointBody {
  /** Names the log; the first line. */
  origin: string;
  /** Leaves: the events with `seq` 1 to this. */
  size: number;
  /** Hex. */
  root: string;
  /** Real time, UTC. */
  sealedAt: string;
}

/** A public key with the name it signs under: C2SP's `<name>+<key id>+<key>`. */
export interface VerifierKey {
  name: string;
  /** The first four bytes of a hash over name and key, hex: it only finds the key. */
  id: string;
  /** Ed25519, 32 bytes. */
  key: Uint8Array;
}

export const verifierKey = (digest: Digest, name: string, key: Uint8Array): VerifierKey => ({
  name,
  id: digest('sha256', `${name}\n`, ALGORITHM, key).slice(0, 2 * ID_BYTES),
  key,
});

export const formatVerifierKey = ({ name, id, key }: VerifierKey): string => `${name}+${id}+${toBase64(joinBytes(ALGORITHM, key))}`;

/** @throws Error for anything that is not a verifier key of Ed25519 with its right id */
export const parseVerifierKey = (digest: Digest, text: string): VerifierKey => {
  const found = /^(?<name>[^+\s]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+=*)$/.exec(text.trim())?.groups;
  const bytes = fromBase64(found?.['key'] ?? '');
  if (!found || bytes.length !== 1 + KEY_BYTES || bytes[0] !== ALGORITHM[0])
    throw new Error('not a verifier key: <name>+<key id>+<base64 of an Ed25519 key>');
  const made = verifierKey(digest, found['name'] ?? '', bytes.subarray(1));
  if (made.id !== found['id']) throw new Error(`the verifier key of ${made.name} does not fit its id`);
  return made;
};

/** What is signed of a checkpoint. */
export const checkpointText = ({ origin, size, root, sealedAt }: CheckpointBody): string =>
  `${origin}\n${size}\n${toBase64(fromHex(root))}\nsealed-at ${sealedAt}\n`;

/** A text with the signature that a key gave it. */
export const formatNote = (text: string, { name, id }: VerifierKey, signature: Uint8Array): string =>
  `${text}\n— ${name} ${toBase64(joinBytes(fromHex(id), signature))}\n`;

const SIGNED = /^(?<text>(?:[^\n]*\n)+)\n(?<signatures>(?:— [^+\s]+ [A-Za-z0-9+/]+=*\n)+)$/;

/** A text under signatures, and which of the keys signed it; null when it is no note. */
export const readNote = (
  check: CheckSignature,
  note: string,
  keys: readonly VerifierKey[],
): { text: string; signedBy: VerifierKey | null } | null => {
  const { text, signatures = '' } = SIGNED.exec(note)?.groups ?? {};
  return text === undefined ? null : { text, signedBy: signerOf(check, text, signatures, keys) };
};

const signerOf = (check: CheckSignature, text: string, signatures: string, keys: readonly VerifierKey[]): VerifierKey | null => {
  const signed = (signatures.match(/[^\n]+/g) ?? []).map((line) => {
    const [, name, encoded = ''] = line.split(' ');
    const bytes = fromBase64(encoded);
    return { name, id: toHex(bytes.subarray(0, ID_BYTES)), signature: bytes.subarray(ID_BYTES) };
  });
  const isSigner = (known: VerifierKey): boolean =>
    signed.some(({ name, id, signature }) => known.name === name && known.id === id && check(known.key, text, signature));
  return keys.find(isSigner) ?? null;
};

const NOTE =
  /^(?<text>(?<origin>[^+\s]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\nsealed-at (?<sealedAt>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n)\n(?<signatures>(?:— [^+\s]+ [A-Za-z0-9+/]+=*\n)+)$/;

export interface ReadCheckpoint extends CheckpointBody {
  /** null = none of the given keys signed it. */
  signedBy: VerifierKey | null;
}

/** What a note says, and which of the keys signed it; null when it is no checkpoint at all. */
export const readCheckpoint = (check: CheckSignature, note: string, keys: readonly VerifierKey[]): ReadCheckpoint | null => {
  const parts = NOTE.exec(note)?.groups;
  if (!parts) return null;
  const { text = '', origin = '', size = '', root = '', sealedAt = '', signatures = '' } = parts;
  const signedBy = signerOf(
    check,
    text,
    signatures,
    keys.filter(({ name }) => name === origin),
  );
  return { origin, size: Number(size), root: toHex(fromBase64(root)), sealedAt, signedBy };
};
