import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts that are the organisation's: somebody handed on a right, or is asked to consent. */
export class AddOrganisationAlerts1790400000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
  alter table duban.alert add column organisation_id text;
  create index alert_organisation on duban.alert (organisation_id) where organisation_id is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
  delete from duban.alert where organisation_id is not null;
  alter table duban.alert drop column organisation_id;
`);
  }
}
