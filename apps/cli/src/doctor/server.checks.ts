import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { schema } from '@duban/audit';
import { filesProblems, heldUp, heldUpLine } from '@duban/event-store';
import {
  commandOf,
  connectTemporal,
  createPool,
  databaseProblems,
  grantDifferences,
  grantsOf,
  issuerProblem,
  temporalProblems,
  type Config,
  type Queryable,
  type SetupProblem,
} from '@duban/platform';
import { homeLayout, readStackState } from '@duban/stack';
import { missing, note, ok, type Check, type Finding } from './finding.js';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const asFindings = (problems: readonly SetupProblem[]): Finding[] =>
  problems.map(({ subject, detail, remedy }) => missing(subject, detail, remedy));

const LOOK_AGAIN_MS = 2_000;
const MOST_RIGHTS = 5;

const heldUpFor = async (db: Queryable): Promise<Finding[]> => {
  const before = await heldUp(db);
  if (before === null) return [];
  await pause(LOOK_AGAIN_MS);
  const after = await heldUp(db);
  if (after?.position !== before.position) return [];
  return [note('sequencer', heldUpLine(after, LOOK_AGAIN_MS), '结束那个事务（pg_stat_activity）/ end that transaction')];
};

/** Rights beyond those that the migrations grant; what is lacking stops a start, and is said there. */
const rightsTooMany = async (db: Queryable): Promise<Finding[]> => {
  const { rows } = await db.query<{ role: string }>('select current_user as role');
  const more = (await grantDifferences(db, rows[0]?.role ?? '', grantsOf(schema.migrations))).filter(({ which }) => which === 'more');
  if (more.length === 0) return [];
  const listed = more.slice(0, MOST_RIGHTS).map(({ table, may }) => (table === null ? may : `${may} on ${table}`));
  const rest = more.length > MOST_RIGHTS ? ` … (${more.length})` : '';
  return [
    note(
      'DATABASE_URL',
      `角色权限多于所需 / the role may more than it needs: ${listed.join(', ')}${rest}`,
      '以属主运行 duban migrate，收回多给的权限 / run `duban migrate` as the owner, take back what was granted besides',
    ),
  ];
};

/** What else a process of ours finds once it may look: the mark of the files, and whether the sequencer is held up. */
const insideProblems = async (config: Config, url: string): Promise<Finding[]> => {
  const pool = createPool({ url, applicationName: 'duban-doctor', max: 1 });
  try {
    return [...asFindings(await filesProblems(pool, config.filesDir)), ...(await heldUpFor(pool)), ...(await rightsTooMany(pool))];
  } finally {
    await pool.end();
  }
};

/** A given PostgreSQL is one that this build can work on, as the role that is given. */
export const checkGivenDatabase =
  (config: Config): Check =>
  async () => {
    const { url, ownerUrl } = config.database;
    if (url === null) return [];
    const unmigrated =
      ownerUrl === null
        ? [
            note(
              'DATABASE_OWNER_URL',
              '未设置，不能迁移 / not set: nothing can be migrated from here',
              '仅迁移时需要 / needed for migrations only',
            ),
          ]
        : [];
    try {
      const problems = await databaseProblems({ url, migrations: schema.migrations, production: config.stage === 'production' });
      if (problems.length > 0) return [...asFindings(problems), ...unmigrated];
      return [ok('DATABASE_URL', new URL(url).host), ...(await insideProblems(config, url)), ...unmigrated];
    } catch (error) {
      return missing('DATABASE_URL', reason(error), '检查地址与口令 / check address and password');
    }
  };

/** A given Temporal answers and has the namespace with what operators search by. */
export const checkGivenTemporal =
  (config: Config): Check =>
  async () => {
    const { address, namespace } = config.temporal;
    if (address === null) return [];
    try {
      const connection = await connectTemporal({ ...config.temporal, address });
      try {
        const problems = await temporalProblems(connection, namespace);
        if (problems.length > 0) return asFindings(problems);
        const { serverVersion } = await connection.workflowService.getSystemInfo({});
        return ok('TEMPORAL_ADDRESS', `${address}, ${namespace}, server ${serverVersion}`);
      } finally {
        await connection.close();
      }
    } catch (error) {
      return missing(
        'TEMPORAL_ADDRESS',
        `${address}: ${reason(error)}`,
        '检查地址、命名空间与证书 / check address, namespace and certificates',
      );
    }
  };

/** A given issuer publishes its discovery document. */
export const checkGivenIssuers =
  (config: Config): Check =>
  async () => {
    const { issuers } = config.identity;
    if (issuers.length === 0 && config.mode === 'servers')
      return missing('OIDC_ISSUER', '没有身份提供方 / no identity provider', '设置 OIDC_ISSUER / set OIDC_ISSUER');
    const looked = await Promise.all(issuers.map(async (issuer) => ({ issuer, problem: await issuerProblem(issuer) })));
    return looked.flatMap(({ issuer, problem }) => (problem === null ? [ok('OIDC_ISSUER', issuer)] : asFindings([problem])));
  };

/** In production the worker refuses to start without the one, an API without the other. */
export const checkSigningKeys =
  (config: Config): Check =>
  async () => {
    if (config.mode === 'embedded') return [];
    const found = (subject: string, keyFile: string, who: string): Finding =>
      existsSync(keyFile)
        ? ok(subject, keyFile)
        : note(subject, `没有签名密钥 / no signing key, ${who}: ${keyFile}`, `openssl genpkey -algorithm ed25519 -out ${keyFile}`);
    return [
      found('CHECKPOINT_KEY_FILE', config.checkpoints.keyFile, '只 worker 需要 / only workers need it'),
      found('ATTESTATION_KEY_FILE', config.attestation.keyFile, '只 API 需要 / only APIs need it'),
    ];
  };

/** Whether a stack runs from this directory, or ended without stopping. */
export const checkStack =
  (config: Config): Check =>
  async () => {
    const state = await readStackState(homeLayout(config.home).state);
    if (state === null) return note('stack', '未运行 / not running');
    const command = await commandOf(state.pid);
    if (command?.includes('start') || command?.includes('demo'))
      return ok('stack', `${state.apiUrl} (pid ${state.pid}), ${state.startedAt}`);
    return note(
      'stack',
      `上次未正常停止 / the last run did not stop in order (${state.startedAt})`,
      '下次启动会自行恢复 / the next start recovers',
    );
  };
