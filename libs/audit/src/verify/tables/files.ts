import type { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

/** Each file that an event names, with the first place where one does. */
const NAMED = `
  select distinct on (sha256) sha256, stream_id as "streamId", version
    from (select f ->> 'sha256' as sha256, e.stream_id, e.version
            from (select stream_id, version, canonical from duban.event where canonical like '%"sha256":%') e,
                 jsonb_path_query(e.canonical::jsonb, 'strict $.**') f
           where jsonb_typeof(f) = 'object' and f ?& array['sha256', 'name', 'mediaType', 'bytes']) found
   order by sha256, stream_id, version`;

/** Opens what lies on disk as it is; null = nothing does. */
export type OpenFile = (sha256: string) => Promise<Readable | null>;

const hashOf = async (source: Readable): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of source) hash.update(part as Buffer);
  return hash.digest('hex');
};

/** Every file that the record names lies on disk, byte for byte. */
export const verifyFiles = async (db: Queryable, open: OpenFile, report: Report, onFile: () => void): Promise<void> => {
  const { rows } = await db.query<{ sha256: string; streamId: string; version: number }>(NAMED);
  for (const { sha256, ...place } of rows) {
    const source = await open(sha256);
    if (source === null) report({ kind: 'file_missing', ...place, key: sha256 });
    else if ((await hashOf(source)) !== sha256) report({ kind: 'file_differs', ...place, key: sha256 });
    onFile();
  }
};
