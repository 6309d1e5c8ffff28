import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import { nobody } from '../../shared/told.js';
import type { JobRequest } from '../state/kinds.js';
import type { Job } from '../state/job-state.js';
import { defineEvent } from './define-event.js';

/** 任务提出: a job is asked for; `total` items, null for a kind that has none. Job requested. */
export type JobRequested = { jobId: string; total: number | null } & JobRequest;

/** The job as it begins. */
export const requested = ({ data, meta }: { data: JobRequested; meta: UnpinnedEventMeta }): Job => {
  const { jobId, total, kind, request } = data;
  return {
    ...({ kind, request } as JobRequest),
    id: jobId,
    requestedBy: meta.actor,
    requestedAt: meta.occurredAt,
    ...(meta.assertedAt ? { asserted: meta.assertedAt } : {}),
    total,
    settled: new Map(),
    startedAt: null,
    progress: null,
    cancellation: null,
    finished: null,
  };
};

export const jobRequested = defineEvent<'JobRequested', JobRequested>({
  type: 'JobRequested',
  upcasters: [],
  fold: (_, event) => requested(event),
  told: nobody('own act'),
});
