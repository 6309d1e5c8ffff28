import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { taskAct } from './define-act.js';
import { afterEnding } from './shared/completion.js';
import { opened, openedBefore, opening, role } from './shared/openings.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { apartFrom } from './shared/roles.js';
import { liveRequired, statusRequired } from './shared/states.js';

/** 长期事项复核: it goes on until the next review, or its end condition is met and it ends. */
export const reviewStanding = taskAct({
  type: 'ReviewStanding',
  input: z.object({ outcome: z.enum(['continue', 'end']), finding: longText, reviewOn: dueInstant.optional() }),
  grants: BY_OFFICE,
  possible: ({ task }, who, ctx) =>
    first(when(task.kind !== 'standing', 'not_standing', { taskId: task.id }), liveRequired(task), apartFrom(task, task.doers, who, ctx)),
  refuses: ({ task }, { outcome, finding, reviewOn }, who) => {
    const goesOn = outcome === 'continue';
    return first(
      goesOn ? null : statusRequired(task, ['IN_PROGRESS']),
      textRequired({ finding }),
      when(goesOn && !reviewOn, 'due_required', { field: 'reviewOn' }),
      when(goesOn && reviewOn !== undefined && reviewOn <= who.receivedAt, 'due_in_past', { field: 'reviewOn', at: reviewOn ?? null }),
    );
  },
  decide: ({ state, task }, { taskId, outcome, finding, reviewOn }, who, ctx) => {
    const to = addressees(ctx, who, headAndClerk(task.lead));
    if (outcome === 'continue' && reviewOn) {
      const n = openedBefore(state.obligations, `${taskId}/standing_review/`) + 1;
      return [
        { type: 'StandingReviewed', data: { taskId, outcome, finding, reviewOn, to } },
        opened(opening(taskId, 'standing_review', role('supervision_officer'), reviewOn, n)),
      ];
    }
    return [
      { type: 'StandingReviewed', data: { taskId, outcome, finding, reviewOn: null, to } },
      { type: 'TaskCompleted', data: { taskId, n: null } },
      ...afterEnding(state, task, 'COMPLETED'),
    ];
  },
  problems: ['not_standing', 'due_required'],
});
