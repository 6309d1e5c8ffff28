import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Queryable } from '@duban/platform';
import { fromBase64, toBase64, type VerifierKey } from '@duban/proof';
import { nodeCheckSignature } from '../crypto/node-crypto.js';

/** Up to which checkpoint a witness has been given them, under the signature of the key that seals. */
export interface WitnessMark {
  witness: string;
  n: number;
  /** Ed25519 over both, base64. */
  signature: string;
}

const textOf = ({ witness, n }: Pick<WitnessMark, 'witness' | 'n'>): string => `duban witness mark\n${witness}\n${n}\n`;

export const signMark = (mark: Pick<WitnessMark, 'witness' | 'n'>, privateKey: KeyObject): WitnessMark => ({
  ...mark,
  signature: toBase64(sign(null, Buffer.from(textOf(mark)), privateKey)),
});

/** Whether this key signed it. */
export const isSignedMark = (mark: WitnessMark, key: KeyObject): boolean =>
  verify(null, Buffer.from(textOf(mark)), key.type === 'public' ? key : createPublicKey(key), fromBase64(mark.signature));

/** Whether one of these did. */
export const isMarkOf = (mark: WitnessMark, keys: readonly VerifierKey[]): boolean =>
  keys.some(({ key }) => nodeCheckSignature(key, textOf(mark), fromBase64(mark.signature)));

export const readWitnessMark = async (db: Queryable, witness: string): Promise<WitnessMark | null> => {
  const { rows } = await db.query<WitnessMark>('select witness, n, signature from duban.witness_mark where witness = $1', [witness]);
  return rows[0] ?? null;
};

export const witnessMarks = async (db: Queryable): Promise<WitnessMark[]> =>
  (await db.query<WitnessMark>('select witness, n, signature from duban.witness_mark order by witness')).rows;

/** A mark never goes back: whoever is offered everything once more has its old one until it has caught up. */
export const writeWitnessMark = async (db: Queryable, { witness, n, signature }: WitnessMark): Promise<void> => {
  await db.query(
    `insert into duban.witness_mark (witness, n, handed_at, signature) values ($1, $2, clock_timestamp(), $3)
     on conflict (witness) do update set n = excluded.n, handed_at = excluded.handed_at, signature = excluded.signature
      where witness_mark.n <= excluded.n`,
    [witness, n, signature],
  );
};
