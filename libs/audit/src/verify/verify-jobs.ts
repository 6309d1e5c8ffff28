import { directiveStreamId } from '@duban/protocol';
import { type Queryable } from '@duban/platform';
import { SYSTEM_ACTOR, UnreadableEvent, type BulkItem, type Job, type JobState } from '@duban/domain';
import { foldEvents, JOBS, readStream, readStreamHead, stampedEvent, streamIds, type StoredEvent } from '@duban/event-store';
import { type Report } from './store/findings.js';
import { itemCommand } from '@duban/directives';

const PAGE = 200;

/** What a job says was done, by the id of the command that did it. */
const doneBy = (job: Job): Map<string, { item: BulkItem; version: number }> => {
  switch (job.kind) {
    case 'commands':
      return new Map(
        job.request.items.flatMap((item, n) => {
          const outcome = job.settled.get(n)?.outcome;
          const command = itemCommand(job, item);
          return outcome?.status === 'done' && command ? [[command.meta.id, { item, version: outcome.version }] as const] : [];
        }),
      );
    case 'export':
      return new Map();
  }
};

interface Kept {
  id: string;
  streamId: string;
  toVersion: number | null;
}

const keptOf = async (db: Queryable, ids: readonly string[]): Promise<Map<string, Kept>> => {
  const { rows } = await db.query<Kept>(
    'select id, stream_id as "streamId", to_version as "toVersion" from duban.command where id = any($1::text[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** Each job against the directives' own record: what it says was done was done, and no person's act on it is without its command. */
export const verifyJobs = async (db: Queryable, report: Report, onStream: () => void): Promise<void> => {
  for (let after = ''; ;) {
    const ids = await streamIds(db, { category: 'job', after, limit: PAGE });
    for (const streamId of ids) {
      await verifyJob(db, streamId, report);
      onStream();
    }
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
};

const jobOf = (streamId: string, events: readonly StoredEvent[], report: Report): JobState => {
  try {
    return foldEvents(
      JOBS,
      events.map((event) => stampedEvent(JOBS, event)),
    );
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error;
    report({ kind: 'event_unreadable', streamId, detail: error.message });
    return null;
  }
};

const verifyJob = async (db: Queryable, streamId: string, report: Report): Promise<void> => {
  // the row first: it is never ahead of the events that are read after it
  const head = await readStreamHead(db, streamId);
  const events = await readStream(db, streamId, { toVersion: head.version });
  const job = jobOf(streamId, events, report);
  if (!job) return;
  if (head.closed !== (job.finished !== null)) report({ kind: 'state_differs', streamId, version: head.version, detail: 'closed' });
  const done = doneBy(job);
  const causes = events.filter(({ meta }) => meta.actor.personId !== SYSTEM_ACTOR.personId).map(({ meta }) => meta.causationId);
  const kept = await keptOf(db, [...done.keys(), ...causes]);
  for (const cause of new Set(causes)) {
    if (kept.get(cause)?.streamId !== streamId) report({ kind: 'command_missing', streamId, commandId: cause });
  }
  for (const [commandId, { item, version }] of done) {
    const command = kept.get(commandId);
    const same = command?.streamId === directiveStreamId(item.directiveId) && (command.toVersion === null || command.toVersion === version);
    if (!same) report({ kind: 'result_differs', streamId, commandId, detail: `${item.directiveId} ${item.taskId}` });
  }
};
