import type { DecisionContext } from '../../../directive/context.js';
import type { Policy } from '../../../policy/policy.js';
import type { DepartmentId, PersonId } from '../../../shared/party.js';
import type { MeetingEvent } from '../../events/registry.js';
import type { ApprovalTerms } from '../../state/approval-clock.js';
import type { MeetingRefusal } from '../../state/refusals.js';

/** What a decision about a meeting may look at besides state and command. */
export type MeetingContext = Pick<DecisionContext, 'now' | 'directory'> & {
  /** Units of a group as of now; empty for a group that does not exist. */
  membersOf: MembersOf;
  /** Holder of the issuing leader's post; null = nobody holds it. */
  issuingLeader: PersonId | null;
};
/** What an approval pins for the directives that it releases. */
export interface PinnedForList {
  policy: Policy;
  calendarVersion: string;
}

/** What a decision that is recorded takes besides. */
export type DecidingContext = MeetingContext & {
  /** null = it approves no list. */
  pinned: PinnedForList | null;
  /** null = it submits no list, or no limit runs. */
  approval: ApprovalTerms | null;
};

export type MembersOf = (groupId: string) => DepartmentId[];

export type MeetingDecision = { ok: true; events: MeetingEvent[] } | { ok: false; refusal: MeetingRefusal };
