/** What passes between the record, the workflow and the activities of jobs: plain JSON. */

export const JOB_TASK_QUEUE = 'duban-job';
export const JOB_WORKFLOW = 'job';
/** A job's stream and workflow share their name. */
export const jobStreamId = (jobId: string): string => `job/${jobId}`;
export const jobWorkflowId = jobStreamId;
/** The inverse of `jobStreamId`. */
export const jobIdOfStream = (streamId: string): string => streamId.slice('job/'.length);
/** Outbox rows that start a job's run. */
export const JOB_OUTBOX_KIND = 'job';

/** How far a job's run has come, in its kind's own terms: small, and never the only place where anything stands. null = the beginning. */
export type JobCursor = Readonly<Record<string, number>> | null;

export interface JobStepInput {
  jobId: string;
  cursor: JobCursor;
}

/** `waitMs`: real ms before the next step. */
export type JobStep = { ended: true } | { ended: false; cursor: JobCursor; waitMs: number };

/** The activities a job's workflow can reach. */
export interface JobActivities {
  /** One bounded piece of work, recorded before it answers; the same step twice comes to the same. */
  runJobStep(input: JobStepInput): Promise<JobStep>;
}

/** Input of a run; `cursor` after continue-as-new. */
export interface JobRunInput {
  jobId: string;
  cursor?: JobCursor;
}
