import type { Queryable } from '@duban/platform';
import {
  checkpointsAfter,
  lastCheckpoint,
  logSize,
  nodeCheckSignature,
  nodeDigest,
  readCheckpointRow,
  type Checkpoint,
} from '@duban/event-store';
import type { Witnessed } from '@duban/event-store';
import { leafHash, readCheckpoint, type VerifierKey } from '@duban/proof';
import type { Report } from './findings.js';
import { LogWalk } from './log-walk.js';

/** How long a witness may be behind before it is a finding: the checkpoint has just been made. */
export const WITNESS_GRACE_MS = 60_000;

export interface SealedGiven {
  /** Without any, signatures are not checked. */
  keys: readonly VerifierKey[];
  /** Checkpoints kept outside, in order. */
  witness?: AsyncIterable<Witnessed>;
  /** Real time. */
  now?: () => Date;
  onEvents?: (count: number) => void;
}

export interface SealedChecked {
  numbered: number;
  checkpoints: number;
  witnessed: number;
  /** Events sealed by the last checkpoint; what comes after is the unsealed tail. */
  sealed: number;
  signaturesChecked: boolean;
}

interface Row {
  seq: number;
  streamId: string;
  version: number;
  hash: string | null;
}

const PAGE = 4_096;
const ROWS = `
  select q.seq::float8 as seq, q.stream_id as "streamId", q.version, e.hash
    from (select * from duban.event_seq where seq > $1 and seq <= $2 order by seq limit ${PAGE}) q
    left join duban.event e on e.stream_id = q.stream_id and e.version = q.version order by q.seq`;

async function* allCheckpoints(db: Queryable, until: number): AsyncGenerator<Checkpoint> {
  for (let after = 0; after < until;) {
    const page = await checkpointsAfter(db, after, 200);
    for (const one of page) if (one.n <= until) yield one;
    after = page.at(-1)?.n ?? until;
  }
}

/**
 * Numbers, Merkle log, checkpoints and witness in one walk over the events in their global order, a page at a time: memory does not
 * grow with their number.
 */
export const verifySealed = async (db: Queryable, given: SealedGiven, report: Report): Promise<SealedChecked> => {
  const last = await lastCheckpoint(db);
  const stored = await logSize(db);
  const { rows: sequencer } = await db.query<{ seq: number }>(
    'select greatest(s.seq, (select max(seq) from duban.event_seq))::float8 as seq from duban.sequencer s where s.id = 1',
  );
  const horizon = sequencer[0]?.seq ?? 0;
  const checked: SealedChecked = {
    numbered: 0,
    checkpoints: 0,
    witnessed: 0,
    sealed: last?.size ?? 0,
    signaturesChecked: given.keys.length > 0,
  };
  const walk = new LogWalk(db, stored, report);
  const marks = new Marks(db, given, last?.n ?? 0, report, checked);
  await marks.begin();

  let expected = 1;
  const gone = async (until: number, named?: Row): Promise<void> => {
    report({
      kind: 'event_missing',
      seq: expected,
      untilSeq: until,
      ...(named ? { streamId: named.streamId, version: named.version } : {}),
    });
    for (; expected <= until; expected += 1) {
      await walk.add(null, { seq: expected });
      await marks.reach(walk, expected);
    }
  };
  await marks.reach(walk, 0);
  for (;;) {
    const { rows } = await db.query<Row>(ROWS, [expected - 1, horizon]);
    for (const row of rows) {
      if (row.seq > expected) await gone(row.seq - 1);
      if (row.hash === null) {
        await gone(row.seq, row);
        continue;
      }
      checked.numbered += 1;
      await walk.add(leafHash(nodeDigest, row.hash), row);
      expected = row.seq + 1;
      await marks.reach(walk, row.seq);
    }
    given.onEvents?.(rows.length);
    if (rows.length < PAGE) break;
  }
  const promised = Math.max(stored, last?.size ?? 0, horizon);
  if (expected <= promised) await gone(promised);
  await walk.end();
  await marks.end(walk, promised);
  await verifySkipped(db, report);
  return checked;
};

/** Events that the sequencer has passed without giving them a number: put in later, or their numbers taken away. */
const verifySkipped = async (db: Queryable, report: Report): Promise<void> => {
  const { rows } = await db.query<{ streamId: string; version: number }>(
    `select e.stream_id as "streamId", e.version from duban.sequencer s, duban.event e
      where s.id = 1 and (e.transaction_id, e.position) <= (s.transaction_id, s.position)
        and not exists (select from duban.event_seq q where q.stream_id = e.stream_id and q.version = e.version)
      order by e.stream_id, e.version limit 1000`,
  );
  for (const row of rows) report({ kind: 'number_skipped', ...row });
};

