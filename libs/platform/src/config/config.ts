import { dirname, resolve } from 'node:path';
import type { ClockSetting } from '../clock/clock.js';
import { ExplainedError } from '../explained/explained-error.js';
import { variables, type Variables } from './variables.js';

/** Who brings up PostgreSQL, Temporal and the identity provider: `duban start` on this machine, or somebody else's servers. */
export type Mode = 'embedded' | 'servers';
export type Stage = 'development' | 'test' | 'production';
export type HashAlgorithm = 'sha256' | 'sm3';
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export interface TemporalSettings {
  /** `host:port`; null = none given, the embedded server is to be started. */
  address: string | null;
  namespace: string;
  /** null = plain text. The paths are PEM files; certificate and key together make mTLS. */
  tls: { serverName: string | null; caPath: string | null; certPath: string | null; keyPath: string | null } | null;
  apiKey: string | null;
}

export interface DatabaseSettings {
  /** Role `duban_app`: what processes use. null = none given. */
  url: string | null;
  /** Role `duban_owner`: migrations only. */
  ownerUrl: string | null;
  poolSize: number;
}

/** Sealing the record: who signs, and to whom else every checkpoint is given. */
export interface CheckpointSettings {
  /** Names the log in every checkpoint; one installation, one name. */
  origin: string;
  /** PEM (PKCS 8) of an Ed25519 key. Embedded mode makes one; elsewhere nothing is sealed without it. */
  keyFile: string;
  /** Public keys for whoever verifies, one verifier key a line; the worker adds its own. */
  publicKeysFile: string;
  /** Seconds between two checkpoints. */
  everySeconds: number;
  /** null = no such witness. The embedded stack keeps a file in its home. */
  witnessFile: string | null;
  witnessUrl: string | null;
}

export interface Config {
  mode: Mode;
  stage: Stage;
  /** Absolute path of the directory that holds everything this installation writes itself. */
  home: string;
  database: DatabaseSettings;
  temporal: TemporalSettings;
  identity: { issuers: string[]; audience: string };
  /** How browsers sign in: by the API, at the first issuer. */
  web: {
    /** Where browsers reach this installation, without a slash at the end; null = on this machine, at the port of the API. */
    publicUrl: string | null;
    clientId: string;
    /** null = a public client. */
    clientSecret: string | null;
    /** The claim that names a person, by their login; null = `sub` is our own person id, as the embedded provider has it. */
    personClaim: { claim: string; names: 'login' } | null;
    /** 32 bytes in base64, the same for all API processes; made when it is not there. */
    keyFile: string;
    limits: { idleMinutes: number; hours: number };
  };
  http: {
    host: string;
    port: number;
    /** How long a stopping API answers on, not ready any more, while whoever stands in front of it turns to the others. */
    drainSeconds: number;
    /** Requests a minute of one person, and of one address without a valid token; over all API processes. */
    rateLimits: { perSubject: number; perAddress: number };
    /** Addresses or networks of proxies whose X-Forwarded-For is believed. */
    trustedProxies: string[];
  };
  worker: {
    healthPort: number | null;
    /** Which version of the worker this is, where versions are switched in Temporal; null = they are not. */
    buildId: string | null;
    /**
     * While this file is there, every open directive is to be woken once: left after an unclean stop, or when Temporal's data are gone.
     * The worker that has done it takes the file away. null = `duban resume` does it.
     */
    wakeMark: string | null;
    /** How long archived workflow histories are kept after their runs have ended; null = for ever. */
    historyDays: number | null;
  };
  clock: ClockSetting;
  filesDir: string;
  hashAlgorithm: HashAlgorithm;
  checkpoints: CheckpointSettings;
  /** What API processes sign the commands with that they accept, and where the public halves stand. */
  attestation: { keyFile: string; publicKeysFile: string };
  log: { level: LogLevel; pretty: boolean };
}

/** A configuration whose servers are all known: what the API, the worker and the maintenance commands run on. */
export type ConnectedConfig = Config & {
  database: DatabaseSettings & { url: string };
  temporal: TemporalSettings & { address: string };
};

