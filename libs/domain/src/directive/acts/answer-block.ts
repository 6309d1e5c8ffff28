import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { entryAct } from './define-act.js';
import { departmentRequired } from './shared/parts.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { hasRole } from './shared/roles.js';
import { liveRequired } from './shared/states.js';

/** 协调答复: by whom the block waits for, or by the office's head for any role. */
export const answerBlock = entryAct({
  type: 'AnswerBlock',
  input: z.object({ answer: longText }),
  grants: { ...BY_SUPERVISORS, department_head: ['asked'], clerk: ['asked'] },
  entries: (task) => task.blocks.filter((one) => !one.answeredAt && !one.clearedAt),
  gone: 'block_not_open',
  possible: ({ state, task, entry: { waitingFor } }, who) =>
    first(
      waitingFor.kind === 'department'
        ? departmentRequired(task, who, waitingFor.departmentId)
        : when(!hasRole(state, who, [waitingFor.role, 'office_head']), 'role_required', { roles: waitingFor.role }),
      liveRequired(task),
    ),
  refuses: (_, { answer }) => textRequired({ answer }),
  decide: ({ state, task, entry }, data, who, ctx) => {
    const clock = state.obligations[`${task.id}/block_answer/${data.n}`];
    const late = clock !== undefined && who.receivedAt > clock.due;
    return [{ type: 'BlockAnswered', data: { ...data, late, to: addressees(ctx, who, headAndClerk(entry.departmentId)) } }];
  },
});
