import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import { longText, party } from '../../shared/schema.js';
import { askedToAct } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { Task } from '../state/index.js';
import { taskAct } from './define-act.js';
import { decisionClock } from './shared/openings.js';
import { partIn } from './shared/parts.js';
import { first, isRefusal, sure, textRequired, when } from '../../shared/refusing.js';
import { SUPERVISING } from './shared/roles.js';
import { liveRequired, statusRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['lead', 'assist']);

/** 受阻 / 提请协调: names who must act, and starts their clock. */
export const raiseBlock = taskAct({
  type: 'RaiseBlock',
  input: z.object({ waitingFor: party, cause: longText, request: longText }),
  grants: BY_LEAD_OR_ASSIST,
  possible: ({ task }, who) => {
    const acting = partOf(task, who);
    if (isRefusal(acting)) return acting;
    return acting.part === 'lead' ? statusRequired(task, ['IN_PROGRESS']) : liveRequired(task);
  },
  refuses: ({ task }, { waitingFor, cause, request }, who, ctx) => {
    const { departmentId } = sure(partOf(task, who));
    return first(
      textRequired({ cause, request }),
      waitingFor.kind === 'department'
        ? first(
            when(waitingFor.departmentId === departmentId, 'block_own_department', { departmentId }),
            unknownDepartment(waitingFor.departmentId, ctx),
          )
        : when(!SUPERVISING.includes(waitingFor.role), 'unknown_department', { role: waitingFor.role }),
    );
  },
  decide: ({ state, task }, data, who, ctx) => {
    const { departmentId } = sure(partOf(task, who));
    const { waitingFor } = data;
    const n = task.blocks.length + 1;
    const to = askedToAct({ state, task }, waitingFor, who, ctx);
    return [
      { type: 'BlockRaised', data: { ...data, n, departmentId, to } },
      decisionClock({ state, task }, 'block_answer', { owner: waitingFor, key: n, limit: state.policy.limits.blockAnswer }, ctx),
    ];
  },
  problems: ['block_own_department', 'unknown_department'],
});
