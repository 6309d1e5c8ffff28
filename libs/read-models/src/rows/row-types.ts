import type {
  AlertSubject,
  Directive,
  DirectiveStatus,
  Grade,
  Instant,
  Notice,
  Obligation,
  ObligationKind,
  Role,
  Task,
  TaskStatus,
  Urgency,
} from '@duban/domain';
import type { AlertView, TaskPart } from '@duban/contracts';

/**
 * Rows as they stand in the tables, columns by name. All of them are keyed by one directive; lights and lateness are stored as
 * the instants at which they turn, so that no row needs a clock.
 */
export interface DirectiveRow {
  directive_id: string;
  version: number;
  number: string | null;
  title: string;
  requirement: string;
  status: DirectiveStatus;
  cycle: number;
  grade: Grade;
  urgency: Urgency;
  source: Directive['source'];
  issuing_leader: string;
  leader_in_charge: string;
  contact: string;
  registered_at: Instant;
  completed_at: Instant | null;
  archived_at: Instant | null;
  task_total: number;
  task_open: number;
  tasks_by_status: Partial<Record<TaskStatus, number>>;
  leads: string[];
  earliest_due: Instant | null;
  yellow_at: Instant | null;
  red_at: Instant | null;
}

export interface TaskRow {
  directive_id: string;
  task_id: string;
  title: string;
  closure_standard: string;
  kind: Task['kind'];
  shape: Task['shape'];
  cycle: number;
  lead: string;
  assists: string[];
  status: TaskStatus;
  open: boolean;
  dispatched_at: Instant;
  received_at: Instant | null;
  completed_at: Instant | null;
  baseline_due: Instant | null;
  committed_due: Instant | null;
  current_due: Instant | null;
  due_origin: Task['dueOrigin'];
  /** Order of lists: the current date, or the far end of time. */
  sort_due: Instant;
  due_soon_at: Instant | null;
  behind_at: Instant | null;
  yellow_at: Instant | null;
  red_at: Instant | null;
  baseline_red_at: Instant | null;
  /** Judged as of then while it rests or when it has ended. */
  stands_since: Instant | null;
  report_late: boolean;
  reports_missed: number;
  blocked: boolean;
  extension_pending: boolean;
  extended_times: number;
  suspended: boolean;
}

export interface TaskPartyRow {
  directive_id: string;
  task_id: string;
  department_id: string;
  part: TaskPart;
  /** False once a block is answered or cleared: it stays visible to who was asked. */
  active: boolean;
}

export interface DutyRow {
  directive_id: string;
  obligation_id: string;
  task_id: string;
  kind: ObligationKind;
  owner_department: string | null;
  owner_role: Role | null;
  due: Instant;
  yellow_at: Instant;
  status: Extract<Obligation['status'], 'open' | 'held'>;
  held_for: string | null;
  subject: string | null;
  generation: number;
  opened_at: Instant;
}

export interface NoticeRow {
  directive_id: string;
  notice_id: string;
  task_id: string;
  obligation_id: string;
  colour: Notice['colour'];
  number: string | null;
  release: Notice['release'];
  status: Notice['status'];
  owed_at: Instant;
  issued_at: Instant | null;
  answer_due: Instant | null;
  answered_at: Instant | null;
  good_cause: string | null;
}

export interface AlertRow {
  id: string;
  person_id: string;
  directive_id: string;
  task_id: string | null;
  directive_number: string | null;
  kind: AlertView['kind'];
  level: AlertView['level'];
  event: string;
  subject: AlertSubject;
  version: number;
  created_at: Instant;
}

export interface DirectiveRows {
  directive_view: DirectiveRow[];
  task_view: TaskRow[];
  task_party: TaskPartyRow[];
  duty: DutyRow[];
  notice_view: NoticeRow[];
}

export type LightColumns = { yellow_at: Instant | null; red_at: Instant | null };