/** Thrown once, at start, with every bad name in it. */
export class ConfigError extends ExplainedError {
  constructor(readonly problems: readonly { name: string; reason: string }[]) {
    super(`配置有误 / bad configuration:\n${problems.map((problem) => `  ${problem.name}: ${problem.reason}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Environment = Record<string, string | undefined>;

/** On one's own machine the demo, the bench and the specs are one caller with many requests. */
const UNBOUND = 1_000_000;

const isLoopback = (issuer: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(issuer).hostname);

/** Rules that bind several names. */
const conflicts = (read: Variables, issuers: string[]): { name: string; reason: string }[] => {
  const found: { name: string; reason: string }[] = [];
  if (read.NODE_ENV === 'production') {
    if (read.DUBAN_MODE === 'embedded')
      found.push({ name: 'DUBAN_MODE', reason: 'the embedded stack has demo logins and refuses production' });
    if (issuers.some(isLoopback)) {
      found.push({ name: 'OIDC_ISSUER', reason: 'a loopback issuer is the embedded one, which has demo logins; production refuses it' });
    }
  }
  if (read.DUBAN_CLOCK !== 'system' && read.DUBAN_MODE !== 'embedded') {
    found.push({ name: 'DUBAN_CLOCK', reason: 'a story clock works only on the embedded stack' });
  }
  if (read.PUBLIC_URL !== undefined && new URL(read.PUBLIC_URL).protocol === 'http:' && !isLoopback(read.PUBLIC_URL)) {
    found.push({ name: 'PUBLIC_URL', reason: 'must be https: a browser keeps a session of http on this machine only' });
  }
  if ((read.TEMPORAL_TLS_CLIENT_CERT_PATH === undefined) !== (read.TEMPORAL_TLS_CLIENT_KEY_PATH === undefined)) {
    found.push({ name: 'TEMPORAL_TLS_CLIENT_KEY_PATH', reason: 'certificate and key must be given together' });
  }
  return found;
};

const temporalFrom = (read: Variables): TemporalSettings => {
  const paths = [
    read.TEMPORAL_TLS_SERVER_NAME,
    read.TEMPORAL_TLS_SERVER_CA_CERT_PATH,
    read.TEMPORAL_TLS_CLIENT_CERT_PATH,
    read.TEMPORAL_API_KEY,
  ];
  const secure = read.TEMPORAL_TLS ?? paths.some((value) => value !== undefined);
  return {
    address: read.TEMPORAL_ADDRESS ?? null,
    namespace: read.TEMPORAL_NAMESPACE,
    apiKey: read.TEMPORAL_API_KEY ?? null,
    tls: secure
      ? {
          serverName: read.TEMPORAL_TLS_SERVER_NAME ?? null,
          caPath: read.TEMPORAL_TLS_SERVER_CA_CERT_PATH ?? null,
          certPath: read.TEMPORAL_TLS_CLIENT_CERT_PATH ?? null,
          keyPath: read.TEMPORAL_TLS_CLIENT_KEY_PATH ?? null,
        }
      : null,
  };
};

const webFrom = (read: Variables, home: string): Config['web'] => ({
  publicUrl: read.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
  clientId: read.OIDC_CLIENT_ID,
  clientSecret: read.OIDC_CLIENT_SECRET ?? null,
  personClaim: read.OIDC_PERSON_CLAIM === undefined ? null : { claim: read.OIDC_PERSON_CLAIM, names: 'login' },
  keyFile: resolve(read.SESSION_KEY_FILE ?? resolve(home, 'keys', 'session.key')),
  limits: { idleMinutes: read.SESSION_IDLE_MINUTES, hours: read.SESSION_HOURS },
});

const attestationFrom = (read: Variables, home: string): Config['attestation'] => {
  const keyFile = resolve(read.ATTESTATION_KEY_FILE ?? resolve(home, 'keys', 'attestation.pem'));
  return { keyFile, publicKeysFile: resolve(read.ATTESTATION_PUBLIC_KEYS_FILE ?? resolve(dirname(keyFile), 'attestation.pub')) };
};

const checkpointsFrom = (read: Variables, home: string): CheckpointSettings => {
  const keyFile = resolve(read.CHECKPOINT_KEY_FILE ?? resolve(home, 'keys', 'checkpoint.pem'));
  const witnessFile =
    read.CHECKPOINT_WITNESS_FILE ?? (read.DUBAN_MODE === 'embedded' ? resolve(home, 'witness', 'checkpoints.jsonl') : null);
  return {
    origin: read.CHECKPOINT_ORIGIN,
    keyFile,
    publicKeysFile: resolve(read.CHECKPOINT_PUBLIC_KEYS_FILE ?? resolve(dirname(keyFile), 'checkpoint.pub')),
    everySeconds: read.CHECKPOINT_EVERY_SECONDS,
    witnessFile: witnessFile === null ? null : resolve(witnessFile),
    witnessUrl: read.CHECKPOINT_WITNESS_URL ?? null,
  };
};

/**
 * Reads the environment once. An empty value counts as not given.
 * @throws ConfigError naming every bad variable at once.
 */
export const loadConfig = (env: Environment = process.env): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), reason: issue.message })));
  }
  const read = parsed.data;
  const issuers = [...new Set([...(read.OIDC_ISSUER ? [read.OIDC_ISSUER] : []), ...(read.OIDC_ISSUERS ?? [])])];
  const problems = conflicts(read, issuers);
  if (problems.length > 0) throw new ConfigError(problems);
  const home = resolve(read.DUBAN_HOME);
  return {
    mode: read.DUBAN_MODE,
    stage: read.NODE_ENV,
    home,
    database: { url: read.DATABASE_URL ?? null, ownerUrl: read.DATABASE_OWNER_URL ?? null, poolSize: read.DATABASE_POOL_SIZE },
    temporal: temporalFrom(read),
    identity: { issuers, audience: read.OIDC_AUDIENCE },
    web: webFrom(read, home),
    http: {
      host: read.HOST,
      port: read.PORT,
      drainSeconds: read.DRAIN_SECONDS ?? (read.DUBAN_MODE === 'embedded' ? 0 : 5),
      rateLimits: {
        perSubject: read.RATE_LIMIT_PER_SUBJECT ?? (read.DUBAN_MODE === 'embedded' ? UNBOUND : 1_200),
        perAddress: read.RATE_LIMIT_PER_ADDRESS ?? (read.DUBAN_MODE === 'embedded' ? UNBOUND : 120),
      },
      trustedProxies: read.TRUSTED_PROXIES,
    },
    worker: {
      healthPort: read.WORKER_HEALTH_PORT ?? null,
      buildId: read.WORKER_BUILD_ID ?? null,
      wakeMark: read.WAKE_MARK_FILE ? resolve(read.WAKE_MARK_FILE) : null,
      historyDays: read.RUN_HISTORY_DAYS === 0 ? null : read.RUN_HISTORY_DAYS,
    },
    clock: read.DUBAN_CLOCK,
    filesDir: read.FILES_DIR ? resolve(read.FILES_DIR) : resolve(home, 'files'),
    hashAlgorithm: read.HASH_ALGORITHM,
    checkpoints: checkpointsFrom(read, home),
    attestation: attestationFrom(read, home),
    log: { level: read.LOG_LEVEL, pretty: read.LOG_PRETTY ?? process.stdout.isTTY },
  };
};

