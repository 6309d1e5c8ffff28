import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commands say by which rules they were accepted; null = 1. The function is for the triggers that a raised number puts up. */
export class NumberTheRules1790300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.command add column rules int');
    // class 55 is tried again: whoever sent the command gets its answer from the process that comes instead
    await runner.query(`
      create function duban.refuse_earlier_rules() returns trigger language plpgsql as $$
      begin
        raise exception 'the record is under rules %: a process that decides by earlier ones may not write', tg_argv[0]
          using errcode = '55000';
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function duban.refuse_earlier_rules');
    await runner.query('alter table duban.command drop column rules');
  }
}
