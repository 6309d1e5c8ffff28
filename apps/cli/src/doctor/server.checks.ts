import { commandOf, connectTemporal, createPool, type Config } from '@duban/platform';
import { homeLayout, readStackState } from '@duban/stack';
import { missing, note, ok, type Check } from './finding.js';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A given PostgreSQL answers, and is recent enough for `transaction_timeout` (17). */
export const checkGivenDatabase =
  (config: Config): Check =>
  async () => {
    const { url, ownerUrl } = config.database;
    if (url === null) return [];
    const pool = createPool({ url, applicationName: 'duban-doctor', max: 1 });
    try {
      const { rows } = await pool.query<{ version: string; number: string }>(
        "select current_setting('server_version') as version, current_setting('server_version_num') as number",
      );
      const detail = `${new URL(url).host}, PostgreSQL ${rows[0]?.version ?? '?'}`;
      const found = Number(rows[0]?.number) >= 170_000 ? ok('DATABASE_URL', detail) : missing('DATABASE_URL', detail, 'PostgreSQL 17+');
      const unmigrated = note('DATABASE_OWNER_URL', '未设置，启动时不迁移 / not set: start does not migrate', 'duban migrate');
      return ownerUrl === null ? [found, unmigrated] : found;
    } catch (error) {
      return missing('DATABASE_URL', reason(error), '检查地址与口令 / check address and password');
    } finally {
      await pool.end();
    }
  };

/** A given Temporal answers and has the namespace. */
export const checkGivenTemporal =
  (config: Config): Check =>
  async () => {
    const { address, namespace } = config.temporal;
    if (address === null) return [];
    try {
      const connection = await connectTemporal({ ...config.temporal, address });
      try {
        const { serverVersion } = await connection.workflowService.getSystemInfo({});
        await connection.workflowService.describeNamespace({ namespace });
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
  async () =>
    Promise.all(
      config.identity.issuers.map(async (issuer) => {
        const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
        try {
          const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
          return response.ok
            ? ok('OIDC_ISSUER', issuer)
            : missing('OIDC_ISSUER', `${url}: ${response.status}`, '检查地址 / check the address');
        } catch (error) {
          return missing('OIDC_ISSUER', `${url}: ${reason(error)}`, '检查地址 / check the address');
        }
      }),
    );

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
