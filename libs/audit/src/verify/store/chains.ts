import type { Queryable } from '@duban/platform';
import { nodeDigest, verifyStream } from '@duban/event-store';
import { faultOf, GENESIS_HASH, type ChainRow, type Place } from '@duban/proof';
import type { Report } from './findings.js';
import { rulesAlong } from './rules-along.js';

interface Row extends ChainRow {
  streamId: string;
  headVersion: number | null;
  headHash: string | null;
  headCategory: string | null;
  seq: number | null;
}

const PAGE = 1_000;
const ROWS = `
  select e.stream_id as "streamId", e.version, e.type, e.schema_version as "schemaVersion", e.canonical, e.algorithm,
         e.prev_hash as "prevHash", e.hash, (extract(epoch from e.recorded_at) * 1000)::float8 as "recordedAt",
         e.data is not distinct from e.canonical::jsonb -> 'data' as "sameData",
         s.version as "headVersion", s.head_hash as "headHash", s.category as "headCategory", q.seq::float8 as seq
    from (select * from duban.event where (stream_id, version) > ($1, $2) order by stream_id, version limit ${PAGE}) e
    left join duban.stream s on s.id = e.stream_id
    left join duban.event_seq q on q.stream_id = e.stream_id and q.version = e.version
   order by e.stream_id, e.version`;

/** Where the walk is within one stream. */
interface Walk {
  streamId: string;
  version: number;
  hash: string;
  seq: number | null;
  head: { version: number | null; hash: string | null };
  suspect: boolean;
}

const placeAfter = ({ streamId, version, hash }: Walk, { headCategory }: Row): Place => ({
  ...{ streamId, category: headCategory, version: version + 1, prevHash: hash },
});

export interface ChainsChecked {
  streams: number;
  events: number;
}

/**
 * Every chain of the record in one walk over the events, a page at a time. What looks wrong is looked at again by itself before it is
 * reported: the record may be written meanwhile.
 */
export const verifyChains = async (
  db: Queryable,
  report: Report,
  onEvents: (count: number) => void = () => undefined,
): Promise<ChainsChecked> => {
  const checked: ChainsChecked = { streams: 0, events: 0 };
  let walk = null as Walk | null;
  const ruled = await rulesAlong(db, report);

  const end = async (): Promise<void> => {
    if (walk === null) return;
    checked.streams += 1;
    if (!walk.suspect && walk.head.version === walk.version && walk.head.hash === walk.hash) return;
    const { fault } = await verifyStream(db, walk.streamId);
    if (fault)
      report({ kind: fault.reason, streamId: fault.streamId, version: fault.version, ...(await seqOf(db, fault.streamId, fault.version)) });
  };
  for (let after = { streamId: '', version: 0 }; ;) {
    const { rows }: { rows: Row[] } = await db.query<Row>(ROWS, [after.streamId, after.version]);
    for (const row of rows) {
      if (walk?.streamId !== row.streamId) {
        await end();
        walk = { streamId: row.streamId, version: 0, hash: GENESIS_HASH, seq: 0, head: { version: null, hash: null }, suspect: false };
      }
      walk.suspect ||= faultOf(nodeDigest, row, placeAfter(walk, row)) !== null;
      if (row.seq !== null && (walk.seq === null || row.seq < walk.seq)) {
        report({ kind: 'stream_order', streamId: row.streamId, version: row.version, seq: row.seq });
      }
      await ruled(row);
      walk = { ...walk, version: row.version, hash: row.hash, seq: row.seq, head: { version: row.headVersion, hash: row.headHash } };
    }
    checked.events += rows.length;
    onEvents(rows.length);
    const last = rows.at(-1);
    if (last) after = last;
    if (rows.length < PAGE) break;
  }
  await end();
  await verifyEmptied(db, report);
  return checked;
};

const seqOf = async (db: Queryable, streamId: string, version: number): Promise<{ seq?: number }> => {
  const { rows } = await db.query<{ seq: number }>('select seq::float8 as seq from duban.event_seq where stream_id = $1 and version = $2', [
    streamId,
    version,
  ]);
  return rows[0] ? { seq: rows[0].seq } : {};
};

/** Streams that say they have events, of which there is none. */
const verifyEmptied = async (db: Queryable, report: Report): Promise<void> => {
  for (let after = ''; ;) {
    const { rows } = await db.query<{ id: string }>(
      `select s.id from duban.stream s where s.id > $1 and s.version > 0
          and not exists (select from duban.event e where e.stream_id = s.id) order by s.id limit ${PAGE}`,
      [after],
    );
    for (const { id } of rows) {
      const { fault } = await verifyStream(db, id);
      if (fault) report({ kind: fault.reason, streamId: id, version: fault.version });
      after = id;
    }
    if (rows.length < PAGE) return;
  }
};
