import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import { taskAct } from './define-act.js';
import { reassignment } from './shared/reassignment.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { SUPERVISING, roleRequired } from './shared/roles.js';
import { due } from './shared/schema.js';
import { statusRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

/** 改派: to another department, as a task of its own. */
export const reassignTask = taskAct({
  type: 'ReassignTask',
  input: z.object({ to: id, reason: longText, due: due.optional() }),
  grants: BY_OFFICE,
  possible: ({ state, task }, who) =>
    first(statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED', 'SUSPENDED']), roleRequired(state, who, SUPERVISING)),
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
