import type { Grade, NoticeColour, Policy, Release, ReportCycle, SignOffLevel, Urgency } from '../../policy/policy.js';
import type { EventMeta } from '../../shared/event-meta.js';
import type { DepartmentId, DirectiveId, FileRef, Party, PersonId, Role, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type {
  DispatchResponse,
  DocumentNumber,
  DueDate,
  DueEntry,
  Measure,
  Milestone,
  ObligationOpening,
  SegmentRef,
  Source,
  Task,
  TaskOrder,
} from '../state/index.js';

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export interface DirectiveEventMap {
  // life of the directive
  DirectiveRegistered: {
    directiveId: DirectiveId;
    number: DocumentNumber | null;
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
    /** Kept for a later dispatch when approval is not waived. */
    orders?: TaskOrder[];
  };
  /** v2: the tasks planned anew with the proposal; null = those planned before stand. */
  DirectiveProposed: { orders: TaskOrder[] | null };
  DirectiveReturned: { reason: string };
  /** `list` names the meeting's list approval by which the approval of registration is waived. */
  DirectiveApproved: { waived: boolean; reason: string; list?: { meetingId: string; by: PersonId } };
  DirectiveDiscarded: { reason: string };
  DirectiveAmended: {
    n: number;
    reason: string;
    title?: string;
    requirement?: string;
    closureStandard?: string;
    leaderInCharge?: PersonId;
    contact?: PersonId;
    basisAdded?: SegmentRef[];
  };
  DirectiveMerged: { into: DirectiveId; reason: string };
  DirectiveAbsorbed: { from: DirectiveId; basis: SegmentRef[]; reason: string };
  DirectiveCompleted: { cycle: number };
  DirectiveDischarged: { explanation: string; decidedBy: string; publicNotice: { from: Instant; to: Instant; place: string } };
  DirectiveReinspected: { n: number; holds: boolean; finding: string; cycle: number };
  DirectiveReopened: { cycle: number; reason: string };
  DirectiveArchived: Record<string, never>;
  PolicyRepinned: { policy: Policy; reason: string };

  // dispatch
  TaskDispatched: {
    taskId: TaskId;
    cycle: number;
    shape: Task['shape'];
    group?: { id: string; collator: DepartmentId };
    kind: 'task' | 'standing';
    title: string;
    closureStandard: string;
    lead: DepartmentId;
    assists: { departmentId: DepartmentId; duty: string; contributionDue: Instant | null }[];
    due: DueDate | null;
    measures: Measure[];
    reportCycle: ReportCycle | null;
    standing: null | { reviewOn: Instant; endCondition: string };
    predecessor: TaskId | null;
    /** The predecessor's doers stay barred from signing; ledger and baseline are the new task's own. */
    obligations: ObligationOpening[];
    to: PersonId[];
  };
  TaskReceived: { taskId: TaskId; departmentId: DepartmentId; late: boolean };
  DispatchAnswered: {
    taskId: TaskId;
    n: number;
    kind: DispatchResponse['kind'];
    departmentId: DepartmentId;
    cause: string;
    done?: string;
    next?: string;
    proposedDepartmentId?: DepartmentId;
  };
  /** `replacement` takes the place of an assist whose objection is upheld; without one the assist is released. */
  DispatchAnswerDecided: {
    taskId: TaskId;
    n: number;
    upheld: boolean;
    reason: string;
    replacement?: { departmentId: DepartmentId; duty: string; contributionDue: Instant | null };
  };
  TaskRecalled: { taskId: TaskId; reason: string };
  TaskTerminated: { taskId: TaskId; reason: string };
  /** v2: between whom, the date that ran then, and whether an objection is the ground; null where v1 did not say. */
  TaskReassigned: {
    taskId: TaskId;
    successor: TaskId;
    reason: string;
    from: DepartmentId | null;
    to: DepartmentId | null;
    due: Instant | null;
    ground: 'objection' | 'decision' | null;
  };
  TaskSuspended: { taskId: TaskId; until: Instant; reason: string };
  TaskResumed: { taskId: TaskId; reason: 'end_of_suspension' | 'decision'; currentDue: Instant | null };

  // doing
  PlanSubmitted: { taskId: TaskId; text: string; milestones: Milestone[]; committedDue: Instant | null; late: boolean };
  ProgressReported: {
    taskId: TaskId;
    n: number;
    departmentId: DepartmentId;
    done: string;
    gap?: string;
    cause?: string;
    next?: string;
    helpNeeded?: string;
    percent: number | null;
    measures: Record<string, number>;
    period?: string;
    late: boolean;
  };
  ReportMissed: { taskId: TaskId; period: string; due: Instant };
  ContributionDelivered: { taskId: TaskId; departmentId: DepartmentId; text: string; files: FileRef[]; late: boolean };
  BlockRaised: { taskId: TaskId; n: number; departmentId: DepartmentId; waitingFor: Party; cause: string; request: string; to: PersonId[] };
  BlockAnswered: { taskId: TaskId; n: number; answer: string; late: boolean; to: PersonId[] };
  BlockCleared: { taskId: TaskId; n: number; outcome: string };

  // dates
  ExtensionRequested: { taskId: TaskId; n: number; cause: string; progress: string; proposedDue: Instant; timely: boolean; to: PersonId[] };
  ExtensionScreened: { taskId: TaskId; n: number; opinion: string };
  /** v2: the date it moves, and on the level of which role it was granted; null where v1 did not say. */
  ExtensionGranted: {
    taskId: TaskId;
    n: number;
    due: Instant;
    previousDue: Instant | null;
    level: Role | null;
    reason: string;
    to: PersonId[];
  };
  ExtensionRefused: { taskId: TaskId; n: number; reason: string; to: PersonId[] };
  /** A leader's new limit for an overdue task: scoring stays on the baseline. Also an explicit re-judging by a later calendar. */
  DueDateSet: { taskId: TaskId; kind: Extract<DueEntry['kind'], 'new_limit' | 'rejudged'>; due: Instant; reason: string; to: PersonId[] };
  StandingRequested: { taskId: TaskId; reason: string; reviewOn: Instant; endCondition: string; reportCycle: ReportCycle };
  StandingDecided: { taskId: TaskId; granted: boolean; reason: string };
  StandingReviewed: { taskId: TaskId; outcome: 'continue' | 'end'; finding: string; reviewOn: Instant | null };

  // chasing
  TaskNudged: { taskId: TaskId; n: number; text: string; answerDue: Instant; to: PersonId[] };
  NudgeAnswered: { taskId: TaskId; n: number; answer: string; to: PersonId[] };
  ReminderRaised: {
    taskId: TaskId;
    obligationId: string;
    generation: number;
    ruleId: string;
    step: string;
    superseded: string[];
    to: PersonId[];
  };
  AlertRaised: {
    taskId: TaskId;
    obligationId: string;
    generation: number;
    ruleId: string;
    step: string;
    superseded: string[];
    to: PersonId[];
  };
  /** 发单 owed: raised once by the timer; `release: auto` is followed by NoticeIssued at once. */
  NoticeOwed: {
    taskId: TaskId;
    obligationId: string;
    generation: number;
    noticeId: string;
    ruleId: string;
    step: string;
    superseded: string[];
    colour: NoticeColour;
    release: Release;
    to: PersonId[];
  };
  NoticeIssued: {
    taskId: TaskId;
    noticeId: string;
    number: DocumentNumber | null;
    colour: NoticeColour;
    text: string;
    answerDue: Instant;
    to: PersonId[];
  };
  NoticeAnswered: { taskId: TaskId; noticeId: string; answer: string };
  /** 正当理由: owed or issued, the ladder rests at this colour. */
  NoticeWaived: { taskId: TaskId; noticeId: string; goodCause: string };

  // closing
  ClosureRequested: {
    taskId: TaskId;
    n: number;
    summary: string;
    evidence: FileRef[];
    measures: Record<string, number>;
    inTimeByBaseline: boolean;
    inTimeByCurrent: boolean;
    passedUp: number[];
    level: number;
    to: PersonId[];
  };
  ClosureSigned: {
    taskId: TaskId;
    n: number;
    level: number;
    role: SignOffLevel['role'];
    meaning: SignOffLevel['meaning'];
    opinion: string;
    nextLevel: number | null;
    passedUp: number[];
    to: PersonId[];
  };
  ClosureReturned: { taskId: TaskId; n: number; level: number; opinion: string; to: PersonId[] };
  TaskCompleted: { taskId: TaskId; n: number | null };

  // clocks: every opening and ending of an obligation that does not follow from another event's own fields
  ObligationOpened: ObligationOpening;
  ObligationEnded: { obligationId: string; status: 'met' | 'missed' | 'cancelled' };
}

export type DirectiveEventType = keyof DirectiveEventMap;
/** An event as decided: a type and its payload. */
export type DirectiveEvent = { [T in DirectiveEventType]: { type: T; data: DirectiveEventMap[T] } }[DirectiveEventType];

/** An event with what evolve needs to know of its circumstances. */
export type StampedEvent = DirectiveEvent & { meta: EventMeta };
/** One stamped event of a type. */
export type EventOf<T extends DirectiveEventType> = Extract<StampedEvent, { type: T }>;
