import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { migrate, type MigrationClass } from '../postgres/migrate.js';
import { databaseProblems } from './database-setup.js';

class CreateNote1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table duban.note (id int not null)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table duban.note');
  }
}
class AddText1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note add column text text');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note drop column text');
  }
}
class AddSeen1800000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note add column seen boolean not null default false');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note drop column seen');
  }
}
class DropText1800000000004 implements MigrationInterface {
  static readonly contracts = true;
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note drop column text');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duban.note add column text text');
  }
}

let dataDir: string;
let server: EmbeddedPostgres;
let owner: pg.Client;
let pooler: Server | undefined;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'duban-setup-'));
  server = await startEmbeddedPostgres({ dataDir, settings: ['fsync=off'] });
  const inside = new URL(server.superuserUrl);
  inside.pathname = new URL(server.appUrl).pathname;
  owner = new pg.Client(inside.href);
  await owner.connect();
});
afterAll(async () => {
  pooler?.close();
  await owner.end();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const BOTH = [CreateNote1700000000001, AddText1700000000002];
const found = async (more: Partial<Parameters<typeof databaseProblems>[0]> = {}): Promise<string[]> =>
  (await databaseProblems({ url: server.appUrl, migrations: BOTH, production: false, ...more })).map(
    ({ subject, detail, remedy }) => `${subject}: ${detail} → ${remedy}`,
  );
const other = (change: (url: URL) => void): string => {
  const url = new URL(server.appUrl);
  change(url);
  return url.href;
};

test('a wrong password and a database that is not there are said, and what to do', async () => {
  expect(await found({ url: other((url) => (url.password = 'wrong')) })).toEqual([
    expect.stringMatching(/^DATABASE_URL: .*login is refused.*duban_app/),
  ]);
  expect(await found({ url: other((url) => (url.pathname = '/nowhere')) })).toEqual([
    expect.stringMatching(/no such database.*nowhere.*create it/),
  ]);
});

test('a server that is away is no finding: it is waited for', async () => {
  await expect(found({ url: other((url) => (url.port = '1')) })).rejects.toThrow('ECONNREFUSED');
});

test('a database without tables, with older or newer ones, or without grants is told from one that fits', async () => {
  expect(await found()).toEqual([expect.stringMatching(/no tables yet.*duban migrate/)]);
  await migrate({ ownerUrl: server.ownerUrl, entities: [], migrations: [CreateNote1700000000001] });
  expect(await found()).toEqual([expect.stringMatching(/schema is older: 1 migrations.*duban migrate/)]);
  await migrate({ ownerUrl: server.ownerUrl, entities: [], migrations: BOTH });
  expect(await found()).toEqual([]);
  expect(await found({ migrations: [CreateNote1700000000001] })).toEqual([expect.stringMatching(/schema is newer: 1 migrations/)]);
  await owner.query('revoke insert on duban.note from duban_app');
  expect(await found()).toEqual([expect.stringMatching(/no rights on: note.*duban migrate/)]);
  await owner.query('grant insert on duban.note to duban_app');
});

test('what only adds leaves the release before at work, what takes away ends it; an older one that migrates again changes nothing of that', async () => {
  const bring = (migrations: MigrationClass[]) => migrate({ ownerUrl: server.ownerUrl, entities: [], migrations });
  await bring([...BOTH, AddSeen1800000000003]);
  expect([await found(), await found({ migrations: [...BOTH, AddSeen1800000000003] })]).toEqual([[], []]);
  await bring([...BOTH, AddSeen1800000000003, DropText1800000000004]);
  expect(await found()).toEqual([expect.stringMatching(/schema is newer: 2 migrations are unknown here.*run the release/)]);
  await bring(BOTH);
  expect(await found()).toEqual([expect.stringMatching(/schema is newer: 2 migrations/)]);
  await owner.query('delete from duban.migration where timestamp > 1800000000000');
  await bring(BOTH);
  expect(await found()).toEqual([]);
});

test('a role that owns the tables is refused in production alone', async () => {
  expect(await found({ url: server.ownerUrl })).toEqual([]);
  expect(await found({ url: server.ownerUrl, production: true })).toEqual([expect.stringMatching(/could rewrite the record.*duban_app/)]);
});

test('a database that cannot be written is said', async () => {
  await owner.query('alter role duban_app set default_transaction_read_only = on');
  expect(await found()).toEqual([expect.stringMatching(/read-only/)]);
  await owner.query('alter role duban_app reset default_transaction_read_only');
});

/** Takes the startup options out of what a client says first, as a transaction pooler does that is told to ignore them. */
const withoutOptions = (startup: Buffer): Buffer => {
  const words = startup.subarray(8).toString('latin1').split('\0');
  const kept = words.flatMap((word, index) => (index % 2 === 0 && word !== 'options' && word !== '' ? [word, words[index + 1] ?? ''] : []));
  const body = Buffer.from(`${kept.join('\0')}\0\0`, 'latin1');
  const head = Buffer.from(startup.subarray(0, 8));
  head.writeInt32BE(8 + body.length, 0);
  return Buffer.concat([head, body]);
};

test('a pooler that drops startup options is refused: every limit on statements and transactions would be gone', async () => {
  const between = createServer((client) => {
    const upstream = connect(server.port, '127.0.0.1');
    client.once('data', (first) => {
      upstream.write(withoutOptions(first));
      client.pipe(upstream).pipe(client);
    });
    for (const end of [client, upstream]) end.on('error', () => end.destroy());
  });
  pooler = between;
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const address = between.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  expect(await found({ url: other((url) => (url.port = port)) })).toEqual([
    expect.stringMatching(/startup options are dropped.*connect to PostgreSQL itself/),
  ]);
});
