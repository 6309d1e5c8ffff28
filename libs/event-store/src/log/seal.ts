import type { KeyObject } from 'node:crypto';
import type { Queryable } from '@duban/platform';
import { leafHash, readCheckpoint } from '@duban/proof';
import type pg from 'pg';
import { nodeCheckSignature, nodeDigest } from '../crypto/node-crypto.js';
import { signCheckpoint } from '../crypto/sign.js';
import { withTransaction } from '../transaction.js';
import { checkpointsAfter, insertCheckpoint, lastCheckpoint, logSize, type Checkpoint } from './checkpoints.js';
import { isSignedMark, readWitnessMark, signMark, writeWitnessMark } from './marks.js';
import { storedRoot } from './proofs.js';
import { grownTiles, writeTiles } from './tiles.js';
import type { Witness } from './witness.js';

/** The record does not continue what a witness has seen: it was put back to an older state, or written anew. Nothing is signed. */
export class LogForked extends Error {
  readonly code = 'log_forked';
  constructor(
    readonly witness: string,
    readonly witnessed: number,
    readonly size: number,
  ) {
    super(`${witness} holds a checkpoint over ${witnessed} events which these ${size} events do not continue`);
    this.name = 'LogForked';
  }
}

export interface SealDeps {
  pool: pg.Pool;
  /** Names the log in every checkpoint. */
  origin: string;
  /** Ed25519; never in the database. */
  privateKey: KeyObject;
  witnesses: readonly Witness[];
  /** Real time. */
  now?: () => Date;
  /** Events taken into the log in one transaction. */
  page?: number;
}

export interface Sealed {
  /** null = nothing new since the last one. */
  checkpoint: Checkpoint | null;
  /** Witnesses that could not be reached, with the reason; the checkpoints wait for them. */
  waiting: { witness: string; reason: string }[];
}

const LOCK = `select pg_advisory_xact_lock(hashtextextended('duban.merkle_log', 0))`;
const PAGE = 4_096;

/** Takes the next events into the log. @returns how many */
const grow = (pool: pg.Pool, page: number): Promise<number> =>
  withTransaction(pool, async (db) => {
    await db.query(LOCK);
    const size = await logSize(db);
    const { rows } = await db.query<{ hash: string }>(
      `select e.hash from duban.event_seq q join duban.event e on e.stream_id = q.stream_id and e.version = q.version
        where q.seq > $1 and q.seq <= $1 + $2 order by q.seq`,
      [size, page],
    );
    if (rows.length === 0) return 0;
    const leaves = rows.map(({ hash }) => leafHash(nodeDigest, hash));
    await writeTiles(db, await grownTiles(db, size, leaves));
    const { rowCount } = await db.query('update duban.merkle_log set size = $1 where id = 1', [size + leaves.length]);
    // without its row the log would grow from nothing at each turn, and never be signed
    if (rowCount !== 1) throw new Error('the Merkle log has lost its row');
    return leaves.length;
  });

const continuesWitness = async (db: Queryable, witness: Witness, size: number): Promise<void> => {
  const last = (await witness.last?.()) ?? null;
  if (last === null) return;
  const seen = readCheckpoint(nodeCheckSignature, last.note, []);
  if (seen === null) throw new Error(`${witness.name}: its last entry is no checkpoint`);
  const root = seen.size > size ? null : await storedRoot(db, seen.size);
  if (root !== seen.root) throw new LogForked(witness.name, seen.size, size);
};

const sign = (deps: SealDeps): Promise<Checkpoint | null> =>
  withTransaction(deps.pool, async (db) => {
    await db.query(LOCK);
    const size = await logSize(db);
    const last = await lastCheckpoint(db);
    if (size === (last?.size ?? 0)) return null;
    const sealedAt = (deps.now?.() ?? new Date()).toISOString();
    const root = await storedRoot(db, size);
    const note = signCheckpoint({ origin: deps.origin, size, root, sealedAt }, deps.privateKey);
    const checkpoint = { n: (last?.n ?? 0) + 1, size, root, sealedAt, note };
    await insertCheckpoint(db, checkpoint);
    return checkpoint;
  });

const WITNESS_PAGE = 200;

/**
 * Up to which checkpoint a witness has had them: what it says itself, or a mark that this key has signed. A mark that somebody else
 * moved is no mark: everything is offered again, which a witness that has it takes for nothing new.
 */
const handedTo = async (pool: pg.Pool, witness: Witness, privateKey: KeyObject): Promise<number> => {
  if (witness.last) return (await witness.last())?.n ?? 0;
  const mark = await readWitnessMark(pool, witness.name);
  return mark && isSignedMark(mark, privateKey) ? mark.n : 0;
};

/** Gives a witness everything it has not had yet, in order. */
const handOver = async ({ pool, privateKey }: SealDeps, witness: Witness): Promise<void> => {
  let handed = await handedTo(pool, witness, privateKey);
  for (;;) {
    const page = await checkpointsAfter(pool, handed, WITNESS_PAGE);
    for (const { n, note } of page) {
      await witness.take({ n, note });
      await writeWitnessMark(pool, signMark({ witness: witness.name, n }, privateKey));
      handed = n;
    }
    if (page.length < WITNESS_PAGE) return;
  }
};

/**
 * Seals what is numbered: takes new events into the log page by page, signs one checkpoint over all of them and hands it to every
 * witness. O(new events); after an outage one call catches up. Safe to run twice at once or to break off anywhere.
 * @throws LogForked when a witness has seen another history: a key that signs two of them proves nothing
 */
export const seal = async (deps: SealDeps): Promise<Sealed> => {
  const page = deps.page ?? PAGE;
  while ((await grow(deps.pool, page)) === page);
  const size = await logSize(deps.pool);
  for (const witness of deps.witnesses) await continuesWitness(deps.pool, witness, size);
  const checkpoint = await sign(deps);
  const waiting: Sealed['waiting'] = [];
  for (const witness of deps.witnesses) {
    try {
      await handOver(deps, witness);
    } catch (error) {
      waiting.push({ witness: witness.name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { checkpoint, waiting };
};
