import type { CommandMeta } from '../directive/command-meta.js';
import type { MinutesAnalysis, SegmentClass } from '../minutes/analysis.js';
import type { DirectiveId, FileRef } from '../shared/party.js';
import type { LocalDate } from '../shared/time.js';
import type { SegmentDifference } from './differences.js';
import type { DraftContent, MeetingKind } from './state.js';

export interface MeetingCommandMap {
  /** `text` is looked through for secrecy marks only; the file is kept by its hash. */
  ReceiveMinutes: {
    meetingId: string;
    kind: MeetingKind;
    title: string;
    number: string | null;
    date: LocalDate;
    chair: string;
    file: FileRef;
    text: string;
    textSha256: string;
    /** Declared by the sender: classified material does not belong in this system. */
    classified?: boolean;
  };
  /** Once per meeting; segments and drafts as `analyseMinutes` gave them. */
  IdentifySegments: { splitterVersion: string; analysis: Pick<MinutesAnalysis, 'segments' | 'drafts'> };
  /** To the later minutes, once, when they have been split. */
  RecordSupersession: { meetingId: string; reason: string; differences: SegmentDifference[] };
  /** To the earlier minutes, in the same transaction. */
  SupersedeMinutes: { by: string; reason: string };
  ConfirmDraft: { draftId: string; content: DraftContent; reason: string };
  CorrectDraft: { draftId: string; content: DraftContent; reason: string };
  /** `into` keeps its id; the others end as merged. `content` is the merged decision. */
  MergeDrafts: { into: string; from: string[]; content: DraftContent; reason: string };
  DiscardDraft: { draftId: string; reason: string };
  AddDraft: { draftId: string; content: DraftContent; reason: string };
  JoinDraft: { draftId: string; directiveId: DirectiveId; reason: string };
  ReclassifySegment: { segmentId: string; to: SegmentClass; reason: string };
  SubmitList: Record<string, never>;
  ReturnList: { reason: string };
  ApproveList: { opinion: string };
}

export type MeetingCommandType = keyof MeetingCommandMap;
export type MeetingCommand = {
  [T in MeetingCommandType]: { type: T; data: MeetingCommandMap[T]; meta: CommandMeta };
}[MeetingCommandType];
