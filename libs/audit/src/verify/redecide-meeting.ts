import {
  decideMeetingSteps,
  isMeetingClosed,
  listDue,
  listLookCause,
  lookAtList,
  meetingContextOf,
  systemMeta,
  UNPINNED,
  type ApprovalTerms,
  type CommandMeta,
  type MeetingEvent,
  type MeetingState,
  type MeetingStep,
  type StampedMeetingEvent,
} from '@duban/domain';
import { foldEvents, MEETINGS, stampedEvent, type StoredEvent, type StreamHead } from '@duban/event-store';
import { canonicalText } from '@duban/proof';
import { reportAddressees } from './addressees.js';
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

/** The same for the limit of the approval: the submission holds by which rules it was counted. */
const approvalBy = async ({ calendar }: Deps, recorded: readonly StampedMeetingEvent[]): Promise<ApprovalTerms | null> => {
  const clock = recorded.find((event) => event.type === 'ListSubmitted')?.data.clock ?? null;
  const pinned = clock && (await calendar(clock.calendarVersion));
  return clock && pinned && { limit: clock.limit, rules: clock.rules, calendar: pinned };
};

type Deps = Pick<RedecideDeps, 'organisationAt' | 'calendar' | 'rules'>;

const sameEvents = (decided: readonly MeetingEvent[], recorded: readonly MeetingEvent[]): boolean =>
  canonicalText(decided) === canonicalText(recorded);

/** A look at the list's clock; an event of a person without its command is reported as such. */
const isLookedAgain = (
  { organisationAt }: Deps,
  { before, made, version }: { before: MeetingState; made: Made; version: number },
): boolean => {
  if (!made.cause.startsWith('tick/')) return true;
  if (before === null || made.cause !== listLookCause(before.id, version - 1)) return false;
  const now = made.events[0]?.meta.occurredAt ?? '';
  const events = lookAtList(before, meetingContextOf(organisationAt(made.recordedAt), now));
  const looked = events.map((event) => ({ ...event, meta: systemMeta(made.cause, now) }));
  return sameEvents(looked, made.events.map(stamped).map(asDecided));
};

const isDecidedAgain = async (
  deps: Deps,
  { before, made, kept }: { before: MeetingState; made: Made; kept: CheckedCommand },
): Promise<boolean> => {
  const { data, meta } = kept.body as { data: { steps: MeetingStep[] }; meta: CommandMeta };
  const now = made.events[0]?.meta.occurredAt ?? '';
  const organisation = deps.organisationAt(made.recordedAt);
  const recorded = made.events.map(stamped);
  const ctx = { ...meetingContextOf(organisation, now), pinned: pinnedBy(recorded), approval: await approvalBy(deps, recorded) };
  const decision = decideMeetingSteps(before, { steps: data.steps, meta }, ctx);
  if (!decision.ok) return false;
  const decided = decision.events.map((event) => ({ ...event, meta: { ...event.meta, ...UNPINNED } }));
  return sameEvents(decided, recorded.map(asDecided).map(withoutNumbers));
};

/** Decides again what the present rules decided in a meeting's stream, as its service does, with the organisation as it was recorded then. */
export const redecideMeeting = async (deps: Deps, head: StreamHead, { events, commands, report }: StreamRecord): Promise<void> => {
  const { streamId } = head;
  const byId = new Map(commands.map((command) => [command.id, command]));
  const result = canonicalText({ meetingId: MEETINGS.idOf(streamId) });
  let state: MeetingState = null;
  let version = 1;
  for (const made of madeTogether(events)) {
    const kept = byId.get(made.cause);
    const present = made.rules === deps.rules.number;
    if (present && kept && !(await isDecidedAgain(deps, { before: state, made, kept })))
      report({ kind: 'decision_differs', streamId, version, commandId: kept.id });
    if (present && !kept && !isLookedAgain(deps, { before: state, made, version })) report({ kind: 'decision_differs', streamId, version });
    if (present)
      reportAddressees(
        'meeting',
        { streamId, version, organisation: deps.organisationAt(made.recordedAt), report },
        made.events.map(stamped),
      );
    state = foldEvents(MEETINGS, made.events.map(stamped), state);
    version += made.events.length;
  }
  for (const { id, result: answered } of commands) {
    if (canonicalText(answered) !== result) report({ kind: 'result_differs', streamId, commandId: id });
  }
  const wrong = (detail: string): void => report({ kind: 'state_differs', streamId, version: head.version, detail });
  if (endsUnder(deps.rules.number, events) && head.closed !== isMeetingClosed(state)) wrong('closed');
  if (endsUnder(deps.rules.number, events) && head.nextDue !== listDue(state)) wrong('next_due');
};
