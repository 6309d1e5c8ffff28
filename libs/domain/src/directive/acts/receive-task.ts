import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import type { Who } from '../command-meta.js';
import type { Task } from '../state/index.js';
import { taskAct } from './define-act.js';
import { partIn } from './shared/parts.js';
import { first, isRefusal, sure, when } from '../../shared/refusing.js';
import { responsePending } from './shared/responses.js';
import { liveRequired, statusRequired } from './shared/states.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['lead', 'assist']);

/** 签收: one click, by head or clerk of the lead, or of an assist for its own part. A late receipt is accepted, and called late. */
export const receiveTask = taskAct({
  type: 'ReceiveTask',
  input: z.object({}),
  grants: BY_LEAD_OR_ASSIST,
  possible: ({ task }, who) => {
    const acting = partOf(task, who);
    if (isRefusal(acting)) return acting;
    const { departmentId, part } = acting;
    const assist = task.assists.find((one) => one.departmentId === departmentId);
    const receivedAt = part === 'lead' ? task.receivedAt : (assist?.receivedAt ?? null);
    return first(
      liveRequired(task),
      when(receivedAt !== null, 'already_received', { taskId: task.id, at: receivedAt }),
      responsePending(task, departmentId),
      part === 'lead' ? statusRequired(task, ['DISPATCHED']) : null,
    );
  },
  decide: ({ state, task }, _, who) => {
    const { departmentId, part } = sure(partOf(task, who));
    const clock = state.obligations[part === 'lead' ? `${task.id}/receipt` : `${task.id}/receipt/${departmentId}`];
    const late = clock !== undefined && who.receivedAt > clock.due;
    return [{ type: 'TaskReceived', data: { taskId: task.id, departmentId, late } }];
  },
  problems: ['already_received'],
  bulk: true,
});
