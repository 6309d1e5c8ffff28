import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import type { Role } from '../../shared/party.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk, told } from '../addressees.js';
import type { DecisionContext } from '../context.js';
import type { ClosureRequest, Directive, Task } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { entryAct } from './define-act.js';
import { afterEnding } from './shared/completion.js';
import { first, sure, textRequired, when } from '../../shared/refusing.js';
import { actingRole, apartFrom, persons } from './shared/roles.js';
import { keptFor, nextLevel, reviewClock, signOffLevels, signersOf } from './shared/sign-off.js';
import type { NextLevel } from './shared/sign-off.js';

interface OnClosure {
  state: Directive;
  task: Task;
  entry: ClosureRequest;
}

/** The level that this signature answers: the one asked, or the next above it when nobody is eligible for that any more. */
const answeredLevel = (on: OnClosure, role: Role | null, ctx: DecisionContext): Omit<NextLevel, 'to'> | null => {
  const { task, entry } = on;
  const { levels } = signOffLevels(on);
  const level = Math.min(entry.level, levels.length - 1);
  const asked = levels[level];
  if (asked?.role === role) return { level, passedUp: [], ...asked };
  const next = nextLevel(on, level, [...task.doers, ...signersOf(entry)], ctx);
  return next.level > level && next.role === role ? next : null;
};

const nextToSign = (role: Role): Condition<OnClosure> => ({
  name: 'next_to_sign',
  holds: (on, ctx) => answeredLevel(on, role, ctx) !== null,
});

/**
 * 审核: approve or return. Nobody signs what they or those they acted for did, nor two levels of one closure; whoever entered
 * the closure for somebody else does not review it.
 */
export const signOff = entryAct({
  type: 'SignOff',
  input: z.object({ n: z.int().positive(), approve: z.boolean(), opinion: longText }),
  numbered: 'in_body',
  grants: BY_SUPERVISORS,
  provided: {
    supervision_officer: nextToSign('supervision_officer'),
    office_head: nextToSign('office_head'),
    leader_in_charge: nextToSign('leader_in_charge'),
    issuing_leader: nextToSign('issuing_leader'),
  },
  entries: (task) => (task.status === 'CLOSURE_REVIEW' ? task.closures.filter((one) => !one.outcome) : []),
  gone: 'closure_not_pending',
  possible: (on, who, ctx) => {
    const barred = [...on.task.doers, ...signersOf(on.entry)];
    const reviewer = keptFor(on, barred, ctx);
    return first(
      apartFrom(on.task, barred, who, ctx),
      when(reviewer !== null && !persons(who).includes(reviewer), 'kept_for_reviewer', { personId: reviewer }),
    );
  },
  refuses: (_, { approve, opinion }) => (approve ? null : textRequired({ opinion })),
  decide: (on, { taskId, n, approve, opinion }, who, ctx) => {
    const { state, task, entry } = on;
    const { level, role, meaning, passedUp } = sure(answeredLevel(on, actingRole(who), ctx));
    const department = addressees(ctx, who, headAndClerk(task.lead));
    if (!approve) return [{ type: 'ClosureReturned', data: { taskId, n, level, opinion, to: department } }];
    const signed = { taskId, n, level, role, meaning, opinion };
    if (level >= signOffLevels(on).regular - 1) {
      return [
        { type: 'ClosureSigned', data: { ...signed, nextLevel: null, passedUp, to: department } },
        { type: 'TaskCompleted', data: { taskId, n } },
        ...afterEnding(state, task, 'COMPLETED'),
      ];
    }
    const next = nextLevel(on, level + 1, [...task.doers, ...signersOf(entry), ...persons(who)], ctx);
    const passed = [...passedUp, ...next.passedUp];
    const asked = { role: next.role, meaning: next.meaning };
    return [
      { type: 'ClosureSigned', data: { ...signed, nextLevel: next.level, next: asked, passedUp: passed, to: told(next.to, who) } },
      reviewClock(on, n, next, ctx),
    ];
  },
  problems: ['separation_of_duties', 'kept_for_reviewer'],
  bulk: true,
});
