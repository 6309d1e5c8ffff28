import type { Grants } from '@duban/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAFE = 'set search_path = pg_catalog, pg_temp';

/**
 * What no process of ours ever does is refused to whoever has nothing but the application's role. The owner (restores, migrations) is not
 * held up. The invariants stand on the tables and not in functions to be called instead: the release before writes as it did, and is
 * held to them as well.
 */
const GUARDS = `
  create function duban.is_owner(relation oid) returns boolean language sql stable ${SAFE}
    return pg_has_role(current_user, (select relowner from pg_class where oid = relation), 'usage');

  create function duban.refuse_to_application() returns trigger language plpgsql ${SAFE} as $$
  begin
    if duban.is_owner(tg_relid) then
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end if;
    raise exception '%.%: %', tg_table_schema, tg_table_name, tg_argv[0] using errcode = 'DB001';
  end $$;

  create trigger stream_goes_forward before update on duban.stream for each row
    when (new.version < old.version or new.recorded_at < old.recorded_at or (new.version = old.version and new.head_hash <> old.head_hash))
    execute function duban.refuse_to_application('a stream only goes forward');

  create trigger event_of_this_transaction before insert on duban.event for each row
    when (new.transaction_id <> duban.current_transaction())
    execute function duban.refuse_to_application('an event belongs to the transaction that writes it');

  create trigger sequencer_goes_forward before update on duban.sequencer for each row
    when (new.seq < old.seq or (new.transaction_id, new.position) < (old.transaction_id, old.position))
    execute function duban.refuse_to_application('the sequencer only goes forward');
  create trigger sequencer_is_one before insert on duban.sequencer for each row
    execute function duban.refuse_to_application('there is one row');

  create trigger merkle_log_grows before update on duban.merkle_log for each row when (new.size < old.size)
    execute function duban.refuse_to_application('the log only grows');
  create trigger merkle_log_is_one before insert on duban.merkle_log for each row
    execute function duban.refuse_to_application('there is one row');
  create trigger merkle_tile_grows before update on duban.merkle_tile for each row
    when (substring(new.hashes from 1 for length(old.hashes)) <> old.hashes)
    execute function duban.refuse_to_application('hashes are only added to a tile');

  create trigger number_counter_counts before update on duban.number_counter for each row when (new.last <= old.last)
    execute function duban.refuse_to_application('a number that was given is not given again');

  create function duban.refuse_unknown_mark() returns trigger language plpgsql ${SAFE} as $$
  begin
    if duban.is_owner(tg_relid) then return new; end if;
    if tg_op = 'UPDATE' and new.n < old.n then
      raise exception 'duban.witness_mark: a mark only goes forward' using errcode = 'DB001';
    end if;
    if not exists (select from duban.checkpoint c where c.n = new.n) then
      raise exception 'duban.witness_mark: there is no checkpoint %', new.n using errcode = 'DB001';
    end if;
    return new;
  end $$;
  create trigger witness_mark_is_known before insert or update on duban.witness_mark for each row
    execute function duban.refuse_unknown_mark();

  create function duban.refuse_unfounded_snapshot() returns trigger language plpgsql ${SAFE} as $$
  begin
    if duban.is_owner(tg_relid) then return new; end if;
    if not exists (select from duban.event e where e.stream_id = new.stream_id and e.version = new.version
                     and e.recorded_at = new.recorded_at and e.transaction_id = duban.current_transaction()) then
      raise exception 'duban.snapshot: a snapshot is taken with its event' using errcode = 'DB001';
    end if;
    return new;
  end $$;
  create constraint trigger snapshot_with_its_event after insert on duban.snapshot deferrable initially deferred
    for each row execute function duban.refuse_unfounded_snapshot();

  create trigger outbox_keeps_undone before delete on duban.outbox for each row when (old.done_at is null)
    execute function duban.refuse_to_application('what is not done is not taken away');
`;

const GUARDED = {
  stream: ['stream_goes_forward'],
  event: ['event_of_this_transaction'],
  sequencer: ['sequencer_goes_forward', 'sequencer_is_one'],
  merkle_log: ['merkle_log_grows', 'merkle_log_is_one'],
  merkle_tile: ['merkle_tile_grows'],
  number_counter: ['number_counter_counts'],
  witness_mark: ['witness_mark_is_known'],
  snapshot: ['snapshot_with_its_event'],
  outbox: ['outbox_keeps_undone'],
};

/** The one thing that the application may not do by itself and has to have done: after a restore the sequencer goes back. */
const RESEQUENCE = `
  create function duban.resequence() returns int language plpgsql security definer ${SAFE} as $$
  declare numbered int;
  begin
    perform pg_advisory_xact_lock(hashtextextended('duban.sequencer', 0));
    -- whoever is writing would be passed over: after this lock nobody is
    lock table duban.event in share mode;
    insert into duban.event_seq (seq, stream_id, version)
      select (select coalesce(max(seq), 0) from duban.event_seq) + row_number() over (order by e.position), e.stream_id, e.version
        from duban.event e
       where not exists (select from duban.event_seq q where q.stream_id = e.stream_id and q.version = e.version);
    get diagnostics numbered = row_count;
    update duban.sequencer set transaction_id = duban.current_transaction(),
           position = (select coalesce(max(position), 0) from duban.event),
           seq = (select coalesce(max(seq), 0) from duban.event_seq) where id = 1;
    return numbered;
  end $$;
  revoke execute on function duban.resequence() from public;
`;

/** The application's role may select, insert and change where a process of ours must, and nothing else. */
export class GuardTheRecord1791000000190 implements MigrationInterface {
  static readonly grants: Grants = {
    stream: { insert: true, update: ['version', 'head_hash', 'next_due', 'closed', 'recorded_at'] },
    event_seq: { insert: true },
    // the release before looks whether it may insert into every table before it starts; the guards refuse it
    sequencer: { insert: true, update: ['transaction_id', 'position', 'seq'] },
    merkle_log: { insert: true, update: ['size'] },
    merkle_tile: { insert: true, update: ['hashes'] },
    witness_mark: { insert: true, update: ['n', 'handed_at', 'signature'] },
    number_counter: { insert: true, update: ['last'] },
    snapshot: { insert: true },
    outbox: { insert: true, update: ['available_at', 'attempts', 'last_error', 'done_at'], delete: true },
    // the update is refused by its trigger: it is there for the lock that whoever expires histories takes
    run_history_body: { insert: true, update: ['closed_at'], delete: true },
  };

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GUARDS);
    await runner.query(RESEQUENCE);
    for (const [table, triggers] of Object.entries(GUARDED))
      for (const trigger of triggers) await runner.query(`alter table duban.${table} enable always trigger ${trigger}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, triggers] of Object.entries(GUARDED))
      for (const trigger of triggers) await runner.query(`drop trigger ${trigger} on duban.${table}`);
    for (const made of ['resequence', 'refuse_unfounded_snapshot', 'refuse_unknown_mark', 'refuse_to_application', 'is_owner'])
      await runner.query(`drop function duban.${made}`);
  }
}
