import type { Grade, Policy, ReportCycle, Urgency } from '../policy/policy.js';
import type { Actor, Assertion, Authority, DepartmentId, DirectiveId, FileRef, Party, PersonId, TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { DispatchResponse, DocumentNumber, DueDate, Milestone, SegmentRef, Source, TaskOrder } from './state/index.js';

export type { TaskOrder } from './state/index.js';

export interface DirectiveCommandMap {
  RegisterDirective: {
    directiveId: DirectiveId;
    parentId?: DirectiveId;
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
    /** Approved as part of a meeting's list by this person: registration approval is waived. */
    listApproval?: { meetingId: string; by: PersonId; /** Who drafted the list, when it is not the actor. */ draftedBy?: PersonId };
    /** Dispatched at once when approval is waived; otherwise planned: the approval dispatches them. */
    tasks: TaskOrder[];
    /** Taken when the list was approved, so that numbers follow the order of its drafts; otherwise the append gives one. */
    number?: DocumentNumber;
    /** Proposed for approval in the same breath; nothing more where approval is waived. */
    propose?: boolean;
  };
  /** `tasks` take the place of those planned before. */
  ProposeDirective: { tasks?: TaskOrder[] };
  /** An approval dispatches what was planned, unless `dispatch` is false: then the office does it later. */
  DecideRegistration: { approve: boolean; reason: string; dispatch?: boolean };
  DiscardDirective: { reason: string };
  /** An empty list dispatches what was ordered at registration. */
  DispatchTasks: { tasks: TaskOrder[] };
  AmendDirective: {
    reason: string;
    title?: string;
    requirement?: string;
    closureStandard?: string;
    leaderInCharge?: PersonId;
    contact?: PersonId;
    basisAdded?: SegmentRef[];
  };
  MergeDirective: { into: DirectiveId; reason: string };
  AbsorbDirective: { from: DirectiveId; basis: SegmentRef[]; reason: string };
  DischargeDirective: { explanation: string; decidedBy: string; publicNotice: { from: Instant; to: Instant; place: string } };
  ReinspectDirective: { holds: boolean; finding: string };
  /** Reopening needs a failed re-inspection, or a leader's reason; the tasks are dispatched anew in the next cycle. */
  ReopenDirective: { reason: string; tasks: TaskOrder[] };
  RepinPolicy: { policy: Policy; reason: string };

  ReceiveTask: { taskId: TaskId };
  AnswerDispatch: {
    taskId: TaskId;
    kind: DispatchResponse['kind'];
    cause: string;
    done?: string;
    next?: string;
    proposedDepartmentId?: DepartmentId;
  };
  /** `upheld` recalls or reassigns by a further command; not upheld sends the task back to where it was. */
  DecideDispatchAnswer: { taskId: TaskId; n: number; upheld: boolean; reason: string; reassignTo?: DepartmentId };
  SubmitPlan: { taskId: TaskId; text: string; milestones: Milestone[]; committedDue?: Instant };
  ReportProgress: {
    taskId: TaskId;
    done: string;
    gap?: string;
    cause?: string;
    next?: string;
    helpNeeded?: string;
    percent?: number;
    measures?: Record<string, number>;
  };
  DeliverContribution: { taskId: TaskId; text: string; files: FileRef[] };
  RaiseBlock: { taskId: TaskId; waitingFor: Party; cause: string; request: string };
  AnswerBlock: { taskId: TaskId; n: number; answer: string };
  ClearBlock: { taskId: TaskId; n: number; outcome: string };
  RequestExtension: { taskId: TaskId; cause: string; progress: string; proposedDue: Instant };
  ScreenExtension: { taskId: TaskId; n: number; opinion: string };
  DecideExtension: { taskId: TaskId; n: number; grant: boolean; due?: Instant; reason: string };
  SetDueDate: { taskId: TaskId; kind: 'new_limit' | 'rejudged'; due: Instant; reason: string };
  RequestStanding: { taskId: TaskId; reason: string; reviewOn: Instant; endCondition: string; reportCycle: ReportCycle };
  DecideStanding: { taskId: TaskId; grant: boolean; reason: string };
  ReviewStanding: { taskId: TaskId; outcome: 'continue' | 'end'; finding: string; reviewOn?: Instant };
  NudgeTask: { taskId: TaskId; text: string };
  AnswerNudge: { taskId: TaskId; n: number; answer: string };
  ReleaseNotice: { taskId: TaskId; noticeId: string; text: string };
  AnswerNotice: { taskId: TaskId; noticeId: string; answer: string };
  WaiveNotice: { taskId: TaskId; noticeId: string; goodCause: string };
  SuspendTask: { taskId: TaskId; until: Instant; reason: string };
  ResumeTask: { taskId: TaskId };
  RecallTask: { taskId: TaskId; reason: string };
  TerminateTask: { taskId: TaskId; reason: string };
  ReassignTask: { taskId: TaskId; to: DepartmentId; reason: string; due?: DueDate };
  RequestClosure: { taskId: TaskId; summary: string; evidence: FileRef[]; measures?: Record<string, number> };
  SignOff: { taskId: TaskId; n: number; approve: boolean; opinion: string };
}

export type DirectiveCommandType = keyof DirectiveCommandMap;

/** What comes with every command. `receivedAt` is the API's: lateness is judged on it, so our outage makes nobody late. */
export interface CommandMeta {
  id: string;
  receivedAt: Instant;
  assertedAt?: Assertion;
  actor: Actor;
  accountable: Party;
  authority: Authority;
  correlationId: string;
  /** Id of the accepted command that this one follows from: that act was judged where it was recorded. Never set by a request. */
  followsFrom?: string;
  /** Optional If-Match: the stream version the caller saw. */
  expectedVersion?: number;
}

export type DirectiveCommand = {
  [T in DirectiveCommandType]: { type: T; data: DirectiveCommandMap[T]; meta: CommandMeta };
}[DirectiveCommandType];
