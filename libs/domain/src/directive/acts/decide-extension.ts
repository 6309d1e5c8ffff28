import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { replyOwedBy } from '../state/upward-reply.js';
import { entryAct } from './define-act.js';
import { POLICY_SET_THE_DATE } from './shared/dates.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { actingRole, apartFrom } from './shared/roles.js';
import { liveRequired } from './shared/states.js';
import { beforeReply } from './shared/task-orders.js';

/** 延期批复: by the level that set the date; a grant fixes an explicit date. */
export const decideExtension = entryAct({
  type: 'DecideExtension',
  input: z.object({ grant: z.boolean(), due: dueInstant.optional(), reason: longText }),
  grants: BY_DECIDERS,
  provided: { office_head: POLICY_SET_THE_DATE },
  entries: (task) => task.extensions.filter((one) => !one.decision),
  gone: 'extension_not_pending',
  possible: ({ task, entry }, who, ctx) => first(liveRequired(task), apartFrom(task, [entry.by], who, ctx)),
  refuses: ({ state, task }, { taskId, grant, due, reason }, who) =>
    first(
      grant ? null : textRequired({ reason }),
      when(grant && !due, 'extension_date_required', { taskId }),
      when(grant && due !== undefined && task.currentDue !== null && due <= task.currentDue, 'extension_not_later', {
        due: task.currentDue,
      }),
      beforeReply(grant ? due : undefined, replyOwedBy(state), who.receivedAt),
      when(grant && due !== undefined && due <= who.receivedAt, 'due_in_past', { at: due ?? null }),
    ),
  decide: ({ task }, { taskId, n, grant, due, reason }, who, ctx) => {
    const to = addressees(ctx, who, headAndClerk(task.lead));
    if (!grant || !due) return [{ type: 'ExtensionRefused', data: { taskId, n, reason, to } }];
    return [{ type: 'ExtensionGranted', data: { taskId, n, due, previousDue: task.currentDue, level: actingRole(who), reason, to } }];
  },
  problems: ['extension_date_required', 'extension_not_later', 'due_not_before_reply', 'due_in_past'],
  bulk: true,
});
