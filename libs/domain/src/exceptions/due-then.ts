import { movesDate } from '../directive/events/clock-restarted.js';
import { taskIdOf } from '../directive/events/task-of.js';
import type { TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { RecordedEvent } from '../record/history.js';

/** The current date of a task right after an event, as far as the event moves it; undefined = it does not. */
const dateMovedBy = (event: RecordedEvent): Instant | null | undefined => {
  switch (event.type) {
    case 'TaskDispatched':
      return event.data.due?.at ?? null;
    case 'CarriedTaskOpened': {
      const { currentDue } = event.data.kept.task;
      return typeof currentDue === 'string' ? currentDue : null;
    }
    case 'ExtensionGranted':
    case 'DueDateSet':
      return event.data.due;
    case 'ClockRestarted':
      return movesDate(event.data) ? event.data.due : undefined;
    case 'TaskResumed':
      return event.data.currentDue ?? undefined;
    case 'StandingDecided':
      return event.data.granted ? null : undefined;
    default:
      return undefined;
  }
};

/** Each event with the date that its task had just before it; null = none. */
export const withDueThen = (events: readonly RecordedEvent[]): { event: RecordedEvent; dueThen: Instant | null }[] => {
  const due = new Map<TaskId, Instant | null>();
  return events.map((event) => {
    const taskId = taskIdOf(event) ?? '';
    const dueThen = due.get(taskId) ?? null;
    const moved = dateMovedBy(event);
    if (moved !== undefined) due.set(taskId, moved);
    // a part that the same department goes on with has the date of the whole
    if (event.type === 'TaskDivided' && event.data.part !== null) due.set(event.data.successor, dueThen);
    return { event, dueThen };
  });
};
