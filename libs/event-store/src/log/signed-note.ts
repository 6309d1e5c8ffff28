import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Ed25519 in C2SP's signed-note. */
const ALGORITHM = 1;
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

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
  key: KeyObject;
}

const publicHalf = (key: KeyObject): KeyObject => (key.type === 'public' ? key : createPublicKey(key));
const rawKey = (key: KeyObject): Buffer => publicHalf(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length);
const keyId = (name: string, raw: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(Buffer.of(ALGORITHM)).update(raw).digest().subarray(0, 4);

export const verifierKeyOf = (name: string, key: KeyObject): VerifierKey => ({
  name,
  id: keyId(name, rawKey(key)).toString('hex'),
  key: publicHalf(key),
});

export const formatVerifierKey = ({ name, id, key }: VerifierKey): string =>
  `${name}+${id}+${Buffer.concat([Buffer.of(ALGORITHM), rawKey(key)]).toString('base64')}`;

/** @throws Error for anything that is not a verifier key of Ed25519 with its right id */
export const parseVerifierKey = (text: string): VerifierKey => {
  const found = /^(?<name>[^+\s]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+=*)$/.exec(text.trim())?.groups;
  const bytes = Buffer.from(found?.['key'] ?? '', 'base64');
  if (!found || bytes.length !== 33 || bytes[0] !== ALGORITHM)
    throw new Error('not a verifier key: <name>+<key id>+<base64 of an Ed25519 key>');
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, bytes.subarray(1)]), format: 'der', type: 'spki' });
  const made = verifierKeyOf(found['name'] ?? '', key);
  if (made.id !== found['id']) throw new Error(`the verifier key of ${made.name} does not fit its id`);
  return made;
};

const textOf = ({ origin, size, root, sealedAt }: CheckpointBody): string =>
  `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\nsealed-at ${sealedAt}\n`;

/** Signs under the log's own name. */
export const signCheckpoint = (body: CheckpointBody, privateKey: KeyObject): string => {
  const text = textOf(body);
  const { id } = verifierKeyOf(body.origin, privateKey);
  const signature = Buffer.concat([Buffer.from(id, 'hex'), sign(null, Buffer.from(text), privateKey)]).toString('base64');
  return `${text}\n— ${body.origin} ${signature}\n`;
};

const NOTE =
  /^(?<text>(?<origin>[^+\s]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\nsealed-at (?<sealedAt>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n)\n(?<signatures>(?:— [^+\s]+ [A-Za-z0-9+/]+=*\n)+)$/;

export interface ReadCheckpoint extends CheckpointBody {
  /** null = none of the given keys signed it. */
  signedBy: VerifierKey | null;
}

/** What a note says, and which of the keys signed it; null when it is no checkpoint at all. */
export const readCheckpoint = (note: string, keys: readonly VerifierKey[]): ReadCheckpoint | null => {
  const parts = NOTE.exec(note)?.groups;
  if (!parts) return null;
  const { text = '', origin = '', size = '', root = '', sealedAt = '', signatures = '' } = parts;
  const signed = (signatures.match(/[^\n]+/g) ?? []).map((line) => {
    const [, name, encoded = ''] = line.split(' ');
    const bytes = Buffer.from(encoded, 'base64');
    return { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
  });
  const signedBy = keys.find((known) =>
    signed.some(
      ({ name, id, signature }) =>
        name === origin && known.name === name && known.id === id && verify(null, Buffer.from(text), known.key, signature),
    ),
  );
  return { origin, size: Number(size), root: Buffer.from(root, 'base64').toString('hex'), sealedAt, signedBy: signedBy ?? null };
};
