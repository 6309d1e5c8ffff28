import { JOB_ITEM_STATUS_LABELS, JOB_STATUS_LABELS, jobTitle } from '@duban/words';
import { problemBody, type JobItemView, type JobView, type Page } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import type { ItemRefusal, JobItemStatus, JobStatus } from '@duban/domain';
import type { DataSource } from 'typeorm';
import { JobItemEntity, JobViewEntity } from '../entities/job-view.entity.js';
import { pageOfRows, type Keyset, type PageQuery } from './page.js';
import { iso, isoOrNull } from './task-items.js';

export interface JobQuery extends PageQuery {
  requestedBy: string;
  kind?: JobView['kind'] | undefined;
  status?: JobStatus | undefined;
}

const OPEN: JobStatus[] = ['REQUESTED', 'RUNNING', 'CANCELLING'];

const KEYSET: Keyset<JobViewEntity> = {
  columns: [
    { path: 'j.requestedAt', cast: 'timestamptz' },
    { path: 'j.jobId', cast: 'text' },
  ],
  direction: 'DESC',
  of: (row) => [iso(row.requestedAt), row.jobId],
};

const toView = (row: JobViewEntity): JobView => ({
  id: row.jobId,
  kind: row.kind as JobView['kind'],
  title: jobTitle(row as Pick<JobView, 'kind' | 'about'>),
  status: row.status as JobStatus,
  label: JOB_STATUS_LABELS[row.status as JobStatus],
  version: row.version,
  requestedBy: row.requestedBy,
  requestedAt: iso(row.requestedAt),
  startedAt: isoOrNull(row.startedAt),
  finishedAt: isoOrNull(row.finishedAt),
  about: row.about as JobView['about'],
  progress: { total: row.total, done: row.done, refused: row.refused },
  cancellation: row.cancellation as JobView['cancellation'],
  result: row.result as JobView['result'],
  code: row.code,
});

/** One person's jobs, newest first. */
export const listJobs = async (source: DataSource, query: JobQuery): Promise<Page<JobView>> => {
  const builder = source.getRepository(JobViewEntity).createQueryBuilder('j');
  builder.andWhere('j.requestedBy = :requestedBy', { requestedBy: query.requestedBy });
  if (query.kind !== undefined) builder.andWhere('j.kind = :kind', { kind: query.kind });
  if (query.status !== undefined) builder.andWhere('j.status = :status', { status: query.status });
  const page = await pageOfRows(builder, { name: 'jobs', query, keyset: KEYSET });
  return { items: page.items.map(toView), nextCursor: page.nextCursor };
};

export const getJob = async (source: DataSource, jobId: string): Promise<JobView | null> => {
  const row = await source.getRepository(JobViewEntity).findOneBy({ jobId });
  return row && toView(row);
};

/** Jobs of one person that have not ended. */
export const countOpenJobs = async (db: Queryable, requestedBy: string): Promise<number> => {
  const { rows } = await db.query<{ open: number }>(
    'select count(*)::int as open from duban.job_view where requested_by = $1 and status = any($2)',
    [requestedBy, OPEN],
  );
  return rows[0]?.open ?? 0;
};

const ITEM_KEYSET: Keyset<JobItemEntity> = {
  columns: [{ path: 'i.n', cast: 'int' }],
  direction: 'ASC',
  of: (row) => [String(row.n)],
};

const toItem = (row: JobItemEntity): JobItemView => {
  const refusal = row.refusal as ItemRefusal | null;
  const problem = refusal === null ? null : problemBody(refusal.code, refusal.params ? { params: refusal.params } : {});
  return {
    n: row.n,
    directiveId: row.directiveId,
    taskId: row.taskId,
    status: row.status as JobItemStatus,
    label: JOB_ITEM_STATUS_LABELS[row.status as JobItemStatus],
    directiveVersion: row.directiveVersion,
    problem,
    settledAt: isoOrNull(row.settledAt),
  };
};

/** The items of a job in the order of its request. */
export const listJobItems = async (
  source: DataSource,
  query: PageQuery & { jobId: string; status?: JobItemStatus | undefined },
): Promise<Page<JobItemView>> => {
  const builder = source.getRepository(JobItemEntity).createQueryBuilder('i').where('i.jobId = :jobId', { jobId: query.jobId });
  if (query.status !== undefined) builder.andWhere('i.status = :status', { status: query.status });
  const page = await pageOfRows(builder, { name: 'job-items', query, keyset: ITEM_KEYSET });
  return { items: page.items.map(toItem), nextCursor: page.nextCursor };
};
