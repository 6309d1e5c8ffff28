import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import type { DepartmentId } from '../../shared/party.js';
import { first, isRefusal, sure, textRequired, when } from '../../shared/refusing.js';
import { id, longText } from '../../shared/schema.js';
import { addressees, headAndClerk, person } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { Task } from '../state/index.js';
import { taskAct } from './define-act.js';
import { decisionClock, role } from './shared/openings.js';
import { partIn } from './shared/parts.js';
import { liveRequired } from './shared/states.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['lead', 'assist']);

const otherSides = (task: Task, departmentId: DepartmentId): DepartmentId[] =>
  [task.lead, ...task.assists.map((one) => one.departmentId)].filter((one) => one !== departmentId);

/** 提请裁定分歧: the lead or an assist asks the office who does what. The work goes on meanwhile, and so do its clocks. */
export const raiseDisagreement = taskAct({
  type: 'RaiseDisagreement',
  input: z.object({ with: id, about: z.enum(['division', 'contribution']), matter: longText, proposal: longText.optional() }),
  grants: BY_LEAD_OR_ASSIST,
  possible: ({ task }, who) => {
    const acting = partOf(task, who);
    if (isRefusal(acting)) return acting;
    const { departmentId } = acting;
    const open = (task.disagreements ?? []).some((one) => one.departmentId === departmentId && !one.decision);
    return first(
      liveRequired(task),
      when(otherSides(task, departmentId).length === 0, 'no_other_side', { departmentId }),
      when(open, 'disagreement_pending', { taskId: task.id }),
    );
  },
  refuses: ({ task }, { with: other, matter }, who) => {
    const { departmentId } = sure(partOf(task, who));
    return first(when(!otherSides(task, departmentId).includes(other), 'no_other_side', { departmentId: other }), textRequired({ matter }));
  },
  decide: ({ state, task }, data, who, ctx) => {
    const { departmentId } = sure(partOf(task, who));
    const n = (task.disagreements ?? []).length + 1;
    const to = addressees(ctx, who, [{ role: 'office_head' }, person(state.contact), ...headAndClerk(data.with)]);
    const limit = state.policy.limits.responseDecision;
    const clock = { owner: role('office_head'), key: `disagreement-${n}`, limit, subject: 'disagreement' };
    return [
      { type: 'DisagreementRaised', data: { ...data, n, departmentId, to } },
      decisionClock({ state, task }, 'response_decision', clock, ctx),
    ];
  },
  problems: ['no_other_side', 'disagreement_pending'],
});
