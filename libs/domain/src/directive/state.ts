import type { Grade, NoticeColour, ObligationKind, Policy, ReportCycle, SignOffLevel, Urgency } from '../policy/policy.js';
import type { Actor, DepartmentId, DirectiveId, FileRef, Party, PersonId, TaskId } from '../shared/party.js';
import type { Instant, LocalDate } from '../shared/time.js';

export type DirectiveStatus =
  | 'DRAFT' // 拟立项
  | 'PROPOSED' // 立项审批
  | 'IN_PROGRESS' // 办理中
  | 'COMPLETED' // 办结
  | 'DISCHARGED' // 销号, rectification lists only
  | 'REOPENED' // 重新办理: a further cycle is being worked on
  | 'MERGED' // 并案 into another directive
  | 'DISCARDED'; // a draft or proposal not taken up

export type TaskStatus =
  | 'DISPATCHED' // 待签收
  | 'IN_PROGRESS' // 承办中
  | 'CLOSURE_REVIEW' // 办结待审
  | 'COMPLETED' // 办结
  | 'OBJECTED' // 职责异议 (also: explained only / cannot solve now) awaits the office's decision
  | 'SUSPENDED' // 暂缓, with an end date
  | 'RECALLED' // 撤回, before receipt
  | 'TERMINATED' // 终止, after receipt
  | 'REASSIGNED'; // 改派: its successor is another task

export const TERMINAL_TASK: readonly TaskStatus[] = ['COMPLETED', 'RECALLED', 'TERMINATED', 'REASSIGNED'];

/** Where a sentence of a source stands: offsets in UTF-16 units of the original text, and its hash. */
export interface SegmentRef {
  meetingId: string;
  segmentId: string;
  start: number;
  end: number;
  sha256: string;
  text: string;
}

export type SourceKind = 'meeting' | 'leader_instruction' | 'superior' | 'inspection' | 'rectification' | 'own_initiative';

export interface Source {
  kind: SourceKind;
  /** The meeting or document it comes from; absent for free registration. */
  reference?: string;
  title: string;
  date: LocalDate;
}

/** 指标: a counted duty, checked at closure. `perUnit` names what one count belongs to (每人, 每户). */
export interface Measure {
  id: string;
  name: string;
  target: number;
  unit: string;
  perUnit?: string;
  /** Who owes a share each (每人联系帮扶2家): leaders or units, by name. */
  roster?: string[];
}

/** A due date and where it comes from. */
export interface DueDate {
  at: Instant;
  /** `source` = the meeting's own words, `policy` = our default, `decision` = fixed by a named person. */
  origin: 'source' | 'policy' | 'decision';
  /** The words it was read from (「2月底前」), kept as they stand. */
  phrase?: string;
}

/** 时限台账: one line per date ever set; nothing is overwritten. */
export interface DueEntry {
  kind: 'baseline' | 'committed' | 'extension' | 'new_limit' | 'resumption' | 'rejudged';
  at: Instant;
  setAt: Instant;
  by: PersonId;
  reason?: string;
}

export interface Assist {
  departmentId: DepartmentId;
  duty: string;
  contributionDue: Instant | null;
  receivedAt: Instant | null;
  contributedAt: Instant | null;
}

export interface Obligation {
  /** `${taskId}/${kind}` or `${taskId}/${kind}/${n}`; unique in the directive. */
  id: string;
  taskId: TaskId;
  kind: ObligationKind;
  owner: Party;
  due: Instant;
  /** Counts how often this clock was set anew (extension, resumption, reopening): part of each step's identity. */
  generation: number;
  status: 'open' | 'held' | 'met' | 'missed' | 'cancelled';
  /** Set while the ladder rests: extension asked in time, objection pending, … */
  heldFor?: 'extension' | 'response' | 'suspension' | 'closure';
  openedAt: Instant;
  endedAt: Instant | null;
  /** What it is about (period of a report, number of a request, colour of a notice). */
  subject?: string;
  /** Ladder steps already taken or superseded in this generation: rule id, with `#n` for repeats. */
  steps: string[];
}

export interface Notice {
  /** `${obligationId}/${colour}/g${generation}` */
  id: string;
  taskId: TaskId;
  obligationId: string;
  colour: NoticeColour;
  ruleId: string;
  release: 'auto' | 'officer' | 'leader';
  status: 'owed' | 'issued' | 'answered' | 'waived';
  owedAt: Instant;
  issuedAt: Instant | null;
  /** The notice's own limit, counted from its actual issue. */
  answerDue: Instant | null;
  answeredAt: Instant | null;
  /** 正当理由 recorded: the next colour rests. */
  goodCause?: string;
  number: DocumentNumber | null;
}

/** Yearly gapless number, given when the event is appended (null until then). */
export interface DocumentNumber {
  series: 'directive' | 'notice';
  year: number;
  seq: number;
}

