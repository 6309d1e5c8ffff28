import type { PersonId, TaskId } from '../../shared/party.js';
import { decideExtension } from '../state/extension.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 不予延期: the old date keeps running. Extension refused. */
export interface ExtensionRefused {
  taskId: TaskId;
  n: number;
  reason: string;
  to: PersonId[];
}

export const extensionRefused = defineEvent<'ExtensionRefused', ExtensionRefused>({
  type: 'ExtensionRefused',
  upcasters: [],
  fold: (state, { data, meta }) => withHolds(decideExtension(state, data, null, meta), data.taskId),
  told: named({ whom: ['lead'], kind: 'information', level: 'warn' }),
});
