import type { Who } from '../../directive/command-meta.js';
import { ANY, BY_OFFICE } from '../../shared/grants.js';
import type { Grants } from '../../shared/grants.js';
import type { PersonId } from '../../shared/party.js';
import { isRefusal, refusal } from '../../shared/refusing.js';
import type { DecidingContext, MeetingContext } from './shared/context.js';
import type { MeetingEvent } from '../events/registry.js';
import type { MeetingRefusal } from '../state/refusals.js';
import { roleRequired } from '../state/roles.js';
import type { Meeting, MeetingDraft, MeetingState, MeetingStatus } from '../state/meeting-state.js';

/** What each act says itself, in the order in which a reader asks. */
interface Said<T extends string, On, Data> {
  type: T;
  /** Why nothing that could be sent would do, though this person may do it there. */
  possible?(on: On, ctx: MeetingContext): MeetingRefusal | null;
  /** What is wrong with what they send, where it is possible. */
  refuses?(on: On, data: Data, ctx: MeetingContext): MeetingRefusal | null;
  decide(on: On, data: Data, ctx: DecidingContext): MeetingEvent[];
}

/**
 * One thing that can be done to a meeting and its list. `Data` is what is recorded, `On` what of the state it is about. `find`,
 * `possible` and `refuses` are the whole of its rules: where none refuses, `decide` only says what follows.
 */
export interface MeetingAct<T extends string, On, Data> extends Required<Said<T, On, Data>> {
  readonly on: MeetingActKind;
  readonly grants: Grants;
  /** What it is about, or why this person cannot do it there now. */
  find(state: MeetingState, data: Data, who: Who): On | MeetingRefusal;
}

/** What an act is about: a meeting that is only now taken in, one that is, a draft of it; a step is part of another act, never sent alone. */
export type MeetingActKind = 'new' | 'meeting' | 'draft' | 'step';

/** Any act, when it does not matter which. */
export type AnyMeetingAct = MeetingAct<string, object, object>;

const defineAct = <T extends string, On, Data>(
  { type, possible = () => null, refuses = () => null, decide }: Said<T, On, Data>,
  located: Pick<MeetingAct<T, On, Data>, 'on' | 'grants' | 'find'>,
): MeetingAct<T, On, Data> => ({ type, possible, refuses, decide, ...located });

/** A meeting that goes on: there is one, and no amended minutes have taken its place. */
const goingOn = (state: MeetingState): Meeting | MeetingRefusal => {
  if (!state) return refusal('meeting_not_found');
  return state.supersededBy ? refusal('meeting_superseded', { by: state.supersededBy.meetingId }) : state;
};

const inStatus = (meeting: Meeting, status: MeetingStatus): MeetingRefusal | null =>
  meeting.status === status ? null : refusal('meeting_wrong_state', { status: meeting.status });

/** Who takes minutes in and decides on drafts: the office, and the splitter under its name. */
const byOffice = (who: Who): MeetingRefusal | null => roleRequired(who, BY_OFFICE, 'system');

/** An act that begins a meeting, by the office. */
export const beginningAct = <T extends string, Data extends { meetingId: string }>(said: Said<T, { state: null }, Data>) =>
  defineAct(said, {
    on: 'new',
    grants: BY_OFFICE,
    find: (state, _, who) => byOffice(who) ?? (state ? refusal('meeting_exists', { meetingId: state.id }) : { state }),
  });

interface OnMeeting {
  meeting: Meeting;
  /** Who acts, and for whom. */
  persons: PersonId[];
}

const personsOf = ({ actor, authority }: Who): PersonId[] => [actor.personId, ...(authority.onBehalfOf ? [authority.onBehalfOf] : [])];

const officeFind = (state: MeetingState, who: Who, status?: MeetingStatus): OnMeeting | MeetingRefusal => {
  const meeting = byOffice(who) ?? goingOn(state);
  if (isRefusal(meeting)) return meeting;
  return (status && inStatus(meeting, status)) ?? { meeting, persons: personsOf(who) };
};

/** An act of the office on a meeting as a whole in a status. */
export const meetingAct = <T extends string, Data>(said: Said<T, OnMeeting, Data> & { status?: MeetingStatus }) =>
  defineAct(said, { on: 'meeting', grants: BY_OFFICE, find: (state, _, who) => officeFind(state, who, said.status) });

/** What the office's act on a meeting brings with it: an act by its own rules, which nobody sends alone. */
export const stepAct = <T extends string, Data>(said: Said<T, OnMeeting, Data>) =>
  defineAct(said, { on: 'step', grants: BY_OFFICE, find: (state, _, who) => officeFind(state, who) });

interface OnDraft extends OnMeeting {
  draft: MeetingDraft;
}

/** A draft that can still be decided on: suggested, or confirmed while the list is with the drafters. */
export const openDraft = (
  meeting: Meeting,
  draftId: string,
  statuses: readonly MeetingDraft['status'][] = ['suggested', 'confirmed'],
): MeetingDraft | MeetingRefusal => {
  const draft = meeting.drafts[draftId];
  if (!draft) return refusal('draft_not_found', { draftId });
  return statuses.includes(draft.status) ? draft : refusal('draft_already_decided', { draftId, status: draft.status });
};

/** A named person's decision on one suggestion. Suggestions are never changed by it; both stay on record. */
export const draftAct = <T extends string, Data extends { draftId: string }>(
  said: Said<T, OnDraft, Data> & { statuses?: readonly MeetingDraft['status'][] },
) =>
  defineAct(said, {
    on: 'draft',
    grants: BY_OFFICE,
    find: (state, { draftId }, who) => {
      const on = officeFind(state, who, 'DRAFTING');
      if (isRefusal(on)) return on;
      const draft = openDraft(on.meeting, draftId, said.statuses);
      return isRefusal(draft) ? draft : { ...on, draft };
    },
  });

/** Whoever signs for the list; they need not draft it, and an officer alone may not. */
const BY_SIGNERS: Grants = { office_head: ANY, leader_in_charge: ANY, issuing_leader: ANY };

/** Nobody signs for a list on which they, or those they act for, decided anything. */
const drafted = (meeting: Meeting, who: Who): MeetingRefusal | null => {
  const drafter = personsOf(who).find((person) => meeting.drafters.includes(person));
  return drafter === undefined ? null : refusal('separation_of_duties', { personId: drafter });
};

interface OnSubmitted extends OnMeeting {
  submission: Meeting['submissions'][number];
}

/** What the office does with a list that is with its signers. */
export const submittedAct = <T extends string, Data>(said: Said<T, OnSubmitted, Data>) =>
  defineAct(said, {
    on: 'meeting',
    grants: BY_OFFICE,
    find: (state, _, who) => {
      const on = officeFind(state, who, 'SUBMITTED');
      if (isRefusal(on)) return on;
      const submission = on.meeting.submissions.at(-1);
      return submission ? { ...on, submission } : refusal('meeting_wrong_state', { status: on.meeting.status });
    },
  });

interface OnList extends OnMeeting {
  signer: PersonId;
}

/** What a signer says of a list that was submitted. */
export const listAct = <T extends string, Data>(said: Said<T, OnList, Data>) =>
  defineAct(said, {
    on: 'meeting',
    grants: BY_SIGNERS,
    find: (state, _, who) => {
      const meeting = goingOn(state);
      if (isRefusal(meeting)) return meeting;
      const on = { meeting, persons: personsOf(who), signer: who.actor.personId };
      return inStatus(meeting, 'SUBMITTED') ?? roleRequired(who, BY_SIGNERS) ?? drafted(meeting, who) ?? on;
    },
  });
