import { rulesIn, type Instant } from '@duban/domain';
import type { Report } from './store/findings.js';
import type { KeptCommand, StoredEvent } from '@duban/event-store';

/** Events that one command, or one look at the clocks, made together. */
export interface Made {
  cause: string;
  recordedAt: Instant;
  /** Number of the rules that decided them. */
  rules: number;
  events: StoredEvent[];
}

/** A kept command as it stands in the table; `rules` null = 1. */
export type CheckedCommand = KeptCommand & { fingerprint: string; rules: number | null };

/** One stream as it is looked through. */
export interface StreamRecord {
  events: readonly StoredEvent[];
  commands: readonly CheckedCommand[];
  report: Report;
}

export const madeTogether = (events: readonly StoredEvent[]): Made[] => {
  const made: Made[] = [];
  for (const event of events) {
    const last = made.at(-1);
    const { causationId } = event.meta;
    if (last?.cause === causationId) last.events.push(event);
    else made.push({ cause: causationId, recordedAt: event.recordedAt, rules: rulesIn(event.meta), events: [event] });
  }
  return made;
};

/** What the append put in is no part of the decision. */
export const asDecided = <M extends { rules?: number }, E extends { meta: M }>(event: E): E & { meta: Omit<M, 'rules'> } => {
  const { rules: _rules, ...meta } = event.meta;
  return { ...event, meta };
};

/** Whether the last of them was decided by these rules: due times and ends before that are those of other ones. */
export const endsUnder = (rules: number, events: readonly StoredEvent[]): boolean => {
  const last = events.at(-1);
  return last === undefined || rulesIn(last.meta) === rules;
};
