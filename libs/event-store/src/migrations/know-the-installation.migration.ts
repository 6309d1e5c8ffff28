import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One directory of files for all processes: its mark is known here, and looked at when a process starts. */
export class KnowTheInstallation1790800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duban.installation (id int not null, files_mark text not null, constraint installation_pkey primary key (id))`);
    await runner.query(`comment on table duban.installation is 'append-only: what this installation knows of itself'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.installation');
  }
}
