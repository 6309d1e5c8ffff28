import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  acquireFileLock,
  childEnvironment,
  formatClockSetting,
  isDevServerOn,
  stopProcess,
  SupervisedProcess,
  withFreePorts,
  workspaceRoot,
  type Config,
  type FileLock,
  type PortChoice,
  type Progress,
} from '@duban/platform';
import { provideDatabase, provideTemporal, resolveTemporalBinary } from './embedded-servers.js';
import { provideDemoCity, provideIdentity, type DemoLogin } from './identity.js';
import { homeLayout, markForWaking, type HomeLayout } from './layout.js';
import { migrateRecord } from './migrate-record.js';
import { readStackState, removeStackState, writeStackState, type StackState } from './state-file.js';

export interface StackOptions {
  config: Config;
  progress: Progress;
  /** First choices; the next free one is taken instead. */
  ports?: Partial<Record<PortName, number>>;
  /** Called under the directory's lock, before anything is started in it. @returns the clock that all processes go by */
  prepare?: (layout: HomeLayout) => Promise<Config['clock']>;
}

export type PortName = 'api' | 'temporal' | 'temporalUi' | 'postgres' | 'oidc' | 'worker';

export interface RunningStack {
  state: StackState;
  logins: DemoLogin[];
  /** Ports that were not the first choice. */
  movedPorts: { name: PortName; wanted: number; chosen: number }[];
  /** Process numbers of the API and the worker. */
  pids: { api: number | null; worker: number | null };
  logDirectory: string;
  /** In order: API, worker, identity provider, Temporal, PostgreSQL. */
  stop(): Promise<void>;
}

type Ports = Record<PortName, PortChoice>;

const READY_MS = 90_000;
const STOP_MS = 20_000;

/** What an earlier start left running: stopped by number, after a look at what runs under that number now. */
const stopLeftovers = async (layout: HomeLayout, previous: StackState | null, progress: Progress): Promise<void> => {
  const pid = previous?.temporalPid;
  if (!pid || !(await isDevServerOn(pid, layout.temporalDb))) return;
  progress(`停止上次遗留的 Temporal / stopping the Temporal left by the last run (${pid})`);
  await stopProcess(pid, STOP_MS);
};

interface Started {
  name: string;
  stop(): Promise<void>;
}

const stopAll = async (started: Started[], progress: Progress): Promise<void> => {
  for (const { name, stop } of started.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      progress(`${name}: ${String(error)}`);
    }
  }
};

/** Starts everything that the configuration does not name a server for, then the API and the worker. */
export const startStack = async (options: StackOptions): Promise<RunningStack> => {
  const { progress } = options;
  const layout = homeLayout(options.config.home);
  const lock: FileLock = await acquireFileLock(layout.lock);
  const started: Started[] = [{ name: 'lock', stop: () => lock.release() }];
  try {
    const previous = await readStackState(layout.state);
    await stopLeftovers(layout, previous, progress);
    const config: Config = options.prepare ? { ...options.config, clock: await options.prepare(layout) } : options.config;
    // a file, not a setting: a worker that is started again finds it gone, and a start that is broken off finds it still there
    const lost = config.temporal.address === null && !existsSync(layout.temporalDb);
    if (previous !== null || lost) await markForWaking(layout);
    const binary = await resolveTemporalBinary(config, progress);
    const { api = config.http.port, temporal = 7233, temporalUi = 8233, postgres = 5433, oidc = 3001, worker = 3002 } = options.ports ?? {};
    return await withFreePorts({ api, temporal, temporalUi, postgres, oidc, worker }, async (ports) =>
      startOn({ config, progress, layout, binary, ports, started }),
    );
  } catch (error) {
    await stopAll(started, progress);
    throw error;
  }
};

interface Bound {
  config: Config;
  progress: Progress;
  layout: HomeLayout;
  binary: string | null;
  ports: Ports;
  started: Started[];
}

