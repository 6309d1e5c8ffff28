import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { askedToAct } from '../addressees.js';
import { entryAct } from './define-act.js';
import { departmentRequired } from './shared/parts.js';
import { first, textRequired } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

/** 解除受阻: only the department that is blocked knows when it is no longer. */
export const clearBlock = entryAct({
  type: 'ClearBlock',
  input: z.object({ outcome: longText }),
  grants: BY_LEAD_OR_ASSIST,
  entries: (task) => task.blocks.filter((one) => !one.clearedAt),
  gone: 'block_not_open',
  possible: ({ task, entry }, who) => first(departmentRequired(task, who, entry.departmentId), liveRequired(task)),
  refuses: (_, { outcome }) => textRequired({ outcome }),
  decide: ({ state, task, entry: { waitingFor } }, data, who, ctx) => [
    { type: 'BlockCleared', data: { ...data, to: askedToAct({ state, task }, waitingFor, who, ctx) } },
  ],
});
