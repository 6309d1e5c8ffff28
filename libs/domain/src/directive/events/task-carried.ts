import type { DirectiveId, TaskId } from '../../shared/party.js';
import { withNoticesCarried } from '../state/carried.js';
import type { KeptTask } from '../state/carried.js';
import { endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 转出: the task goes on in another directive, as `successor` there, with all that `kept` holds of it. Task carried over. */
export interface TaskCarried {
  taskId: TaskId;
  into: DirectiveId;
  successor: TaskId;
  ground: 'merger' | 'split';
  reason: string;
  kept: KeptTask;
}

export const taskCarried = defineEvent<'TaskCarried', TaskCarried>({
  type: 'TaskCarried',
  upcasters: [],
  fold: (state, { data: { taskId, into, successor }, meta }) => {
    const carriedTo = { directiveId: into, taskId: successor };
    return endTask(withNoticesCarried(state, taskId), taskId, { status: 'CARRIED', carriedTo }, meta.occurredAt);
  },
  told: nobody('its opening in the other directive tells the departments'),
});
