import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, partiesTo } from '../addressees.js';
import { taskAct } from './define-act.js';
import { afterEnding } from './shared/completion.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

/** 撤回: before the lead's receipt. */
export const recallTask = taskAct({
  type: 'RecallTask',
  input: z.object({ reason: longText }),
  grants: BY_SUPERVISORS,
  possible: ({ task }) =>
    first(liveRequired(task), when(task.receivedAt !== null, 'already_received_use_termination', { taskId: task.id, at: task.receivedAt })),
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ state, task }, data, who, ctx) => [
    { type: 'TaskRecalled', data: { ...data, to: addressees(ctx, who, partiesTo(task)) } },
    ...afterEnding(state, task, 'RECALLED'),
  ],
  problems: ['already_received_use_termination'],
});
