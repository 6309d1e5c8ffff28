import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import type { DepartmentId, PersonId } from '../../shared/party.js';
import { longText } from '../../shared/schema.js';
import { isRefusal, refusal, sure, textRequired } from '../../shared/refusing.js';
import { roleHolders, told } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import { asksFor, type WithdrawableKind } from '../state/pending.js';
import type { Directive, Task } from '../state/index.js';
import { taskAct } from './define-act.js';
import { pendingExtension, pendingTermination } from './shared/dates.js';
import { partIn } from './shared/parts.js';
import { isLive } from './shared/states.js';

interface Pending {
  kind: WithdrawableKind;
  n: number | null;
}

/** What a department has asked for of a task, and has no answer to. */
const pendingOf = (task: Task, departmentId: DepartmentId): Pending[] => {
  const answer = task.responses.find((one) => one.departmentId === departmentId && !one.decision);
  const answered: Pending[] = answer ? [{ kind: 'answer', n: answer.n }] : [];
  const disagreement = (task.disagreements ?? []).find((one) => one.departmentId === departmentId && !one.decision);
  const either: Pending[] = [...answered, ...(disagreement ? [{ kind: 'disagreement' as const, n: disagreement.n }] : [])];
  if (task.lead !== departmentId) return either;
  const extension = pendingExtension(task);
  const termination = pendingTermination(task);
  const closure = task.status === 'CLOSURE_REVIEW' ? task.closures.find((one) => !one.outcome) : undefined;
  return [
    ...either,
    ...(extension ? [{ kind: 'extension' as const, n: extension.n }] : []),
    ...(task.standingRequest ? [{ kind: 'standing' as const, n: null }] : []),
    ...(termination ? [{ kind: 'termination' as const, n: termination.n }] : []),
    ...(closure ? [{ kind: 'closure' as const, n: closure.n }] : []),
  ];
};

const pendingFor = (task: Task, who: Who) => {
  const part = partIn(task, who, ['lead', 'assist']);
  return isRefusal(part) ? part : { pending: pendingOf(task, part.departmentId) };
};

/** Whoever was to decide it: the owners of the clocks that end with it. */
const deciders = (state: Directive, task: Task, request: Pending, ctx: DecisionContext): PersonId[] => [
  ...new Set(
    asksFor(state, task.id, request).flatMap(({ owner }) => (owner.kind === 'role' ? roleHolders(state, task, owner.role, ctx) : [])),
  ),
];

/** 撤回申请: whoever asked takes it back before it is decided; the clocks that rested for it run on, those of the decision end. */
export const withdrawRequest = taskAct({
  type: 'WithdrawRequest',
  input: z.object({ kind: z.enum(['extension', 'standing', 'termination', 'closure', 'answer', 'disagreement']), reason: longText }),
  grants: BY_LEAD_OR_ASSIST,
  possible: ({ task }, who) => {
    const found = pendingFor(task, who);
    if (isRefusal(found)) return found;
    // what was asked of a task that has ended ended with it
    return !isLive(task) || found.pending.length === 0 ? refusal('request_not_pending', { taskId: task.id }) : null;
  },
  refuses: ({ task }, { kind, reason }, who) => {
    const { pending } = sure(pendingFor(task, who));
    return pending.some((one) => one.kind === kind) ? textRequired({ reason }) : refusal('request_not_pending', { taskId: task.id, kind });
  },
  decide: ({ state, task }, { kind, reason }, who, ctx) => {
    const { pending } = sure(pendingFor(task, who));
    const request = pending.find((one) => one.kind === kind) ?? { kind, n: null };
    return [
      { type: 'RequestWithdrawn', data: { taskId: task.id, ...request, reason, to: told(deciders(state, task, request, ctx), who) } },
    ];
  },
  problems: ['request_not_pending'],
});
