import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import type { Role } from '../../shared/party.js';
import type { Block } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { entryAct } from './define-act.js';
import { departmentRequired } from './shared/parts.js';
import { first, textRequired } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

type OnBlock = { entry: Block };
const OF_A_DEPARTMENT: Condition<OnBlock> = { name: 'asked_of_a_department', holds: ({ entry }) => entry.waitingFor.kind === 'department' };
const OF_A_ROLE: Condition<OnBlock> = { name: 'asked_of_a_role', holds: ({ entry }) => entry.waitingFor.kind === 'role' };
const of = (role: Role): Condition<OnBlock> => ({
  name: 'asked_of_that_role',
  holds: ({ entry: { waitingFor } }) => waitingFor.kind === 'role' && waitingFor.role === role,
});

/** 协调答复: by whom the block waits for, or by the office's head for any role. */
export const answerBlock = entryAct({
  type: 'AnswerBlock',
  input: z.object({ answer: longText }),
  grants: { ...BY_SUPERVISORS, department_head: ['asked'], clerk: ['asked'] },
  provided: {
    department_head: OF_A_DEPARTMENT,
    clerk: OF_A_DEPARTMENT,
    supervision_officer: of('supervision_officer'),
    office_head: OF_A_ROLE,
    leader_in_charge: of('leader_in_charge'),
    issuing_leader: of('issuing_leader'),
  },
  entries: (task) => task.blocks.filter((one) => !one.answeredAt && !one.clearedAt),
  gone: 'block_not_open',
  possible: ({ task, entry: { waitingFor } }, who) =>
    first(waitingFor.kind === 'department' ? departmentRequired(task, who, waitingFor.departmentId) : null, liveRequired(task)),
  refuses: (_, { answer }) => textRequired({ answer }),
  decide: ({ state, task, entry }, data, who, ctx) => {
    const clock = state.obligations[`${task.id}/block_answer/${data.n}`];
    const late = clock !== undefined && who.receivedAt > clock.due;
    return [{ type: 'BlockAnswered', data: { ...data, late, to: addressees(ctx, who, headAndClerk(entry.departmentId)) } }];
  },
  bulk: true,
});
