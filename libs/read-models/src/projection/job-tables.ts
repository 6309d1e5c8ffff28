import type { TableSpec } from './tables.js';

const JOB_VIEW: TableSpec = {
  name: 'job_view',
  stream: 'job_id',
  key: ['job_id'],
  columns: {
    job_id: 'text',
    version: 'int',
    kind: 'text',
    status: 'text',
    requested_by: 'text',
    requested_at: 'timestamptz',
    started_at: 'timestamptz',
    finished_at: 'timestamptz',
    about: 'jsonb',
    total: 'int',
    done: 'int',
    refused: 'int',
    cancellation: 'jsonb',
    result: 'jsonb',
    code: 'text',
  },
};

const JOB_ITEM: TableSpec = {
  name: 'job_item',
  stream: 'job_id',
  key: ['job_id', 'n'],
  columns: {
    job_id: 'text',
    n: 'int',
    directive_id: 'text',
    task_id: 'text',
    status: 'text',
    directive_version: 'int',
    refusal: 'jsonb',
    settled_at: 'timestamptz',
  },
};

/** In the order in which rows are written. */
export const JOB_TABLES = { job_view: JOB_VIEW, job_item: JOB_ITEM };
