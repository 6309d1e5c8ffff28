import { JOB_ITEM_STATUS_LABELS, JOB_STATUS_LABELS, jobTitle } from '@duban/words';
import { problemBody, type JobItemView, type JobView, type Page } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import type { JobItemStatus, JobStatus } from '@duban/domain';
import type { DataSource } from 'typeorm';
import { iso, isoOrNull } from '../lists/instants.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import { JobItemEntity } from './job-item.entity.js';
import { JobViewEntity } from './job-view.entity.js';
import { JOB_TABLES } from './job.rows.js';

export interface JobQuery extends PageQuery {
  requestedBy: string;
  kind?: JobView['kind'] | undefined;
  status?: JobStatus | undefined;
}

const OPEN: JobStatus[] = ['REQUESTED', 'RUNNING', 'CANCELLING'];

const KEYSET = keysetOf(JOB_TABLES.job_view, ['requested_at', 'job_id'], 'DESC');

const toView = (row: JobViewEntity): JobView => ({
  id: row.job_id,
  kind: row.kind,
  title: jobTitle(row as Pick<JobView, 'kind' | 'about'>),
  status: row.status,
  label: JOB_STATUS_LABELS[row.status],
  version: row.version,
  requestedBy: row.requested_by,
  requestedAt: iso(row.requested_at),
  startedAt: isoOrNull(row.started_at),
  finishedAt: isoOrNull(row.finished_at),
  about: row.about as JobView['about'],
  progress: { total: row.total, done: row.done, refused: row.refused },
  cancellation: row.cancellation,
  result: row.result as JobView['result'],
  code: row.code,
});

/** One person's jobs, newest first. */
export const listJobs = async (source: DataSource, query: JobQuery): Promise<Page<JobView>> => {
  const builder = source.getRepository(JobViewEntity).createQueryBuilder('j');
  builder.andWhere('j.requested_by = :requestedBy', { requestedBy: query.requestedBy });
  if (query.kind !== undefined) builder.andWhere('j.kind = :kind', { kind: query.kind });
  if (query.status !== undefined) builder.andWhere('j.status = :status', { status: query.status });
  const page = await pageOfRows(builder, { name: 'jobs', query, keyset: KEYSET });
  return { items: page.items.map(toView), nextCursor: page.nextCursor };
};

export const getJob = async (source: DataSource, jobId: string): Promise<JobView | null> => {
  const row = await source.getRepository(JobViewEntity).findOneBy({ job_id: jobId });
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

const ITEM_KEYSET = keysetOf(JOB_TABLES.job_item, ['n'], 'ASC');

const toItem = (row: JobItemEntity): JobItemView => {
  const { refusal } = row;
  const problem = refusal === null ? null : problemBody(refusal.code, refusal.params ? { params: refusal.params } : {});
  return {
    n: row.n,
    directiveId: row.directive_id,
    taskId: row.task_id === '' ? null : row.task_id,
    status: row.status,
    label: JOB_ITEM_STATUS_LABELS[row.status],
    directiveVersion: row.directive_version,
    problem,
    settledAt: isoOrNull(row.settled_at),
  };
};

/** The items of a job in the order of its request. */
export const listJobItems = async (
  source: DataSource,
  query: PageQuery & { jobId: string; status?: JobItemStatus | undefined },
): Promise<Page<JobItemView>> => {
  const builder = source.getRepository(JobItemEntity).createQueryBuilder('i').where('i.job_id = :jobId', { jobId: query.jobId });
  if (query.status !== undefined) builder.andWhere('i.status = :status', { status: query.status });
  const page = await pageOfRows(builder, { name: 'job-items', query, keyset: ITEM_KEYSET });
  return { items: page.items.map(toItem), nextCursor: page.nextCursor };
};
