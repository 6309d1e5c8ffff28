import type { JobRequest, StampedJobEvent } from './events.js';
import type { JobState } from './state.js';

/** Folds one event. Never throws on a history that `decideJob` made, and reads no clock. */
export const evolveJob = (state: JobState, { meta, ...event }: StampedJobEvent): JobState => {
  const at = meta.occurredAt;
  if (event.type === 'JobRequested') {
    const { jobId, total, kind, request } = event.data;
    return {
      ...({ kind, request } as JobRequest),
      id: jobId,
      requestedBy: meta.actor,
      requestedAt: at,
      total,
      settled: new Map(),
      startedAt: null,
      progress: null,
      cancellation: null,
      finished: null,
    };
  }
  if (!state) return state;
  switch (event.type) {
    case 'JobStarted':
      return { ...state, startedAt: at };
    case 'JobProgressed':
      return { ...state, progress: event.data };
    case 'JobItemsSettled':
      return {
        ...state,
        settled: new Map([...state.settled, ...event.data.items.map(({ n, ...outcome }) => [n, { outcome, at }] as const)]),
      };
    case 'JobCancellationRequested':
      return { ...state, cancellation: { by: meta.actor.personId, at, reason: event.data.reason } };
    case 'JobFinished':
      return { ...state, finished: { at, ...event.data } };
  }
};
