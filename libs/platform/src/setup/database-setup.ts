import pg from 'pg';
import type { MigrationClass } from '../postgres/migrate.js';
import { SCHEMA } from '../postgres/embedded-postgres.js';
import { errorCode } from '../supervise/process-identity.js';
import type { SetupProblem } from '../explained/explained-error.js';

export interface DatabaseSetupOptions {
  /** Role `duban_app`. */
  url: string;
  /** Those of this build, in any order. */
  migrations: readonly MigrationClass[];
  /** Whether a role that owns the tables is refused, too. */
  production: boolean;
}

const OLDEST_VERSION = 170_000;
const FARTHEST_CLOCK_MS = 30_000;
const CONNECT_MS = 5_000;
/** Given as a startup option and read again: whatever stands between us and the server may have dropped it. */
const PROBE = 'duban.setup_probe';

const subject = 'DATABASE_URL';
const MIGRATE = '以属主运行 duban migrate / run `duban migrate` as the owner';

const pooler = (detail: string): SetupProblem => ({
  subject,
  detail: `连接不是直达 PostgreSQL，启动参数被丢弃（事务级连接池？）/ not a connection of its own to PostgreSQL: its startup options are dropped (a transaction pooler?)${detail}`,
  remedy: '直连 PostgreSQL，或用会话级连接池 / connect to PostgreSQL itself, or by a session pooler',
});

/** What no waiting mends of a connection that was refused; null = the server may only be away. */
export const connectionProblem = (error: unknown): SetupProblem | null => {
  const code = String(errorCode(error));
  const said = error instanceof Error ? error.message : String(error);
  if (code === '08P01' && said.includes('startup parameter')) return pooler(`: ${said}`);
  if (code === '3D000')
    return { subject, detail: `没有这个数据库 / no such database: ${said}`, remedy: '建库或更正地址 / create it, or correct the URL' };
  if (code.startsWith('28'))
    return { subject, detail: `登录被拒绝 / the login is refused: ${said}`, remedy: '更正角色与口令 / correct role and password' };
  if (code === '42501') return { subject, detail: `角色没有权限 / the role has no rights: ${said}`, remedy: MIGRATE };
  return null;
};

interface Found {
  version: string;
  number: number;
  probe: string | null;
  standby: boolean;
  readOnly: boolean;
  superuser: boolean;
  owner: boolean;
  apart: number;
}

const LOOK = `
  select current_setting('server_version') as version,
         current_setting('server_version_num')::int as number,
         current_setting('${PROBE}', true) as probe,
         pg_is_in_recovery() as standby,
         current_setting('default_transaction_read_only') = 'on' as "readOnly",
         (select rolsuper from pg_roles where rolname = current_user) as superuser,
         coalesce((select pg_has_role(current_user, nspowner, 'usage') from pg_namespace where nspname = '${SCHEMA}'), false) as owner,
         (extract(epoch from clock_timestamp()) * 1000 - $1)::float8 as apart`;

const serverProblems = (found: Found, production: boolean): SetupProblem[] => {
  const problems: SetupProblem[] = [];
  const say = (detail: string, remedy: string): void => void problems.push({ subject, detail, remedy });
  if (found.number < OLDEST_VERSION)
    say(`PostgreSQL ${found.version} 太旧 / is too old`, '需要 PostgreSQL 17 或更新 / PostgreSQL 17 or newer is needed');
  if (found.probe !== 'kept') problems.push(pooler(''));
  if (found.standby || found.readOnly)
    say('只读，不能写入 / read-only: it cannot be written', '连接主库 / connect to the primary, and drop default_transaction_read_only');
  if (production && (found.superuser || found.owner))
    say(
      '所用角色是属主或超级用户，可改写记录 / the role owns the tables and could rewrite the record',
      'DATABASE_URL 用 duban_app / use role duban_app here, the owner only in DATABASE_OWNER_URL',
    );
  if (Math.abs(found.apart) > FARTHEST_CLOCK_MS)
    problems.push({
      subject: 'clock',
      detail: `本机与数据库时钟相差 ${Math.round(Math.abs(found.apart) / 1000)} 秒 / this machine's clock and the database's are that many seconds apart`,
      remedy: '校时（NTP）/ set the clocks (NTP)',
    });
  return problems;
};

/** Of the catalogue alone, which every role may read. */
const HAS_TABLE = `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = '${SCHEMA}' and c.relname = $1`;

const WITHOUT_GRANT = `
  select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = '${SCHEMA}' and c.relkind in ('r', 'p', 'v', 'm')
    and not (has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
             and (c.relname in ('migration', 'typeorm_metadata') or c.relkind <> 'r' or has_table_privilege(c.oid, 'insert')))
  order by 1`;

/** What a release has to know at least, as the newest that migrated it has left word. */
const floorIn = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ floor: string | null }>(`select obj_description('${SCHEMA}.migration'::regclass) as floor`);
  return rows[0]?.floor ?? '';
};

const schemaProblems = async (client: pg.Client, migrations: readonly MigrationClass[]): Promise<SetupProblem[]> => {
  const { rowCount: begun } = await client.query(HAS_TABLE, ['migration']);
  if (begun === 0) return [{ subject, detail: '数据库还没有表 / the database has no tables yet', remedy: MIGRATE }];
  const { rows: withheld } = await client.query<{ name: string }>(WITHOUT_GRANT);
  if (withheld.length > 0)
    return [
      { subject, detail: `角色没有权限 / the role has no rights on: ${withheld.map(({ name }) => name).join(', ')}`, remedy: MIGRATE },
    ];
  const { rows } = await client.query<{ name: string }>(`select name from ${SCHEMA}.migration`);
  const ran = new Set(rows.map(({ name }) => name));
  const known = new Set(migrations.map(({ name }) => name));
  const lacking = [...known].filter((name) => !ran.has(name));
  const foreign = [...ran].filter((name) => !known.has(name));
  if (lacking.length > 0)
    return [
      {
        subject,
        detail: `表结构较旧，缺 ${lacking.length} 项迁移 / the schema is older: ${lacking.length} migrations are missing`,
        remedy: MIGRATE,
      },
    ];
  if (foreign.length > 0 && !known.has(await floorIn(client)))
    return [
      {
        subject,
        detail: `表结构较新，有本版本不知道的 ${foreign.length} 项迁移 / the schema is newer: ${foreign.length} migrations are unknown here`,
        remedy: '改用升级数据库的那个版本 / run the release that migrated it',
      },
    ];
  return [];
};

/**
 * Looks whether a database is one that this build can work on.
 * @returns what no waiting mends; empty when all is well
 * @throws the driver's error when the server is away
 */
export const databaseProblems = async ({ url, migrations, production }: DatabaseSetupOptions): Promise<SetupProblem[]> => {
  const client = new pg.Client({
    ...{ connectionString: url, application_name: 'duban-setup', options: `-c ${PROBE}=kept` },
    ...{ connectionTimeoutMillis: CONNECT_MS, query_timeout: CONNECT_MS },
  });
  // lost while it is idle: the next query says so
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Found>(LOOK, [Date.now()]);
    const [found] = rows;
    if (!found) return [];
    const problems = serverProblems(found, production);
    return found.number < OLDEST_VERSION ? problems : [...problems, ...(await schemaProblems(client, migrations))];
  } catch (error) {
    const problem = connectionProblem(error);
    if (problem === null) throw error;
    return [problem];
  } finally {
    await client.end().catch(() => undefined);
  }
};
