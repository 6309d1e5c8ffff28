import type { Directive } from '../state/index.js';
import { without } from '../../shared/without.js';
import { withHolds } from '../state/holds.js';
import { endObligation, isRunning, openObligation, patchNth, patchTask, withDoers } from '../state/change.js';
import type { EventOf } from '../events/registry.js';

export const planSubmitted = (state: Directive, { data, meta }: EventOf<'PlanSubmitted'>): Directive => {
  const { taskId, committedDue } = data;
  const at = meta.occurredAt;
  const by = meta.actor.personId;
  const next = patchTask(state, taskId, (task) => ({
    plan: { submittedAt: at, by, text: data.text, milestones: data.milestones, committedDue },
    committedDue: committedDue ?? task.committedDue,
    dueLedger:
      committedDue && committedDue !== task.committedDue
        ? [...task.dueLedger, { kind: 'committed', at: committedDue, setAt: at, by }]
        : task.dueLedger,
  }));
  return withDoers(endObligation(next, `${taskId}/plan`, 'met', at), taskId, meta);
};

export const progressReported = (state: Directive, { data, meta }: EventOf<'ProgressReported'>): Directive => {
  const { taskId, ...own } = data;
  const next = patchTask(state, taskId, (task) => ({
    reports: [...task.reports, { ...own, at: meta.occurredAt, by: meta.actor.personId }],
  }));
  const met = own.period
    ? Object.values(next.obligations).find(
        (one) => one.taskId === taskId && one.kind === 'report' && one.subject === own.period && isRunning(one),
      )
    : undefined;
  return withDoers(met ? endObligation(next, met.id, 'met', meta.occurredAt) : next, taskId, meta);
};

export const contributionDelivered = (state: Directive, { data, meta }: EventOf<'ContributionDelivered'>): Directive => {
  const next = patchTask(state, data.taskId, (task) => ({
    assists: task.assists.map((one) =>
      one.departmentId === data.departmentId ? { ...one, contributedAt: one.contributedAt ?? meta.occurredAt } : one,
    ),
  }));
  return withDoers(endObligation(next, `${data.taskId}/contribution/${data.departmentId}`, 'met', meta.occurredAt), data.taskId, meta);
};

export const blockRaised = (state: Directive, { data, meta }: EventOf<'BlockRaised'>): Directive => {
  const { taskId } = data;
  const own = without(data, 'taskId', 'to');
  const next = patchTask(state, taskId, (task) => ({
    blocks: [...task.blocks, { ...own, raisedAt: meta.occurredAt, by: meta.actor.personId, answeredAt: null, clearedAt: null }],
  }));
  return withDoers(next, taskId, meta);
};

export const blockAnswered = (state: Directive, { data, meta }: EventOf<'BlockAnswered'>): Directive =>
  endObligation(
    patchTask(state, data.taskId, (task) => ({ blocks: patchNth(task.blocks, data.n, () => ({ answeredAt: meta.occurredAt })) })),
    `${data.taskId}/block_answer/${data.n}`,
    'met',
    meta.occurredAt,
  );

export const blockCleared = (state: Directive, { data, meta }: EventOf<'BlockCleared'>): Directive => {
  const next = patchTask(state, data.taskId, (task) => ({
    blocks: patchNth(task.blocks, data.n, () => ({ clearedAt: meta.occurredAt })),
  }));
  return withDoers(endObligation(next, `${data.taskId}/block_answer/${data.n}`, 'cancelled', meta.occurredAt), data.taskId, meta);
};

export const nudged = (state: Directive, { data, meta }: EventOf<'TaskNudged'>): Directive => {
  const { taskId, n, text } = data;
  const task = state.tasks[taskId];
  if (!task) return state;
  const next = patchTask(state, taskId, () => ({
    nudges: [...task.nudges, { n, at: meta.occurredAt, by: meta.actor.personId, text, answeredAt: null }],
  }));
  const owner = { kind: 'department' as const, departmentId: task.lead };
  const opening = { id: `${taskId}/nudge_answer/${n}`, taskId, kind: 'nudge_answer' as const, owner, due: data.answerDue, generation: 0 };
  return withHolds(openObligation(next, opening, meta.occurredAt), taskId);
};

export const nudgeAnswered = (state: Directive, { data, meta }: EventOf<'NudgeAnswered'>): Directive => {
  const next = patchTask(state, data.taskId, (task) => ({
    nudges: patchNth(task.nudges, data.n, () => ({ answeredAt: meta.occurredAt })),
  }));
  return withDoers(endObligation(next, `${data.taskId}/nudge_answer/${data.n}`, 'met', meta.occurredAt), data.taskId, meta);
};
