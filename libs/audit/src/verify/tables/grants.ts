import { APP_ROLE, grantDifferences, grantsOf, type MigrationClass, type Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

/** Whom to look at: the role that asks, unless it is the owner, who may everything; then the application's. */
const ROLE = `
  select case when pg_has_role(current_user, n.nspowner, 'usage')
              then (select rolname from pg_roles where rolname = $1) else current_user end as role
    from pg_namespace n where n.nspname = 'duban'`;

/** What the guards of the record are called in the database. A spec compares it with the migrations. */
export const GUARD_TRIGGERS: readonly string[] = [
  'checkpoint.checkpoint_append_only',
  'command.command_append_only',
  'event.event_append_only',
  'event.event_of_this_transaction',
  'merkle_log.merkle_log_grows',
  'merkle_log.merkle_log_is_one',
  'merkle_tile.merkle_tile_grows',
  'number_counter.number_counter_counts',
  'outbox.outbox_keeps_undone',
  'person_snapshot.person_snapshot_erasure',
  'run_history.run_history_append_only',
  'run_history_body.run_history_body_of_ended',
  'run_history_body.run_history_body_unchanged',
  'sequencer.sequencer_goes_forward',
  'sequencer.sequencer_is_one',
  'snapshot.snapshot_with_its_event',
  'stream.stream_goes_forward',
  'witness_mark.witness_mark_is_known',
];

const GUARDS = `
  select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = 'duban'::regnamespace and not t.tgisinternal and t.tgenabled = 'A'`;

/** The application's role may what the migrations say, and the guards of the record are up. */
export const verifyGrants = async (db: Queryable, migrations: readonly MigrationClass[], report: Report): Promise<void> => {
  const { rows } = await db.query<{ role: string | null }>(ROLE, [APP_ROLE]);
  const role = rows[0]?.role ?? null;
  if (role !== null)
    for (const { table, may, which } of await grantDifferences(db, role, grantsOf(migrations)))
      // what it lacks stops it, and is said when it starts
      if (which === 'more') report({ kind: 'grant_differs', ...(table === null ? {} : { table }), key: role, detail: may });
  const up = new Set((await db.query<{ name: string }>(GUARDS)).rows.map(({ name }) => name));
  for (const guard of GUARD_TRIGGERS) {
    const [table = '', key = ''] = guard.split('.');
    if (!up.has(guard)) report({ kind: 'guard_down', table, key });
  }
};
