import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { APP_ROLE, grantDifferences, grantOf, grantsOf, migrate } from '@duban/platform';
import { withTransaction } from '@duban/event-store';
import { READ_MODEL_TABLES } from '@duban/read-models';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { recordingOffice } from '@duban/testing/recording-office';
import { numberAll } from '@duban/testing/record';
import type pg from 'pg';
import { schema } from '../../schema.js';
import type { Finding } from '../store/findings.js';
import { GUARD_TRIGGERS, verifyGrants } from './grants.js';

let database: TestDatabase;
let superuser: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase(schema);
  superuser = await database.asSuperuser();
  const office = await recordingOffice(database.pool, '2020-02-17T01:00:00.000Z');
  await office.dispatch('00000000-0000-4000-8000-000000000001', { leads: ['fagai'] });
  await numberAll(database.pool);
  await superuser.query(`insert into duban.checkpoint values (1, 1, 'r', now(), 'n')`);
  await superuser.query(`insert into duban.merkle_tile values (0, 0, '\\x0102')`);
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});

const findings = async (): Promise<Finding[]> => {
  const found: Finding[] = [];
  await verifyGrants(database.pool, schema.migrations, (finding) => void found.push(finding));
  return found;
};

describe('what the application may', () => {
  test('is what the migrations say, table by table and column by column', async () => {
    expect(await grantDifferences(database.pool, APP_ROLE, grantsOf(schema.migrations))).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  test('is to change and take away only where somebody said why', async () => {
    const { rows } = await superuser.query<{ table: string; comment: string }>(
      `select relname as "table", coalesce(obj_description(oid), '') as comment from pg_class
        where relnamespace = 'duban'::regnamespace and relkind in ('r', 'p')`,
    );
    const grants = grantsOf(schema.migrations);
    const mayAll = rows.filter((found) => grantOf(grants, found).update === true).map(({ table }) => table);
    // sessions and limits end, drafts are thrown away; everything else is made again from the events
    const own = ['web_session', 'call_count', 'report_sheet', 'workbench'];
    expect(mayAll.filter((table) => !own.includes(table) && !READ_MODEL_TABLES.includes(table))).toEqual([]);
    const mayDelete = rows.filter((found) => grantOf(grants, found).delete).map(({ table }) => table);
    expect(mayDelete.filter((table) => !mayAll.includes(table)).sort()).toEqual(['outbox', 'run_history_body']);
  });

  test('is the same after one more migration, whatever somebody granted in between', async () => {
    await superuser.query(`grant all on duban.event, duban.number_counter to ${APP_ROLE}; grant delete on duban.command to public`);
    await migrate({ ownerUrl: database.ownerUrl, ...schema });
    expect(await findings()).toEqual([]);
  });
});

const DENIED = '42501';
const GUARDED = 'DB001';

test.each([
  ['set a counter back', 'update duban.number_counter set last = last - 1', GUARDED],
  ['give a counter another series', `update duban.number_counter set series = 'x'`, DENIED],
  ['take a counter away', 'delete from duban.number_counter', DENIED],
  ['empty a card', 'update duban.person_snapshot set salt = null, data = null', GUARDED],
  ['write a name anew', `update duban.person_snapshot set data = '{"nameZh": "别人"}'`, GUARDED],
  ['give a card to somebody else', `update duban.person_snapshot set person_id = 'x'`, DENIED],
  ['take a card away', 'delete from duban.person_snapshot', DENIED],
  ['move a witness ahead of what there is', `insert into duban.witness_mark values ('w', 900, now(), '')`, GUARDED],
  ['take a mark away', 'delete from duban.witness_mark', DENIED],
  ['write a snapshot anew', `update duban.snapshot set state = '{}'`, DENIED],
  [
    'put in a snapshot afterwards',
    `insert into duban.snapshot (stream_id, state_schema, version, recorded_at, state)
     select stream_id, 1, version, recorded_at, '{}' from duban.event limit 1`,
    GUARDED,
  ],
  ['take a snapshot away', 'delete from duban.snapshot', DENIED],
  ['set the sequencer back', 'update duban.sequencer set seq = seq - 1', GUARDED],
  ['make a second sequencer', 'insert into duban.sequencer values (2, 0, 0, 0)', GUARDED],
  ['renumber an event', 'update duban.event_seq set seq = seq + 100', DENIED],
  ['take a number away', 'delete from duban.event_seq', DENIED],
  ['set the log back', 'update duban.merkle_log set size = -1', GUARDED],
  ['take the log away', 'delete from duban.merkle_log', DENIED],
  ['change a hash of the log', `update duban.merkle_tile set hashes = '\\x0202'`, GUARDED],
  ['take a tile away', 'delete from duban.merkle_tile', DENIED],
  ['set a stream back', 'update duban.stream set version = version - 1', GUARDED],
  ['give a stream another head', `update duban.stream set head_hash = 'x'`, GUARDED],
  ['take a stream away', 'delete from duban.stream', DENIED],
  ['take away what waits to be sent', 'delete from duban.outbox', GUARDED],
  ['write anew what waits to be sent', `update duban.outbox set payload = '{}'`, DENIED],
  [
    'put an event behind what is numbered',
    `insert into duban.event (stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, transaction_id, recorded_at)
     select stream_id, version + 100, type, schema_version, canonical, algorithm, prev_hash, hash, 1, recorded_at from duban.event limit 1`,
    GUARDED,
  ],
  ['lie about the files', `update duban.installation set files_mark = 'x'`, DENIED],
  ['switch a guard off', 'alter table duban.number_counter disable trigger all', DENIED],
  ['become the owner', 'set role duban_owner', DENIED],
  ['make a function', `create function duban.mine() returns int language sql return 1`, DENIED],
])('with the application’s role alone nobody can %s', async (_what, sql, code) => {
  await expect(database.pool.query(sql)).rejects.toMatchObject({ code });
});

test('an erasure on record empties the cards of its person and no others', async () => {
  const { rows } = await superuser.query<{ id: string }>(`select distinct person_id as id from duban.person_snapshot order by 1 limit 2`);
  const [erased, other] = rows.map(({ id }) => id);
  const emptied = (id: string | undefined) =>
    withTransaction(database.pool, async (tx) => {
      await tx.query('update duban.person_snapshot set salt = null, data = null where person_id = $1', [id]);
      // as it is done: the act comes after the card
      await tx.query(
        `insert into duban.event (stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, recorded_at)
         values ('organisation/main', (select max(version) + 1 from duban.event where stream_id = 'organisation/main'),
                 'PersonErased', 1, $1, 'sha256', '', '', now())`,
        [JSON.stringify({ data: { personId: erased } })],
      );
    });
  await emptied(erased);
  await expect(emptied(other)).rejects.toMatchObject({ code: GUARDED });
});

describe('is noticed', () => {
  test.each([
    ['a right too many', `grant update on duban.event to ${APP_ROLE}`, `revoke update on duban.event from ${APP_ROLE}`, 'grant_differs'],
    [
      'a column too many',
      `grant update (series) on duban.number_counter to ${APP_ROLE}`,
      `revoke update (series) on duban.number_counter from ${APP_ROLE}`,
      'grant_differs',
    ],
    ['a right of everybody', 'grant truncate on duban.command to public', 'revoke truncate on duban.command from public', 'grant_differs'],
    ['the owner’s role lent', `grant duban_owner to ${APP_ROLE}`, `revoke duban_owner from ${APP_ROLE}`, 'grant_differs'],
    [
      'a guard switched off',
      'alter table duban.number_counter disable trigger number_counter_counts',
      'alter table duban.number_counter enable always trigger number_counter_counts',
      'guard_down',
    ],
    [
      'a guard that a replica passes',
      'alter table duban.event enable trigger event_append_only',
      'alter table duban.event enable always trigger event_append_only',
      'guard_down',
    ],
  ])('%s', async (_what, done, undone, kind) => {
    await superuser.query(done);
    const kinds = new Set((await findings()).map((finding) => finding.kind));
    await superuser.query(undone);
    expect(kinds).toEqual(new Set([kind]));
    expect(await findings()).toEqual([]);
  });

  test('no guard that is up is forgotten by whoever looks', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'duban'::regnamespace and not t.tgisinternal and t.tgenabled = 'A' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...GUARD_TRIGGERS].sort());
  });
});
