import type { WorkCalendar } from '../calendar/calendar.js';
import type { PersonId, RoleRef } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { DirectiveEvent } from './events/registry.js';
import type { Refusal } from './refusals.js';

/** Who holds which role, as of the moment of the decision: a pure look-up over a loaded snapshot of the organisation. */
export interface Directory {
  version: string;
  holders(role: RoleRef): PersonId[];
  isDepartment(id: string): boolean;
}

/** What a decision may look at besides state and command. `now` is the batch's time; commands carry their own `receivedAt`. */
export interface DecisionContext {
  now: Instant;
  calendar: WorkCalendar;
  directory: Directory;
  /** Number of the rules that the command is judged by; default: the present one. Of what follows from an act, that of its cause. */
  rules?: number;
}

export type Decision = { ok: true; events: DirectiveEvent[] } | { ok: false; refusal: Refusal };
