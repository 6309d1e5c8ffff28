import { directiveIdOfStream } from '@duban/protocol';
import {
  tickMeta,
  type DirectiveCommand,
  type Instant,
  type StampedEvent,
  type WorkCalendar,
  directoryOf,
  type Organisation,
} from '@duban/domain';
import { DIRECTIVES, stampedEvent, type StoredEvent } from '@duban/event-store';
import { resultOf, circumstancesOf, decideBatch, type Loaded } from '@duban/directives';
import type { DirectiveRules } from '@duban/directives';
import { canonicalText } from '@duban/proof';
import { reportAddressees } from './addressees.js';
import { asDecided, madeTogether, type Made, type StreamRecord } from './made-together.js';

export interface RedecideDeps {
  rules: DirectiveRules;
  /** The organisation as the record knew it at an instant of recording. */
  organisationAt: (recordedAt: Instant) => Organisation;
  calendar: (version: string) => Promise<WorkCalendar | null>;
}

/** An event in today's shape. */
export const asStamped = (event: StoredEvent): StampedEvent => stampedEvent(DIRECTIVES, event);

/** Numbers are given in the append, after the decision. */
const withoutNumber = (event: StampedEvent): unknown =>
  'number' in event.data ? { ...event, data: { ...event.data, number: null } } : event;
const sameEvents = (decided: readonly StampedEvent[], recorded: readonly StampedEvent[]): boolean =>
  canonicalText(decided.map(withoutNumber)) === canonicalText(recorded.map(asDecided).map(withoutNumber));

/**
 * Decides everything in a directive's stream again that the present rules decided, as `handle` does: under the calendar pinned then,
 * with the directory as it was recorded then, at the time written in the events. What came before is taken as it is recorded.
 * @returns the state that the events give, and how often its clocks were looked at under other rules
 */
export const redecideDirective = async (
  deps: RedecideDeps,
  streamId: string,
  { events, commands, report }: StreamRecord,
): Promise<Loaded & { otherLooks: number }> => {
  const byId = new Map(commands.map((command) => [command.id, command]));
  const directiveId = directiveIdOfStream(streamId);
  let at: Loaded = { state: null, version: 0, lastAt: null };
  let otherLooks = 0;
  for (const made of madeTogether(events)) {
    const version = at.version + 1;
    const recorded = made.events.map(asStamped);
    const kept = byId.get(made.cause);
    const other = made.rules !== deps.rules.number;
    const organisation = deps.organisationAt(made.recordedAt);
    if (other && !kept) otherLooks += 1;
    const decided = other
      ? null
      : kept
        ? await again(deps, { directiveId, at, made, organisation, command: kept.body as DirectiveCommand })
        : await ticked(deps, { directiveId, at, made, organisation });
    if (decided !== null && !sameEvents(decided, recorded)) {
      report({ kind: 'decision_differs', streamId, version, ...(kept ? { commandId: kept.id } : {}) });
    }
    if (!other) reportAddressees('directive', { streamId, version, organisation, report }, recorded);
    if (kept && canonicalText(kept.result) !== canonicalText(resultOf(directiveId, recorded))) {
      report({ kind: 'result_differs', streamId, version, commandId: kept.id });
    }
    at = {
      state: deps.rules.fold(recorded, at.state),
      version: at.version + made.events.length,
      lastAt: made.events.at(-1)?.meta.occurredAt ?? at.lastAt,
    };
  }
  return { ...at, otherLooks };
};

interface Again {
  directiveId: string;
  at: Loaded;
  made: Made;
  /** As the record knew it then. */
  organisation: Organisation;
}

const again = async (
  deps: RedecideDeps,
  { directiveId, at, made, organisation, command }: Again & { command: DirectiveCommand },
): Promise<StampedEvent[]> => {
  const now = made.events[0]?.meta.occurredAt ?? '';
  const ports = {
    rules: deps.rules,
    calendar: deps.calendar,
    directory: async () => directoryOf(organisation, now),
  };
  const circumstances = await circumstancesOf(ports, at.state, [command]);
  // the looks at the clocks before it are in the record themselves
  const request = { directiveId, commands: [command], now, skipTicks: true };
  const { slices, faults } = decideBatch(deps.rules, circumstances, at, request);
  return faults.length > 0 ? [] : slices.flatMap((slice) => slice.events);
};

const ticked = async (deps: RedecideDeps, { directiveId, at, made, organisation }: Again): Promise<StampedEvent[] | null> => {
  const now = made.events[0]?.meta.occurredAt ?? '';
  // an event of a person without its command is reported as such
  if (made.cause !== `tick/${directiveId}/${at.version}` || at.state === null) return null;
  const calendar = await deps.calendar(at.state.calendarVersion);
  if (calendar === null) return [];
  const directory = directoryOf(organisation, now);
  return deps.rules.stamp(
    deps.rules.tick(at.state, { now, calendar, directory, rules: deps.rules.number }),
    tickMeta(at.state, now, made.cause),
  );
};