export interface ExtensionRequest {
  n: number;
  requestedAt: Instant;
  by: PersonId;
  cause: string;
  progress: string;
  proposedDue: Instant;
  /** Asked before expiry: holds the ladder while it is pending. */
  timely: boolean;
  screenedBy?: PersonId;
  decision: null | { granted: boolean; due: Instant | null; by: PersonId; at: Instant; reason: string };
}

/** 受阻 / 提请协调 */
export interface Block {
  n: number;
  raisedAt: Instant;
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

/** 催办 */
export interface Nudge {
  n: number;
  at: Instant;
  by: PersonId;
  text: string;
  answeredAt: Instant | null;
}

export interface Milestone {
  title: string;
  due: Instant;
}

/** 承办方案 */
export interface Plan {
  submittedAt: Instant;
  by: PersonId;
  text: string;
  milestones: Milestone[];
  /** 承诺时限: must not be after the current due date. */
  committedDue: Instant | null;
}

export interface ProgressReport {
  n: number;
  at: Instant;
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
  opinion: string;
}

export interface ClosureRequest {
  n: number;
  requestedAt: Instant;
  by: PersonId;
  summary: string;
  evidence: FileRef[];
  measures: Record<string, number>;
  /** Judged on the request's own time, whatever the review takes. */
  inTimeByBaseline: boolean;
  inTimeByCurrent: boolean;
  signatures: Signature[];
  /** Index into the sign-off chain of the level that is asked now. */
  level: number;
  /** Levels for which nobody was eligible: passed up, recorded. */
  passedUp: number[];
  outcome: null | { approved: boolean; at: Instant; opinion: string };
}

/** 说明 / 暂无法解决 / 职责异议: another answer to a dispatch; satisfies no clock. */
export interface DispatchResponse {
  n: number;
  kind: 'explain_only' | 'cannot_solve_now' | 'objection';
  at: Instant;
  by: PersonId;
  /** The assisting department, when an assist objects; the task itself then goes on. */
  departmentId: DepartmentId;
  cause: string;
  done?: string;
  next?: string;
  proposedDepartmentId?: DepartmentId;
  decision: null | { upheld: boolean; by: PersonId; at: Instant; reason: string };
}

export interface Suspension {
  from: Instant;
  until: Instant;
  reason: string;
  by: PersonId;
  /** To go back to on resumption. */
  previousStatus: TaskStatus;
}

export interface Task {
  id: TaskId;
  cycle: number;
  shape: 'joint' | 'split' | 'parallel';
  /** Parallel tasks of one group; `collator` gathers the parts. */
  group?: { id: string; collator: DepartmentId };
  kind: 'task' | 'standing';
  title: string;
  closureStandard: string;
  lead: DepartmentId;
  assists: Assist[];
  status: TaskStatus;
  dispatchedAt: Instant;
  receivedAt: Instant | null;
  /** null only for standing tasks. */
  baselineDue: Instant | null;
  committedDue: Instant | null;
  currentDue: Instant | null;
  dueOrigin: DueDate['origin'] | null;
  duePhrase?: string;
  dueLedger: DueEntry[];
  measures: Measure[];
  reportCycle: ReportCycle | null;
  standing: null | { reviewOn: Instant; endCondition: string };
  plan: Plan | null;
  reports: ProgressReport[];
  extensions: ExtensionRequest[];
  blocks: Block[];
  nudges: Nudge[];
  responses: DispatchResponse[];
  closures: ClosureRequest[];
  suspension: Suspension | null;
  /** Persons who acted on the doing side, and those they acted for: none of them may sign it off. */
  doers: PersonId[];
  predecessor: TaskId | null;
  successor: TaskId | null;
  completedAt: Instant | null;
  /** Pending request to turn the task into standing work. */
  standingRequest: null | { by: PersonId; at: Instant; reason: string; reviewOn: Instant; endCondition: string; reportCycle: ReportCycle };
}

/** One task of a fan-out. Ids are given by the decider in order (`t1`, `t2`, …). */
export interface TaskOrder {
  shape: Task['shape'];
  /** For `parallel`: one task for each unit; `collator` gathers. For others: exactly one lead. */
  units?: DepartmentId[];
  collator?: DepartmentId;
  /** More than one entry is refused: a task has exactly one lead. */
  leads: DepartmentId[];
  assists: { departmentId: DepartmentId; duty: string; contributionDue?: Instant }[];
  kind: 'task' | 'standing';
  title: string;
  closureStandard: string;
  /** Absent = the policy's default limit, labelled as such. */
  due?: DueDate;
  measures?: Measure[];
  /** Absent = the grade's; null = none. */
  reportCycle?: ReportCycle | null;
  standing?: { reviewOn: Instant; endCondition: string };
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
  reinspections: { n: number; at: Instant; by: PersonId; holds: boolean; finding: string; cycle: number }[];
  amendments: { n: number; at: Instant; by: PersonId; reason: string }[];
}

/** The state of a directive stream; null before its first event. */
export type DirectiveState = Directive | null;
