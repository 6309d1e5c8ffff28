import type { TaskId } from '../../shared/party.js';
import { isRunning } from './change.js';
import type { Directive, Obligation } from './index.js';

/** What may be taken back before it is decided. */
export type WithdrawableKind = 'extension' | 'standing' | 'termination' | 'closure' | 'answer' | 'disagreement';

export const disagreementClock = (taskId: TaskId, n: number): string => `${taskId}/response_decision/disagreement-${n}`;

/** The clocks of those who are to decide a request, while they run. */
export const asksFor = (state: Directive, taskId: TaskId, { kind, n }: { kind: WithdrawableKind; n: number | null }): Obligation[] => {
  const asks: Record<WithdrawableKind, (one: Obligation) => boolean> = {
    extension: ({ id }) => id === `${taskId}/extension_decision/${n ?? ''}`,
    standing: (one) => one.kind === 'extension_decision' && one.subject === 'standing',
    termination: ({ id }) => id === `${taskId}/extension_decision/termination-${n ?? ''}`,
    closure: (one) => one.kind === 'review',
    answer: ({ id }) => id === `${taskId}/response_decision/${n ?? ''}`,
    disagreement: ({ id }) => id === disagreementClock(taskId, n ?? 0),
  };
  return Object.values(state.obligations).filter((one) => one.taskId === taskId && isRunning(one) && asks[kind](one));
};
