import type { TaskId } from '../../shared/party.js';
import { patchNth, patchTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 延期初审: the office gives its opinion and forwards the request. Extension screened. */
export interface ExtensionScreened {
  taskId: TaskId;
  n: number;
  opinion: string;
}

export const extensionScreened = defineEvent<'ExtensionScreened', ExtensionScreened>({
  type: 'ExtensionScreened',
  upcasters: [],
  fold: (state, { data, meta }) =>
    patchTask(state, data.taskId, (task) => ({
      extensions: patchNth(task.extensions, data.n, () => ({ screenedBy: meta.actor.personId })),
    })),
  told: nobody('own act: whoever decides has been told of the request'),
});
