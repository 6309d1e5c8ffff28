import type { Grade, SignOffLevel } from '../../policy/policy.js';
import type { Actor, Assertion, DepartmentId, FileRef, Party, PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { TaskStatus } from './status.js';

export interface ExtensionRequest {
  n: number;
  requestedAt: Instant;
  asserted?: Assertion;
  by: PersonId;
  cause: string;
  progress: string;
  proposedDue: Instant;
  /** Asked before expiry: holds the ladder while it is pending. */
  timely: boolean;
  screenedBy?: PersonId;
  /** Taken back by its department before it was decided. */
  withdrawn?: true;
  decision: null | { granted: boolean; due: Instant | null; by: PersonId; at: Instant; asserted?: Assertion; reason: string };
}

/** 停办申请: the lead asks that the task end without a result. */
export interface TerminationRequest {
  n: number;
  requestedAt: Instant;
  asserted?: Assertion;
  by: PersonId;
  cause: string;
  /** On what it rests: a document, a decision, a change of policy. */
  basis: string;
  progress: string;
  files: FileRef[];
  /** Asked before expiry: holds the ladder while it is pending. */
  timely: boolean;
  /** Taken back by its department before it was decided. */
  withdrawn?: true;
  decision: null | { granted: boolean; by: PersonId; at: Instant; asserted?: Assertion; reason: string };
}

/** 提请裁定分歧: the lead and an assist, or two assists, do not agree who does what, or on a contribution. */
export interface Disagreement {
  n: number;
  raisedAt: Instant;
  asserted?: Assertion;
  by: PersonId;
  departmentId: DepartmentId;
  /** The other side. */
  with: DepartmentId;
  about: 'division' | 'contribution';
  matter: string;
  proposal?: string;
  /** Taken back by its department before it was decided. */
  withdrawn?: true;
  decision: null | { ruling: string; by: PersonId; at: Instant; asserted?: Assertion };
}

/** 受阻 / 提请协调 */
export interface Block {
  n: number;
  raisedAt: Instant;
  asserted?: Assertion;
  by: PersonId;
  /** Whose block it is: the lead or an assist; only that department clears it. */
  departmentId: DepartmentId;
  /** Who must act: another department, or the office. */
  waitingFor: Party;
  cause: string;
  request: string;
  answeredAt: Instant | null;
  clearedAt: Instant | null;
}

/** 电话催办: `answer` is what was said there and then, empty = nothing. */
export interface PhoneCall {
  at: Instant;
  asserted?: Assertion;
  by: PersonId;
  spokeWith: string;
  text: string;
  answer: string;
}

/** 催办 */
export interface Nudge {
  n: number;
  at: Instant;
  asserted?: Assertion;
  by: PersonId;
  text: string;
  answeredAt: Instant | null;
  /** Absent until the first. */
  calls?: PhoneCall[];
}

export interface Milestone {
  title: string;
  due: Instant;
}

/** 承办方案 */
export interface Plan {
  submittedAt: Instant;
  asserted?: Assertion;
  by: PersonId;
  text: string;
  milestones: Milestone[];
  /** 承诺时限: must not be after the current due date. */
  committedDue: Instant | null;
}

export interface ProgressReport {
  n: number;
  at: Instant;
  asserted?: Assertion;
  by: PersonId;
  departmentId: DepartmentId;
  done: string;
  gap?: string;
  cause?: string;
  next?: string;
  helpNeeded?: string;
  percent: number | null;
  measures: Record<string, number>;
  /** The period it answers, when a report clock was open. */
  period?: string;
  late: boolean;
}

/** What a signature keeps: who, as what, when, meaning what, for whom. */
export interface Signature {
  level: number;
  role: SignOffLevel['role'];
  meaning: SignOffLevel['meaning'];
  actor: Actor;
  onBehalfOf?: PersonId;
  at: Instant;
  asserted?: Assertion;
  opinion: string;
}

export interface ClosureRequest {
  n: number;
  requestedAt: Instant;
  asserted?: Assertion;
  by: PersonId;
  summary: string;
  evidence: FileRef[];
  measures: Record<string, number>;
  /** Judged on the request's own time, whatever the review takes. */
  inTimeByBaseline: boolean;
  inTimeByCurrent: boolean;
  signatures: Signature[];
  /** Of the directive when it was asked for: it keeps those signers. */
  grade: Grade;
  /** Index into the sign-off chain of the level that is asked now. */
  level: number;
  /** Levels for which nobody was eligible: passed up, recorded. */
  passedUp: number[];
  /** Asked for again after a return: who returned it, and whether they review it again (null = they cannot). */
  rereview: null | { returnedBy: PersonId; personId: PersonId | null };
  /** Taken back by its department before it was decided. */
  withdrawn?: true;
  outcome: null | { approved: boolean; at: Instant; by: PersonId; opinion: string };
}

export const FOLLOW_UPS = ['review', 'coordination', 'suspension', 'reassignment', 'termination'] as const;

/** 采纳后的安排: what follows an accepted answer, and by when. Past it the task goes back to work by itself. */
export interface FollowUp {
  what: (typeof FOLLOW_UPS)[number];
  by: Instant;
}

/** 说明 / 暂无法解决 / 职责异议: another answer to a dispatch; satisfies no clock. */
export interface DispatchResponse {
  n: number;
  kind: 'explain_only' | 'cannot_solve_now' | 'objection';
  at: Instant;
  asserted?: Assertion;
  by: PersonId;
  /** The assisting department, when an assist objects; the task itself then goes on. */
  departmentId: DepartmentId;
  cause: string;
  done?: string;
  next?: string;
  proposedDepartmentId?: DepartmentId;
  /** Taken back by its department before it was decided. */
  withdrawn?: true;
  decision: null | {
    upheld: boolean;
    by: PersonId;
    at: Instant;
    asserted?: Assertion;
    reason: string;
    /** What has to follow an explanation, or a 暂无法解决, that was accepted. */
    follow?: FollowUp;
    /** When the task went back to work from it. */
    endedAt?: Instant;
  };
}

export interface Suspension {
  from: Instant;
  asserted?: Assertion;
  until: Instant;
  reason: string;
  by: PersonId;
  /** To go back to on resumption. */
  previousStatus: TaskStatus;
}
