import { alertsOf, type AlertMessage } from '@duban/contracts';
import { evolve, type DirectiveState, type StampedEvent } from '@duban/domain';
import type { AlertRow } from './row-types.js';

export type VersionedEvent = StampedEvent & { version: number };

const alertRow = (alert: AlertMessage): AlertRow => ({
  id: alert.id,
  person_id: alert.personId,
  directive_id: alert.directiveId,
  task_id: alert.taskId,
  directive_number: alert.directiveNumber,
  kind: alert.kind,
  level: alert.level,
  event: alert.event,
  subject: alert.subject,
  version: alert.version,
  created_at: alert.createdAt,
});

/** The alerts of a run of events, each told by the directive as it stood right after its event. */
export const alertRows = (before: DirectiveState, events: readonly VersionedEvent[]): AlertRow[] => {
  let state = before;
  return events.flatMap((event, i) => {
    state = evolve(state, event);
    return state === null ? [] : alertsOf(state, event, events[i + 1]).map(alertRow);
  });
};
