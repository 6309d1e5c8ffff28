import type { MigrationInterface, QueryRunner } from 'typeorm';

const BODIES = `
  create table duban.run_history_body (
    workflow_id text not null,
    run_id text not null,
    closed_at timestamptz(3) not null,
    history bytea not null,
    constraint run_history_body_pkey primary key (workflow_id, run_id)
  );
  alter table duban.run_history_body alter column history set storage external;
  insert into duban.run_history_body (workflow_id, run_id, closed_at, history)
    select workflow_id, run_id, closed_at, history from duban.run_history;
  alter table duban.run_history drop column history;
  create index run_history_body_closed on duban.run_history_body (closed_at);

  create trigger run_history_body_unchanged before update or truncate on duban.run_history_body
    for each statement execute function duban.refuse_change();
  alter table duban.run_history_body enable always trigger run_history_body_unchanged;

  create function duban.refuse_while_open() returns trigger language plpgsql as $$
  begin
    if exists (select from duban.stream s where s.id = old.workflow_id and not s.closed) then
      raise exception '%.%: % refused while % is open', tg_table_schema, tg_table_name, tg_op, old.workflow_id using errcode = 'DB001';
    end if;
    return old;
  end $$;
  create trigger run_history_body_of_ended before delete on duban.run_history_body
    for each row execute function duban.refuse_while_open();
  alter table duban.run_history_body enable always trigger run_history_body_of_ended;
`;

/**
 * What a history was stays for ever, with its hash; the history itself goes when its time is over. They were one row, which nobody may
 * delete.
 */
export class KeepRunHashesApart1790400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BODIES);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the histories of runs whose time is over cannot be brought back'));
  }
}
