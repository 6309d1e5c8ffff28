import type { DepartmentId, DirectiveId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { toNamed } from '../../shared/told.js';
import { inDepartment } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 单位承接: a unit ends, and others go on in its place; what else of it moves follows as events of their own. Department succeeded. */
export interface DepartmentSucceeded {
  departmentId: DepartmentId;
  successorId: DepartmentId;
  successors: DepartmentId[];
  until: Instant;
  reference: string;
  /** Tasks that another than the first successor takes over. */
  elsewhere: { directiveId: DirectiveId; taskId: TaskId; departmentId: DepartmentId }[];
  to: PersonId[];
}

export const departmentSucceeded = defineEvent<'DepartmentSucceeded', DepartmentSucceeded>({
  type: 'DepartmentSucceeded',
  upcasters: [],
  fold: (state, { data }) => {
    const { departmentId, successorId, successors, until: at, reference } = data;
    const succession = { departmentId, successorId, successors, at, reference };
    return {
      ...inDepartment(state, departmentId, { until: at }),
      successions: { ...state.successions, [departmentId]: succession },
    };
  },
  told: toNamed({
    whom: ['successors', 'post_holders', 'officers', 'office_head', 'leader_in_charge'],
    kind: 'information',
    level: 'warn',
  }),
});
