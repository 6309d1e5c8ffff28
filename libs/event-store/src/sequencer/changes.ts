import type { Queryable } from '@duban/platform';

/** That something was recorded, and of what; nothing of its content. */
export interface Change {
  seq: number;
  streamId: string;
  type: string;
  taskId: string | null;
}

/** How far events are numbered. */
export const lastSeq = async (db: Queryable): Promise<number> => {
  const { rows } = await db.query<{ seq: number }>('select seq::float8 as seq from duban.sequencer where id = 1');
  return rows[0]?.seq ?? 0;
};

/** What was recorded after one number and up to another, in the one global order. */
export const changesBetween = async (db: Queryable, after: number, upTo: number): Promise<Change[]> => {
  const { rows } = await db.query<Change>(
    `select q.seq::float8 as seq, q.stream_id as "streamId", e.type, e.data->>'taskId' as "taskId"
       from duban.event_seq q join duban.event e on e.stream_id = q.stream_id and e.version = q.version
      where q.seq > $1 and q.seq <= $2 order by q.seq`,
    [after, upTo],
  );
  return rows;
};
