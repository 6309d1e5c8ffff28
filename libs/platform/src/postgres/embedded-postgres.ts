import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import pg from 'pg';
import { clearLeftovers, initialise, startServer, type Log } from './server-process.js';

export const DATABASE = 'duban';
export const OWNER_ROLE = 'duban_owner';
export const APP_ROLE = 'duban_app';
export const SCHEMA = 'duban';

interface Credentials {
  superuser: string;
  owner: string;
  app: string;
}

export interface EmbeddedPostgresOptions {
  /** Kept between starts; the cluster and its passwords live in it. */
  dataDir: string;
  /** Preferred; a free one is taken when it is in use. */
  port?: number;
  log?: Log;
  initdbFlags?: string[];
  /** Server settings, `name=value`. */
  settings?: string[];
}

export interface EmbeddedPostgres {
  port: number;
  pid: number;
  superuserUrl: string;
  /** Runs migrations. */
  ownerUrl: string;
  /** What processes use. */
  appUrl: string;
  /** Resolves when the server has ended, asked for or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const credentials = async (dataDir: string): Promise<Credentials> => {
  const file = join(dataDir, 'credentials.json');
  if (await exists(file)) return JSON.parse(await readFile(file, 'utf8')) as Credentials;
  const password = (): string => randomBytes(18).toString('base64url');
  const made = { superuser: password(), owner: password(), app: password() };
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
};

const urlOf = (role: string, password: string, port: number, database: string): string =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Roles belong to the server: made once, passwords renewed from the file at each start. */
const provideRoles = async (client: pg.Client, secrets: Credentials): Promise<void> => {
  for (const [role, password] of [
    [OWNER_ROLE, secrets.owner],
    [APP_ROLE, secrets.app],
  ] as const) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole`);
    await client.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`);
  }
};

/** A database owned by the owner role, in which the application role may connect and nothing more until migrations grant it. */
export const provideDatabase = async (superuserUrl: string, database: string, template = 'template1'): Promise<void> => {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(database)} owner ${OWNER_ROLE} template ${pg.escapeIdentifier(template)}`);
    }
    await client.query(`revoke all on database ${pg.escapeIdentifier(database)} from public`);
    await client.query(`grant connect, temporary on database ${pg.escapeIdentifier(database)} to ${APP_ROLE}`);
  });
  const inside = new URL(superuserUrl);
  inside.pathname = `/${database}`;
  await withClient(inside.href, async (client) => {
    await client.query(`create schema if not exists ${SCHEMA} authorization ${OWNER_ROLE}`);
    await client.query(`grant usage on schema ${SCHEMA} to ${APP_ROLE}`);
    await client.query('revoke all on schema public from public');
  });
};

/**
 * The embedded server: made on the first start, resumed by later ones, also after an unclean stop. One process per `dataDir`.
 * @throws Error with a line for operators when there is no PostgreSQL for this machine or it does not start.
 */
export const startEmbeddedPostgres = async (given: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { log = () => undefined } = given;
  const dataDir = resolve(given.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  const secrets = await credentials(dataDir);
  const cluster = join(dataDir, 'cluster');
  if (!(await exists(cluster))) await initialise(dataDir, secrets.superuser, given.initdbFlags ?? [], log);
  await clearLeftovers(dataDir, log);
  const port = await getPort(given.port === undefined ? {} : { port: given.port, host: '127.0.0.1' });
  const server = await startServer(dataDir, port, given.settings ?? [], log);
  const superuser = (database: string): string => urlOf('postgres', secrets.superuser, port, database);
  try {
    await withClient(superuser('postgres'), (client) => provideRoles(client, secrets));
    await provideDatabase(superuser('postgres'), DATABASE);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    port,
    pid: server.pid,
    superuserUrl: superuser(DATABASE),
    ownerUrl: urlOf(OWNER_ROLE, secrets.owner, port, DATABASE),
    appUrl: urlOf(APP_ROLE, secrets.app, port, DATABASE),
    ended: server.ended,
    stop: () => server.stop(),
  };
};
