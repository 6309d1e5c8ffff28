import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import { without } from '../../shared/without.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import type { Disagreement } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 提请裁定分歧: brought to the office by one side, told to the other; no clock of the task rests. Disagreement raised. */
export interface DisagreementRaised {
  taskId: TaskId;
  n: number;
  departmentId: DepartmentId;
  with: DepartmentId;
  about: Disagreement['about'];
  matter: string;
  proposal?: string;
  to: PersonId[];
}

export const disagreementRaised = defineEvent<'DisagreementRaised', DisagreementRaised>({
  type: 'DisagreementRaised',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const own = without(data, 'taskId', 'to');
    const next = patchTask(state, data.taskId, (task) => ({
      disagreements: [
        ...(task.disagreements ?? []),
        { ...own, raisedAt: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, decision: null },
      ],
    }));
    return withDoers(next, data.taskId, meta);
  },
  told: named({ whom: ['office_head', 'contact', 'lead', 'assists'], kind: 'request', level: 'warn', asks: 'response_decision' }),
});
