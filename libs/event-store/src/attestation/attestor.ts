import { sign, type KeyObject } from 'node:crypto';
import type { CommandMeta } from '@duban/domain';
import { attestedText, fromBase64, toBase64 } from '@duban/proof';
import { nodeCheckSignature } from '../crypto/node-crypto.js';
import { verifierKeyOf } from '../crypto/sign.js';
import { keyNameOf, type AttestationKey } from './attestation-keys.js';

interface Attestable {
  type: string;
  data: object;
  meta: CommandMeta;
}

/** Puts a process's signature under the commands it takes. */
export type Attestor = <C extends Attestable>(command: C) => C;

export const createAttestor = (name: string, privateKey: KeyObject, instance: string): Attestor => {
  const key = keyNameOf(verifierKeyOf(name, privateKey));
  return (command) => {
    const { attested: draft } = command.meta;
    if (!draft) return command;
    const said = { ...draft, key, instance };
    const signature = toBase64(sign(null, Buffer.from(attestedText(command, said)), privateKey));
    return { ...command, meta: { ...command.meta, attested: { ...said, signature } } };
  };
};

let present: Attestor | null = null;

/** From now on this process attests what persons send it; null = it has no key. One key for one process. */
export const attestWith = (attestor: Attestor | null): void => {
  present = attestor;
};

/** A person's command as it is kept: under this process's signature, or without a word of one when it has no key. */
export const attested = <C extends Attestable>(command: C): C => {
  if (present !== null) return present(command);
  const { attested: _draft, ...meta } = command.meta;
  return { ...command, meta };
};

export type AttestationFault = 'unsigned' | 'unknown key' | 'key not in force' | 'signature';

/** As far as the clocks of two machines may be apart. */
const CLOCKS_APART_MS = 300_000;

/** What is wrong with the attestation of a kept command; null = nothing. */
export const attestationFault = (
  command: Attestable,
  { keys, recordedAt }: { keys: readonly AttestationKey[]; recordedAt: string },
): AttestationFault | null => {
  const { attested: said } = command.meta;
  if (!said?.signature) return 'unsigned';
  const known = keys.find(({ key }) => keyNameOf(key) === said.key);
  if (!known) return 'unknown key';
  if (Date.parse(recordedAt) + CLOCKS_APART_MS < Date.parse(known.since) || (known.until !== null && recordedAt > known.until))
    return 'key not in force';
  return nodeCheckSignature(known.key.key, attestedText(command, said), fromBase64(said.signature)) ? null : 'signature';
};
