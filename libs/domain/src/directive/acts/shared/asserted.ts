import { first, since, when } from '../../../shared/refusing.js';
import type { CommandMeta } from '../../command-meta.js';
import type { DecisionContext } from '../../context.js';
import type { Refusal } from '../../refusals.js';
import type { Task } from '../../state/index.js';

/** Refuses what is said to have happened after it was sent, or to a task before its dispatch, as paper has that. */
export const wronglyAsserted = (on: { task?: Task }, { assertedAt, receivedAt }: CommandMeta, ctx: DecisionContext): Refusal | null =>
  since(3, ctx, () => {
    if (!assertedAt) return null;
    const { at } = assertedAt;
    const dispatched = on.task && (on.task.dispatchAsserted?.at ?? on.task.dispatchedAt);
    return first(
      when(at > receivedAt, 'asserted_too_late', { at, receivedAt }),
      when(dispatched !== undefined && at < dispatched, 'asserted_too_early', { at, dispatched: dispatched ?? null }),
    );
  });