/**
 * `loadConfig` for a process that needs its servers: the API, the worker, maintenance commands.
 * @throws ConfigError when DATABASE_URL or TEMPORAL_ADDRESS is missing.
 */
export const loadConnectedConfig = (env: Environment = process.env): ConnectedConfig => {
  const config = loadConfig(env);
  const { database, temporal } = config;
  const problems = [
    ...(database.url === null ? [{ name: 'DATABASE_URL', reason: 'is needed' }] : []),
    ...(temporal.address === null ? [{ name: 'TEMPORAL_ADDRESS', reason: 'is needed' }] : []),
    ...(config.stage === 'production' && !env['FILES_DIR']
      ? [{ name: 'FILES_DIR', reason: 'is needed in production: one directory of files for all processes' }]
      : []),
  ];
  if (database.url === null || temporal.address === null || problems.length > 0) throw new ConfigError(problems);
  return { ...config, database: { ...database, url: database.url }, temporal: { ...temporal, address: temporal.address } };
};

/**
 * `loadConfig` for `duban start`: embedded as soon as one of PostgreSQL, Temporal and the identity provider is not given.
 * @throws ConfigError, also in production when anything would have to be embedded.
 */
export const loadStackConfig = (env: Environment = process.env): Config => {
  const allGiven = Boolean(env['DATABASE_URL'] && env['TEMPORAL_ADDRESS'] && (env['OIDC_ISSUER'] || env['OIDC_ISSUERS']));
  if (env['DATABASE_URL'] && !env['OIDC_ISSUER'] && !env['OIDC_ISSUERS'])
    throw new ConfigError([
      {
        name: 'OIDC_ISSUER',
        reason: 'is needed with a given DATABASE_URL: the demo people and their logins live in an embedded database only',
      },
    ]);
  return loadConfig({ ...env, DUBAN_MODE: allGiven ? 'servers' : 'embedded' });
};
