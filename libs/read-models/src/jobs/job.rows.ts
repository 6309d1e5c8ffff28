import { itemStatus, jobAlertsOf, jobStatus, type Job, type JobItemStatus, type JobState, type StampedJobEvent } from '@duban/domain';
import { alertRow, type AlertRow, JOB_ALERTS } from '../alerts/alert.rows.js';
import { type Row, type RowsOf, tableOf } from '../tables/table-spec.js';
import { JobItemEntity } from './job-item.entity.js';
import { JobViewEntity } from './job-view.entity.js';

/** In the order in which rows are written. */
export const JOB_TABLES = {
  job_view: tableOf(JobViewEntity, 'job_id'),
  job_item: tableOf(JobItemEntity, 'job_id'),
  alert: JOB_ALERTS,
};
export type JobRows = RowsOf<typeof JOB_TABLES>;

/** What a list tells of a request, by kind: nothing that its requester would not be shown again. */
const aboutOf = (job: Job): object => {
  switch (job.kind) {
    case 'commands':
      return { command: job.request.command };
    case 'export':
      return job.request;
  }
};

const itemRows = (job: Job): Row<JobItemEntity>[] => {
  switch (job.kind) {
    case 'commands':
      return job.request.items.map(({ directiveId, taskId }, n) => {
        const settled = job.settled.get(n);
        const outcome = settled?.outcome;
        return {
          job_id: job.id,
          n,
          directive_id: directiveId,
          task_id: taskId,
          status: itemStatus(job, n),
          directive_version: outcome?.status === 'done' ? outcome.version : null,
          refusal: outcome?.status === 'refused' ? outcome.refusal : null,
          settled_at: settled?.at ?? null,
        };
      });
    case 'export':
      return [];
  }
};

/** The alerts of further events of a job. */
export const jobAlertRows = (before: JobState, events: readonly (StampedJobEvent & { version: number })[]): AlertRow[] =>
  jobAlertsOf(before, events).map(alertRow);

/** Every row of a job, beside its alerts: pure, so the same state gives the same rows. */
export const jobRows = (job: JobState, version: number, alert: AlertRow[]): JobRows => {
  if (job === null) return { job_view: [], job_item: [], alert };
  const items = itemRows(job);
  const count = (status: JobItemStatus): number => items.filter((item) => item.status === status).length;
  const row: Row<JobViewEntity> = {
    job_id: job.id,
    version,
    kind: job.kind,
    status: jobStatus(job),
    requested_by: job.requestedBy.personId,
    requested_at: job.requestedAt,
    started_at: job.startedAt,
    finished_at: job.finished?.at ?? null,
    about: aboutOf(job),
    total: job.total ?? job.progress?.total ?? null,
    done: job.total === null ? (job.progress?.done ?? 0) : count('done'),
    refused: count('refused'),
    cancellation: job.cancellation,
    result: job.finished?.result ?? null,
    code: job.finished?.code ?? null,
  };
  return { job_view: [row], job_item: items, alert };
};
