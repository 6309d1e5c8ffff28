import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Directive, Task } from '../state/index.js';
import { addressees, headAndClerk } from '../addressees.js';
import { taskAct } from './define-act.js';
import { POLICY_SET_THE_DATE } from './shared/dates.js';
import { reportOpening } from './shared/fan-out.js';
import { opened, opening, role } from './shared/openings.js';
import { first, refusal, sure, textRequired } from '../../shared/refusing.js';
import { apartFrom } from './shared/roles.js';
import { statusRequired } from './shared/states.js';

const isReporting = (state: Directive, task: Task): boolean =>
  Object.values(state.obligations).some(
    (one) => one.taskId === task.id && one.kind === 'report' && (one.status === 'open' || one.status === 'held'),
  );

/** 转长期批复: by the level that an extension needs; from then on it is reviewed and reported, and never overdue. */
export const decideStanding = taskAct({
  type: 'DecideStanding',
  input: z.object({ grant: z.boolean(), reason: longText }),
  grants: BY_DECIDERS,
  provided: { office_head: POLICY_SET_THE_DATE },
  possible: ({ task }, who, ctx) => {
    const asked = task.standingRequest;
    if (!asked) return refusal('standing_not_pending', { taskId: task.id });
    return first(statusRequired(task, ['IN_PROGRESS', 'OBJECTED', 'SUSPENDED']), apartFrom(task, [asked.by], who, ctx));
  },
  refuses: (_, { grant, reason }) => (grant ? null : textRequired({ reason })),
  decide: ({ state, task }, { grant, reason }, who, ctx) => {
    const decided: DirectiveEvent = {
      type: 'StandingDecided',
      data: { taskId: task.id, granted: grant, reason, to: addressees(ctx, who, headAndClerk(task.lead)) },
    };
    if (!grant) return [decided];
    const { reportCycle, reviewOn } = sure(task.standingRequest);
    const report = isReporting(state, task) ? [] : reportOpening({ lead: task.lead, reportCycle }, task.id, null, ctx);
    // A report already handed in for this period is not asked for again: its clock would carry the same id.
    const fresh = report.filter((one) => !state.obligations[one.id]);
    return [decided, ...[opening(task.id, 'standing_review', role('supervision_officer'), reviewOn, 1), ...fresh].map(opened)];
  },
  problems: ['standing_not_pending'],
});