const startOn = async ({ config, progress, layout, binary, ports, started }: Bound): Promise<RunningStack> => {
  const keep = async <T extends { stop(): Promise<void> }>(name: string, starting: Promise<T>): Promise<T> => {
    const part = await starting;
    started.push({ name, stop: () => part.stop() });
    return part;
  };
  progress('PostgreSQL …');
  const database = await keep('PostgreSQL', provideDatabase(config, layout, ports.postgres.chosen, progress));
  progress('Temporal …');
  const rpc = { rpc: ports.temporal.chosen, ui: ports.temporalUi.chosen };
  const temporal = await keep('Temporal', provideTemporal(config, layout, binary, rpc, progress));
  if (database.ownerUrl !== null) {
    const { ran, raised } = await migrateRecord(database.ownerUrl, config, progress);
    if (ran.length > 0) progress(`数据库迁移 / migrations: ${ran.length}`);
    // due times are those of the rules before
    if (raised) await markForWaking(layout);
  }
  if (config.database.url === null && config.identity.issuers.length === 0 && (await provideDemoCity(config, database.url)))
    progress('演示机构与人员 / demo organisation');
  const apiUrl = `http://${config.http.host}:${ports.api.chosen}`;
  // a browser keeps a session of plain http for this name alone
  const consoleUrl = config.web.publicUrl ?? `http://localhost:${ports.api.chosen}`;
  const identity = await keep('OIDC', provideIdentity(config, layout, ports.oidc.chosen, progress));

  const env = childEnvironment({
    DUBAN_MODE: config.mode,
    DUBAN_HOME: config.home,
    DUBAN_CLOCK: formatClockSetting(config.clock),
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: String(config.database.poolSize),
    DATABASE_OWNER_URL: undefined,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: config.temporal.namespace,
    OIDC_ISSUER: identity.issuer,
    OIDC_ISSUERS: config.identity.issuers.length > 0 ? config.identity.issuers.join(',') : undefined,
    OIDC_AUDIENCE: config.identity.audience,
    PUBLIC_URL: consoleUrl,
    OIDC_CLIENT_ID: config.web.clientId,
    OIDC_CLIENT_SECRET: config.web.clientSecret ?? undefined,
    OIDC_PERSON_CLAIM: config.web.personClaim?.claim,
    SESSION_KEY_FILE: config.web.keyFile,
    SESSION_IDLE_MINUTES: String(config.web.limits.idleMinutes),
    SESSION_HOURS: String(config.web.limits.hours),
    FILES_DIR: config.filesDir,
    HASH_ALGORITHM: config.hashAlgorithm,
    CHECKPOINT_ORIGIN: config.checkpoints.origin,
    CHECKPOINT_KEY_FILE: config.checkpoints.keyFile,
    CHECKPOINT_PUBLIC_KEYS_FILE: config.checkpoints.publicKeysFile,
    ATTESTATION_KEY_FILE: config.attestation.keyFile,
    ATTESTATION_PUBLIC_KEYS_FILE: config.attestation.publicKeysFile,
    CHECKPOINT_EVERY_SECONDS: String(config.checkpoints.everySeconds),
    CHECKPOINT_WITNESS_FILE: config.checkpoints.witnessFile ?? undefined,
    CHECKPOINT_WITNESS_URL: config.checkpoints.witnessUrl ?? undefined,
    HOST: config.http.host,
    PORT: String(ports.api.chosen),
    DRAIN_SECONDS: String(config.http.drainSeconds),
    WORKER_HEALTH_PORT: String(ports.worker.chosen),
    WAKE_MARK_FILE: layout.wakeMark,
    RUN_HISTORY_DAYS: String(config.worker.historyDays ?? 0),
    LOG_LEVEL: config.log.level,
    LOG_PRETTY: 'false',
  });
  const process = (name: 'api' | 'worker'): Promise<SupervisedProcess> =>
    keep(
      name,
      SupervisedProcess.start({
        name,
        main: join(workspaceRoot(), 'apps', name, 'dist', 'main.js'),
        env,
        logFile: layout.log(name),
        readyMs: READY_MS,
        stopMs: STOP_MS,
        onRestart: progress,
      }),
    );
  progress('worker …');
  const worker = await process('worker');
  progress('API …');
  const api = await process('api');

  const state: StackState = {
    pid: globalThis.process.pid,
    startedAt: new Date().toISOString(),
    apiUrl,
    consoleUrl,
    issuer: identity.issuer,
    temporalAddress: temporal.address,
    temporalNamespace: config.temporal.namespace,
    temporalUiUrl: temporal.uiUrl,
    temporalPid: temporal.pid,
    databaseUrl: database.url,
    databaseOwnerUrl: database.ownerUrl,
    clock: formatClockSetting(config.clock),
  };
  await writeStackState(layout.state, state);
  return {
    state,
    logins: identity.logins,
    movedPorts: Object.entries(ports).flatMap(([name, { wanted, chosen }]) =>
      wanted === chosen ? [] : [{ name: name as PortName, wanted, chosen }],
    ),
    pids: { api: api.pid, worker: worker.pid },
    logDirectory: join(layout.home, 'logs'),
    stop: async () => {
      await stopAll(started, progress);
      await removeStackState(layout.state);
    },
  };
};

/** Removes a stack's whole directory; it must have been stopped. */
export const removeHome = (config: Config): Promise<void> => rm(config.home, { recursive: true, force: true });
