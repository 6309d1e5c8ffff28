import type { PersonId, TaskId } from '../../shared/party.js';
import { patchTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 关注: somebody begins to watch the directive, or one task of it. Watch begun. */
export interface WatchBegun {
  taskId?: TaskId;
  personId: PersonId;
  reason: string;
}

export const watchBegun = defineEvent<'WatchBegun', WatchBegun>({
  type: 'WatchBegun',
  upcasters: [],
  fold: (state, { data: { taskId, personId, reason }, meta }) => {
    const watch = { personId, at: meta.occurredAt, reason };
    return taskId === undefined
      ? { ...state, watches: [...(state.watches ?? []), watch] }
      : patchTask(state, taskId, (task) => ({ watches: [...(task.watches ?? []), watch] }));
  },
  told: nobody('what somebody wants to hear of asks nothing of anybody else'),
});
