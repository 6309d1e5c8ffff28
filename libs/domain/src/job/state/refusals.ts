/** Stable codes of refusals about a job. Never reuse a code for another meaning. */
export const JOB_REFUSAL_CODES = ['job_not_found', 'job_exists', 'job_finished'] as const;
export type JobRefusalCode = (typeof JOB_REFUSAL_CODES)[number];
export interface JobRefusal {
  code: JobRefusalCode;
}
