import type { Way } from '../../directive/acts/acts-now.js';
import { granted } from '../../directive/who-may/allowed.js';
import { NO_PARTS } from '../../directive/who-may/parts.js';
import { isRefusal, refusal } from '../../shared/refusing.js';
import type { MeetingRefusal } from '../state/refusals.js';
import type { MeetingState } from '../state/meeting-state.js';
import type { AnyMeetingAct } from './define-act.js';
import { MEETING_ACTS, type MeetingCommandType } from './registry.js';
import type { MeetingContext } from './shared/context.js';

export interface MeetingActNow {
  act: MeetingCommandType;
  /** The draft that it would be about; absent = the meeting as a whole. */
  draftId?: string;
  /** The way in which it can be done; null = it cannot. */
  way: Way | null;
  /** Why it cannot be done; null = it can. */
  refusal: MeetingRefusal | null;
}

/** A command is taken on the first ground that the table lets do it, whatever the list's state. */
const wayTo = (act: AnyMeetingAct, ways: readonly Way[]): Way | undefined => ways.find(({ standing }) => granted(act, standing, NO_PARTS));

const refusalNow = (
  act: AnyMeetingAct,
  state: MeetingState,
  data: object,
  way: Way | undefined,
  ctx: MeetingContext,
): MeetingRefusal | null => {
  if (!way) return refusal('role_required', { roles: Object.keys(act.grants).join(',') });
  const on = act.find(state, data, way.who);
  return isRefusal(on) ? (on as MeetingRefusal) : act.possible(on, ctx);
};

/** What each kind of act could be about; nobody sends a step alone, and taking minutes in is about no meeting that is. */
const targetsOf = (act: AnyMeetingAct, state: MeetingState): { draftId?: string }[] => {
  if (state === null || act.on === 'new' || act.on === 'step') return [];
  return act.on === 'meeting' ? [{}] : state.draftOrder.map((draftId) => ({ draftId }));
};

/** Every act on a meeting and on each of its drafts, and whether somebody can do it now: the same that the decision asks first. */
export const meetingActsNow = (state: MeetingState, ways: readonly Way[], ctx: MeetingContext): MeetingActNow[] =>
  (Object.entries(MEETING_ACTS) as unknown as [MeetingCommandType, AnyMeetingAct][]).flatMap(([type, act]) => {
    const way = wayTo(act, ways);
    return targetsOf(act, state).map((target): MeetingActNow => {
      const found = refusalNow(act, state, target, way, ctx);
      return { act: type, ...target, way: found === null ? (way ?? null) : null, refusal: found };
    });
  });
