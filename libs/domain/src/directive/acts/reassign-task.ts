import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import type { Task } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { taskAct } from './define-act.js';
import { reassignment } from './shared/reassignment.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { due } from './shared/schema.js';
import { statusRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

/** The office carries out what was decided on the objection of the lead; to take a task from one that works on it is not the officer's. */
const OBJECTION_UPHELD: Condition<{ task: Task }> = {
  name: 'objection_upheld',
  holds: ({ task }) => task.responses.some(({ departmentId, decision }) => departmentId === task.lead && decision?.upheld === true),
};

/** 改派: to another department, as a task of its own. */
export const reassignTask = taskAct({
  type: 'ReassignTask',
  input: z.object({ to: id, reason: longText, due: due.optional() }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: OBJECTION_UPHELD },
  possible: ({ task }) => statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED', 'SUSPENDED']),
  refuses: ({ task }, { to, reason, due: date }, who, ctx) =>
    first(
      textRequired({ reason }),
      unknownDepartment(to, ctx),
      when(to === task.lead, 'same_department', { departmentId: to }),
      when(date !== undefined && date.at <= who.receivedAt, 'due_in_past', { at: date?.at ?? null }),
      when(task.kind === 'standing' && date !== undefined, 'standing_never_overdue', { taskId: task.id }),
    ),
  decide: (on, data, who, ctx) => reassignment(on, data, who, ctx),
  problems: ['same_department', 'unknown_department', 'due_in_past'],
});
