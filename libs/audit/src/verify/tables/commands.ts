import type { DirectiveCommand } from '@duban/domain';
import { BULLETINS, commandFingerprint, INCIDENTS, JOBS } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import { canonicalText } from '@duban/proof';
import type { Report } from '../store/findings.js';

interface Place {
  commandId: string;
  streamId: string;
  version: number | null;
}

const TIMES = `
  select c.id as "commandId", c.stream_id as "streamId", c.from_version as version
    from duban.command c join duban.event e on e.stream_id = c.stream_id and e.version = c.to_version
   where c.recorded_at is distinct from e.recorded_at order by c.id limit 1000`;

interface Row extends Place {
  category: string;
  type: string;
  body: unknown;
  fingerprint: string;
  result: unknown;
  toVersion: number | null;
  rules: number | null;
  /** Of the events that name it as their cause. */
  versions: number[];
  numbers: number[];
}

const PAGE = 500;
/** Directives, meetings and the organisation are decided again as a whole. */
const OTHERS = `
  select c.id as "commandId", c.stream_id as "streamId", s.category, c.type, c.body, c.fingerprint, c.result,
         c.from_version as version, c.to_version as "toVersion", c.rules,
         array(select e.version from duban.event e where e.stream_id = c.stream_id and e.canonical::jsonb #>> '{meta,causationId}' = c.id order by 1) as versions,
         array(select coalesce((e.canonical::jsonb #>> '{meta,rules}')::int, 1) from duban.event e
                where e.stream_id = c.stream_id and e.canonical::jsonb #>> '{meta,causationId}' = c.id) as numbers
    from duban.command c join duban.stream s on s.id = c.stream_id
   where s.category not in ('directive', 'meeting', 'organisation') and c.id > $1 order by c.id limit ${PAGE}`;

/** What the sender of an act on such a stream is answered. */
const answerOf = ({ category, streamId }: Row): unknown => {
  switch (category) {
    case JOBS.category:
      return { jobId: JOBS.idOf(streamId) };
    case INCIDENTS.category:
      return { incidentId: INCIDENTS.idOf(streamId) };
    case BULLETINS.category:
      return { period: BULLETINS.idOf(streamId) };
    default:
      return undefined;
  }
};

const faultIn = (row: Row): string | null => {
  const command = row.body as DirectiveCommand;
  if (typeof command.data !== 'object' || command.data === null || typeof command.meta?.actor !== 'object') return 'body';
  if (command.meta?.id !== row.commandId || command.type !== row.type) return 'id or type';
  // a request of thousands of items is kept as an outline with its hash: its fingerprint cannot be made again
  if (!('requestHash' in command.data) && commandFingerprint(command) !== row.fingerprint) return 'body';
  const count = row.version === null || row.toVersion === null ? 0 : row.toVersion - row.version + 1;
  const same = row.versions.length === count && (count === 0 || (row.versions[0] === row.version && row.versions.at(-1) === row.toVersion));
  if (!same) return 'versions';
  return row.numbers.some((number) => number !== (row.rules ?? 1)) ? 'rules' : null;
};

/** Commands on streams that nobody decides again, and of all of them when they were recorded. */
/** Beside type, content and circumstances a kept command has nothing: no hash and no signature takes in anything else. */
const MORE = `
  select c.id as "commandId", c.stream_id as "streamId", c.from_version as version from duban.command c
   where jsonb_typeof(c.body) <> 'object' or c.body - array['type', 'data', 'meta'] <> '{}' order by c.id limit 1000`;

export const verifyCommandRows = async (db: Queryable, report: Report): Promise<void> => {
  const place = ({ commandId, streamId, version }: Place) => ({ commandId, streamId, ...(version === null ? {} : { version }) });
  const { rows: late } = await db.query<Place>(TIMES);
  for (const row of late) report({ kind: 'command_differs', ...place(row), detail: 'recorded_at' });
  const { rows: more } = await db.query<Place>(MORE);
  for (const row of more) report({ kind: 'command_differs', ...place(row), detail: 'body' });
  for (let after = ''; ;) {
    const { rows } = await db.query<Row>(OTHERS, [after]);
    for (const row of rows) {
      const detail = faultIn(row);
      if (detail !== null) report({ kind: 'command_differs', ...place(row), detail });
      const answer = answerOf(row);
      if (answer !== undefined && canonicalText(row.result) !== canonicalText(answer)) report({ kind: 'result_differs', ...place(row) });
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.commandId;
  }
};
