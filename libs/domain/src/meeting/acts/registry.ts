import type { CommandMeta } from '../../directive/command-meta.js';
import { addDraft } from './add-draft.js';
import { approveList } from './approve-list.js';
import { confirmDraft } from './confirm-draft.js';
import { correctDraft } from './correct-draft.js';
import { discardDraft } from './discard-draft.js';
import { holdApart } from './hold-apart.js';
import { identifySegments } from './identify-segments.js';
import { joinDraft } from './join-draft.js';
import { lookOver } from './look-over.js';
import { matchMatters } from './match-matters.js';
import { mergeDrafts } from './merge-drafts.js';
import { placeInSeries } from './place-in-series.js';
import { receiveMinutes } from './receive-minutes.js';
import { reclassifySegment } from './reclassify-segment.js';
import { recordSupersession } from './record-supersession.js';
import { restoreDraft } from './restore-draft.js';
import { returnList } from './return-list.js';
import { submitList } from './submit-list.js';
import { supersedeMinutes } from './supersede-minutes.js';
import { withdrawList } from './withdraw-list.js';

/** Every act on a meeting and its list, by its type. */
const DEFINED = {
  ReceiveMinutes: receiveMinutes,
  IdentifySegments: identifySegments,
  MatchMatters: matchMatters,
  RecordSupersession: recordSupersession,
  SupersedeMinutes: supersedeMinutes,
  PlaceInSeries: placeInSeries,
  ConfirmDraft: confirmDraft,
  CorrectDraft: correctDraft,
  MergeDrafts: mergeDrafts,
  DiscardDraft: discardDraft,
  RestoreDraft: restoreDraft,
  AddDraft: addDraft,
  JoinDraft: joinDraft,
  HoldApart: holdApart,
  ReclassifySegment: reclassifySegment,
  LookOver: lookOver,
  SubmitList: submitList,
  WithdrawList: withdrawList,
  ReturnList: returnList,
  ApproveList: approveList,
};

export type MeetingCommandType = keyof typeof DEFINED;
/** All of them; one that stands under another's name does not compile. */
export const MEETING_ACTS: { readonly [T in MeetingCommandType]: (typeof DEFINED)[T] & { readonly type: T } } = DEFINED;

/** What is recorded of each. */
export type MeetingCommandMap = { [T in MeetingCommandType]: Parameters<(typeof DEFINED)[T]['decide']>[1] };
export type MeetingCommand = {
  [T in MeetingCommandType]: { type: T; data: MeetingCommandMap[T]; meta: CommandMeta };
}[MeetingCommandType];
/** A command without its circumstances. */
export type MeetingStep = { [T in MeetingCommandType]: { type: T; data: MeetingCommandMap[T] } }[MeetingCommandType];
