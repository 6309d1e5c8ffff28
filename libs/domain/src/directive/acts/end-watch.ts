import { z } from 'zod';
import { WATCHING } from '../../shared/grants.js';
import { when } from '../../shared/refusing.js';
import { id } from '../../shared/schema.js';
import { watchersOfDirective, watchesDirective, watchesTask } from '../state/watchers.js';
import { directiveAct } from './define-act.js';
import { inWhoseName } from './shared/roles.js';

/** 取消关注, of the directive or of one task; also when it has ended. */
export const endWatch = directiveAct({
  type: 'EndWatch',
  input: z.object({ taskId: id.optional() }),
  grants: WATCHING,
  possible: ({ state }, who) => {
    const personId = inWhoseName(who);
    return when(!watchersOfDirective(state).includes(personId), 'not_watched', { personId });
  },
  refuses: ({ state }, { taskId }, who) => {
    const personId = inWhoseName(who);
    const task = taskId === undefined ? undefined : state.tasks[taskId];
    const watched = taskId === undefined ? watchesDirective(state, personId) : task !== undefined && watchesTask(task, personId);
    return when(!watched, 'not_watched', { personId, taskId: taskId ?? null });
  },
  decide: (_, { taskId }, who) => [
    { type: 'WatchEnded', data: { ...(taskId === undefined ? {} : { taskId }), personId: inWhoseName(who) } },
  ],
  problems: ['not_watched'],
});
