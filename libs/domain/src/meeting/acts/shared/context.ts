import type { DecisionContext } from '../../../directive/context.js';
import type { DepartmentId } from '../../../shared/party.js';
import type { MeetingEvent } from '../../events/registry.js';
import type { MeetingRefusal } from '../../state/refusals.js';

/** What a decision about a meeting may look at besides state and command. */
export type MeetingContext = Pick<DecisionContext, 'now' | 'directory'> & {
  /** Units of a group as of now; empty for a group that does not exist. */
  membersOf: MembersOf;
};
export type MembersOf = (groupId: string) => DepartmentId[];

export type MeetingDecision = { ok: true; events: MeetingEvent[] } | { ok: false; refusal: MeetingRefusal };
