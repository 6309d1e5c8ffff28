import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sheets of progress reports that are saved and not sent yet. */
export class KeepReportSheets1790500000240 implements MigrationInterface {
  readonly name = 'KeepReportSheets1790500000240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  create table duban.report_sheet (
    department_id text not null,
    period text not null,
    entries jsonb not null,
    saved_by text not null,
    saved_at timestamptz(3) not null,
    constraint report_sheet_pkey primary key (department_id, period)
  )`);
    await runner.query(`comment on table duban.report_sheet is 'Sheets that are not sent yet; no part of the record.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.report_sheet');
  }
}
