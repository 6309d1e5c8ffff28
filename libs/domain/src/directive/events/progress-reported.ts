import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import { assertedIn, endObligation, patchTask, withDoers } from '../state/change.js';
import { runningReport } from '../state/report.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 进展反馈: what has been done; gap, cause and help only when behind. Progress reported.
 * v2: whom it tells, when it says that help is needed; nobody where v1 did not say.
 */
export interface ProgressReported {
  taskId: TaskId;
  n: number;
  departmentId: DepartmentId;
  done: string;
  gap?: string;
  cause?: string;
  next?: string;
  helpNeeded?: string;
  percent: number | null;
  measures: Record<string, number>;
  period?: string;
  late: boolean;
  to: PersonId[];
}

export const progressReported = defineEvent<'ProgressReported', ProgressReported>({
  type: 'ProgressReported',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const { taskId, to: _, ...own } = data;
    const next = patchTask(state, taskId, (task) => ({
      reports: [...task.reports, { ...own, at: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId }],
    }));
    const met = own.period ? runningReport(next, taskId, own.period) : undefined;
    return withDoers(met ? endObligation(next, met.id, 'met', meta.occurredAt) : next, taskId, meta);
  },
  told: named({ whom: ['contact', 'leader_in_charge'], kind: 'request', level: 'warn' }),
});
