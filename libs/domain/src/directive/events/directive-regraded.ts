import type { Grade, ReportCycle, Urgency } from '../../policy/policy.js';
import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { ValueChange } from '../../shared/value-change.js';
import { patchTask } from '../state/change.js';
import { dueEntry, moveDue } from '../state/due-ledger.js';
import type { Directive } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** What another grade or urgency makes of a task: its date where the policy gave it, and how often it reports. The baseline stays. */
export interface TaskRegraded {
  taskId: TaskId;
  lead: DepartmentId;
  due?: { from: Instant; to: Instant; baseline: Instant };
  reportCycle?: { from: ReportCycle | null; to: ReportCycle | null };
}

/** 调整等级: another grade or urgency, and what it makes of each task. Directive regraded. */
export interface DirectiveRegraded {
  grade: ValueChange<Grade>;
  urgency: ValueChange<Urgency>;
  reason: string;
  tasks: TaskRegraded[];
  to: PersonId[];
}

export const directiveRegraded = defineEvent<'DirectiveRegraded', DirectiveRegraded>({
  type: 'DirectiveRegraded',
  upcasters: [],
  fold: (state, { data, meta }) =>
    data.tasks.reduce<Directive>(
      (next, { taskId, due, reportCycle }) => {
        const moved = due ? moveDue(next, taskId, dueEntry('regraded', due.to, meta, data.reason)) : next;
        return reportCycle ? patchTask(moved, taskId, () => ({ reportCycle: reportCycle.to })) : moved;
      },
      { ...state, grade: data.grade.to, urgency: data.urgency.to },
    ),
  told: named({ whom: ['lead', 'assists', 'leader_in_charge'], kind: 'information', level: 'warn' }),
});
