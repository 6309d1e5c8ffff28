import type { Queryable } from '@duban/platform';
import { hashesOf, nodeDigest, readTile, TILE_WIDTH } from '@duban/event-store';
import { Frontier, nodeHash, sameBytes, toHex, type Hash } from '@duban/proof';
import type { Report } from './findings.js';

interface Leaf {
  seq: number;
  streamId?: string;
  version?: number;
}

/** Differences kept until the next checkpoint says which side is right; more would only repeat them. */
const KEPT = 100;

const folded = (hashes: readonly Hash[]): Hash => {
  let row = [...hashes];
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(nodeDigest, row[2 * at] as Hash, row[2 * at + 1] as Hash));
  return row[0] as Hash;
};

/**
 * Builds the Merkle log anew from the events and compares it, leaf by leaf, with the stored one. Where they part, the next signed
 * root tells whether the event or the stored log was changed, and the leaf names the event.
 */
export class LogWalk {
  private readonly events = new Frontier(nodeDigest);
  /** The stored log's own tree; begins where the two part. */
  private log: Frontier | null = null;
  private readonly edges: Hash[][] = [];
  private stored: Hash[] = [];
  private parted: Leaf[] = [];
  private lost = false;

  constructor(
    private readonly db: Queryable,
    /** Leaves in the stored log. */
    private readonly size: number,
    private readonly report: Report,
  ) {}

  /** `null`: there is no event; the stored leaf, if any, stands in for it. */
  async add(leaf: Hash | null, place: Leaf): Promise<void> {
    const index = place.seq - 1;
    if (index % TILE_WIDTH === 0) this.stored = index < this.size ? hashesOf(await readTile(this.db, 0, index / TILE_WIDTH)) : [];
    const kept = index < this.size ? this.stored[index % TILE_WIDTH] : undefined;
    const computed = leaf ?? kept ?? Buffer.alloc(32);
    if (index < this.size && (leaf === null || kept === undefined || !sameBytes(kept, leaf))) {
      this.log ??= this.events.copy();
      if (leaf !== null && this.parted.length < KEPT) this.parted.push(place);
    }
    this.log?.add(kept ?? computed);
    this.events.add(computed);
    await this.push(0, computed);
  }

  /** The tree as it is now must have this root. */
  mustBe(root: string, { checkpoint, since, size }: { checkpoint: number; since: number; size: number }): void {
    const right = toHex(this.events.root()) === root;
    const logRight = this.log !== null && toHex(this.log.root()) === root;
    const parted = this.parted.splice(0);
    for (const leaf of parted) this.report({ kind: right ? 'log_differs' : 'event_not_as_sealed', ...leaf, checkpoint });
    if (right || logRight || this.lost) return;
    // every later root differs with it
    this.lost = true;
    this.report({ kind: 'root_differs', checkpoint, seq: since, untilSeq: size });
  }

  /** After the last leaf: what was not covered by a checkpoint, and the right edge of the stored log. */
  async end(): Promise<void> {
    for (const leaf of this.parted.splice(0)) this.report({ kind: 'log_differs', ...leaf });
    if (this.size !== this.events.size) return;
    for (const [level, hashes] of this.edges.entries()) {
      if (level > 0 && hashes.length > 0) await this.compare(level, Math.floor((this.events.size - 1) / TILE_WIDTH ** (level + 1)), hashes);
    }
  }

  private async push(level: number, hash: Hash): Promise<void> {
    const edge = (this.edges[level] ??= []);
    edge.push(hash);
    if (edge.length < TILE_WIDTH) return;
    if (level > 0 && this.events.size <= this.size) {
      await this.compare(level, Math.ceil(this.events.size / TILE_WIDTH ** (level + 1)) - 1, edge);
    }
    this.edges[level] = [];
    await this.push(level + 1, folded(edge));
  }

  private async compare(level: number, index: number, hashes: readonly Hash[]): Promise<void> {
    if (this.log !== null) return;
    const stored = await readTile(this.db, level, index);
    if (!stored.subarray(0, hashes.length * 32).equals(Buffer.concat(hashes)))
      this.report({ kind: 'log_differs', detail: `tile ${level}/${index}` });
  }
}
