import { JOB_TEXTS } from '@duban/words';
import { problemsOf } from './problem-text.js';

/** Refusals about jobs. */
export const JOB_PROBLEMS = problemsOf(JOB_TEXTS, {
  job_not_found: 404,
  job_exists: 409,
  job_finished: 409,
  too_many_open_jobs: 429,
  export_not_ready: 409,
  export_expired: 410,
  export_out_of_scope: 403,
});
