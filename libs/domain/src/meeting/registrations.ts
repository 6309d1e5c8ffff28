import type { DirectiveCommandMap } from '../directive/acts/registry.js';
import type { SegmentRef, SourceKind, StatedByList } from '../directive/state/index.js';
import type { DirectiveId } from '../shared/party.js';
import { listedDrafts, matchOf } from './state/accounting.js';
import { expandedOrder } from './acts/shared/orders.js';
import type { Registering } from './events/list-approved.js';
import type { Meeting, MeetingKind } from './state/meeting-state.js';

export interface RegistrationArguments {
  /** Derived from the draft, so that a retry never makes a second directive. */
  directiveIdOf: (draftId: string) => DirectiveId;
  /** As the approval recorded it. */
  registering: Registering;
}

const SOURCE_KIND: Record<MeetingKind, SourceKind> = {
  minutes: 'meeting',
  decision_notice: 'meeting',
  communique: 'meeting',
  instruction: 'leader_instruction',
};

/** The basis as a directive cites it: offsets into the original text, hash and words. */
export const meetingBasisOf = (meeting: Meeting, segmentIds: readonly string[]): SegmentRef[] =>
  segmentIds.flatMap((id) => {
    const segment = meeting.segments[id];
    if (!segment) return [];
    const { start, end, sha256, text } = segment;
    return [{ meetingId: meeting.id, segmentId: id, start, end, sha256, text }];
  });

/** What registers each draft of an approved list, in its order; empty while the list is not approved. */
export const registrationsOf = (
  meeting: Meeting,
  { directiveIdOf, registering }: RegistrationArguments,
): { draftId: string; data: DirectiveCommandMap['RegisterDirective'] }[] => {
  const by = meeting.approvedBy;
  if (meeting.status !== 'APPROVED' || by === null) return [];
  const reference = meeting.number ?? meeting.id;
  return listedDrafts(meeting).flatMap(({ id, content }, n) =>
    content
      ? [
          {
            draftId: id,
            data: {
              directiveId: directiveIdOf(id),
              source: { kind: SOURCE_KIND[meeting.kind], reference, title: meeting.title, date: meeting.date },
              title: content.title,
              requirement: content.requirement,
              closureStandard: content.closureStandard,
              basis: meetingBasisOf(meeting, content.segmentIds),
              issuingLeader: content.issuingLeader ?? registering.issuingLeader ?? by,
              leaderInCharge: content.leaderInCharge,
              grade: content.grade,
              urgency: content.urgency,
              contact: content.contact ?? meeting.receivedBy,
              policy: registering.policy,
              calendarVersion: registering.calendarVersion,
              listApproval: { meetingId: meeting.id, by },
              tasks: content.tasks.map((order) => expandedOrder(order, (groupId) => registering.groups[groupId] ?? [])),
              ...(registering.numbers[n] ? { number: registering.numbers[n] } : {}),
            },
          },
        ]
      : [],
  );
};

/** What the row says of the directive that it was matched to and joined; of another one it says nothing. */
const statedOf = (meeting: Meeting, draftId: string, directiveId: DirectiveId): { stated?: StatedByList } => {
  const match = matchOf(meeting, draftId);
  if (match?.directiveId !== directiveId) return {};
  const { dueWas, due, status } = match.stated;
  if (dueWas === null && due === null && status === null) return {};
  return { stated: { meetingId: meeting.id, segmentId: match.segmentId, dueWas, due: due?.at ?? null, status } };
};

/** Drafts taken into directives that are open already: each gains its sentences as a further basis (AmendDirective). */
export const amendmentsOf = (
  meeting: Meeting,
): { draftId: string; directiveId: DirectiveId; data: DirectiveCommandMap['AmendDirective'] }[] =>
  meeting.status === 'APPROVED'
    ? meeting.draftOrder.flatMap((id) => {
        const draft = meeting.drafts[id];
        if (!draft?.joined) return [];
        const reason = draft.decisions.at(-1)?.reason ?? '';
        const segmentIds = draft.content?.segmentIds ?? draft.suggestion?.segmentIds ?? [];
        const basisAdded = meetingBasisOf(meeting, segmentIds);
        return [{ draftId: id, directiveId: draft.joined, data: { reason, basisAdded, ...statedOf(meeting, id, draft.joined) } }];
      })
    : [];
