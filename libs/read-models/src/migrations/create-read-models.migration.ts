import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  create table duban.directive_view (
    directive_id text not null,
    version int not null,
    number text,
    title text not null,
    requirement text not null,
    status text not null,
    cycle int not null,
    grade text not null,
    urgency text not null,
    source jsonb not null,
    issuing_leader text not null,
    leader_in_charge text not null,
    contact text not null,
    registered_at timestamptz(3) not null,
    completed_at timestamptz(3),
    archived_at timestamptz(3),
    task_total int not null,
    task_open int not null,
    tasks_by_status jsonb not null,
    leads text[] not null,
    earliest_due timestamptz(3),
    yellow_at timestamptz(3),
    red_at timestamptz(3),
    constraint directive_view_pkey primary key (directive_id)
  );
  create index directive_view_order on duban.directive_view (registered_at, directive_id);
  create index directive_view_status on duban.directive_view (status);
  create index directive_view_number on duban.directive_view (number);
  create index directive_view_leader on duban.directive_view (leader_in_charge);
  create index directive_view_issuer on duban.directive_view (issuing_leader);
  create table duban.task_view (
    directive_id text not null,
    task_id text not null,
    title text not null,
    closure_standard text not null,
    kind text not null,
    shape text not null,
    cycle int not null,
    lead text not null,
    assists text[] not null,
    status text not null,
    open boolean not null,
    dispatched_at timestamptz(3) not null,
    received_at timestamptz(3),
    completed_at timestamptz(3),
    baseline_due timestamptz(3),
    committed_due timestamptz(3),
    current_due timestamptz(3),
    due_origin text,
    sort_due timestamptz(3) not null,
    due_soon_at timestamptz(3),
    behind_at timestamptz(3),
    yellow_at timestamptz(3),
    red_at timestamptz(3),
    baseline_red_at timestamptz(3),
    stands_since timestamptz(3),
    report_late boolean not null,
    reports_missed int not null,
    blocked boolean not null,
    extension_pending boolean not null,
    extended_times int not null,
    suspended boolean not null,
    constraint task_view_pkey primary key (directive_id, task_id)
  );
  create index task_view_order on duban.task_view (sort_due, directive_id, task_id);
  create index task_view_lead on duban.task_view (lead);
  create index task_view_status on duban.task_view (status);
  create table duban.task_party (
    directive_id text not null,
    task_id text not null,
    department_id text not null,
    part text not null,
    active boolean not null,
    constraint task_party_pkey primary key (directive_id, task_id, department_id, part)
  );
  create index task_party_department on duban.task_party (department_id, part, directive_id, task_id);
  create table duban.duty (
    directive_id text not null,
    obligation_id text not null,
    task_id text not null,
    kind text not null,
    owner_department text,
    owner_role text,
    due timestamptz(3) not null,
    yellow_at timestamptz(3) not null,
    status text not null,
    held_for text,
    subject text,
    generation int not null,
    opened_at timestamptz(3) not null,
    constraint duty_pkey primary key (directive_id, obligation_id)
  );
  create index duty_order on duban.duty (due, directive_id, obligation_id);
  create index duty_department on duban.duty (owner_department, due);
  create index duty_role on duban.duty (owner_role, due);
  create index duty_task on duban.duty (directive_id, task_id);
  create table duban.notice_view (
    directive_id text not null,
    notice_id text not null,
    task_id text not null,
    obligation_id text not null,
    colour text not null,
    number text,
    release text not null,
    status text not null,
    owed_at timestamptz(3) not null,
    issued_at timestamptz(3),
    answer_due timestamptz(3),
    answered_at timestamptz(3),
    good_cause text,
    constraint notice_view_pkey primary key (directive_id, notice_id)
  );
  create index notice_view_task on duban.notice_view (directive_id, task_id);
  create index notice_view_status on duban.notice_view (status, owed_at);
  create table duban.alert (
    id text not null,
    person_id text not null,
    directive_id text not null,
    task_id text,
    directive_number text,
    kind text not null,
    level text not null,
    event text not null,
    subject jsonb not null,
    version int not null,
    created_at timestamptz(3) not null,
    constraint alert_pkey primary key (id)
  );
  create index alert_person on duban.alert (person_id, created_at, id);
  create index alert_directive on duban.alert (directive_id, version);
  create table duban.meeting_view (
    meeting_id text not null,
    version int not null,
    kind text not null,
    title text not null,
    number text,
    date date not null,
    chair text not null,
    status text not null,
    file jsonb not null,
    text_sha256 text not null,
    received_at timestamptz(3) not null,
    received_by text not null,
    approved_at timestamptz(3),
    approved_by text,
    segment_count int not null,
    draft_count int not null,
    draft_counts jsonb not null,
    constraint meeting_view_pkey primary key (meeting_id)
  );
  create index meeting_view_order on duban.meeting_view (date, meeting_id);
  create table duban.segment_view (
    meeting_id text not null,
    segment_id text not null,
    ordinal int not null,
    paragraph int not null,
    start_at int not null,
    end_at int not null,
    text text not null,
    sha256 text not null,
    class text not null,
    suggested_class text not null,
    imperative boolean not null,
    constraint segment_view_pkey primary key (meeting_id, segment_id)
  );
  create table duban.draft_view (
    meeting_id text not null,
    draft_id text not null,
    ordinal int not null,
    status text not null,
    suggestion jsonb,
    content jsonb,
    decisions jsonb not null,
    segment_ids text[] not null,
    merged_into text,
    joined text,
    constraint draft_view_pkey primary key (meeting_id, draft_id)
  );
  create index draft_view_joined on duban.draft_view (joined);
  create table duban.alert_delivery (
    alert_id text not null,
    channel text not null,
    person_id text not null,
    position int,
    delivered_at timestamptz(3) not null,
    constraint alert_delivery_pkey primary key (alert_id, channel)
  );
  create unique index alert_delivery_feed on duban.alert_delivery (person_id, position) where position is not null;
  create table duban.alert_receipt (
    alert_id text not null constraint alert_receipt_pkey primary key,
    person_id text not null,
    receipted_at timestamptz(3) not null
  );
  create index alert_receipt_person on duban.alert_receipt (person_id);
`;

export class CreateReadModels1790000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table duban.alert_receipt, duban.alert_delivery, duban.alert, duban.notice_view, duban.duty, duban.task_party,
        duban.task_view, duban.directive_view, duban.draft_view, duban.segment_view, duban.meeting_view
    `);
  }
}
