import type { CommandMeta } from '../../directive/command-meta.js';
import { isRefusal, refusal } from '../../shared/refusing.js';
import type { DecidingContext, MeetingDecision } from './shared/context.js';
import { evolveMeeting } from '../events/evolve.js';
import type { MeetingEventMeta, StampedMeetingEvent } from '../events/registry.js';
import type { MeetingRefusal } from '../state/refusals.js';
import type { MeetingState } from '../state/meeting-state.js';
import type { AnyMeetingAct } from './define-act.js';
import { MEETING_ACTS } from './registry.js';
import type { MeetingCommand, MeetingCommandType, MeetingStep } from './registry.js';

const actOf = (type: MeetingCommandType): AnyMeetingAct => MEETING_ACTS[type];

/** The rules of a meeting's list. Pure; a refusal is a value. Whoever loads a stale stream gets `version_conflict` from the caller. */
export const decideMeeting = (state: MeetingState, { type, data, meta }: MeetingCommand, ctx: DecidingContext): MeetingDecision => {
  const act = actOf(type);
  const on = act.find(state, data, meta);
  if (isRefusal(on)) return { ok: false, refusal: on };
  const refusal = act.possible(on, ctx) ?? act.refuses(on, data, ctx);
  return refusal ? { ok: false, refusal } : { ok: true, events: act.decide(on, data, ctx) };
};

export type StepsDecision = { ok: true; events: StampedMeetingEvent[]; state: MeetingState } | { ok: false; refusal: MeetingRefusal };

/** The steps of one request in order, all or nothing: the first refusal is the answer. */
export const decideMeetingSteps = (
  before: MeetingState,
  { steps, meta }: { steps: readonly MeetingStep[]; meta: CommandMeta },
  ctx: DecidingContext,
): StepsDecision => {
  const { assertedAt, receivedAt } = meta;
  if (assertedAt && assertedAt.at > receivedAt)
    return { ok: false, refusal: refusal('asserted_too_late', { at: assertedAt.at, receivedAt }) };
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
