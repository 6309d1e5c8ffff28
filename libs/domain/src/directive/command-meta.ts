import type { Acting } from '../shared/event-meta.js';
import type { Actor, Assertion, Authority, Party } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

/** Who acts, for whom and on what ground. `receivedAt` is the API's: lateness is judged on it, so our outage makes nobody late. */
export interface Who {
  receivedAt: Instant;
  actor: Actor;
  accountable: Party;
  authority: Authority;
  /** Id of the accepted command that this one follows from: that act was judged where it was recorded. Never set by a request. */
  followsFrom?: string;
  /** With `followsFrom`: the approval that the same act carries is this person's, all else the actor's. Never set by a request. */
  approval?: Acting;
}

/** What comes with every command. */
/** The API's word for a command: from whom it took it, and on what route, under a key that the database does not hold. */
export interface Attestation {
  /** Name and id of the key. */
  key: string;
  /** Verb and path, as they were called. */
  where: string;
  /** What the sender proved themselves by: SHA-256 of a token, or of a session's id. */
  sender: string;
  /** The process that took it. */
  instance: string;
  /** Ed25519, base64; empty = nobody has signed yet. */
  signature: string;
}

export interface CommandMeta extends Who {
  id: string;
  assertedAt?: Assertion;
  correlationId: string;
  /** With `followsFrom`: the number of the rules under which that one was recorded, absent = 1. Never set by a request. */
  rules?: number;
  /** Optional If-Match: the stream version the caller saw. */
  expectedVersion?: number;
  /** Of a person's own command; what the engine sends by itself names its cause instead. No event takes it over. */
  attested?: Attestation;
}
