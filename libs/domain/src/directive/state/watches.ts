import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';

/** 关注: somebody of the office or a leader wants to hear of what happens to it. */
export interface Watch {
  personId: PersonId;
  at: Instant;
  reason: string;
  /** When they were last told of something; absent until the first time. */
  toldAt?: Instant;
}

/** 挂牌督办: under the special watch of the office and its leaders, by a decision. */
export interface SpecialWatch {
  by: PersonId;
  at: Instant;
  reason: string;
  toldAt?: Instant;
}
