import type { Queryable } from '@duban/platform';
import { nodeHash, type Hash, type NodeReader } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';

/** A tile holds up to 256 hashes side by side on every eighth level, as in C2SP's tlog-tiles; the levels between are computed from it. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 2 ** TILE_HEIGHT;
const HASH_BYTES = 32;

export interface Tile {
  /** Of tiles: hashes on it stand on the tree's level 8 x this. */
  level: number;
  index: number;
  hashes: Buffer;
}

export const readTile = async (db: Queryable, level: number, index: number): Promise<Buffer> => {
  const { rows } = await db.query<{ hashes: Buffer }>(`select hashes from duban.merkle_tile where level = $1 and index = $2`, [
    level,
    index,
  ]);
  return rows[0]?.hashes ?? Buffer.alloc(0);
};

const fold = (hashes: readonly Hash[]): Hash => {
  const [first, ...others] = hashes;
  if (!first) throw new Error('no hashes to fold');
  if (others.length === 0) return first;
  const up: Hash[] = [];
  for (let at = 0; at < hashes.length; at += 2) up.push(nodeHash(nodeDigest, hashes[at] as Hash, hashes[at + 1] as Hash));
  return fold(up);
};

export const hashesOf = (tile: Buffer): Hash[] =>
  Array.from({ length: tile.length / HASH_BYTES }, (_, at) => tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));

/** Reads nodes from the stored tiles: one row for eight levels, kept for as long as the reader lives. */
export const tileReader = (db: Queryable): NodeReader => {
  const kept = new Map<string, Promise<Buffer>>();
  const tileAt = (level: number, index: number): Promise<Buffer> => {
    const key = `${level}/${index}`;
    const tile = kept.get(key) ?? readTile(db, level, index);
    kept.set(key, tile);
    return tile;
  };
  return async (level, index) => {
    const above = level % TILE_HEIGHT;
    const first = index * 2 ** above;
    const tile = await tileAt(Math.floor(level / TILE_HEIGHT), Math.floor(first / TILE_WIDTH));
    const offset = first % TILE_WIDTH;
    const hashes = hashesOf(tile.subarray(offset * HASH_BYTES, (offset + 2 ** above) * HASH_BYTES));
    if (hashes.length !== 2 ** above) throw new Error(`the Merkle log has no node ${level}/${index}`);
    return fold(hashes);
  };
};

/**
 * Adds leaves to a tree of which `size` are there. The right-most tile of each level is the tree's edge: it is all that is read,
 * whatever the size. Answers with the tiles to write.
 */
export const grownTiles = async (db: Queryable, size: number, leaves: readonly Hash[]): Promise<Tile[]> => {
  const written: Tile[] = [];
  let added = leaves;
  let at = size;
  for (let level = 0; added.length > 0; level += 1) {
    const full: Hash[] = [];
    let index = Math.floor(at / TILE_WIDTH);
    let hashes = at % TILE_WIDTH === 0 ? [] : hashesOf(await readTile(db, level, index)).slice(0, at % TILE_WIDTH);
    if (hashes.length !== at % TILE_WIDTH) throw new Error(`the Merkle log's tile ${level}/${index} is incomplete`);
    for (const hash of added) {
      hashes.push(hash);
      if (hashes.length < TILE_WIDTH) continue;
      written.push({ level, index, hashes: Buffer.concat(hashes) });
      full.push(fold(hashes));
      hashes = [];
      index += 1;
    }
    if (hashes.length > 0) written.push({ level, index, hashes: Buffer.concat(hashes) });
    added = full;
    at = Math.floor(at / TILE_WIDTH);
  }
  return written;
};

export const writeTiles = async (db: Queryable, tiles: readonly Tile[]): Promise<void> => {
  await db.query(
    `insert into duban.merkle_tile (level, index, hashes) select * from unnest($1::int[], $2::bigint[], $3::bytea[])
     on conflict (level, index) do update set hashes = excluded.hashes`,
    [tiles.map(({ level }) => level), tiles.map(({ index }) => index), tiles.map(({ hashes }) => hashes)],
  );
};
