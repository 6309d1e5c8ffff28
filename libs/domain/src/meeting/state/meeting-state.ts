import type { DraftSuggestion, LookAt, MinutesSegment, SegmentClass } from '../../minutes/analysis.js';
import type { DocumentNumber, TaskOrder } from '../../directive/state/index.js';
import type { Grade, Urgency } from '../../policy/policy.js';
import type { DirectiveId, FileRef, PersonId } from '../../shared/party.js';
import type { Instant, LocalDate } from '../../shared/time.js';
import type { ApprovalClock } from './approval-clock.js';
import type { SegmentDifference } from './differences.js';
import type { MeetingMatch } from './matter-match.js';

/** 会议纪要 · 议定事项通知 · 领导批示 · 通稿 (a communique proposes; the minutes are the basis). */
export type MeetingKind = 'minutes' | 'decision_notice' | 'instruction' | 'communique';

export type MeetingStatus =
  | 'RECEIVED' // 已收文, not yet split
  | 'DRAFTING' // 分解中: drafters decide on suggestions
  | 'SUBMITTED' // 清单送审
  | 'APPROVED'; // 清单已批: its drafts become directives

/** How a file was read: automatic `numbers` restored, notes and boxes read, somebody's open changes counted or not; an annex that is not in it. */
export type ReadingNote =
  | { kind: 'numbers' | 'footnotes' | 'text_boxes' | 'changes_accepted' | 'changes_left_out'; count: number }
  | { kind: 'annex_missing'; name: string };

/** A task as a drafter orders it. `unitsOf` names a group (各板块) whose members, as of the list's approval, each get a task. */
export interface DraftOrder extends TaskOrder {
  unitsOf?: string;
}

/** What a named drafter decided to have done: everything a directive needs, the caller's ids aside. */
export interface DraftContent {
  title: string;
  requirement: string;
  closureStandard: string;
  grade: Grade;
  urgency: Urgency;
  leaderInCharge: PersonId;
  /** Absent = the meeting's own, given when the list is registered. */
  issuingLeader?: PersonId;
  contact?: PersonId;
  tasks: DraftOrder[];
  /** Sentences it rests on; a sentence may bear several drafts. */
  segmentIds: string[];
}

export interface DraftDecision {
  kind: 'confirmed' | 'corrected' | 'merged' | 'discarded' | 'restored' | 'added' | 'joined' | 'struck' | 'mended';
  by: PersonId;
  at: Instant;
  reason: string;
}

export interface MeetingDraft {
  id: string;
  /** What the splitter offered, kept beside what was decided; null = a drafter's own. */
  suggestion: DraftSuggestion | null;
  status: 'suggested' | 'confirmed' | 'merged' | 'discarded' | 'joined';
  content: DraftContent | null;
  /** 并案 into this draft of the same list. */
  mergedInto: string | null;
  /** 并案 into a directive that is open already. */
  joined: DirectiveId | null;
  decisions: DraftDecision[];
}

export interface MeetingSegment extends MinutesSegment {
  /** The splitter's class, when a person has changed it. */
  suggestedClass: SegmentClass;
  reclassified: { from: SegmentClass; to: SegmentClass; by: PersonId; at: Instant; reason: string }[];
}

/** A piece of which nothing was made, and who has looked at it. */
export interface MeetingLook extends LookAt {
  /** null = nobody yet. Whoever decides anything about the sentence has looked at it too. */
  looked: { by: PersonId; at: Instant } | null;
}

/** One round of a list with its signers. */
export interface Submission {
  n: number;
  by: PersonId;
  at: Instant;
  /** Whom it asked, besides whoever may sign for it too. */
  asked: PersonId[];
  /** null = no limit ran when it was submitted. */
  clock: ApprovalClock | null;
  /** Steps of the clock that were taken, or passed over. */
  taken: string[];
  /** `withdrawn`: its submitter took it back, nobody decided. */
  outcome: null | { approved: boolean; withdrawn?: true; by: PersonId; at: Instant; reason: string };
}

export interface Meeting {
  id: string;
  kind: MeetingKind;
  title: string;
  number: string | null;
  date: LocalDate;
  chair: string;
  file: FileRef;
  textSha256: string;
  status: MeetingStatus;
  receivedAt: Instant;
  receivedBy: PersonId;
  segments: Record<string, MeetingSegment>;
  /** Ids in order of the text. */
  segmentOrder: string[];
  /** How its file was read, and what is missing in it. */
  notes: ReadingNote[];
  /** 要看一眼: pieces of which nothing was made, although they hold what duties hold. */
  look: MeetingLook[];
  /** Rows that seem to go on with directives that are open. */
  matches: MeetingMatch[];
  drafts: Record<string, MeetingDraft>;
  draftOrder: string[];
  /** Everybody who decided anything about the list, and those they acted for: none of them may approve it. */
  drafters: PersonId[];
  submissions: Submission[];
  /** The minutes that these amend. */
  supersedes: { meetingId: string; reason: string; differences: SegmentDifference[] } | null;
  /** The minutes that amend these: nothing more is decided here; what was dispatched goes on. */
  supersededBy: { meetingId: string; by: PersonId; at: Instant; reason: string } | null;
  approvedBy: PersonId | null;
  approvedAt: Instant | null;
  /** What the approval registers, in the order of the list; a number is null where its approval kept none. */
  registered: { draftId: string; number: DocumentNumber | null }[];
  /** 系列会议: of which series it is one; null = of none. */
  series: { name: string; by: PersonId; at: Instant } | null;
}

/** The state of a meeting stream; null before its first event. */
export type MeetingState = Meeting | null;

/** Nothing more can happen to it. */
export const isMeetingClosed = (state: MeetingState): boolean =>
  state !== null && (state.status === 'APPROVED' || state.supersededBy !== null);
