import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { dueInstant, id, longText } from '../../shared/schema.js';
import type { Instant } from '../../shared/time.js';
import { addressees, headAndClerk, roleHolders, told as toldOf } from '../addressees.js';
import type { Refusal } from '../refusals.js';
import { FOLLOW_UPS, type DispatchResponse, type FollowUp } from '../state/index.js';
import { entryAct } from './define-act.js';
import { assistOpenings } from './shared/fan-out.js';
import { opened, opening, role } from './shared/openings.js';
import { newDueNeeded, reassignment } from './shared/reassignment.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { separated } from './shared/roles.js';
import { liveRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

const FOLLOWING = {
  description:
    'What must follow an explanation, or that it cannot be solved for now, where it is accepted, and by when: asked for then, the task goes back to work by itself',
};

/** Whose it is to see to what follows. */
const OWED_BY: Record<FollowUp['what'], 'office_head' | 'leader_in_charge'> = {
  review: 'office_head',
  reassignment: 'office_head',
  coordination: 'leader_in_charge',
  suspension: 'leader_in_charge',
  termination: 'leader_in_charge',
};

/** Accepting that nothing happens now says what happens next; anything else decides what happens by itself. */
const followRefused = (
  { kind }: DispatchResponse,
  { upheld, reassignTo, follow }: { upheld: boolean; reassignTo?: string | undefined; follow?: FollowUp | undefined },
  now: Instant,
): Refusal | null => {
  const accepted = upheld && kind !== 'objection' && reassignTo === undefined;
  return first(
    when(accepted && !follow, 'follow_required', { kind }),
    when(!accepted && follow !== undefined, 'follow_not_wanted', { kind }),
    when(follow !== undefined && follow.by <= now, 'due_in_past', { field: 'follow.by', at: follow?.by ?? null }),
  );
};

/**
 * 异议答复, the office's decision. Upheld with `reassignTo` it is carried out at once; upheld without, by a further act; not upheld, the
 * task goes back to where it was.
 */
export const decideDispatchAnswer = entryAct({
  type: 'DecideDispatchAnswer',
  input: z.object({
    upheld: z.boolean(),
    reason: longText,
    reassignTo: id.optional(),
    follow: z
      .object({ what: z.enum(FOLLOW_UPS), by: dueInstant })
      .optional()
      .meta(FOLLOWING),
  }),
  grants: BY_OFFICE,
  entries: (task) => task.responses.filter((one) => !one.decision),
  gone: 'response_not_pending',
  possible: ({ task, entry }, who) => first(liveRequired(task), separated(who, [entry.by])),
  refuses: ({ state, task, entry }, data, who, ctx) => {
    const { departmentId } = entry;
    const { upheld, reason, reassignTo } = data;
    const to = upheld ? reassignTo : undefined;
    const parties = [task.lead, ...task.assists.map((one) => one.departmentId)];
    return first(
      textRequired({ reason }),
      followRefused(entry, data, who.receivedAt),
      unknownDepartment(to, ctx),
      when(to !== undefined && to === departmentId, 'same_department', { departmentId: to ?? null }),
      when(departmentId !== task.lead && to !== undefined && parties.includes(to), 'lead_is_also_assist', { departmentId: to ?? null }),
      departmentId === task.lead && to !== undefined ? newDueNeeded(state, task, ctx) : null,
    );
  },
  decide: ({ state, task, entry: { departmentId } }, { n, upheld, reason, reassignTo, follow = null }, who, ctx) => {
    const next = upheld ? reassignTo : undefined;
    const told = [departmentId, ...(next !== undefined && departmentId !== task.lead ? [next] : [])];
    const owner = follow && OWED_BY[follow.what];
    const leaders = owner === 'leader_in_charge' ? toldOf(roleHolders(state, task, owner, ctx), who) : [];
    const to = [...new Set([...addressees(ctx, who, told.flatMap(headAndClerk)), ...leaders])];
    const decided = { taskId: task.id, n, upheld, reason, follow, to };
    if (departmentId === task.lead) {
      const moved = next === undefined ? [] : reassignment({ state, task }, { to: next, reason }, who, ctx);
      const owed =
        follow && owner
          ? [opened({ ...opening(task.id, 'response_decision', role(owner), follow.by, `follow-${n}`), subject: follow.what })]
          : [];
      return [{ type: 'DispatchAnswerDecided', data: decided }, ...owed, ...moved];
    }
    const released = task.assists.find((one) => one.departmentId === departmentId);
    if (next === undefined || !released) return [{ type: 'DispatchAnswerDecided', data: decided }];
    const date = released.contributionDue;
    // A date that has passed cannot be owed by somebody who was not asked until now.
    const replacement = { departmentId: next, duty: released.duty, contributionDue: date && date > ctx.now ? date : null };
    return [
      { type: 'DispatchAnswerDecided', data: { ...decided, replacement } },
      ...assistOpenings(task.id, replacement, { ...state, due: task.currentDue }, ctx).map(opened),
    ];
  },
  problems: ['same_department', 'unknown_department', 'new_due_needed', 'follow_required', 'follow_not_wanted', 'due_in_past'],
});
