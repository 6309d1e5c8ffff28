import { refusal } from '../../shared/refusing.js';
import type { PersonId } from '../../shared/party.js';
import type { JobEvent } from '../events/registry.js';
import type { JobRefusal, JobRefusalCode } from '../state/refusals.js';
import type { Job, JobState } from '../state/job-state.js';

interface Said<T extends string, On, Data> {
  type: T;
  /** Why it cannot be done to the job as it is. */
  refuses?(on: On): JobRefusal | null;
  /** None when there is nothing to do: a worker may be killed, or outlive its lease, and say a thing twice. `by`: who does it. */
  decide(on: On, data: Data, by: PersonId): JobEvent[];
}

/** One thing that can be done to a job. Who may ask for it is the permission table's business: a job is its requester's own. */
export interface JobAct<T extends string, On, Data> extends Required<Said<T, On, Data>> {
  /** What it is about, or that there is no such thing. */
  find(state: JobState): On | JobRefusal;
}

/** Any act, when it does not matter which. */
export type AnyJobAct = JobAct<string, object, object>;

const unless = <V extends object>(found: V | null, code: JobRefusalCode): V | JobRefusal => found ?? refusal(code);

/** An act that begins a job. */
export const beginningAct = <T extends string, Data>(said: Said<T, { job: null }, Data>): JobAct<T, { job: null }, Data> => ({
  refuses: () => null,
  ...said,
  find: (job) => unless(job ? null : { job }, 'job_exists'),
});

/** An act on a job that there is. */
export const jobAct = <T extends string, Data>(said: Said<T, { job: Job }, Data>): JobAct<T, { job: Job }, Data> => ({
  refuses: () => null,
  ...said,
  find: (job) => unless(job && { job }, 'job_not_found'),
});
