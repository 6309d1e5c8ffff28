import type { Queryable } from '@duban/platform';
import type { FileRef, Policy } from '@duban/domain';
import { nodeDigest, seqsOf, tileReader, verifyStream, type Checkpoint, type StoredEvent } from '@duban/event-store';
import { inclusionPath, toHex } from '@duban/proof';

/** What a stream in a bundle needs beside itself. */
export interface StreamSummary {
  path: string;
  streamId: string;
  events: number;
  sealed: number;
  /** Hash of the last of them; empty when there is none. */
  head: string;
  /** What is wrong with its chain; null = nothing. */
  fault: string | null;
  /** Hashes of the cards of those who acted. */
  cards: string[];
  policies: Policy[];
  calendars: string[];
  files: FileRef[];
}

const unique = <T>(values: readonly T[], keyOf: (value: T) => string = String): T[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

const filesIn = ({ type, data, meta }: StoredEvent): FileRef[] => {
  const { file, evidence = [] } = data as { file?: FileRef; evidence?: FileRef[] };
  const minutes = type === 'MinutesReceived' && file ? [file] : [];
  return [...minutes, ...evidence, ...(meta.assertedAt?.file ? [meta.assertedAt.file] : [])];
};

/** The canonical text of an event, as it was hashed. */
const textsOf = async (db: Queryable, streamId: string, until: number): Promise<string[]> => {
  const { rows } = await db.query<{ canonical: string }>(
    'select canonical from duban.event where stream_id = $1 and version <= $2 order by version',
    [streamId, until],
  );
  return rows.map(({ canonical }) => canonical);
};

/** The events of a stream as JSON Lines: each with its canonical text, its hashes and the proof that it is under the checkpoint. */
export const streamLines = async (
  db: Queryable,
  { path, streamId, events, checkpoint }: { path: string; streamId: string; events: readonly StoredEvent[]; checkpoint: Checkpoint },
): Promise<{ lines: string[]; summary: StreamSummary }> => {
  const seqs = await seqsOf(db, streamId, 1, events.length);
  const texts = await textsOf(db, streamId, events.length);
  const read = tileReader(db);
  const lines: string[] = [];
  let sealed = 0;
  for (const [index, { version, algorithm, prevHash, hash }] of events.entries()) {
    const seq = seqs.get(version) ?? null;
    const under = seq !== null && seq <= checkpoint.size;
    const proof = under ? (await inclusionPath(nodeDigest, seq - 1, checkpoint.size, read)).map(toHex) : null;
    if (under) sealed += 1;
    lines.push(
      `{"algorithm":${JSON.stringify(algorithm)},"event":${texts[index]},"hash":"${hash}","prevHash":"${prevHash}","proof":${JSON.stringify(proof)},"seq":${seq}}`,
    );
  }
  const { fault } = await verifyStream(db, streamId);
  return {
    lines,
    summary: {
      path,
      streamId,
      events: events.length,
      sealed,
      head: events.at(-1)?.hash ?? '',
      fault: fault && `${fault.streamId} v${fault.version}: ${fault.reason}`,
      cards: unique(events.flatMap(({ meta }) => (meta.actor.personId === 'system' ? [] : [meta.actor.snapshot]))),
      policies: unique(
        events.flatMap(({ data }) => {
          const { policy } = data as { policy?: Policy };
          return typeof policy === 'object' ? [policy] : [];
        }),
        ({ version }) => version,
      ),
      calendars: unique(
        events.flatMap(({ meta, data }) => [meta.calendarVersion, (data as { calendarVersion?: string }).calendarVersion ?? '']),
      ).filter((version) => version !== ''),
      files: unique(events.flatMap(filesIn), ({ sha256 }) => sha256),
    },
  };
};
