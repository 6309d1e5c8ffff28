import type { Grade, Policy, Urgency } from '../../policy/policy.js';
import type { Assertion, DirectiveId, FileRef, PersonId, TaskId } from '../../shared/party.js';
import type { Instant, LocalDate } from '../../shared/time.js';
import type { DocumentNumber, Notice, Obligation } from './clocks.js';
import type { DirectiveStatus } from './status.js';
import type { Task, TaskOrder } from './task.js';
import type { SpecialWatch, Watch } from './watches.js';

/** Where a sentence of a source stands: offsets in UTF-16 units of the original text, and its hash. */
export interface SegmentRef {
  meetingId: string;
  segmentId: string;
  start: number;
  end: number;
  sha256: string;
  text: string;
}

/** 滚动清单: what a later list says of the matter. It is the list's word: no date and no state is changed by it. */
export interface StatedByList {
  meetingId: string;
  segmentId: string;
  /** The date that the list calls the old one; null = it names none. */
  dueWas: LocalDate | null;
  /** The date that the list gives; null = it gives none. */
  due: Instant | null;
  /** As it is worded (推进中); null = nothing. */
  status: string | null;
}

export type SourceKind = 'meeting' | 'leader_instruction' | 'superior' | 'inspection' | 'rectification' | 'own_initiative';

export interface Source {
  kind: SourceKind;
  /** The meeting or document it comes from; absent for free registration. */
  reference?: string;
  title: string;
  date: LocalDate;
  /** 对上答复时限: by when a superior wants the office's own reply. The tasks are due before it. */
  replyBy?: Instant;
}

/** 对上答复: what the office answered the superior. */
export interface UpwardReply {
  documentNumber: string;
  date: LocalDate;
  text: string;
  files: FileRef[];
  at: Instant;
  by: PersonId;
  asserted?: Assertion;
  late: boolean;
}

/** 传阅: sent to persons for reading, with who has read it. */
export interface Circulation {
  n: number;
  at: Instant;
  by: PersonId;
  /** null = the directive as a whole. */
  taskId: TaskId | null;
  note: string;
  readers: { personId: PersonId; readAt: Instant | null; opinion: string }[];
}

/** 签批件: what a leader signed on paper, as the office put it on file. */
export interface SignedPaper {
  n: number;
  at: Instant;
  by: PersonId;
  /** Absent = the directive as a whole. */
  taskId?: TaskId;
  signer: PersonId;
  signedOn: LocalDate;
  file: FileRef;
  note: string;
}

export interface Directive {
  id: DirectiveId;
  number: DocumentNumber | null;
  status: DirectiveStatus;
  cycle: number;
  parentId: DirectiveId | null;
  source: Source;
  title: string;
  requirement: string;
  closureStandard: string;
  basis: SegmentRef[];
  issuingLeader: PersonId;
  leaderInCharge: PersonId;
  grade: Grade;
  urgency: Urgency;
  contact: PersonId;
  policy: Policy;
  calendarVersion: string;
  registeredAt: Instant;
  registeredBy: PersonId;
  proposedBy: PersonId | null;
  /** Tasks ordered at registration, kept until the approval lets them be dispatched. */
  orders: TaskOrder[];
  tasks: Record<TaskId, Task>;
  obligations: Record<string, Obligation>;
  notices: Record<string, Notice>;
  completedAt: Instant | null;
  archivedAt: Instant | null;
  mergedInto: DirectiveId | null;
  absorbed: DirectiveId[];
  /** 分案: directives that some of its tasks went to; absent until the first. */
  splitInto?: DirectiveId[];
  reinspections: { n: number; at: Instant; by: PersonId; holds: boolean; finding: string; cycle: number }[];
  amendments: { n: number; at: Instant; by: PersonId; reason: string; stated?: StatedByList }[];
  /** Absent until it is given. */
  upwardReply?: UpwardReply;
  /** 关注: whoever watches it; absent until the first. */
  watches?: Watch[];
  /** 挂牌督办: absent until the first time, null when it has ended. */
  specialWatch?: SpecialWatch | null;
  /** 圈阅: absent until the first. */
  readings?: { at: Instant; by: PersonId; taskId: TaskId | null; instruction: string }[];
  /** Absent until the first. */
  circulations?: Circulation[];
  /** Absent until the first. */
  signedPapers?: SignedPaper[];
}

/** The state of a directive stream; null before its first event. */
export type DirectiveState = Directive | null;
