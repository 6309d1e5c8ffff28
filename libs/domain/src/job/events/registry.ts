import type { EventIn, PayloadOf } from '../../shared/event-definition.js';
import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import { eventSchemas } from '../../shared/upcast.js';
import type { JobEventDefinition } from './define-event.js';
import { jobCancellationRequested } from './job-cancellation-requested.js';
import { jobFinished } from './job-finished.js';
import { jobItemsSettled } from './job-items-settled.js';
import { jobProgressed } from './job-progressed.js';
import { jobRequested } from './job-requested.js';
import { jobStarted } from './job-started.js';

/** Every event of a job, by its type. */
const DEFINED = {
  JobRequested: jobRequested,
  JobStarted: jobStarted,
  JobProgressed: jobProgressed,
  JobItemsSettled: jobItemsSettled,
  JobCancellationRequested: jobCancellationRequested,
  JobFinished: jobFinished,
};

export type JobEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type JobEventMap = { [T in JobEventType]: PayloadOf<(typeof DEFINED)[T]> };

/** All of them, for whoever has an event of any type; one that stands under another's name does not compile. */
export const JOB_EVENTS: { readonly [T in JobEventType]: JobEventDefinition<T, JobEventMap[T]> } = DEFINED;

export type JobEvent = EventIn<JobEventMap>;
/** A job follows no ladder and needs no calendar of its own. */
export type JobEventMeta = UnpinnedEventMeta;
export type StampedJobEvent = JobEvent & { meta: JobEventMeta };

/** How they are written and read. */
export const jobEvents = eventSchemas<JobEvent>(JOB_EVENTS);
