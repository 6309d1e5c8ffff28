import type { Instant } from '@duban/domain';
import type { Report } from './store/findings.js';
import type { StoredEvent } from '@duban/event-store';
import type { CheckedCommand } from './check-commands.js';

/** Events that one command, or one look at the clocks, made together. */
export interface Made {
  cause: string;
  recordedAt: Instant;
  events: StoredEvent[];
}

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
    else made.push({ cause: causationId, recordedAt: event.recordedAt, events: [event] });
  }
  return made;
};
