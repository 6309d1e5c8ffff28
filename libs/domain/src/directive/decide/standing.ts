import type { DirectiveEvent } from '../events/registry.js';
import type { Obligation } from '../state/index.js';
import { afterEnding } from './completion.js';
import { dateLevel, dateLevelOwner, mayAskForTime } from './dates.js';
import { reportOpening } from './fan-out.js';
import { decisionClock, opened, opening, role } from './openings.js';
import {
  OFFICE,
  accept,
  first,
  leadRequired,
  liveRequired,
  refuse,
  reject,
  roleRequired,
  separated,
  statusRequired,
  textRequired,
  when,
} from './rules.js';
import type { DecideTask } from './rules.js';

const countOf = (obligations: Record<string, Obligation>, prefix: string): number =>
  Object.keys(obligations).filter((id) => id.startsWith(prefix)).length;

/** 转为长期事项: asked like an extension, in time and by the lead. */
export const requestStanding: DecideTask<'RequestStanding'> = ({ state, task }, { data, meta }, ctx) => {
  const wrong = first(
    leadRequired(task, meta),
    mayAskForTime(task, meta.receivedAt),
    textRequired({ reason: data.reason, endCondition: data.endCondition }),
    when(data.reviewOn <= meta.receivedAt, 'due_in_past', { field: 'reviewOn', at: data.reviewOn }),
  );
  if (wrong) return reject(wrong);
  const n = countOf(state.obligations, `${task.id}/extension_decision/standing-`) + 1;
  const clock = {
    owner: role(dateLevelOwner(task)),
    key: `standing-${n}`,
    limit: state.policy.limits.extensionDecision,
    subject: 'standing',
  };
  return accept({ type: 'StandingRequested', data }, decisionClock({ state, task }, 'extension_decision', clock, ctx));
};

/** Approved by the level that an extension needs; from then on it is reviewed and reported, and never overdue. */
export const decideStanding: DecideTask<'DecideStanding'> = ({ state, task }, { data, meta }, ctx) => {
  const asked = task.standingRequest;
  if (!asked) return refuse('standing_not_pending', { taskId: task.id });
  const wrong = first(
    statusRequired(task, ['IN_PROGRESS', 'OBJECTED', 'SUSPENDED']),
    roleRequired(state, meta, dateLevel(task)),
    separated(meta, [asked.by]),
    data.grant ? null : textRequired({ reason: data.reason }),
  );
  if (wrong) return reject(wrong);
  const decided: DirectiveEvent = { type: 'StandingDecided', data: { taskId: task.id, granted: data.grant, reason: data.reason } };
  if (!data.grant) return accept(decided);
  const reporting = Object.values(state.obligations).some(
    (one) => one.taskId === task.id && one.kind === 'report' && (one.status === 'open' || one.status === 'held'),
  );
  const report = reporting ? [] : reportOpening({ lead: task.lead, reportCycle: asked.reportCycle }, task.id, ctx);
  // A report already handed in for this period is not asked for again: its clock would carry the same id.
  const fresh = report.filter((one) => !state.obligations[one.id]);
  return accept(decided, ...[opening(task.id, 'standing_review', role('supervision_officer'), asked.reviewOn, 1), ...fresh].map(opened));
};

/** 复核: it goes on until the next review, or its end condition is met and it ends. */
export const reviewStanding: DecideTask<'ReviewStanding'> = ({ state, task }, { data, meta }) => {
  const { reviewOn } = data;
  const goesOn = data.outcome === 'continue';
  const wrong = first(
    when(task.kind !== 'standing', 'not_standing', { taskId: task.id }),
    liveRequired(task),
    goesOn ? null : statusRequired(task, ['IN_PROGRESS']),
    roleRequired(state, meta, OFFICE),
    separated(meta, task.doers),
    textRequired({ finding: data.finding }),
    when(goesOn && !reviewOn, 'due_required', { field: 'reviewOn' }),
    when(goesOn && reviewOn !== undefined && reviewOn <= meta.receivedAt, 'due_in_past', { field: 'reviewOn', at: reviewOn ?? null }),
  );
  if (wrong) return reject(wrong);
  const { taskId, outcome, finding } = data;
  if (goesOn && reviewOn) {
    const n = countOf(state.obligations, `${taskId}/standing_review/`) + 1;
    return accept(
      { type: 'StandingReviewed', data: { taskId, outcome, finding, reviewOn } },
      opened(opening(taskId, 'standing_review', role('supervision_officer'), reviewOn, n)),
    );
  }
  return accept(
    { type: 'StandingReviewed', data: { taskId, outcome, finding, reviewOn: null } },
    { type: 'TaskCompleted', data: { taskId, n: null } },
    ...afterEnding(state, task, 'COMPLETED'),
  );
};
