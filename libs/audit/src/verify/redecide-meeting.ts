import {
  decideMeetingSteps,
  isMeetingClosed,
  meetingContextOf,
  UNPINNED,
  type CommandMeta,
  type MeetingState,
  type MeetingStep,
  type StampedMeetingEvent,
} from '@duban/domain';
import { foldEvents, MEETINGS, stampedEvent, type StoredEvent, type StreamHead } from '@duban/event-store';
import { canonicalText } from '@duban/proof';
import type { CheckedCommand } from './made-together.js';
import { asDecided, endsUnder, madeTogether, type Made, type StreamRecord } from './made-together.js';
import type { RedecideDeps } from './redecide.js';

const stamped = (event: StoredEvent) => stampedEvent(MEETINGS, event);

/** Which policy and calendar were in force is the API's to say: the approval holds what it said. */
const pinnedBy = (recorded: readonly StampedMeetingEvent[]) => {
  const approval = recorded.find((event) => event.type === 'ListApproved');
  if (!approval?.data.registering) return null;
  const { policy, calendarVersion } = approval.data.registering;
  return { policy, calendarVersion };
};

/** Numbers are given in the append, after the decision. */
const withoutNumbers = <E extends StampedMeetingEvent>(event: E): E =>
  event.type === 'ListApproved' && event.data.registering !== null
    ? { ...event, data: { ...event.data, registering: { ...event.data.registering, numbers: [] } } }
    : event;

const isDecidedAgain = (
  { organisationAt }: Pick<RedecideDeps, 'organisationAt'>,
  { before, made, kept }: { before: MeetingState; made: Made; kept: CheckedCommand },
): boolean => {
  const { data, meta } = kept.body as { data: { steps: MeetingStep[] }; meta: CommandMeta };
  const now = made.events[0]?.meta.occurredAt ?? '';
  const organisation = organisationAt(made.recordedAt);
  const recorded = made.events.map(stamped);
  const ctx = { ...meetingContextOf(organisation, now), pinned: pinnedBy(recorded) };
  const decision = decideMeetingSteps(before, { steps: data.steps, meta }, ctx);
  if (!decision.ok) return false;
  const decided = decision.events.map((event) => ({ ...event, meta: { ...event.meta, ...UNPINNED } }));
  return canonicalText(decided) === canonicalText(recorded.map(asDecided).map(withoutNumbers));
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
