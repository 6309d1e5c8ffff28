import type { Story } from '@duban/testing/given-when-then';
import { CALENDAR, directory } from '@duban/testing/people';
import type { Instant } from '../../shared/time.js';
import type { DirectiveEvent } from '../events/registry.js';
import { lookAtClocks } from '../tick/tick.js';

/** What time alone brings at an instant, whether anything is said to be due or not. */
export const clocksAt = (story: Story, now: Instant): DirectiveEvent[] =>
  story.state === null ? [] : lookAtClocks(story.state, { now, calendar: CALENDAR, directory: directory(story.holders) });

/** A short line for an event: its type and what tells it from others. */
export const line = (event: DirectiveEvent): string => {
  switch (event.type) {
    case 'ReminderRaised':
    case 'AlertRaised':
      return [event.type, event.data.step, ...(event.data.superseded.length > 0 ? [`(${event.data.superseded.join(',')})`] : [])].join(' ');
    case 'NoticeOwed':
      return [event.type, event.data.colour, ...(event.data.superseded.length > 0 ? [`(${event.data.superseded.join(',')})`] : [])].join(
        ' ',
      );
    case 'NoticeIssued':
      return `${event.type} ${event.data.colour}`;
    case 'ReportMissed':
      return `${event.type} ${event.data.period}`;
    case 'ObligationOpened':
      return `${event.type} ${event.data.id}`;
    case 'ObligationEnded':
      return `${event.type} ${event.data.obligationId} ${event.data.status}`;
    default:
      return event.type;
  }
};
export const lines = (events: readonly DirectiveEvent[]): string[] => events.map(line);
/** Lines of what was raised after the first `from` events. */
export const since = (story: Story, from: Story): string[] => lines(story.history.slice(from.history.length));
