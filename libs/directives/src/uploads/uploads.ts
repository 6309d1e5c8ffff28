import { eventSchemas, unpinnedMeta, type CommandMeta, type FileRef, type PersonId } from '@duban/domain';
import {
  behindOthers,
  firstShapes,
  recordAct,
  recordedEvent,
  STREAMS,
  storedEvent,
  type EventRow,
  type Recorded,
  type StateKind,
} from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type pg from 'pg';

/** 上传: what it is was found out from its content. File uploaded. */
interface FileUploaded {
  type: 'FileUploaded';
  data: FileRef;
}

/** By hash: every person who has sent the same content in stands in its stream once. */
const UPLOADS: StateKind<PersonId[], FileUploaded> = {
  ...STREAMS.upload,
  events: eventSchemas<FileUploaded>(firstShapes('FileUploaded')),
  nothing: [],
  evolve: (by, { meta }) => [...by, meta.actor.personId],
};

/** Who sent it, and when; sending it again adds nothing. */
export const recordUpload = async (pool: pg.Pool, file: FileRef, meta: CommandMeta): Promise<void> => {
  await behindOthers(pool, (tx) =>
    recordAct<PersonId[], FileUploaded, null, never>(tx, UPLOADS, file.sha256, {
      kept: null,
      decide: ({ state }) => {
        const known = state.includes(meta.actor.personId);
        return { ok: true, result: null, events: known ? [] : [{ type: 'FileUploaded', data: file, meta: unpinnedMeta(meta) }] };
      },
    }),
  );
};

/** What is known of a content that was sent in. */
export interface Upload extends Pick<FileRef, 'mediaType' | 'bytes'> {
  by: PersonId[];
}

/** By hash; what nobody sent in is left out. */
export const uploadsOf = async (db: Queryable, hashes: readonly string[]): Promise<Map<string, Upload>> => {
  if (hashes.length === 0) return new Map();
  const { rows } = await db.query<EventRow>(
    `select canonical, algorithm, prev_hash as "prevHash", hash from duban.event where stream_id = any($1::text[]) order by stream_id, version`,
    [[...new Set(hashes)].map(UPLOADS.streamId)],
  );
  const found = new Map<string, Upload>();
  for (const row of rows) {
    const { data, meta }: Recorded<FileUploaded> = recordedEvent(UPLOADS, storedEvent(row));
    const { mediaType, bytes, by } = found.get(data.sha256) ?? { ...data, by: [] };
    found.set(data.sha256, { mediaType, bytes, by: [...by, meta.actor.personId] });
  }
  return found;
};

const isFile = (value: object): value is FileRef => 'sha256' in value && 'mediaType' in value && 'bytes' in value && 'name' in value;

/** Every file that something names, wherever it stands in it. */
export const filesIn = (value: unknown): FileRef[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isFile(value) ? [value] : Object.values(value).flatMap(filesIn);
};
