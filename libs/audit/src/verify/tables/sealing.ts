import { setTimeout as sleep } from 'node:timers/promises';
import { isMarkOf, lastCheckpoint, readCheckpointRow, TILE_WIDTH, witnessMarks } from '@duban/event-store';
import type { VerifierKey } from '@duban/proof';
import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';
import { WITNESS_GRACE_MS } from '../store/sealed.js';

interface Standing {
  /** null = the row is gone. */
  log: number | null;
  checkpoint: number;
  n: number;
  sequencer: number | null;
  numbered: number;
  /** The sequencer says it has seen transactions that have not begun. */
  ahead: boolean | null;
}

const STANDING = `
  select (select size::float8 from duban.merkle_log where id = 1) as log,
         coalesce((select size::float8 from duban.checkpoint order by n desc limit 1), 0) as checkpoint,
         coalesce((select max(n) from duban.checkpoint), 0) as n,
         (select seq::float8 from duban.sequencer where id = 1) as sequencer,
         coalesce((select max(seq)::float8 from duban.event_seq), 0) as numbered,
         (select transaction_id > (pg_snapshot_xmax(pg_current_snapshot())::text)::bigint from duban.sequencer where id = 1) as ahead`;

const SETTLES_MS = 5_000;

/** A log is grown and then signed, in two transactions: between them it is ahead of its checkpoint for a moment. */
const standing = async (db: Queryable): Promise<Standing> => {
  const until = performance.now() + SETTLES_MS;
  for (;;) {
    const { rows } = await db.query<Standing>(STANDING);
    const [found] = rows;
    if (!found) throw new Error('a select of no table gave no row');
    if (found.log === null || found.log <= found.checkpoint || performance.now() > until) return found;
    await sleep(250);
  }
};

/** Tiles that a log of so many leaves has not, or has otherwise; what stands in them is compared with the events elsewhere. */
const TILES = `
  with recursive levels as (
    select 0 as level, $1::bigint as width
    union all select level + 1, width / ${TILE_WIDTH} from levels where width >= ${TILE_WIDTH}),
  wanted as (
    select level, index, 32 * least(${TILE_WIDTH}, width - index * ${TILE_WIDTH}) as bytes
      from levels, generate_series(0::bigint, (width - 1) / ${TILE_WIDTH}) index where width > 0)
  select coalesce(w.level, t.level) as level, coalesce(w.index, t.index)::float8 as index
    from wanted w full join duban.merkle_tile t on t.level = w.level and t.index = w.index
   where w.bytes is distinct from length(t.hashes) order by 1, 2 limit 100`;

export interface MarksGiven {
  keys: readonly VerifierKey[];
  /** Real time. */
  now: () => Date;
}

/** What each witness is said to have had: signed by the sealing key, no more than there is, and no less. */
export const verifyMarks = async (db: Queryable, { keys, now }: MarksGiven, report: Report): Promise<void> => {
  // the marks first: what is handed over meanwhile moves them on
  const marks = await witnessMarks(db);
  const last = await lastCheckpoint(db);
  for (const mark of marks) {
    const place = { key: mark.witness, checkpoint: mark.n };
    if (keys.length > 0 && !isMarkOf(mark, keys)) report({ kind: 'mark_differs', ...place });
    // its checkpoint was taken away: nobody hands over what is not there
    else if (mark.n > (last?.n ?? 0)) report({ kind: 'checkpoint_missing', checkpoint: mark.n, detail: mark.witness });
    else if (last && mark.n < last.n && now().getTime() - Date.parse(await sealedAfter(db, mark.n)) > WITNESS_GRACE_MS)
      report({ kind: 'witness_behind', ...place, detail: `${mark.n} < ${last.n}` });
  }
};

const sealedAfter = async (db: Queryable, n: number): Promise<string> => (await readCheckpointRow(db, n + 1))?.sealedAt ?? '';

/**
 * Whether numbering and sealing stand where they say: a log without its row, with tiles too few, behind its own checkpoint or never
 * signed would be sealed no more, and nobody would be told.
 */
export const verifySealing = async (db: Queryable, report: Report): Promise<void> => {
  const { log, checkpoint, n, sequencer, numbered, ahead } = await standing(db);
  const broken = (detail: string): void => report({ kind: 'sealing_broken', detail });
  if (sequencer === null) broken('sequencer');
  else if (sequencer !== numbered || ahead) report({ kind: 'sealing_broken', detail: `sequencer ${sequencer}, ${numbered}` });
  if (log === null) return broken('merkle_log');
  if (log < checkpoint) broken(`merkle_log ${log} < checkpoint ${checkpoint}`);
  if (log > checkpoint) report({ kind: 'checkpoint_missing', checkpoint: n + 1, detail: `merkle_log ${log} > ${checkpoint}` });
  const { rows } = await db.query<{ level: number; index: number }>(TILES, [log]);
  for (const { level, index } of rows) report({ kind: 'log_differs', detail: `tile ${level}/${index}` });
};
