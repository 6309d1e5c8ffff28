import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { entryAct } from './define-act.js';
import { dateLevel } from './shared/dates.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { hasRole, roleRequired, separated } from './shared/roles.js';
import { liveRequired } from './shared/states.js';

/** 延期批复: by the level that set the date; a grant fixes an explicit date. */
export const decideExtension = entryAct({
  type: 'DecideExtension',
  input: z.object({ grant: z.boolean(), due: dueInstant.optional(), reason: longText }),
  grants: BY_SUPERVISORS,
  entries: (task) => task.extensions.filter((one) => !one.decision),
  gone: 'extension_not_pending',
  possible: ({ state, task, entry }, who) =>
    first(liveRequired(task), roleRequired(state, who, dateLevel(task)), separated(who, [entry.by])),
  refuses: ({ task }, { taskId, grant, due, reason }, who) =>
    first(
      grant ? null : textRequired({ reason }),
      when(grant && !due, 'extension_date_required', { taskId }),
      when(grant && due !== undefined && task.currentDue !== null && due <= task.currentDue, 'extension_not_later', {
        due: task.currentDue,
      }),
      when(grant && due !== undefined && due <= who.receivedAt, 'due_in_past', { at: due ?? null }),
    ),
  decide: ({ state, task }, { taskId, n, grant, due, reason }, who, ctx) => {
    const to = addressees(ctx, who, headAndClerk(task.lead));
    if (!grant || !due) return [{ type: 'ExtensionRefused', data: { taskId, n, reason, to } }];
    const level = dateLevel(task).find((one) => hasRole(state, who, [one])) ?? null;
    return [{ type: 'ExtensionGranted', data: { taskId, n, due, previousDue: task.currentDue, level, reason, to } }];
  },
  problems: ['extension_date_required', 'extension_not_later', 'due_in_past'],
  bulk: true,
});
