import { z } from 'zod';
import { BY_LEAD } from '../../shared/grants.js';
import { first, textRequired } from '../../shared/refusing.js';
import { fileRef, longText } from '../../shared/schema.js';
import { roleHolders, told } from '../addressees.js';
import { taskAct } from './define-act.js';
import { nothingAsked } from './shared/dates.js';
import { decisionClock, role } from './shared/openings.js';
import { leadRequired } from './shared/parts.js';
import { statusRequired } from './shared/states.js';

/**
 * 停办申请: on the form of an extension, with the reason and what it rests on. Asked in time it rests the ladder until it is answered; it may
 * also be asked for when the date has passed, or of standing work: whether the work still makes sense does not hang on its date.
 */
export const requestTermination = taskAct({
  type: 'RequestTermination',
  input: z.object({ cause: longText, basis: longText, progress: longText, files: z.array(fileRef).max(50).default([]) }),
  grants: BY_LEAD,
  possible: ({ task }, who) => first(leadRequired(task, who), statusRequired(task, ['IN_PROGRESS', 'SUSPENDED']), nothingAsked(task)),
  refuses: (_, { cause, basis, progress }) => textRequired({ cause, basis, progress }),
  decide: ({ state, task }, data, who, ctx) => {
    const n = (task.terminationRequests ?? []).length + 1;
    const limit = state.policy.limits.extensionDecision;
    const clock = { owner: role('leader_in_charge'), key: `termination-${n}`, limit, subject: 'termination' };
    const asked = (['supervision_officer', 'leader_in_charge'] as const).flatMap((one) => roleHolders(state, task, one, ctx));
    const timely = task.currentDue === null || who.receivedAt <= task.currentDue;
    return [
      { type: 'TerminationRequested', data: { ...data, n, timely, to: told([...new Set(asked)], who) } },
      decisionClock({ state, task }, 'extension_decision', clock, ctx),
    ];
  },
  problems: ['extension_pending', 'standing_pending', 'termination_pending'],
});
