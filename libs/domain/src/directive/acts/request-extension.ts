import { z } from 'zod';
import { BY_LEAD } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { told } from '../addressees.js';
import { taskAct } from './define-act.js';
import { askedForTime, dateLevelOwner, mayAskForTime } from './shared/dates.js';
import { decisionClock, role } from './shared/openings.js';
import { leadRequired } from './shared/parts.js';
import { first, textRequired, when } from '../../shared/refusing.js';

/** 延期申请: asked in time it rests the notice ladder until it is answered; silence grants nothing. */
export const requestExtension = taskAct({
  type: 'RequestExtension',
  input: z.object({ cause: longText, progress: longText, proposedDue: dueInstant }),
  grants: BY_LEAD,
  possible: ({ task }, who) => first(leadRequired(task, who), mayAskForTime(task, who.receivedAt)),
  refuses: ({ task }, { cause, progress, proposedDue }) =>
    first(
      textRequired({ cause, progress }),
      when(task.currentDue !== null && proposedDue <= task.currentDue, 'extension_not_later', { due: task.currentDue }),
    ),
  decide: ({ state, task }, data, who, ctx) => {
    const n = task.extensions.length + 1;
    const owner = dateLevelOwner(task);
    const clock = { owner: role(owner), key: n, limit: state.policy.limits.extensionDecision };
    return [
      { type: 'ExtensionRequested', data: { ...data, n, timely: true, to: told(askedForTime({ state, task }, ctx), who) } },
      decisionClock({ state, task }, 'extension_decision', clock, ctx),
    ];
  },
  problems: ['extension_pending', 'termination_pending', 'extension_after_expiry', 'extension_not_later', 'standing_never_overdue'],
});
