import { isRefusal } from '../../shared/refusing.js';
import type { PersonId } from '../../shared/party.js';
import type { JobEvent } from '../events/registry.js';
import type { JobRefusal } from '../state/refusals.js';
import type { JobState } from '../state/job-state.js';
import type { AnyJobAct } from './define-act.js';
import { JOB_ACTS } from './registry.js';
import type { JobCommand, JobCommandType } from './registry.js';

export type JobDecision = { ok: true; events: JobEvent[] } | { ok: false; refusal: JobRefusal };

const actOf = (type: JobCommandType): AnyJobAct => JOB_ACTS[type];

/** Pure: what a command of somebody does to a job. */
export const decideJob = (state: JobState, { type, data }: JobCommand, by: PersonId): JobDecision => {
  const act = actOf(type);
  const on = act.find(state);
  if (isRefusal(on)) return { ok: false, refusal: on };
  const refusal = act.refuses(on);
  return refusal ? { ok: false, refusal } : { ok: true, events: act.decide(on, data, by) };
};
