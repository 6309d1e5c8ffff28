import type { TaskId } from '../../shared/party.js';
import { isRunning } from './change.js';
import type { Obligation } from './clocks.js';
import type { Directive } from './directive.js';

/** The clock that asks a task for the report of a period, while it runs. */
export const runningReport = (state: Directive, taskId: TaskId, period: string): Obligation | undefined =>
  Object.values(state.obligations).find(
    (one) => one.taskId === taskId && one.kind === 'report' && one.subject === period && isRunning(one),
  );
