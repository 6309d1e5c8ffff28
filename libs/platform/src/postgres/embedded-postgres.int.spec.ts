import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { createPool } from './pool.js';

let dataDir: string;
let server: EmbeddedPostgres;
const start = async (): Promise<void> => {
  server = await startEmbeddedPostgres({ dataDir });
};
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'duban-embedded-'));
  await start();
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const query = async <R>(url: string, text: string): Promise<R[]> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows as R[];
  } finally {
    await client.end();
  }
};

test('the owner may build in its schema, the application may not', async () => {
  await query(server.ownerUrl, 'create table duban.note (id int); insert into duban.note values (1)');
  await expect(query(server.appUrl, 'create table duban.other (id int)')).rejects.toMatchObject({ code: '42501' });
  await expect(query(server.appUrl, 'create table public.other (id int)')).rejects.toMatchObject({ code: '42501' });
  await expect(query(server.appUrl, 'select * from duban.note')).rejects.toMatchObject({ code: '42501' });
  expect(await query(server.appUrl, 'select current_user as who, current_database() as db')).toEqual([{ who: 'duban_app', db: 'duban' }]);
});

test('it listens on the loopback address only, wants passwords, and keeps them from others', async () => {
  expect(await query(server.superuserUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await query(server.superuserUrl, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
  const wrong = new URL(server.appUrl);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect((await stat(join(dataDir, 'credentials.json'))).mode & 0o777).toBe(0o600);
});

test('a second starter on the same directory is told who uses it', async () => {
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(`${dataDir} is in use by process ${process.pid}`);
  expect(await query(server.ownerUrl, 'select id from duban.note')).toEqual([{ id: 1 }]);
});

test('what was committed is there after a clean stop, under the same passwords', async () => {
  const { password } = new URL(server.ownerUrl);
  await server.stop();
  expect(await server.ended).toBe('PostgreSQL ended (0)');
  await start();
  expect(new URL(server.ownerUrl).password).toBe(password);
  expect(await query(server.ownerUrl, 'select id from duban.note')).toEqual([{ id: 1 }]);
});

test('what was committed is there after the server was killed', async () => {
  await query(server.ownerUrl, 'insert into duban.note values (2)');
  process.kill(server.pid, 'SIGKILL');
  expect(await server.ended).toBe('PostgreSQL ended (SIGKILL)');
  await start();
  expect(await query(server.ownerUrl, 'select id from duban.note order by id')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('a stale pid file that names another living process does not hinder the start', async () => {
  await server.stop();
  await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'cluster')}\n`);
  await start();
  expect(await query(server.ownerUrl, 'select count(*)::int as notes from duban.note')).toEqual([{ notes: 2 }]);
});

test('a server that an unclean stop left running is stopped and taken over', async () => {
  const left = server.pid;
  await writeFile(join(dataDir, 'owner.pid'), '999999999');
  await start();
  expect(server.pid).not.toBe(left);
  expect(await query(server.ownerUrl, 'select count(*)::int as notes from duban.note')).toEqual([{ notes: 2 }]);
});

test('the preferred port is taken when it is free and another when it is not', async () => {
  const other = await mkdtemp(join(tmpdir(), 'duban-embedded-'));
  const second = await startEmbeddedPostgres({ dataDir: other, port: server.port });
  expect(second.port).not.toBe(server.port);
  await second.stop();
  await rm(other, { recursive: true, force: true });
});

test('a pool gives big integers as numbers while they are exact, and ends queries that hang', async () => {
  const pool = createPool({ url: server.appUrl, applicationName: 'duban-spec', queryTimeoutMs: 200, transactionTimeoutMs: 1_000 });
  const { rows } = await pool.query(
    `select 9007199254740991::bigint as exact, 9007199254740993::bigint as text, current_setting('application_name') as name,
            current_setting('transaction_timeout') as longest`,
  );
  expect(rows).toEqual([{ exact: 9007199254740991, text: '9007199254740993', name: 'duban-spec', longest: '1s' }]);
  await expect(pool.query('select pg_sleep(5)')).rejects.toThrow(/timeout/);
  await pool.end();
});
