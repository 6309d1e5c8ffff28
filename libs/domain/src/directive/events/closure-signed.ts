import type { SignOffLevel } from '../../policy/policy.js';
import type { PersonId, TaskId } from '../../shared/party.js';
import { oneOf } from '../../shared/told.js';
import { assertedIn, endObligations, patchNth, patchTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 审核签署: one level of the sign-off chain signs; the review clock that ran is answered, whichever level signed. Closure signed.
 * v2: who signs next and with which meaning; v1 said only which level.
 */
export interface ClosureSigned {
  taskId: TaskId;
  n: number;
  level: number;
  role: SignOffLevel['role'];
  meaning: SignOffLevel['meaning'];
  opinion: string;
  nextLevel: number | null;
  next?: SignOffLevel;
  passedUp: number[];
  to: PersonId[];
}

export const closureSigned = defineEvent<'ClosureSigned', ClosureSigned>({
  type: 'ClosureSigned',
  upcasters: [(v1) => v1],
  fold: (state, { data, meta }) => {
    const at = meta.occurredAt;
    const { taskId, level, role, meaning, opinion } = data;
    const onBehalfOf = meta.authority.onBehalfOf;
    const signature = { level, role, meaning, actor: meta.actor, ...(onBehalfOf ? { onBehalfOf } : {}), at, opinion, ...assertedIn(meta) };
    const next = patchTask(state, taskId, (task) => ({
      closures: patchNth(task.closures, data.n, (closure) => ({
        signatures: [...closure.signatures, signature],
        level: data.nextLevel ?? level,
        passedUp: [...new Set([...closure.passedUp, ...data.passedUp])],
        outcome: data.nextLevel === null ? { approved: true, at, by: meta.actor.personId, opinion } : null,
      })),
    }));
    return endObligations(next, (one) => one.taskId === taskId && one.kind === 'review', 'met', at);
  },
  told: named({
    whom: ['signers', 'lead'],
    kind: oneOf(['request', 'information'], ({ nextLevel }) => (nextLevel === null ? 'information' : 'request')),
    level: 'info',
    asks: 'review',
    byWhom: true,
  }),
});
