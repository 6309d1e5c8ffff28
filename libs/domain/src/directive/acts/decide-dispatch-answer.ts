import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { entryAct } from './define-act.js';
import { assistOpenings } from './shared/fan-out.js';
import { opened } from './shared/openings.js';
import { newDueNeeded, reassignment } from './shared/reassignment.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { separated } from './shared/roles.js';
import { liveRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

/**
 * 异议答复, the office's decision. Upheld with `reassignTo` it is carried out at once; upheld without, by a further act; not upheld, the
 * task goes back to where it was.
 */
export const decideDispatchAnswer = entryAct({
  type: 'DecideDispatchAnswer',
  input: z.object({ upheld: z.boolean(), reason: longText, reassignTo: id.optional() }),
  grants: BY_OFFICE,
  entries: (task) => task.responses.filter((one) => !one.decision),
  gone: 'response_not_pending',
  possible: ({ task, entry }, who) => first(liveRequired(task), separated(who, [entry.by])),
  refuses: ({ state, task, entry: { departmentId } }, { upheld, reason, reassignTo }, _, ctx) => {
    const to = upheld ? reassignTo : undefined;
    const parties = [task.lead, ...task.assists.map((one) => one.departmentId)];
    return first(
      textRequired({ reason }),
      unknownDepartment(to, ctx),
      when(to !== undefined && to === departmentId, 'same_department', { departmentId: to ?? null }),
      when(departmentId !== task.lead && to !== undefined && parties.includes(to), 'lead_is_also_assist', { departmentId: to ?? null }),
      departmentId === task.lead && to !== undefined ? newDueNeeded(state, task, ctx) : null,
    );
  },
  decide: ({ state, task, entry: { departmentId } }, { n, upheld, reason, reassignTo }, who, ctx) => {
    const to = upheld ? reassignTo : undefined;
    const told = [departmentId, ...(to !== undefined && departmentId !== task.lead ? [to] : [])];
    const decided = { taskId: task.id, n, upheld, reason, to: addressees(ctx, who, told.flatMap(headAndClerk)) };
    if (departmentId === task.lead) {
      const moved = to === undefined ? [] : reassignment({ state, task }, { to, reason }, who, ctx);
      return [{ type: 'DispatchAnswerDecided', data: decided }, ...moved];
    }
    const released = task.assists.find((one) => one.departmentId === departmentId);
    if (to === undefined || !released) return [{ type: 'DispatchAnswerDecided', data: decided }];
    const date = released.contributionDue;
    // A date that has passed cannot be owed by somebody who was not asked until now.
    const replacement = { departmentId: to, duty: released.duty, contributionDue: date && date > ctx.now ? date : null };
    return [
      { type: 'DispatchAnswerDecided', data: { ...decided, replacement } },
      ...assistOpenings(task.id, replacement, { ...state, due: task.currentDue }, ctx).map(opened),
    ];
  },
  problems: ['same_department', 'unknown_department', 'new_due_needed'],
});
