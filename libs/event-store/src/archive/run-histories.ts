import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { isoUtc } from '../store/heads.js';

export interface RunKey {
  workflowId: string;
  runId: string;
}

/** A run of a workflow that has ended. */
export interface ClosedRun extends RunKey {
  workflowType: string;
  /** Temporal's name: COMPLETED, CONTINUED_AS_NEW, … */
  status: string;
  startedAt: Instant;
  closedAt: Instant;
}

export interface RunHistory {
  /** Temporal's own JSON, as `temporal workflow show --output json` prints it. */
  json: string;
  events: number;
  /** Of the workers that ran it, in order, each once: the SDK's version and the hash of the workflow bundle. */
  buildIds: string[];
}

export interface ArchivedRun extends ClosedRun, RunHistory {
  sha256: string;
  /** Not null = the archived bytes are not what was archived: what their hash is. */
  damaged: string | null;
}

const deflated = promisify<Buffer, Buffer>(gzip);
const inflated = promisify<Buffer, Buffer>(gunzip);
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Those of the runs that are not archived yet. */
export const notArchived = async <R extends RunKey>(db: Queryable, runs: readonly R[]): Promise<R[]> => {
  const { rows } = await db.query<{ n: number }>(
    `select r.n::int as n from unnest($1::text[], $2::text[]) with ordinality r(workflow_id, run_id, n)
      where not exists (select from duban.run_history h where h.workflow_id = r.workflow_id and h.run_id = r.run_id)`,
    [runs.map(({ workflowId }) => workflowId), runs.map(({ runId }) => runId)],
  );
  return rows.flatMap(({ n }) => runs[n - 1] ?? []);
};

/** Keeps the history of an ended run. @returns false when it is kept already: another worker was first */
export const archiveRun = async (db: Queryable, run: ClosedRun, { json, events, buildIds }: RunHistory): Promise<boolean> => {
  const bytes = Buffer.from(json);
  const { rows } = await db.query<{ n: number }>(
    `with kept as (
       insert into duban.run_history (workflow_id, run_id, workflow_type, status, started_at, closed_at, build_ids, events, bytes, sha256, archived_at)
       values ($1, $2, $3, $4, $5::timestamptz, $6::timestamptz, $7::text[], $8, $9, $10, clock_timestamp()) on conflict do nothing
       returning workflow_id, run_id, closed_at),
     body as (
       insert into duban.run_history_body (workflow_id, run_id, closed_at, history)
       select workflow_id, run_id, closed_at, $11::bytea from kept)
     select count(*)::int as n from kept`,
    [
      ...[run.workflowId, run.runId, run.workflowType, run.status, run.startedAt, run.closedAt],
      ...[buildIds, events, bytes.byteLength, sha256Of(bytes), await deflated(bytes)],
    ],
  );
  return rows[0]?.n === 1;
};

/**
 * Drops the bodies of archived histories whose time is over, the oldest first: of runs that ended so many days ago, and of directives and
 * jobs that are not open. What they were, and their hashes, stay. @returns how many were dropped, `limit` at most
 */
export const expireRuns = async (db: Queryable, { days, limit }: { days: number; limit: number }): Promise<number> => {
  const { rowCount } = await db.query(
    `with due as (
       select b.workflow_id, b.run_id from duban.run_history_body b
        where b.closed_at < clock_timestamp() - make_interval(days => $1)
          and not exists (select from duban.stream s where s.id = b.workflow_id and not s.closed)
        order by b.closed_at limit $2 for update of b skip locked)
     delete from duban.run_history_body b using due where b.workflow_id = due.workflow_id and b.run_id = due.run_id`,
    [days, limit],
  );
  return rowCount ?? 0;
};

interface Row extends ClosedRun {
  buildIds: string[];
  events: number;
  sha256: string;
  history: Buffer;
}

/** Every archived run of a type of workflow whose history is still kept, in order of workflow and run, a few in memory at a time. */
export async function* archivedRuns(db: Queryable, workflowType: string, page = 20): AsyncGenerator<ArchivedRun> {
  for (let after = { workflowId: '', runId: '' }; ;) {
    const { rows }: { rows: Row[] } = await db.query<Row>(
      `select workflow_id as "workflowId", run_id as "runId", workflow_type as "workflowType", status, ${isoUtc('started_at')} as "startedAt",
              ${isoUtc('closed_at')} as "closedAt", build_ids as "buildIds", events, sha256, history
         from duban.run_history h join duban.run_history_body b using (workflow_id, run_id, closed_at) where workflow_type = $1 and (workflow_id, run_id) > ($2, $3) order by workflow_id, run_id limit $4`,
      [workflowType, after.workflowId, after.runId, page],
    );
    for (const { history, ...row } of rows) yield await opened(row, history);
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    after = last;
  }
}

export interface DamagedRun extends RunKey {
  /** What is wrong with it. */
  damage: string;
}

/** Kept histories that are not what was archived, or of runs that never were, a few in memory at a time. */
export async function* damagedRuns(db: Queryable, page = 20): AsyncGenerator<DamagedRun> {
  for (let after = { workflowId: '', runId: '' }; ;) {
    const { rows }: { rows: (RunKey & { sha256: string | null; bytes: number; same: boolean; history: Buffer })[] } = await db.query(
      `select b.workflow_id as "workflowId", b.run_id as "runId", h.sha256, h.bytes, h.closed_at = b.closed_at as same, b.history
         from duban.run_history_body b left join duban.run_history h using (workflow_id, run_id)
        where (b.workflow_id, b.run_id) > ($1, $2) order by b.workflow_id, b.run_id limit $3`,
      [after.workflowId, after.runId, page],
    );
    for (const { workflowId, runId, sha256, bytes, same, history } of rows) {
      const read = await inflated(history).catch((error: Error) => error.message);
      const damage =
        sha256 === null
          ? 'never archived'
          : typeof read === 'string'
            ? read
            : sha256Of(read) !== sha256 || read.byteLength !== bytes
              ? sha256Of(read)
              : same
                ? null
                : 'closed_at';
      if (damage !== null) yield { workflowId, runId, damage };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    after = last;
  }
}

const opened = async (row: Omit<Row, 'history'>, history: Buffer): Promise<ArchivedRun> => {
  const bytes = await inflated(history).catch((error: Error) => error);
  if (bytes instanceof Error) return { ...row, json: '', damaged: bytes.message };
  const found = sha256Of(bytes);
  return { ...row, json: bytes.toString('utf8'), damaged: found === row.sha256 ? null : found };
};
