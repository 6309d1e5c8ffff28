import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents as a list, and alerts that are an incident's instead of a directive's. */
export class AddIncidents1790100210000 implements MigrationInterface {
  readonly name = 'AddIncidents1790100210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create table duban.incident_view (
    incident_id text not null constraint incident_view_pkey primary key,
    version int not null,
    code text not null,
    status text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_number text,
    subject_version int not null,
    command_id text,
    command_type text,
    refusal text,
    fault text,
    rounds int not null,
    raised_at timestamptz(3) not null,
    told text[] not null,
    resolved_at timestamptz(3),
    resolved_by text,
    note text
  );
  create index incident_view_order on duban.incident_view (raised_at, incident_id);
  create index incident_view_open on duban.incident_view (code) where status = 'OPEN';

  alter table duban.alert alter column directive_id drop not null;
  alter table duban.alert add column incident_id text;
  create index alert_incident on duban.alert (incident_id) where incident_id is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  delete from duban.alert where directive_id is null;
  alter table duban.alert drop column incident_id;
  alter table duban.alert alter column directive_id set not null;
  drop table duban.incident_view;
`);
  }
}
