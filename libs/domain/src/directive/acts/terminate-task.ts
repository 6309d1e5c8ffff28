import { z } from 'zod';
import { BY_LEADERS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, partiesTo, person } from '../addressees.js';
import { taskAct } from './define-act.js';
import { afterEnding } from './shared/completion.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

/** 终止: after the lead's receipt, by a leader. */
export const terminateTask = taskAct({
  type: 'TerminateTask',
  input: z.object({ reason: longText }),
  grants: BY_LEADERS,
  possible: ({ task }) => first(liveRequired(task), when(task.receivedAt === null, 'not_received_use_recall', { taskId: task.id })),
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ state, task }, data, who, ctx) => [
    { type: 'TaskTerminated', data: { ...data, to: addressees(ctx, who, [...partiesTo(task), person(state.contact)]) } },
    ...afterEnding(state, task, 'TERMINATED'),
  ],
  problems: ['not_received_use_recall'],
});
