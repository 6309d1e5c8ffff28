import type { DirectiveEvent } from '../events/registry.js';
import { fanOut, wrongOrders } from './fan-out.js';
import { OPEN, basisOf, directiveStatus } from './registration.js';
import {
  HEAD_AND_ABOVE,
  LEADERS,
  OFFICE,
  QUIET,
  SUPERVISING,
  accept,
  first,
  hasRole,
  isLive,
  refuse,
  reject,
  roleRequired,
  separated,
  textRequired,
  when,
} from './rules.js';
import type { Decide } from './rules.js';

/** 并案, this one into another: its live tasks end here, so that no inbox keeps asking for them. */
export const mergeDirective: Decide<'MergeDirective'> = (state, { data, meta }) => {
  const wrong = first(directiveStatus(state, OPEN), roleRequired(state, meta, SUPERVISING), textRequired({ reason: data.reason }));
  if (wrong) return reject(wrong);
  if (data.into === state.id) return refuse('merge_into_itself', { directiveId: state.id });
  const ended = Object.values(state.tasks)
    .filter(isLive)
    .map((task): DirectiveEvent => ({
      type: task.receivedAt ? 'TaskTerminated' : 'TaskRecalled',
      data: { taskId: task.id, reason: data.reason },
    }));
  return accept(...ended, { type: 'DirectiveMerged', data });
};

/** 并案, another one into this: its basis is cited here too. Said twice, it is recorded once. */
export const absorbDirective: Decide<'AbsorbDirective'> = (state, { data, meta }) => {
  const wrong = first(
    directiveStatus(state, OPEN),
    roleRequired(state, meta, SUPERVISING),
    textRequired({ reason: data.reason }),
    when(data.from === state.id, 'merge_into_itself', { directiveId: state.id }),
  );
  if (wrong) return reject(wrong);
  return state.absorbed.includes(data.from) ? QUIET : accept({ type: 'DirectiveAbsorbed', data });
};

/** 销号: rectification lists only, after completion, when its public notice has run out. */
export const dischargeDirective: Decide<'DischargeDirective'> = (state, { data, meta }) => {
  const { from, to, place } = data.publicNotice;
  const wrong = first(
    when(state.source.kind !== 'rectification', 'rectification_only', { source: state.source.kind }),
    directiveStatus(state, ['COMPLETED']),
    roleRequired(state, meta, HEAD_AND_ABOVE),
    textRequired({ explanation: data.explanation, decidedBy: data.decidedBy, 'publicNotice.place': place }),
    when(to <= from, 'text_required', { field: 'publicNotice' }),
    when(to > meta.receivedAt, 'directive_wrong_state', { status: state.status, publicNoticeUntil: to }),
  );
  return wrong ? reject(wrong) : accept({ type: 'DirectiveDischarged', data });
};

/** 回头看: by somebody who had no part in the work. */
export const reinspectDirective: Decide<'ReinspectDirective'> = (state, { data, meta }) => {
  const doers = Object.values(state.tasks).flatMap((task) => task.doers);
  const wrong = first(
    directiveStatus(state, ['COMPLETED', 'DISCHARGED']),
    roleRequired(state, meta, SUPERVISING),
    separated(meta, doers),
    textRequired({ finding: data.finding }),
  );
  if (wrong) return reject(wrong);
  return accept({ type: 'DirectiveReinspected', data: { n: state.reinspections.length + 1, ...data, cycle: state.cycle } });
};

/** 重新办理: after a re-inspection that failed, or on a leader's reason; the first cycle stays beside the next. */
export const reopenDirective: Decide<'ReopenDirective'> = (state, { data, meta }, ctx) => {
  const failed = state.reinspections.some((one) => one.cycle === state.cycle && !one.holds);
  const leader = hasRole(state, meta, LEADERS);
  const wrong = first(
    directiveStatus(state, ['COMPLETED', 'DISCHARGED']),
    leader ? null : roleRequired(state, meta, OFFICE),
    when(!failed && !leader, 'reinspection_required', { cycle: state.cycle }),
    textRequired({ reason: data.reason }),
    wrongOrders(data.tasks, meta.receivedAt, ctx),
  );
  if (wrong) return reject(wrong);
  const cycle = state.cycle + 1;
  return accept(
    { type: 'DirectiveReopened', data: { cycle, reason: data.reason } },
    ...fanOut(data.tasks, basisOf(state, cycle), meta, ctx),
  );
};
