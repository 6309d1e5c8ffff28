import type { Page, RefusalView } from '@duban/contracts';
import type { Queryable } from '@duban/platform';
import { decodeCursor, encodeCursor, fingerprintOf } from '@duban/read-models';
import { REFUSED_ATTEMPTS, type AttemptRefused, type AttemptsOmitted } from './attempt-log.js';

interface Row {
  streamId: string;
  version: number;
  type: string;
  data: AttemptRefused | AttemptsOmitted;
}

/** Refused attempts and failed sign-ins, newest first, straight from the record: the day's streams are the only open ones of theirs. */
export const listRefusals = async (db: Queryable, query: { cursor?: string | undefined; limit: number }): Promise<Page<RefusalView>> => {
  const fingerprint = fingerprintOf('refusals', query);
  const [streamId = null, version = ''] = decodeCursor(query.cursor, fingerprint, 2) ?? [];
  const { rows } = await db.query<Row>(
    `select e.stream_id as "streamId", e.version, e.type, e.data
       from duban.stream s join duban.event e on e.stream_id = s.id
      where s.category = 'refusal' and not s.closed and s.id like $1 and ($2::text is null or (s.id, e.version) < ($2, $3::int))
      order by s.id desc, e.version desc limit $4`,
    [REFUSED_ATTEMPTS.streamId('%'), streamId, /^\d{1,9}$/.test(version) ? Number(version) : 0, query.limit + 1],
  );
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return {
    items: items.map(toView),
    nextCursor: last && rows.length > query.limit ? encodeCursor(fingerprint, [last.streamId, String(last.version)]) : null,
  };
};

const NOTHING_KNOWN = { status: null, code: null, method: null, route: null, personId: null, network: null, directiveId: null };

const toView = ({ streamId, version, type, data }: Row): RefusalView => ({
  id: `${streamId}/${version}`,
  kind: type === 'AttemptsOmitted' ? 'omitted' : 'refused',
  ...NOTHING_KNOWN,
  ...data,
});
