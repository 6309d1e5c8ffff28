import type { Refusal } from '../../refusals.js';
import { TERMINAL_TASK } from '../../state/index.js';
import type { Directive, DirectiveStatus, Task, TaskStatus } from '../../state/index.js';
import { when } from '../../../shared/refusing.js';

export const WORKING: readonly DirectiveStatus[] = ['IN_PROGRESS', 'REOPENED'];
/** Not yet ended: content may still be amended, joined, or judged by another policy. */
export const OPEN: readonly DirectiveStatus[] = ['DRAFT', 'PROPOSED', ...WORKING];

export const directiveStatus = (state: Directive, statuses: readonly DirectiveStatus[]): Refusal | null =>
  when(!statuses.includes(state.status), 'directive_wrong_state', { status: state.status });

export const statusRequired = (task: Task, statuses: readonly TaskStatus[]): Refusal | null =>
  when(!statuses.includes(task.status), 'task_wrong_state', { taskId: task.id, status: task.status });

export const isLive = ({ status }: Pick<Task, 'status'>): boolean => !TERMINAL_TASK.includes(status);
export const liveRequired = (task: Task): Refusal | null =>
  when(!isLive(task), 'task_wrong_state', { taskId: task.id, status: task.status });
