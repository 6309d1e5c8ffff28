import { movesDate } from '../directive/events/clock-restarted.js';
import { taskIdOf } from '../directive/events/task-of.js';
import type { TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { RecordedEvent } from '../record/history.js';

/** The dates of the tasks that an event moves, right after it. */
const datesMovedBy = (event: RecordedEvent): [TaskId, Instant | null][] => {
  if (event.type === 'DirectiveRegraded') return event.data.tasks.flatMap(({ taskId, due }) => (due ? [[taskId, due.to]] : []));
  const [taskId, moved] = [taskIdOf(event), dateMovedBy(event)];
  return taskId === null || moved === undefined ? [] : [[taskId, moved]];
};

/** The current date of the event's own task right after it, as far as it moves it; undefined = it does not. */
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
    const dueThen = due.get(taskIdOf(event) ?? '') ?? null;
    for (const [taskId, moved] of datesMovedBy(event)) due.set(taskId, moved);
    // a part that the same department goes on with has the date of the whole
    if (event.type === 'TaskDivided' && event.data.part !== null) due.set(event.data.successor, dueThen);
    return { event, dueThen };
  });
};
