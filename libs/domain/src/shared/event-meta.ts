import type { Actor, Assertion, Authority, Party, PersonId } from './party.js';
import type { Instant } from './time.js';

/** Persons an alert is for, resolved by the directory of that moment. */
export interface Recipients {
  to: PersonId[];
}

/** What stands beside every payload. The three times: asserted (on paper), occurred (judged), recorded (by the database). */
export interface EventMeta {
  occurredAt: Instant;
  assertedAt?: Assertion;
  actor: Actor;
  accountable: Party;
  authority: Authority;
  /** The command that caused it. */
  causationId: string;
  correlationId: string;
  policyVersion: string;
  calendarVersion: string;
  /** Number of the rules that decided it, put in as it is appended; absent = 1. Along the record it never falls. */
  rules?: number;
}

/** Who acts, for whom, on what ground. */
export type Acting = Pick<EventMeta, 'actor' | 'accountable' | 'authority'>;

/** What stands beside the payloads of a stream that follows no ladder and needs no calendar of its own. */
export type UnpinnedEventMeta = Omit<EventMeta, 'policyVersion' | 'calendarVersion'>;

/** Whose decision it is: of what was entered from a signed paper, the signer's; else whoever acted. */
export const decidedBy = ({ actor, authority }: Pick<EventMeta, 'actor' | 'authority'>): PersonId =>
  authority.kind === 'paper' ? (authority.onBehalfOf ?? actor.personId) : actor.personId;
