import { dueAfter } from '../policy/limits.js';
import type { Instant } from '../shared/time.js';
import type { DecisionContext } from './context.js';
import type { DirectiveEvent } from './events/registry.js';
import { heldBeforeReply } from './inner-date.js';
import { recipients } from './ladder-recipients.js';
import type { Directive, Obligation, Task } from './state/index.js';

/** The short limit from which a clock counts whose own has passed while it rested: as long as the policy gives for a receipt. */
export const shortLimit = (
  { policy, urgency }: Pick<Directive, 'policy' | 'urgency'>,
  { now, calendar }: Pick<DecisionContext, 'now' | 'calendar'>,
): Instant => dueAfter(now, policy.limits.receipt[urgency], calendar);

/** When a hold began; null = it cannot have begun late. */
const heldSince = (task: Task, { heldFor, owner }: Obligation): Instant | null => {
  switch (heldFor) {
    case 'suspension':
      return task.suspension?.from ?? null;
    case 'closure':
      return task.closures.at(-1)?.requestedAt ?? null;
    case 'response':
      return task.responses.findLast((one) => owner.kind === 'department' && one.departmentId === owner.departmentId)?.at ?? null;
    default:
      return null;
  }
};

/** What the clock rested for was not decided: whoever had asked took it back. */
const takenBack = (task: Task, { heldFor, owner }: Obligation): boolean => {
  const asked = owner.kind === 'department' ? owner.departmentId : null;
  if (heldFor === 'closure') return task.closures.at(-1)?.withdrawn === true;
  return heldFor === 'response' && task.responses.findLast(({ departmentId }) => departmentId === asked)?.withdrawn === true;
};

/** A suspension ends when its end has come, whenever that is recorded. */
const releasedAt = ({ suspension }: Task, { heldFor }: Obligation, now: Instant): Instant =>
  heldFor === 'suspension' && suspension && suspension.until < now ? suspension.until : now;

/**
 * 搁置期满: clocks that rested before and run again now, their date having passed meanwhile. Whoever was in time when the hold began gets a
 * short limit, so that nobody is told "not done" in the moment in which they may go on. The task's own date moves only for an answer to
 * the dispatch that somebody has decided: a request refused late, or a closure returned, moves nothing, and the ladder waits for as long. What
 * a department takes back itself moves nothing either, and gives it no rest where it was late before.
 */
export const clocksRestarted = (before: Directive, after: Directive, ctx: DecisionContext): DirectiveEvent[] =>
  Object.values(before.obligations).flatMap((was): DirectiveEvent[] => {
    if (was.status !== 'held' || was.due > ctx.now || was.kind === 'report') return [];
    const [task, is] = [before.tasks[was.taskId], after.obligations[was.id]];
    if (!task || is?.status !== 'open' || is.due > releasedAt(task, was, ctx.now)) return [];
    const since = heldSince(task, was);
    const inTime = since === null || was.due > since;
    const back = takenBack(after.tasks[task.id] ?? task, was);
    if (back && !inTime) return [];
    const moved = inTime && (was.kind !== 'complete' || (was.heldFor === 'response' && !back));
    const to = recipients(['owner_head', 'owner_clerk'], { state: after, task, obligation: is }, ctx);
    const limit = shortLimit(after, ctx);
    const due = moved && was.kind === 'complete' ? heldBeforeReply(after, { from: was.due, to: limit }, ctx) : limit;
    const data = { taskId: task.id, obligationId: is.id, ground: 'hold_ended' as const, due, moved, to };
    return [{ type: 'ClockRestarted', data }];
  });
