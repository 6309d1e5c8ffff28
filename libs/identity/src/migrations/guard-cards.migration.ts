import type { Grants } from '@duban/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A card is emptied by an act that is on record, in that act's own transaction or after it. Looked at when the transaction ends: the act
 * is written after the card.
 */
const ERASURE = `
  create function duban.refuse_unfounded_erasure() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then return null; end if;
    if new.salt is not null or new.data is not null or not exists (
         select from duban.event e
          where e.stream_id = 'organisation/main' and e.type = 'PersonErased' and e.data ->> 'personId' = new.person_id) then
      raise exception 'duban.person_snapshot: a card is only emptied, by an erasure on record' using errcode = 'DB001';
    end if;
    return null;
  end $$;
  create constraint trigger person_snapshot_erasure after update on duban.person_snapshot deferrable initially deferred
    for each row execute function duban.refuse_unfounded_erasure();
  alter table duban.person_snapshot enable always trigger person_snapshot_erasure;
`;

export class GuardCards1791000000390 implements MigrationInterface {
  static readonly grants: Grants = {
    person_snapshot: { insert: true, update: ['salt', 'data'] },
    person_setting: { insert: true, update: ['settings', 'changed_at'] },
  };

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ERASURE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger person_snapshot_erasure on duban.person_snapshot');
    await runner.query('drop function duban.refuse_unfounded_erasure');
  }
}
