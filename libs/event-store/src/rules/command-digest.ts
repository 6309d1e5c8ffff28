import type { Queryable } from '@duban/platform';
import { createHash } from 'node:crypto';
import { canonicalText } from '@duban/proof';

export interface DigestOfCommands {
  /** SHA-256, hex. */
  digest: string;
  /** How many. */
  commands: number;
}

interface Row {
  id: string;
  streamId: string;
  fingerprint: string;
  fromVersion: number | null;
  toVersion: number | null;
  result: unknown;
}

const STREAMS_A_PAGE = 200;

const pagesOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));

/** Ids order by their code units here, not by the database's collation: a restored record may have another. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Row, b: Row): number =>
  compare(a.streamId, b.streamId) || (a.fromVersion ?? Infinity) - (b.fromVersion ?? Infinity) || compare(a.id, b.id);

/**
 * Of every command accepted under rules up to a number, in order of stream and version. Read in short statements: an open transaction
 * would stall the sequencer. Memory holds the ids of the streams, and a page of commands.
 */
export const digestOfCommands = async (db: Queryable, number: number): Promise<DigestOfCommands> => {
  const { rows: streams } = await db.query<{ id: string }>(
    'select distinct stream_id as id from duban.command where coalesce(rules, 1) <= $1',
    [number],
  );
  const ids = streams.map(({ id }) => id).sort(compare);
  const hash = createHash('sha256');
  let commands = 0;
  for (const page of pagesOf(ids, STREAMS_A_PAGE)) {
    const { rows } = await db.query<Row>(
      `select id, stream_id as "streamId", fingerprint, from_version as "fromVersion", to_version as "toVersion", result
         from duban.command where stream_id = any($1::text[]) and coalesce(rules, 1) <= $2`,
      [page, number],
    );
    for (const { id, streamId, fingerprint, fromVersion, toVersion, result } of rows.sort(inOrder)) {
      hash.update(`${canonicalText({ id, streamId, fingerprint, fromVersion, toVersion, result })}\n`, 'utf8');
    }
    commands += rows.length;
  }
  return { digest: hash.digest('hex'), commands };
};
