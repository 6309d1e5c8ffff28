import type { Instant } from '../../shared/time.js';
import type { DirectiveEvent } from '../events/registry.js';
import { fold } from '../events/evolve.js';
import { stamp, tickMeta } from '../stamp.js';
import type { DirectiveState } from '../state/index.js';
import { lookAtClocks, nextDue, tick } from '../tick.js';
import { CALENDAR, Story, directory } from './given-when-then.spec-support.js';
import type { DecisionContext } from '../context.js';

const context = (story: Story, now: Instant): DecisionContext => ({ now, calendar: CALENDAR, directory: directory(story.holders) });

/** A long story is folded once, then carried on event by event: folding anew at each wake made the properties take minutes. */
const states = new WeakMap<Story, DirectiveState>();
const stateOf = (story: Story): DirectiveState => {
  const known = states.get(story);
  if (known !== undefined) return known;
  const folded = story.state;
  states.set(story, folded);
  return folded;
};

/** What time alone brings at an instant. */
export const ticked = (story: Story, now: Instant): DirectiveEvent[] => tick(stateOf(story), context(story, now));

/** The same, whether anything is said to be due or not. */
export const clocksAt = (story: Story, now: Instant): DirectiveEvent[] => {
  const state = stateOf(story);
  return state === null ? [] : lookAtClocks(state, context(story, now));
};

/** The story after time alone has had its say. */
export const after = (story: Story, now: Instant): Story => {
  const state = stateOf(story);
  const events = stamp(ticked(story, now), tickMeta(state, now, 'wake'));
  const next = new Story([...story.history, ...events], story.holders);
  states.set(next, fold(events, state));
  return next;
};

export const due = (story: Story): Instant | null => nextDue(stateOf(story), { calendar: CALENDAR });

/** Wakes at every next due up to an instant, as the workflow's timer does; each wake must bring something. */
export const until = (story: Story, end: Instant): Story => {
  let next = story;
  for (let wakes = 0; wakes < 2000; wakes += 1) {
    const at = due(next);
    if (at === null || at > end) return next;
    const last = next.history.at(-1)?.meta.occurredAt ?? at;
    const woken = after(next, last > at ? last : at);
    if (woken.history.length === next.history.length) throw new Error(`next due ${at} brought nothing`);
    next = woken;
  }
  throw new Error('a story that never comes to rest');
};

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
