import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { entryAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { separated } from './shared/roles.js';
import { liveRequired } from './shared/states.js';

/** 延期初审: the office's opinion on the way to the level that decides; given once. */
export const screenExtension = entryAct({
  type: 'ScreenExtension',
  input: z.object({ opinion: longText }),
  grants: BY_OFFICE,
  entries: (task) => task.extensions.filter((one) => !one.decision),
  gone: 'extension_not_pending',
  possible: ({ task, entry }, who) =>
    first(
      liveRequired(task),
      separated(who, [entry.by]),
      when(entry.screenedBy !== undefined, 'extension_not_pending', { taskId: task.id, n: entry.n, screened: true }),
    ),
  refuses: (_, { opinion }) => textRequired({ opinion }),
  decide: (_, data) => [{ type: 'ExtensionScreened', data }],
});