/** The checkpoints of the database and of the witness, met in the order of their sizes as the walk reaches them. */
class Marks {
  private readonly stored: AsyncIterator<Checkpoint>;
  private readonly outside: AsyncIterator<Witnessed> | null;
  private next: Checkpoint | undefined;
  private nextOutside: Witnessed | undefined;
  private lastOutside = 0;
  private before: { n: number; size: number; sealedAt: string } = { n: 0, size: 0, sealedAt: '' };

  constructor(
    private readonly db: Queryable,
    private readonly given: SealedGiven,
    lastN: number,
    private readonly report: Report,
    private readonly checked: SealedChecked,
  ) {
    this.stored = allCheckpoints(db, lastN);
    this.outside = given.witness?.[Symbol.asyncIterator]() ?? null;
  }

  async begin(): Promise<void> {
    await this.advance();
    await this.advanceOutside();
  }

  /** Called when the walk has `size` leaves. */
  async reach(walk: LogWalk, size: number): Promise<void> {
    while (this.next && this.next.size <= size) {
      await this.check(this.next, walk, size);
      await this.advance();
    }
    while (this.nextOutside && this.sizeOutside() <= size) {
      await this.checkOutside(this.nextOutside, walk, size);
      await this.advanceOutside();
    }
  }

  /** What claims more events than there are. */
  async end(walk: LogWalk, size: number): Promise<void> {
    await this.reach(walk, size);
    if (this.outside !== null) this.behind();
    while (this.nextOutside) {
      const { n } = this.nextOutside;
      const claimed = this.sizeOutside();
      const { rows } = await this.db.query<{ seq: number }>('select seq::float8 as seq from duban.sequencer where id = 1');
      if (claimed > (rows[0]?.seq ?? 0)) this.report({ kind: 'witness_ahead', checkpoint: n, seq: size + 1, untilSeq: claimed });
      await this.advanceOutside();
    }
  }

  /** The last checkpoints that it has not had, once it had the time to. */
  private behind(): void {
    const { lastOutside, before } = this;
    const now = this.given.now?.() ?? new Date();
    if (lastOutside < before.n && now.getTime() - Date.parse(before.sealedAt) > WITNESS_GRACE_MS)
      this.report({ kind: 'witness_behind', checkpoint: lastOutside, detail: `${lastOutside} < ${before.n}` });
  }

  private sizeOutside(): number {
    return (this.nextOutside && readCheckpoint(nodeCheckSignature, this.nextOutside.note, [])?.size) ?? 0;
  }

  private async advance(): Promise<void> {
    const { value, done } = await this.stored.next();
    this.next = done ? undefined : value;
  }

  private async advanceOutside(): Promise<void> {
    const found = await this.outside?.next();
    this.nextOutside = found?.done === false ? found.value : undefined;
  }

  private async check(one: Checkpoint, walk: LogWalk, size: number): Promise<void> {
    const { before } = this;
    this.checked.checkpoints += 1;
    if (one.n !== before.n + 1) this.report({ kind: 'checkpoint_missing', checkpoint: before.n + 1 });
    const said = readCheckpoint(nodeCheckSignature, one.note, this.given.keys);
    const same = said && said.size === one.size && said.root === one.root && said.sealedAt === one.sealedAt;
    const inOrder = one.size > before.size && one.sealedAt >= before.sealedAt;
    if (!same || !inOrder || one.size !== size) this.report({ kind: 'checkpoint_differs', checkpoint: one.n, seq: one.size });
    if (said && this.checked.signaturesChecked && said.signedBy === null) this.report({ kind: 'signature_invalid', checkpoint: one.n });
    if (one.size === size) walk.mustBe(one.root, { checkpoint: one.n, since: before.size + 1, size });
    this.before = one;
  }

  private async checkOutside(one: Witnessed, walk: LogWalk, size: number): Promise<void> {
    this.checked.witnessed += 1;
    this.lastOutside = Math.max(this.lastOutside, one.n);
    const said = readCheckpoint(nodeCheckSignature, one.note, this.given.keys);
    if (said === null || (this.checked.signaturesChecked && said.signedBy === null)) {
      this.report({ kind: 'witness_invalid', checkpoint: one.n });
      return;
    }
    const here = await readCheckpointRow(this.db, one.n);
    if (here === null) this.report({ kind: 'checkpoint_missing', checkpoint: one.n, detail: 'witnessed' });
    else if (here.note !== one.note) this.report({ kind: 'checkpoint_differs', checkpoint: one.n, seq: said.size, detail: 'witnessed' });
    if (here?.note !== one.note && said.size === size) walk.mustBe(said.root, { checkpoint: one.n, since: 1, size });
  }
}
