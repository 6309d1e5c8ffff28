import { startOfDay } from '../../../calendar/working-time.js';
import type { Instant } from '../../../shared/time.js';
import { first, since, when } from '../../../shared/refusing.js';
import type { CommandMeta } from '../../command-meta.js';
import type { DecisionContext } from '../../context.js';
import type { Refusal } from '../../refusals.js';
import type { Directive, Source, Task } from '../../state/index.js';

type About = { state: Directive; task: Task } | { state: Directive | null };

/** A task's begins with its dispatch, as paper has it; a directive's with the day of its source. */
const beginOf = (on: About, { source }: { source?: Source }, { calendar }: DecisionContext): Instant | null => {
  if ('task' in on) return on.task.dispatchAsserted?.at ?? on.task.dispatchedAt;
  const from = on.state?.source ?? source;
  return from === undefined ? null : startOfDay(from.date, calendar);
};

/** Refuses what is said to have happened before there was anything to do, or after it was sent. */
export const wronglyAsserted = (on: About, data: object, { assertedAt, receivedAt }: CommandMeta, ctx: DecisionContext): Refusal | null =>
  since(3, ctx, () => {
    if (!assertedAt) return null;
    const { at } = assertedAt;
    const begin = beginOf(on, data, ctx);
    return first(
      when(at > receivedAt, 'asserted_too_late', { at, receivedAt }),
      when(begin !== null && at < begin, 'asserted_too_early', { at, begin }),
    );
  });
