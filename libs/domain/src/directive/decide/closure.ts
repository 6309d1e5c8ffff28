import type { DirectiveEvent } from '../events/registry.js';
import type { Refusal } from '../refusals.js';
import type { ClosureRequest, Directive, Task } from '../state/index.js';
import { afterEnding } from './completion.js';
import { unknownMeasure } from './doing.js';
import { decisionClock, role } from './openings.js';
import {
  accept,
  addressees,
  first,
  hasRole,
  headAndClerk,
  leadRequired,
  persons,
  refusal,
  refuse,
  reject,
  separated,
  statusRequired,
  told,
  textRequired,
  when,
} from './rules.js';
import type { CommandOf, DecideTask } from './rules.js';
import { nextLevel, signOffLevels, signersOf } from './sign-off.js';
import type { NextLevel } from './sign-off.js';
import type { DecisionContext } from '../context.js';

/** Current values: the last that the lead reported of each, then the closure's own. */
const measured = (task: Task, last: Record<string, number> | undefined): Record<string, number> =>
  Object.assign({}, ...task.reports.filter((one) => one.departmentId === task.lead).map((one) => one.measures), last);

const unmet = (task: Task, values: Record<string, number>): Refusal | null => {
  const short = task.measures.find((one) => (values[one.id] ?? 0) < one.target);
  return short ? refusal('measures_unmet', { measure: short.name, target: short.target, value: values[short.id] ?? 0 }) : null;
};

const outstanding = (task: Task): Refusal | null => {
  const missing = task.assists.filter((one) => one.contributionDue && !one.contributedAt).map((one) => one.departmentId);
  return when(missing.length > 0, 'assists_outstanding', { departments: missing.join(',') });
};

const reviewClock = (on: { state: Directive; task: Task }, n: number, asked: NextLevel, ctx: DecisionContext): DirectiveEvent =>
  decisionClock(on, 'review', { owner: role(asked.role), key: `${n}/${asked.level}`, limit: on.state.policy.limits.review }, ctx);

/** 办结申请: by the lead; judged in time or late as of its own receipt, however long the review takes. */
export const requestClosure: DecideTask<'RequestClosure'> = (on, { data, meta }, ctx) => {
  const { state, task } = on;
  const measures = measured(task, data.measures);
  const wrong = first(
    leadRequired(task, meta),
    statusRequired(task, ['IN_PROGRESS']),
    textRequired({ summary: data.summary }),
    when(state.grade !== 'routine' && data.evidence.length === 0, 'evidence_required', { grade: state.grade }),
    unknownMeasure(task, data.measures),
    unmet(task, measures),
    outstanding(task),
  );
  if (wrong) return reject(wrong);
  const n = task.closures.length + 1;
  // Whoever files it is a doer from this moment on, and so is whom they file it for.
  const filing = persons(meta);
  const asked = nextLevel(on, 0, [...task.doers, ...filing], ctx);
  const inTime = (due: string | null) => due === null || meta.receivedAt <= due;
  return accept(
    {
      type: 'ClosureRequested',
      data: {
        taskId: task.id,
        n,
        summary: data.summary,
        evidence: data.evidence,
        measures,
        inTimeByBaseline: task.kind === 'standing' || inTime(task.baselineDue),
        inTimeByCurrent: inTime(task.currentDue),
        passedUp: asked.passedUp,
        level: asked.level,
        to: told(asked.to, meta),
      },
    },
    reviewClock(on, n, asked, ctx),
  );
};

type Asked = Pick<NextLevel, 'level' | 'passedUp' | 'role' | 'meaning'>;

/** The level that this signature answers: the one asked, or the next above it when nobody is eligible for that any more. */
const answeredLevel = (
  on: { state: Directive; task: Task },
  closure: ClosureRequest,
  command: CommandOf<'SignOff'>,
  ctx: DecisionContext,
): Asked | Refusal => {
  const { state, task } = on;
  const { levels } = signOffLevels(state);
  const level = Math.min(closure.level, levels.length - 1);
  const asked = levels[level];
  if (asked && hasRole(state, command.meta, [asked.role])) return { level, passedUp: [], ...asked };
  const next = nextLevel(on, level, [...task.doers, ...signersOf(closure)], ctx);
  if (next.level > level && hasRole(state, command.meta, [next.role])) return next;
  return refusal('role_required', { roles: asked?.role ?? next.role });
};

/**
 * 审核: approve or return. Nobody signs what they or those they acted for did, nor two levels of one closure; whoever entered
 * the closure for somebody else does not review it.
 */
export const signOff: DecideTask<'SignOff'> = (on, command, ctx) => {
  const { state, task } = on;
  const { data, meta } = command;
  const { taskId, n, opinion } = data;
  const closure = task.closures.find((one) => one.n === n);
  if (!closure || closure.outcome || task.status !== 'CLOSURE_REVIEW') return refuse('closure_not_pending', { taskId, n });
  const asked = answeredLevel(on, closure, command, ctx);
  if ('code' in asked) return reject(asked);
  const signers = signersOf(closure);
  const wrong = first(separated(meta, [...task.doers, ...signers]), data.approve ? null : textRequired({ opinion }));
  if (wrong) return reject(wrong);
  const department = addressees(ctx, meta, headAndClerk(task.lead));
  const { level, meaning, passedUp } = asked;
  if (!data.approve) return accept({ type: 'ClosureReturned', data: { taskId, n, level, opinion, to: department } });
  const signed = { taskId, n, level, role: asked.role, meaning, opinion };
  if (level >= signOffLevels(state).regular - 1) {
    return accept(
      { type: 'ClosureSigned', data: { ...signed, nextLevel: null, passedUp, to: department } },
      { type: 'TaskCompleted', data: { taskId, n } },
      ...afterEnding(state, task, 'COMPLETED'),
    );
  }
  const signing = persons(meta);
  const next = nextLevel(on, level + 1, [...task.doers, ...signers, ...signing], ctx);
  return accept(
    {
      type: 'ClosureSigned',
      data: { ...signed, nextLevel: next.level, passedUp: [...passedUp, ...next.passedUp], to: told(next.to, meta) },
    },
    reviewClock(on, n, next, ctx),
  );
};
