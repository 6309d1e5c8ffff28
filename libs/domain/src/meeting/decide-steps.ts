import type { CommandMeta } from '../directive/command-meta.js';
import type { MeetingCommand, MeetingCommandMap, MeetingCommandType } from './commands.js';
import type { MeetingContext } from './context.js';
import { decideMeeting } from './decide.js';
import type { MeetingEventMeta, StampedMeetingEvent } from './events.js';
import { evolveMeeting } from './evolve.js';
import type { MeetingRefusal } from './refusals.js';
import type { MeetingState } from './state.js';

/** A command without its circumstances. */
export type MeetingStep = { [T in MeetingCommandType]: { type: T; data: MeetingCommandMap[T] } }[MeetingCommandType];

export type StepsDecision = { ok: true; events: StampedMeetingEvent[]; state: MeetingState } | { ok: false; refusal: MeetingRefusal };

/** The steps of one request in order, all or nothing: the first refusal is the answer. */
export const decideMeetingSteps = (
  before: MeetingState,
  { steps, meta }: { steps: readonly MeetingStep[]; meta: CommandMeta },
  ctx: MeetingContext,
): StepsDecision => {
  const stamp: MeetingEventMeta = {
    occurredAt: ctx.now,
    ...(meta.assertedAt ? { assertedAt: meta.assertedAt } : {}),
    actor: meta.actor,
    accountable: meta.accountable,
    authority: meta.authority,
    causationId: meta.id,
    correlationId: meta.correlationId,
  };
  let state = before;
  const events: StampedMeetingEvent[] = [];
  for (const step of steps) {
    const decision = decideMeeting(state, { ...step, meta } as MeetingCommand, ctx);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      const stamped: StampedMeetingEvent = { ...event, meta: stamp };
      events.push(stamped);
      state = evolveMeeting(state, stamped);
    }
  }
  return { ok: true, events, state };
};

/** Nothing more can happen to it. */
export const isMeetingClosed = (state: MeetingState): boolean =>
  state !== null && (state.status === 'APPROVED' || state.supersededBy !== null);
