import type { PersonId, TaskId } from '../../shared/party.js';
import { patchTask } from '../state/change.js';
import type { Watch } from '../state/watches.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 取消关注: somebody watches the directive, or the task, no more. Watch ended. */
export interface WatchEnded {
  taskId?: TaskId;
  personId: PersonId;
}

export const watchEnded = defineEvent<'WatchEnded', WatchEnded>({
  type: 'WatchEnded',
  upcasters: [],
  fold: (state, { data: { taskId, personId } }) => {
    const others = (watches: readonly Watch[] = []): Watch[] => watches.filter((one) => one.personId !== personId);
    return taskId === undefined
      ? { ...state, watches: others(state.watches) }
      : patchTask(state, taskId, (task) => ({ watches: others(task.watches) }));
  },
  told: nobody('what somebody wants to hear of asks nothing of anybody else'),
});
