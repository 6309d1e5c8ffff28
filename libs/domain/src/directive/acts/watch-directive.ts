import { z } from 'zod';
import { WATCHING } from '../../shared/grants.js';
import { first, refusal, textRequired, when } from '../../shared/refusing.js';
import { id, longText } from '../../shared/schema.js';
import { watchesDirective, watchesTask } from '../state/watchers.js';
import { directiveAct } from './define-act.js';
import { inWhoseName } from './shared/roles.js';
import { OPEN, directiveStatus, isLive, liveRequired } from './shared/states.js';

/**
 * 关注: whoever supervises it puts it, or one task of it, on a list of their own and hears of what happens. With a reason, for it stands in
 * the record like everything else. A delegate watches for the leader.
 */
export const watchDirective = directiveAct({
  type: 'WatchDirective',
  input: z.object({ taskId: id.optional(), reason: longText }),
  grants: WATCHING,
  possible: ({ state }, who) => {
    const personId = inWhoseName(who);
    const all =
      watchesDirective(state, personId) && Object.values(state.tasks).every((task) => !isLive(task) || watchesTask(task, personId));
    return first(directiveStatus(state, [...OPEN, 'COMPLETED']), when(all, 'watched_already', { personId }));
  },
  refuses: ({ state }, { taskId, reason }, who) => {
    const personId = inWhoseName(who);
    if (taskId === undefined)
      return first(textRequired({ reason }), when(watchesDirective(state, personId), 'watched_already', { personId }));
    const task = state.tasks[taskId];
    if (!task) return refusal('task_not_found', { taskId });
    return first(textRequired({ reason }), liveRequired(task), when(watchesTask(task, personId), 'watched_already', { personId, taskId }));
  },
  decide: (_, { taskId, reason }, who) => [
    { type: 'WatchBegun', data: { ...(taskId === undefined ? {} : { taskId }), personId: inWhoseName(who), reason } },
  ],
  problems: ['task_not_found', 'task_wrong_state', 'watched_already'],
});
