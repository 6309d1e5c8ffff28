import type { JobCommand, JobDecision, JobRefusalCode } from './commands.js';
import type { JobEvent, JobRequest, SettledItem } from './events.js';
import type { Job, JobState } from './state.js';

const accept = (...events: JobEvent[]): JobDecision => ({ ok: true, events });
const refuse = (code: JobRefusalCode): JobDecision => ({ ok: false, refusal: { code } });

const finished = (end: 'done' | 'cancelled'): JobEvent => ({ type: 'JobFinished', data: { end, result: null, code: null } });

/** Each once: a page that is run again says nothing new. */
const fresh = (items: readonly SettledItem[], known: ReadonlyMap<number, unknown>, total: number): SettledItem[] => {
  const seen = new Set<number>();
  return items.filter(({ n }) => {
    const counts = n >= 0 && n < total && !known.has(n) && !seen.has(n);
    seen.add(n);
    return counts;
  });
};

/** The last result ends a job of items. One that comes after the end is still the truth about its item. */
const settle = (
  items: readonly SettledItem[],
  given: { known: ReadonlyMap<number, unknown>; total: number; ended: boolean },
): JobEvent[] => {
  const settled = fresh(items, given.known, given.total);
  if (settled.length === 0) return [];
  const all = !given.ended && given.known.size + settled.length === given.total;
  return [{ type: 'JobItemsSettled', data: { items: settled } }, ...(all ? [finished('done')] : [])];
};

const request = (
  state: JobState,
  { jobId, total, settled, ...asked }: Extract<JobCommand, { type: 'RequestJob' }>['data'],
): JobDecision => {
  if (state) return refuse('job_exists');
  const requested: JobEvent = { type: 'JobRequested', data: { jobId, total, ...(asked as JobRequest) } };
  return accept(requested, ...settle(settled, { known: new Map(), total: total ?? 0, ended: false }));
};

/** One that nobody has taken up yet ends at once; otherwise its worker ends it, after what is under way. */
const cancel = (job: Job, reason: string): JobDecision => {
  if (job.finished) return refuse('job_finished');
  if (job.cancellation) return accept();
  const asked: JobEvent = { type: 'JobCancellationRequested', data: { reason } };
  return job.startedAt === null ? accept(asked, finished('cancelled')) : accept(asked);
};

/** What is said twice, or of a job that has ended meanwhile, changes nothing: a worker may be killed, or outlive its lease. */
const onOpen = (job: Job, event: JobEvent, holds = true): JobDecision => (job.finished || !holds ? accept() : accept(event));

/** Pure: what a command does to a job. */
export const decideJob = (state: JobState, command: JobCommand): JobDecision => {
  if (command.type === 'RequestJob') return request(state, command.data);
  if (!state) return refuse('job_not_found');
  switch (command.type) {
    case 'StartJob':
      return onOpen(state, { type: 'JobStarted', data: {} }, state.startedAt === null);
    case 'ReportProgress': {
      const { done, total } = command.data;
      return onOpen(
        state,
        { type: 'JobProgressed', data: { done, total } },
        state.progress?.done !== done || state.progress.total !== total,
      );
    }
    case 'SettleItems':
      return accept(...settle(command.data.items, { known: state.settled, total: state.total ?? 0, ended: state.finished !== null }));
    case 'CancelJob':
      return cancel(state, command.data.reason);
    case 'FinishJob':
      return onOpen(state, { type: 'JobFinished', data: command.data });
  }
};
