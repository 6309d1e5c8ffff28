import type { Obligation, Task } from '../state/index.js';
import type { Refusal } from '../refusals.js';
import { unknownDepartment } from './fan-out.js';
import { decisionClock } from './openings.js';
import {
  SUPERVISING,
  accept,
  actingDepartment,
  addressees,
  first,
  hasRole,
  headAndClerk,
  leadRequired,
  liveRequired,
  partIn,
  refuse,
  reject,
  roleHolders,
  statusRequired,
  told,
  textRequired,
  when,
} from './rules.js';
import type { DecideTask } from './rules.js';

/** 承办方案: may be handed in anew; a committed date after the current one is an extension request and is refused here. */
export const submitPlan: DecideTask<'SubmitPlan'> = ({ state, task }, { data, meta }) => {
  const { currentDue } = task;
  const after = (at: string | undefined) => currentDue !== null && at !== undefined && at > currentDue;
  const lateMilestone = data.milestones.find((one) => after(one.due));
  const wrong = first(
    leadRequired(task, meta),
    statusRequired(task, ['IN_PROGRESS']),
    textRequired({ text: data.text }),
    ...data.milestones.map((one) => textRequired({ 'milestones.title': one.title })),
    when(task.kind === 'standing' && data.committedDue !== undefined, 'standing_never_overdue', { taskId: task.id }),
    when(after(data.committedDue), 'plan_after_due', { due: currentDue, committedDue: data.committedDue ?? null }),
    when(lateMilestone !== undefined, 'milestone_after_due', { due: currentDue, milestone: lateMilestone?.title ?? null }),
  );
  if (wrong) return reject(wrong);
  const clock = state.obligations[`${task.id}/plan`];
  const late = clock !== undefined && clock.status === 'open' && meta.receivedAt > clock.due;
  return accept({ type: 'PlanSubmitted', data: { ...data, committedDue: data.committedDue ?? null, late } });
};

export const unknownMeasure = (task: Task, measures: Record<string, number> | undefined): Refusal | null => {
  const unknown = Object.keys(measures ?? {}).find((id) => !task.measures.some((one) => one.id === id));
  return when(unknown !== undefined, 'unknown_measure', { measure: unknown ?? null });
};

const openReport = (obligations: Record<string, Obligation>, task: Task): Obligation | undefined =>
  Object.values(obligations)
    .filter((one) => one.taskId === task.id && one.kind === 'report' && (one.status === 'open' || one.status === 'held'))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];

/** 进展反馈: the lead's meets the report clock of its period; an assist's is kept beside it. */
export const reportProgress: DecideTask<'ReportProgress'> = ({ state, task }, { data, meta }) => {
  const acting = partIn(task, meta, ['lead', 'assist']);
  if ('code' in acting) return reject(acting);
  const { part, departmentId } = acting;
  const wrong = first(
    part === 'lead' ? statusRequired(task, ['IN_PROGRESS', 'SUSPENDED', 'CLOSURE_REVIEW']) : liveRequired(task),
    textRequired({ done: data.done }),
    unknownMeasure(task, data.measures),
  );
  if (wrong) return reject(wrong);
  const asked = part === 'lead' ? openReport(state.obligations, task) : undefined;
  return accept({
    type: 'ProgressReported',
    data: {
      ...data,
      n: task.reports.length + 1,
      departmentId,
      percent: data.percent ?? null,
      measures: data.measures ?? {},
      ...(asked?.subject === undefined ? {} : { period: asked.subject }),
      late: asked !== undefined && meta.receivedAt > asked.due,
    },
  });
};

/** What an assist owes the lead. Delivered again, it adds to the first; only the first meets the date. */
export const deliverContribution: DecideTask<'DeliverContribution'> = ({ state, task }, { data, meta }) => {
  const acting = partIn(task, meta, ['assist']);
  if ('code' in acting) return reject(acting);
  const { departmentId } = acting;
  const wrong = first(liveRequired(task), data.files.length === 0 ? textRequired({ text: data.text }) : null);
  if (wrong) return reject(wrong);
  const clock = state.obligations[`${task.id}/contribution/${departmentId}`];
  const late = clock !== undefined && (clock.status === 'open' || clock.status === 'held') && meta.receivedAt > clock.due;
  return accept({ type: 'ContributionDelivered', data: { ...data, departmentId, late } });
};

/** 受阻 / 提请协调: names who must act, and starts their clock. */
export const raiseBlock: DecideTask<'RaiseBlock'> = ({ state, task }, { data, meta }, ctx) => {
  const acting = partIn(task, meta, ['lead', 'assist']);
  if ('code' in acting) return reject(acting);
  const { departmentId, part } = acting;
  const { waitingFor } = data;
  const wrong = first(
    part === 'lead' ? statusRequired(task, ['IN_PROGRESS']) : liveRequired(task),
    textRequired({ cause: data.cause, request: data.request }),
    waitingFor.kind === 'department'
      ? first(
          when(waitingFor.departmentId === departmentId, 'block_own_department', { departmentId }),
          unknownDepartment(waitingFor.departmentId, ctx),
        )
      : when(!SUPERVISING.includes(waitingFor.role), 'unknown_department', { role: waitingFor.role }),
  );
  if (wrong) return reject(wrong);
  const n = task.blocks.length + 1;
  const to =
    waitingFor.kind === 'department'
      ? addressees(ctx, meta, headAndClerk(waitingFor.departmentId))
      : told(roleHolders(state, task, waitingFor.role, ctx), meta);
  return accept(
    { type: 'BlockRaised', data: { ...data, n, departmentId, to } },
    decisionClock({ state, task }, 'block_answer', { owner: waitingFor, key: n, limit: state.policy.limits.blockAnswer }, ctx),
  );
};

export const answerBlock: DecideTask<'AnswerBlock'> = ({ state, task }, { data, meta }, ctx) => {
  const block = task.blocks.find((one) => one.n === data.n);
  if (!block || block.answeredAt || block.clearedAt) return refuse('block_not_open', { taskId: task.id, n: data.n });
  const { waitingFor } = block;
  if (waitingFor.kind === 'department') {
    const acting = actingDepartment(meta);
    if ('code' in acting) return reject(acting);
    if (acting.departmentId !== waitingFor.departmentId)
      return refuse('not_your_task', { taskId: task.id, departmentId: acting.departmentId });
  } else if (!hasRole(state, meta, [waitingFor.role, 'office_head'])) {
    return refuse('role_required', { roles: waitingFor.role });
  }
  const wrong = first(liveRequired(task), textRequired({ answer: data.answer }));
  if (wrong) return reject(wrong);
  const clock = state.obligations[`${task.id}/block_answer/${data.n}`];
  const late = clock !== undefined && meta.receivedAt > clock.due;
  return accept({ type: 'BlockAnswered', data: { ...data, late, to: addressees(ctx, meta, headAndClerk(block.departmentId)) } });
};

/** Only the department that is blocked knows when it is no longer. */
export const clearBlock: DecideTask<'ClearBlock'> = ({ task }, { data, meta }) => {
  const block = task.blocks.find((one) => one.n === data.n);
  if (!block || block.clearedAt) return refuse('block_not_open', { taskId: task.id, n: data.n });
  const acting = actingDepartment(meta);
  if ('code' in acting) return reject(acting);
  const wrong = first(
    when(acting.departmentId !== block.departmentId, 'not_your_task', { taskId: task.id, departmentId: acting.departmentId }),
    liveRequired(task),
    textRequired({ outcome: data.outcome }),
  );
  return wrong ? reject(wrong) : accept({ type: 'BlockCleared', data });
};
