import { isWorkingDay, localDateOf } from '../calendar/working-time.js';
import type { NoticeColour } from '../policy/policy.js';
import type { DepartmentId, PersonId } from '../shared/party.js';
import type { Who } from './command-meta.js';
import type { DecisionContext } from './context.js';
import { told } from './addressees.js';
import type { Obligation, Task } from './state/index.js';

/** Whom something tells, and which of them only because they are on duty; absent = nobody is. */
export interface ToldOnDuty {
  to: PersonId[];
  onDuty?: PersonId[];
}

/** 节假日值班: on a day of rest what is urgent also tells whoever is on duty in the units that it concerns. */
export const withOnDuty = (
  to: readonly PersonId[],
  units: readonly DepartmentId[],
  who: Who | undefined,
  { now, calendar, directory }: Pick<DecisionContext, 'now' | 'calendar' | 'directory'>,
): ToldOnDuty => {
  const today = localDateOf(now, calendar);
  if (isWorkingDay(today, calendar)) return { to: [...to] };
  const rostered = told([...new Set(units.flatMap((id) => directory.onDuty?.(id, today) ?? []))], who);
  return rostered.length === 0 ? { to: [...to] } : { to: [...new Set([...to, ...rostered])], onDuty: rostered };
};

/** Whom a notice tells: an orange or red one also whoever is on duty in the unit that owes what it is about. */
export const noticeTold = (
  to: readonly PersonId[],
  { task, obligation: { owner } }: { task: Pick<Task, 'lead'>; obligation: Pick<Obligation, 'owner'> },
  colour: NoticeColour,
  ctx: Pick<DecisionContext, 'now' | 'calendar' | 'directory'>,
  who?: Who,
): ToldOnDuty =>
  colour === 'blue' ? { to: [...to] } : withOnDuty(to, [owner.kind === 'department' ? owner.departmentId : task.lead], who, ctx);
