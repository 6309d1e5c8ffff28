import type { PersonId, TaskId } from '../../shared/party.js';
import type { ValueChange } from '../../shared/value-change.js';
import { patchTask } from '../state/change.js';
import type { Measure } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 更正任务: its title, closure standard or measures, each as it was and as it is. Task amended. */
export interface TaskAmended {
  taskId: TaskId;
  reason: string;
  title?: ValueChange<string>;
  closureStandard?: ValueChange<string>;
  measures?: ValueChange<Measure[]>;
  to: PersonId[];
}

export const taskAmended = defineEvent<'TaskAmended', TaskAmended>({
  type: 'TaskAmended',
  upcasters: [],
  fold: (state, { data: { taskId, title, closureStandard, measures } }) =>
    patchTask(state, taskId, (task) => ({
      title: title?.to ?? task.title,
      closureStandard: closureStandard?.to ?? task.closureStandard,
      measures: measures?.to ?? task.measures,
    })),
  told: named({ whom: ['lead', 'assists'], kind: 'information', level: 'warn' }),
});
