import {
  decideMeetingSteps,
  isMeetingClosed,
  UNPINNED,
  type CommandMeta,
  type MeetingState,
  type MeetingStep,
  directoryOf,
  membersOf,
} from '@duban/domain';
import { foldEvents, MEETINGS, stampedEvent, type StoredEvent, type StreamHead } from '@duban/event-store';
import { canonicalText } from '@duban/proof';
import type { CheckedCommand } from './made-together.js';
import { asDecided, endsUnder, madeTogether, type Made, type StreamRecord } from './made-together.js';
import type { RedecideDeps } from './redecide.js';

const stamped = (event: StoredEvent) => stampedEvent(MEETINGS, event);

const isDecidedAgain = (
  { organisationAt }: Pick<RedecideDeps, 'organisationAt'>,
  { before, made, kept }: { before: MeetingState; made: Made; kept: CheckedCommand },
): boolean => {
  const { data, meta } = kept.body as { data: { steps: MeetingStep[] }; meta: CommandMeta };
  const now = made.events[0]?.meta.occurredAt ?? '';
  const organisation = organisationAt(made.recordedAt);
  const ctx = { now, directory: directoryOf(organisation, now), membersOf: membersOf(organisation, now) };
  const decision = decideMeetingSteps(before, { steps: data.steps, meta }, ctx);
  if (!decision.ok) return false;
  const decided = decision.events.map((event) => ({ ...event, meta: { ...event.meta, ...UNPINNED } }));
  return canonicalText(decided) === canonicalText(made.events.map(stamped).map(asDecided));
};

/** Decides again what the present rules decided in a meeting's stream, as its service does, with the organisation as it was recorded then. */
export const redecideMeeting = (
  deps: Pick<RedecideDeps, 'organisationAt' | 'rules'>,
  head: StreamHead,
  { events, commands, report }: StreamRecord,
): void => {
  const { streamId } = head;
  const byId = new Map(commands.map((command) => [command.id, command]));
  const result = canonicalText({ meetingId: MEETINGS.idOf(streamId) });
  let state: MeetingState = null;
  let version = 1;
  for (const made of madeTogether(events)) {
    const kept = byId.get(made.cause);
    if (kept && made.rules === deps.rules.number && !isDecidedAgain(deps, { before: state, made, kept })) {
      report({ kind: 'decision_differs', streamId, version, commandId: kept.id });
    }
    state = foldEvents(MEETINGS, made.events.map(stamped), state);
    version += made.events.length;
  }
  for (const { id, result: answered } of commands) {
    if (canonicalText(answered) !== result) report({ kind: 'result_differs', streamId, commandId: id });
  }
  const wrong = (detail: string): void => report({ kind: 'state_differs', streamId, version: head.version, detail });
  if (endsUnder(deps.rules.number, events) && head.closed !== isMeetingClosed(state)) wrong('closed');
  if (head.nextDue !== null) wrong('next_due');
};
