import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import pg from 'pg';
import { append, command, storeDatabase } from '@duban/testing/record';

let database: TestDatabase;
const clients: Record<string, pg.Client> = {};
beforeAll(async () => {
  database = await storeDatabase();
  await append(database.pool, 'kept', { commands: [command('kept', {}, [1, 1])] });
  clients['duban_app'] = new pg.Client(database.appUrl);
  clients['duban_owner'] = new pg.Client(database.ownerUrl);
  await Promise.all(Object.values(clients).map((client) => client.connect()));
});
afterAll(async () => {
  await Promise.all(Object.values(clients).map((client) => client.end()));
  await database.drop();
});

const NO_PRIVILEGE = '42501';
const REFUSED_BY_TRIGGER = 'DB001';

test.each(
  (['event', 'command'] as const).flatMap((table) => [
    { role: 'duban_app', code: NO_PRIVILEGE, sql: `update duban.${table} set type = 'X'` },
    { role: 'duban_app', code: NO_PRIVILEGE, sql: `delete from duban.${table}` },
    { role: 'duban_app', code: NO_PRIVILEGE, sql: `truncate duban.${table}` },
    { role: 'duban_owner', code: REFUSED_BY_TRIGGER, sql: `update duban.${table} set type = 'X'` },
    { role: 'duban_owner', code: REFUSED_BY_TRIGGER, sql: `delete from duban.${table}` },
    { role: 'duban_owner', code: REFUSED_BY_TRIGGER, sql: `truncate duban.${table}` },
    { role: 'duban_owner', code: NO_PRIVILEGE, sql: `set session_replication_role = replica` },
  ]),
)('$role may not $sql', async ({ role, sql, code }) => {
  await expect(clients[role]?.query(sql)).rejects.toMatchObject({ code });
  const { rows } = await database.pool.query(
    'select (select count(*) from duban.event) as events, (select count(*) from duban.command) as commands',
  );
  expect(rows).toEqual([{ events: 1, commands: 1 }]);
});

test('a replication role switches the triggers off for nobody', async () => {
  const superuser = await database.asSuperuser();
  await superuser.query('set session_replication_role = replica');
  await expect(superuser.query('delete from duban.event')).rejects.toMatchObject({ code: REFUSED_BY_TRIGGER });
  await superuser.end();
});

test('the application may not change the schema', async () => {
  await expect(clients['duban_app']?.query('alter table duban.event disable trigger all')).rejects.toMatchObject({ code: NO_PRIVILEGE });
  await expect(clients['duban_app']?.query('create table duban.mine (id int)')).rejects.toMatchObject({ code: NO_PRIVILEGE });
});
