/** How a table's rows are written and compared: columns with their SQL types, key first. */
export interface TableSpec {
  name: string;
  /** Default: that of the live tables. */
  schema?: string;
  /** The column that holds the stream's own id: everything of one stream is found by it. */
  stream: string;
  key: readonly string[];
  columns: Readonly<Record<string, SqlType>>;
}
export type SqlType = 'text' | 'int' | 'boolean' | 'timestamptz' | 'date' | 'jsonb' | 'text[]';

const directive = { directive_id: 'text' } as const;

export const DIRECTIVE_VIEW: TableSpec = {
  name: 'directive_view',
  stream: 'directive_id',
  key: ['directive_id'],
  columns: {
    ...directive,
    version: 'int',
    number: 'text',
    title: 'text',
    requirement: 'text',
    status: 'text',
    cycle: 'int',
    grade: 'text',
    urgency: 'text',
    source: 'jsonb',
    issuing_leader: 'text',
    leader_in_charge: 'text',
    contact: 'text',
    registered_at: 'timestamptz',
    completed_at: 'timestamptz',
    archived_at: 'timestamptz',
    task_total: 'int',
    task_open: 'int',
    tasks_by_status: 'jsonb',
    leads: 'text[]',
    earliest_due: 'timestamptz',
    yellow_at: 'timestamptz',
    red_at: 'timestamptz',
  },
};

export const TASK_VIEW: TableSpec = {
  name: 'task_view',
  stream: 'directive_id',
  key: ['directive_id', 'task_id'],
  columns: {
    ...directive,
    task_id: 'text',
    title: 'text',
    closure_standard: 'text',
    kind: 'text',
    shape: 'text',
    cycle: 'int',
    lead: 'text',
    assists: 'text[]',
    status: 'text',
    open: 'boolean',
    dispatched_at: 'timestamptz',
    received_at: 'timestamptz',
    completed_at: 'timestamptz',
    baseline_due: 'timestamptz',
    committed_due: 'timestamptz',
    current_due: 'timestamptz',
    due_origin: 'text',
    sort_due: 'timestamptz',
    due_soon_at: 'timestamptz',
    behind_at: 'timestamptz',
    yellow_at: 'timestamptz',
    red_at: 'timestamptz',
    baseline_red_at: 'timestamptz',
    stands_since: 'timestamptz',
    report_late: 'boolean',
    reports_missed: 'int',
    blocked: 'boolean',
    extension_pending: 'boolean',
    extended_times: 'int',
    suspended: 'boolean',
  },
};

export const TASK_PARTY: TableSpec = {
  name: 'task_party',
  stream: 'directive_id',
  key: ['directive_id', 'task_id', 'department_id', 'part'],
  columns: { ...directive, task_id: 'text', department_id: 'text', part: 'text', active: 'boolean' },
};

export const DUTY: TableSpec = {
  name: 'duty',
  stream: 'directive_id',
  key: ['directive_id', 'obligation_id'],
  columns: {
    ...directive,
    obligation_id: 'text',
    task_id: 'text',
    kind: 'text',
    owner_department: 'text',
    owner_role: 'text',
    due: 'timestamptz',
    yellow_at: 'timestamptz',
    status: 'text',
    held_for: 'text',
    subject: 'text',
    generation: 'int',
    opened_at: 'timestamptz',
  },
};

export const NOTICE_VIEW: TableSpec = {
  name: 'notice_view',
  stream: 'directive_id',
  key: ['directive_id', 'notice_id'],
  columns: {
    ...directive,
    notice_id: 'text',
    task_id: 'text',
    obligation_id: 'text',
    colour: 'text',
    number: 'text',
    release: 'text',
    status: 'text',
    owed_at: 'timestamptz',
    issued_at: 'timestamptz',
    answer_due: 'timestamptz',
    answered_at: 'timestamptz',
    good_cause: 'text',
  },
};

export const ALERT: TableSpec = {
  name: 'alert',
  stream: 'directive_id',
  key: ['id'],
  columns: {
    id: 'text',
    person_id: 'text',
    ...directive,
    task_id: 'text',
    directive_number: 'text',
    kind: 'text',
    level: 'text',
    event: 'text',
    subject: 'jsonb',
    version: 'int',
    created_at: 'timestamptz',
  },
};

/** In the order in which rows are written. */
export const STATE_TABLES = {
  directive_view: DIRECTIVE_VIEW,
  task_view: TASK_VIEW,
  task_party: TASK_PARTY,
  duty: DUTY,
  notice_view: NOTICE_VIEW,
};
