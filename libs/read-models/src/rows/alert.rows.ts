import { alertsOf, type AnyAlertMessage, evolveStep, stepsOf, type DirectiveState, type StampedEvent } from '@duban/domain';
import type { AlertRow } from './row-types.js';

export type VersionedEvent = StampedEvent & { version: number };

/** What rows of directives' and of incidents' alerts have in common. */
export const alertColumns = <M extends AnyAlertMessage>(alert: M) => ({
  id: alert.id,
  person_id: alert.personId,
  directive_id: alert.directiveId as M['directiveId'],
  task_id: alert.taskId as M['taskId'],
  directive_number: alert.directiveNumber,
  kind: alert.kind,
  level: alert.level,
  event: alert.event as M['event'],
  subject: alert.subject as M['subject'],
  version: alert.version,
  created_at: alert.createdAt,
});

/**
 * The alerts of a run of events, each told by the directive as it stood right after its event; that of a task just dispatched tells of
 * this task alone, so that the others of its fan-out may stand beside it already.
 */
export const alertRows = (before: DirectiveState, events: readonly VersionedEvent[]): AlertRow[] => {
  let state = before;
  let place = 0;
  return stepsOf(events).flatMap((step) => {
    const after = evolveStep(state, step);
    state = after;
    return step.flatMap((event) => {
      place += 1;
      return after === null ? [] : alertsOf(after, event, events[place]).map(alertColumns);
    });
  });
};
