import type { WorkCalendar } from '../calendar/calendar.js';
import type { DepartmentId, PersonId, RoleRef } from '../shared/party.js';
import type { Standing } from '../shared/standing.js';
import type { Instant, LocalDate } from '../shared/time.js';
import type { Who } from './command-meta.js';
import type { DirectiveEvent } from './events/registry.js';
import type { Refusal } from './refusals.js';

/** Who holds which role, as of the moment of the decision: a pure look-up over a loaded snapshot of the organisation. */
export interface Directory {
  version: string;
  holders(role: RoleRef): PersonId[];
  isDepartment(id: string): boolean;
  /** 值班: who of a unit is on duty on a day, and not away. */
  onDuty?(id: DepartmentId, date: LocalDate): PersonId[];
  /** What a unit is called; for texts alone, never for a decision. */
  nameOf?(id: DepartmentId): string | undefined;
  /** Units that go on in the place of one that ended, as of now; none of one that goes on itself. */
  successorsOf(id: DepartmentId): readonly DepartmentId[];
  /** Is it somebody whom the organisation has, in office or not. */
  knows(personId: PersonId): boolean;
  /** Every ground on which somebody may act. */
  standingsOf(personId: PersonId): readonly Standing[];
  /** Those among them that a command states: its post or delegation, for its accountable side. None when that is no longer in effect. */
  statedBy(who: Who): readonly Standing[];
  /** Departments in which somebody holds a post, or does a head's or clerk's work for another. */
  servesIn(personId: PersonId): readonly DepartmentId[];
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
