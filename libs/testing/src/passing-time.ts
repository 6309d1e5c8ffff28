import {
  commandMeta,
  decide,
  fold,
  nextDue,
  stamp,
  tick,
  tickMeta,
  type Directive,
  type DirectiveCommand,
  type DirectiveEvent,
  type DirectiveState,
  type Instant,
  type WorkCalendar,
} from '@duban/domain';
import { Story } from './given-when-then.js';
import { CALENDAR, directory } from './people.js';

/** What time alone brings at an instant. */
export const ticked = (story: Story, now: Instant): DirectiveEvent[] =>
  tick(story.state, { now, calendar: CALENDAR, directory: directory(story.holders) });

/** The story after time alone has had its say. */
export const after = (story: Story, now: Instant): Story => {
  const events = stamp(ticked(story, now), tickMeta(story.state, now, 'wake'));
  return new Story([...story.history, ...events], story.holders, fold(events, story.state) ?? undefined);
};

export const due = (story: Story): Instant | null => nextDue(story.state, { calendar: CALENDAR });

/** The story after each wake at what is next due up to an instant, as the workflow's timer does it; each must bring something. */
export const wakes = (story: Story, end: Instant): Story[] => {
  const woken: Story[] = [];
  for (let before = story; woken.length < 2000;) {
    const at = due(before);
    if (at === null || at > end) return woken;
    const last = before.history.at(-1)?.meta.occurredAt ?? at;
    const next = after(before, last > at ? last : at);
    if (next.history.length === before.history.length) throw new Error(`next due ${at} brought nothing`);
    woken.push(next);
    before = next;
  }
  throw new Error('a story that never comes to rest');
};

/** The story as it stands at an instant. */
export const until = (story: Story, end: Instant): Story => wakes(story, end).at(-1) ?? story;

/** What commands come to under another calendar, without what time alone brings between them. */
export const played = (calendar: WorkCalendar, ...commands: DirectiveCommand[]): Directive => {
  const state = commands.reduce<DirectiveState>((before, asked) => {
    const now = asked.meta.receivedAt;
    const decision = decide(before, asked, { now, calendar, directory: directory() });
    if (!decision.ok) throw new Error(`${asked.type} was refused: ${JSON.stringify(decision.refusal)}`);
    return fold(stamp(decision.events, commandMeta(asked, before, now)), before);
  }, null);
  if (state === null) throw new Error('nothing was registered');
  return state;
};
