import type { Job, JobState } from '../state/job-state.js';
import type { JobEventDefinition } from './define-event.js';
import { requested } from './job-requested.js';
import { JOB_EVENTS } from './registry.js';
import type { JobEventMap, JobEventMeta, JobEventType, StampedJobEvent } from './registry.js';

const folded = <T extends JobEventType>(state: Job, event: { type: T; data: JobEventMap[T]; meta: JobEventMeta }): Job => {
  const definition: JobEventDefinition<T, JobEventMap[T]> = JOB_EVENTS[event.type];
  return definition.fold(state, event);
};

/** Folds one event. Never throws on a history that `decideJob` made, and reads no clock. */
export const evolveJob = (state: JobState, event: StampedJobEvent): JobState => {
  if (event.type === 'JobRequested') return requested(event);
  return state && folded(state, event);
};
