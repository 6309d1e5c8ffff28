import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  adoptCopy,
  createPool,
  migrate,
  provideDatabase,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EntityClass,
  type MigrationClass,
} from '@duban/platform';
import pg from 'pg';

/** No durability: a test's database does not outlive its process. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_connections=60', 'shared_buffers=64MB'];

export interface TestDatabase {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** As the application role. */
  pool: pg.Pool;
  /** A connection that may do what nobody may; the spec ends it. */
  asSuperuser(): Promise<pg.Client>;
  /** The same again, as it stands; every other connection to this one is cut for it. */
  copy(): Promise<TestDatabase>;
  /** The server itself, for tests of outages. */
  server: EmbeddedPostgres;
  drop(): Promise<void>;
}

interface Running {
  server: EmbeddedPostgres;
  dir: string;
  databases: number;
  templates: Map<string, Promise<string>>;
}

let running: Promise<Running> | undefined;
let made = 0;

/** An initialised cluster is made once for each user and machine, then copied: 2 s become 0.1. */
const seed = async (): Promise<string> => {
  const kept = join(tmpdir(), `duban-test-seed-v1-${process.getuid?.() ?? 0}`);
  if (existsSync(kept)) return kept;
  const fresh = await mkdtemp(join(tmpdir(), 'duban-seed-'));
  const server = await startEmbeddedPostgres({ dataDir: fresh, settings: FAST, initdbFlags: ['--wal-segsize=1'] });
  await server.stop();
  // Whoever is first wins; the loser's copy is as good and is thrown away.
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true }));
  return kept;
};

const start = async (): Promise<Running> => {
  const from = await seed();
  const dir = await mkdtemp(join(tmpdir(), 'duban-test-'));
  await mkdir(dir, { recursive: true });
  await cp(from, dir, { recursive: true, mode: 2 });
  await adoptCopy(dir);
  const server = await startEmbeddedPostgres({ dataDir: dir, settings: FAST });
  return { server, dir, databases: 0, templates: new Map() };
};

const at = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

const asSuperuser = async (server: EmbeddedPostgres, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: at(server.superuserUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const migrated = (on: Running, entities: EntityClass[], migrations: MigrationClass[]): Promise<string> => {
  const key = migrations.map((migration) => migration.name).join();
  const known = on.templates.get(key);
  if (known) return known;
  const template = `template_${on.templates.size + 1}`;
  const making = provideDatabase(at(on.server.superuserUrl, 'postgres'), template)
    .then(() => migrate({ ownerUrl: at(on.server.ownerUrl, template), entities, migrations }))
    .then(() => template);
  on.templates.set(key, making);
  return making;
};

/**
 * A migrated database of its own on a real server. The server is the spec file's (an open transaction anywhere on a server stalls
 * its sequencers, so files may not share one); it starts with the first database and ends when the last one is dropped.
 */
export const createTestDatabase = async (given: { entities: EntityClass[]; migrations: MigrationClass[] }): Promise<TestDatabase> => {
  running ??= start();
  const mine = running;
  const on = await mine;
  const template = await migrated(on, given.entities, given.migrations);
  return databaseOn(on, mine, template);
};

const databaseOn = async (on: Running, mine: Promise<Running>, template: string): Promise<TestDatabase> => {
  on.databases += 1;
  made += 1;
  const name = `test_${made}`;
  await provideDatabase(at(on.server.superuserUrl, 'postgres'), name, template);
  const appUrl = at(on.server.appUrl, name);
  const pool = createPool({ url: appUrl, applicationName: 'duban-test', max: 20, queryTimeoutMs: 20_000, transactionTimeoutMs: 30_000 });
  return {
    superuserUrl: at(on.server.superuserUrl, name),
    ownerUrl: at(on.server.ownerUrl, name),
    appUrl,
    pool,
    asSuperuser: async () => {
      const client = new pg.Client({ connectionString: at(on.server.superuserUrl, name) });
      await client.connect();
      return client;
    },
    copy: async () => {
      await asSuperuser(on.server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      return databaseOn(on, mine, name);
    },
    server: on.server,
    drop: async () => {
      await pool.end();
      on.databases -= 1;
      if (on.databases > 0) {
        await asSuperuser(on.server, `drop database if exists ${name} with (force)`);
        return;
      }
      if (running === mine) running = undefined;
      await on.server.stop();
      await rm(on.dir, { recursive: true, force: true });
    },
  };
};
