import type { DecisionContext } from '../directive/context.js';
import type { MeetingEvent } from './events.js';
import type { MeetingRefusal } from './refusals.js';

/** What a decision about a meeting may look at besides state and command. */
export type MeetingContext = Pick<DecisionContext, 'now' | 'directory'>;

export type MeetingDecision = { ok: true; events: MeetingEvent[] } | { ok: false; refusal: MeetingRefusal };

export const accept = (...events: MeetingEvent[]): MeetingDecision => ({ ok: true, events });
export const refuse = (code: MeetingRefusal['code'], params?: MeetingRefusal['params']): MeetingDecision => ({
  ok: false,
  refusal: params ? { code, params } : { code },
});
