import type { WorkCalendar } from '../calendar/calendar.js';
import type { Directory } from '../directive/context.js';
import type { Directive } from '../directive/state/index.js';
import type { PersonId, TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { RecordedEvent } from '../record/history.js';
import type { Delegation } from '../organisation/state/organisation-state.js';

export const EXCEPTION_CODES = [
  'baseline_late_but_green',
  'extension_after_expiry',
  'closed_without_evidence',
  'closed_at_the_last_moment',
  'entered_by_proxy',
  'signed_by_involved',
  'acted_without_consent',
  'leader_unfit',
  'signed_by_unfit',
  'reassigned_before_due',
  'reinspection_failed',
  'ended_while_open',
  'corrected_to_later',
  'asserted_before_dispatch',
  'notice_overtaken',
  'extension_decided_late',
  'objection_held_long',
  'closed_soon_after_return',
  'signed_on_paper',
] as const;
export type ExceptionCode = (typeof EXCEPTION_CODES)[number];

/** A delegation of a leader's powers that took effect without the leader's word, as it could before consent was asked. */
export interface HandedOn extends Pick<Delegation, 'principalId' | 'delegateId' | 'reference' | 'from' | 'until'> {
  by: PersonId;
}

/** A directive as of an instant, with the events it was folded from. */
export interface ExceptionSubject {
  state: Directive;
  events: readonly RecordedEvent[];
  at: Instant;
  calendar: WorkCalendar;
  /** Leaders' powers that others handed on without the leader's word. */
  handedOn: readonly HandedOn[];
  /** Who held what at an instant. */
  directory(at: Instant): Pick<Directory, 'holders' | 'standingsOf' | 'statedBy' | 'servesIn'>;
}

/** One case of an exception. */
export interface ExceptionFinding {
  taskId: TaskId | null;
  /** The event that makes it one; null when a state does. */
  version: number | null;
  /** When it became the case. */
  at: Instant;
  by: PersonId | null;
  /** What the rule looked at, by name. */
  facts: Record<string, string | number | null>;
}

/** An auditor's question as data: what it is called, what exactly it asks, and how it is found. */
export interface ExceptionRule {
  code: ExceptionCode;
  name: { zh: string; en: string };
  text: { zh: string; en: string };
  find(subject: ExceptionSubject): ExceptionFinding[];
}
