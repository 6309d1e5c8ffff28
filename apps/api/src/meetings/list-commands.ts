import { v5 as uuidv5 } from 'uuid';
import {
  amendmentsOf,
  registrationsOf,
  RULES,
  rulesMember,
  type CommandMeta,
  type DirectiveCommand,
  type DocumentNumber,
  type Meeting,
  type StampedMeetingEvent,
  type RegistrationArguments,
} from '@duban/domain';
import { COMMAND_NAMESPACE } from '../commands/index.js';

/** A draft becomes the same directive however often its registration is sent. */
export const directiveIdOf = (meetingId: string, draftId: string): string => uuidv5(`${meetingId}/${draftId}`, COMMAND_NAMESPACE);

/**
 * What an approved list sets going: a registration for each draft, an amendment for each draft joined to an open directive, sent on
 * by the dispatcher until the directive has answered. Their numbers are taken here, in the order of the list, so that they follow it
 * whichever registration is through first. Each is the act of whoever decided the draft; the approval stands in it.
 */
export const commandsOfList = async (
  meeting: Meeting,
  given: Omit<RegistrationArguments, 'directiveIdOf' | 'contact'> & {
    earlier: readonly StampedMeetingEvent[];
    meta: CommandMeta;
    /** Takes so many numbers of the yearly series and answers the first. */
    takeNumbers: (count: number) => Promise<DocumentNumber>;
  },
) => {
  const { earlier, meta, takeNumbers, ...args } = given;
  const commandOf = (draftId: string, directiveId: string, made: Pick<DirectiveCommand, 'type' | 'data'>) => {
    const id = uuidv5(`${meeting.id}/${draftId}/${made.type}`, COMMAND_NAMESPACE);
    const { actor, accountable, authority } = decisionOn(earlier, draftId) ?? meta;
    const { receivedAt, correlationId } = meta;
    const command = {
      ...made,
      meta: { id, receivedAt, actor, accountable, authority, correlationId, followsFrom: meta.id, ...rulesMember(RULES) },
    } as DirectiveCommand;
    return { kind: 'command', topic: directiveId, dedupeKey: id, payload: { directiveId, command } };
  };
  const registrations = registrationsOf(meeting, {
    ...args,
    directiveIdOf: (draftId) => directiveIdOf(meeting.id, draftId),
    contact: meeting.receivedBy,
  });
  const first = registrations.length > 0 ? await takeNumbers(registrations.length) : null;
  const numbered = registrations.map(({ draftId, data }, n) => ({
    draftId,
    data: first === null ? data : { ...data, number: { ...first, seq: first.seq + n } },
  }));
  return [
    ...numbered.map(({ draftId, data }) => commandOf(draftId, data.directiveId, { type: 'RegisterDirective', data })),
    ...amendmentsOf(meeting).map(({ draftId, directiveId, data }) => commandOf(draftId, directiveId, { type: 'AmendDirective', data })),
  ];
};

const DECISIONS = new Set(['DraftConfirmed', 'DraftCorrected', 'DraftsMerged', 'DraftAdded', 'DraftJoined']);

/** The circumstances of the last decision on a draft: who, for whom, on what ground. */
const decisionOn = (events: readonly StampedMeetingEvent[], draftId: string): StampedMeetingEvent['meta'] | undefined =>
  events.findLast((event) => {
    const data = event.data as { draftId?: string; into?: string };
    return DECISIONS.has(event.type) && (data.draftId ?? data.into) === draftId;
  })?.meta;
