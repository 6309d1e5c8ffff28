import {
  amendmentsOf,
  evolveMeeting,
  registrationsOf,
  rulesIn,
  rulesMember,
  type DirectiveCommand,
  type Meeting,
  type MeetingState,
  type Registering,
  type StampedMeetingEvent,
} from '@duban/domain';
import { v5 as uuidv5 } from 'uuid';
import type { CommandForDirective } from './follow-ups.js';

/** Namespace of what a list's drafts become; a change would let the same draft through as another directive. */
const DRAFTS = '6f9f1c7e-6c0f-5f0b-9a83-5d9c7b1a4e21';

/** A draft becomes the same directive however often its registration is sent. */
export const directiveOfDraft = (meetingId: string, draftId: string): string => uuidv5(`${meetingId}/${draftId}`, DRAFTS);

/** A draft's registration, or the amendment of the directive that it joined, whichever build sent it. */
export const commandOfDraft = (meetingId: string, draftId: string, type: DirectiveCommand['type']): string =>
  uuidv5(`${meetingId}/${draftId}/${type}`, DRAFTS);

const DECISIONS = new Set(['DraftConfirmed', 'DraftCorrected', 'DraftsMerged', 'DraftAdded', 'DraftJoined']);

/** The circumstances of the last decision on a draft: who, for whom, on what ground. */
const decisionOn = (events: readonly StampedMeetingEvent[], draftId: string): StampedMeetingEvent['meta'] | undefined =>
  events.findLast((event) => {
    const data = event.data as { draftId?: string; into?: string };
    return DECISIONS.has(event.type) && (data.draftId ?? data.into) === draftId;
  })?.meta;

const madeBy = (meeting: Meeting, registering: Registering) => [
  ...registrationsOf(meeting, { registering, directiveIdOf: (draftId) => directiveOfDraft(meeting.id, draftId) }).map(
    ({ draftId, data }) => ({ draftId, directiveId: data.directiveId, type: 'RegisterDirective', data }) as const,
  ),
  ...amendmentsOf(meeting).map((amendment) => ({ ...amendment, type: 'AmendDirective' }) as const),
];

/**
 * What the last of a meeting's events sets going. An approved list: a registration for each draft, an amendment for each draft joined
 * to an open directive, in the order of the list. Each is the act of whoever decided the draft; the approval stands in it.
 */
export const listFollowUps = (events: readonly StampedMeetingEvent[]): CommandForDirective[] => {
  const approval = events.at(-1);
  if (approval?.type !== 'ListApproved' || approval.data.registering === null) return [];
  const meeting = events.reduce<MeetingState>(evolveMeeting, null);
  if (meeting === null) return [];
  const { occurredAt, correlationId, causationId, actor: approver, ...ground } = approval.meta;
  const acting = { actor: approver, accountable: ground.accountable, authority: ground.authority };
  return madeBy(meeting, approval.data.registering).map(({ draftId, directiveId, ...made }) => {
    const { actor, accountable, authority } = decisionOn(events, draftId) ?? approval.meta;
    const command = {
      ...made,
      meta: {
        ...{ id: commandOfDraft(meeting.id, draftId, made.type), receivedAt: occurredAt, actor, accountable, authority, correlationId },
        // the approval in each directive is the act of whoever approved the list
        ...(made.type === 'RegisterDirective' ? { approval: acting } : {}),
        ...{ followsFrom: causationId, ...rulesMember(rulesIn(approval.meta)) },
      },
    } as DirectiveCommand;
    return { directiveId, command };
  });
};
