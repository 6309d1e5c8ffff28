import type { ReportCycle } from '../../policy/policy.js';
import type { Assertion, DepartmentId, DirectiveId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { TaskStatus } from './status.js';
import type {
  Block,
  ClosureRequest,
  Disagreement,
  DispatchResponse,
  ExtensionRequest,
  Nudge,
  Plan,
  ProgressReport,
  Suspension,
  TerminationRequest,
} from './task-entries.js';
import type { Watch } from './watches.js';

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
  kind: 'baseline' | 'committed' | 'extension' | 'new_limit' | 'resumption' | 'rejudged' | 'regraded' | 'correction' | 'hold_ended';
  at: Instant;
  setAt: Instant;
  by: PersonId;
  reason?: string;
  /** On what a correction rests. */
  basis?: string;
  /** By which calendar it was judged anew. */
  calendarVersion?: string;
  asserted?: Assertion;
}

export interface Assist {
  departmentId: DepartmentId;
  duty: string;
  contributionDue: Instant | null;
  receivedAt: Instant | null;
  receiptAsserted?: Assertion;
  contributedAt: Instant | null;
  contributionAsserted?: Assertion;
}

/** 承接: a unit that ended, and the one that goes on in its place. */
export interface TakeOver {
  from: DepartmentId;
  departmentId: DepartmentId;
  at: Instant;
  /** What the unit that ended had in the task. */
  parts: ('lead' | 'assist' | 'collator' | 'asked')[];
  reason: string;
}

/** A task of another directive. */
export interface TaskAt {
  directiveId: DirectiveId;
  taskId: TaskId;
}

/** 汇总: of several units that each do the same, one brings it together. */
export interface TaskGroup {
  id: string;
  collator: DepartmentId;
  /** It had no task of its own in the group, and so owes what it gathers; one that had reports it with its own. */
  gathers?: true;
  /** When it first handed that over; absent until then. */
  gatheredAt?: Instant;
}

export interface Task {
  id: TaskId;
  cycle: number;
  shape: 'joint' | 'split' | 'parallel';
  /** Parallel tasks of one group; `collator` gathers the parts. */
  group?: TaskGroup;
  kind: 'task' | 'standing';
  title: string;
  closureStandard: string;
  lead: DepartmentId;
  assists: Assist[];
  /** Departments that assisted once: what they worked on they may go on reading. Absent until the first. */
  formerAssists?: DepartmentId[];
  status: TaskStatus;
  dispatchedAt: Instant;
  /** What paper says of the dispatch and of the receipt, where they happened on paper before. */
  dispatchAsserted?: Assertion;
  receivedAt: Instant | null;
  receiptAsserted?: Assertion;
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
  /** 停办: absent until the first is asked for. */
  terminationRequests?: TerminationRequest[];
  blocks: Block[];
  /** 分歧: absent until the first is brought to the office. */
  disagreements?: Disagreement[];
  nudges: Nudge[];
  responses: DispatchResponse[];
  closures: ClosureRequest[];
  suspension: Suspension | null;
  /** Suspensions that have ended: time in which nothing ran. Absent until the first. */
  rests?: { from: Instant; until: Instant }[];
  /** Persons who acted on the doing side, and those they acted for: none of them may sign it off. */
  doers: PersonId[];
  /** 关注: whoever watches this task; absent until the first. */
  watches?: Watch[];
  predecessor: TaskId | null;
  successor: TaskId | null;
  /** 分拆: the task whose part it is, under the same lead, and those that some of its measures became; absent until then. */
  dividedFrom?: TaskId;
  dividedInto?: TaskId[];
  /** 转入: the task of another directive that goes on as this one. */
  carriedFrom?: TaskAt;
  /** 转出: as which task, of which directive, it goes on. */
  carriedTo?: TaskAt;
  completedAt: Instant | null;
  /** Absent until the first. */
  takeOvers?: TakeOver[];
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
