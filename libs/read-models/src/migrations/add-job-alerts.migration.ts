import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts that are a job's: its end, for whoever asked for it. */
export class AddJobAlerts1790400000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.alert add column job_id text');
    await runner.query('create index alert_job on duban.alert (job_id) where job_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from duban.alert where job_id is not null');
    await runner.query('alter table duban.alert drop column job_id');
  }
}
