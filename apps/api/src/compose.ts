import { createAttemptLog, schema } from '@duban/audit';
import { recordDeliveries } from '@duban/alerts';
import { Client } from '@temporalio/client';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import {
  calendarAsOf,
  calendarByVersion,
  CHINA_CALENDARS,
  CITY_DEFAULT_2020,
  DEFAULT_POLICIES,
  policyByVersion,
  type PersonId,
} from '@duban/domain';
import { attestWith, createAttestor, loadSigningKey, publishAttestationKey, readVerifierKeys, requireSetup } from '@duban/event-store';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import {
  authenticate,
  createSignIn,
  createTokenVerifier,
  pastOrganisation,
  permitsSomewhere,
  personNamed,
  provideSessionKey,
  paperSubject,
  resolveSubject,
  SUB_IS_PERSON_ID,
  watchedOrganisation,
  WebSessions,
  type PersonClaim,
  type SessionLimits,
} from '@duban/identity';
import {
  clockFrom,
  createPool,
  databaseProblems,
  ExplainedError,
  issuerProblem,
  hashSetting,
  HashedFiles,
  lazyTemporal,
  refuseProblems,
  SetupError,
  untilReached,
  type ConnectedConfig,
  type HashAlgorithm,
  type Logger,
} from '@duban/platform';
import { openPastTables, readModelEntities, receiptAlert, receiptAlerts } from '@duban/read-models';
import { DiskFileStore } from './files/file-store.js';
import {
  UNATTENDED,
  type ApiPorts,
  type CalendarBook,
  type PolicyBook,
  type PresentOrganisation,
  type RateLimits,
  type ServerCheck,
  type WebSignIn,
} from './ports/ports.js';
import { threadedReader } from './reading/index.js';
import { cookieIn } from './sessions/session-cookie.js';

export const policyBook: PolicyBook = {
  current: () => CITY_DEFAULT_2020,
  byVersion: policyByVersion,
  all: () => [...DEFAULT_POLICIES],
};

export const calendarBook: CalendarBook = {
  asOf: (at) => calendarAsOf(at),
  byVersion: (version) => calendarByVersion(version),
  all: () => [...CHINA_CALENDARS],
};

/** The ports of an API, and how what stands behind them ends. */
export interface Assembled {
  ports: ApiPorts;
  close(): Promise<void>;
}

export interface AssembleInput extends Pick<ApiPorts, 'pool' | 'gateway' | 'clock' | 'logger' | 'checks' | 'reader'> {
  databaseUrl: string;
  issuers: string[];
  audience: string;
  filesDir: string;
  hashAlgorithm: HashAlgorithm;
  /** Verifier keys of the log, one a line. */
  publicKeysFile: string;
  rateLimits?: RateLimits;
  trustedProxies?: string[];
  demo?: boolean;
  consoleDir?: string;
  /** How browsers sign in. */
  web: WebSettings;
}

export interface WebSettings {
  /** Where browsers reach this installation, without a slash at the end. */
  publicUrl: () => string;
  clientId: string;
  clientSecret: string | null;
  /** Which claim names the person; null = as the embedded provider has it. */
  personClaim: PersonClaim | null;
  keyFile: string;
  limits: SessionLimits;
}

const READ_POOL = 10;
/** Built beside the API; where it was not, the API says at `/` what it is. */
const CONSOLE_DIR = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** Where nothing else is said: no bound that people or tests would meet. */
const WIDE: RateLimits = { perSubject: 1_000_000, perAddress: 1_000_000 };

/** Sessions of browsers, at the first issuer. */
const webSignIn = async (
  { web, issuers, pool }: AssembleInput,
  personClaim: PersonClaim,
  organisation: PresentOrganisation,
): Promise<WebSignIn> => {
  const { clientId, clientSecret, publicUrl, limits } = web;
  const key = await provideSessionKey(web.keyFile);
  const signIn = createSignIn({ issuer: issuers[0] ?? publicUrl(), clientId, clientSecret, publicUrl });
  const personOf = async (claims: Record<string, unknown>): Promise<PersonId> => personNamed(claims, await organisation(), personClaim);
  return { signIn, key, publicUrl, sessions: new WebSessions({ pool, key, signIn, limits, personOf }) };
};

/** The ports that follow from a few given ones. */
export async function assembleApi(given: AssembleInput): Promise<Assembled> {
  const { pool, gateway, clock, logger, checks, reader } = given;
  const dataSource = new DataSource({
    type: 'postgres',
    url: given.databaseUrl,
    schema: 'duban',
    entities: readModelEntities,
    applicationName: 'duban-api-read',
    extra: {
      max: READ_POOL,
      query_timeout: 5_000,
      // without it a query given up here would hold its connection for as long as the server likes
      statement_timeout: 5_000,
      connectionTimeoutMillis: 2_000,
      options: `-c timezone=UTC ${hashSetting(given.hashAlgorithm)}`,
    },
  });
  await dataSource.initialize();
  const pastTables = await openPastTables(given.databaseUrl);
  const verifier = createTokenVerifier({ issuers: given.issuers, audience: given.audience });
  const organisation = watchedOrganisation(pool);
  const personClaim = given.web.personClaim ?? SUB_IS_PERSON_ID;
  const web = await webSignIn(given, personClaim, organisation);
  const attempts = createAttemptLog({ pool, onError: (error) => logger.warn({ err: error }, 'refused attempts wait to be recorded') });
  const ports: ApiPorts = {
    ...{ pool, dataSource, pastTables, gateway, organisation, clock, logger, checks, reader },
    organisationThen: pastOrganisation(pool, organisation),
    authenticator: {
      authenticate: async ({ authorization, cookie, [UNATTENDED]: unattended }) => {
        const secret = authorization === undefined ? cookieIn(cookie, 'session', web.publicUrl()) : null;
        if (secret === null) return authenticate(authorization, { verifier, organisation, at: () => clock.now(), personClaim });
        const { personId, ...session } = await web.sessions.authenticate(secret, unattended === undefined);
        return { ...resolveSubject((await organisation()).organisation, personId, clock.now()), session };
      },
      permits: permitsSomewhere,
      onPaper: async (officer, signedBy) => paperSubject((await organisation()).organisation, officer, signedBy),
    },
    web,
    attempts,
    rateLimits: given.rateLimits ?? WIDE,
    trustedProxies: given.trustedProxies ?? [],
    identity: { issuers: given.issuers, audience: given.audience },
    demo: given.demo ?? false,
    consoleDir: given.consoleDir ?? null,
    policies: policyBook,
    calendars: calendarBook,
    files: new DiskFileStore(given.filesDir),
    bundles: new HashedFiles(join(given.filesDir, 'exports')),
    verifierKeys: () => readVerifierKeys(given.publicKeysFile),
    receiptAlert: (one) => receiptAlert(dataSource, one, recordDeliveries),
    receiptAlerts: (some) => receiptAlerts(dataSource, some, recordDeliveries),
  };
  return {
    ports,
    close: async () => {
      await reader.close();
      await attempts.close();
      await pastTables.close();
      await dataSource.destroy();
    },
  };
}

/** Needed until each has answered once: from then on its keys are known here, and who is signed in stays so while it is away. */
const issuerCheck = (issuers: readonly string[]): ServerCheck => {
  let reached = false;
  return {
    needed: () => !reached,
    look: async () => {
      const problems = (await Promise.all(issuers.map(issuerProblem))).filter((problem) => problem !== null);
      refuseProblems(problems);
      reached = true;
    },
  };
};

/** The key that this process signs with what it accepts, its public half left for whoever verifies. */
const attestingWith = async ({ mode, stage, attestation, checkpoints: { origin } }: ConnectedConfig, logger: Logger): Promise<void> => {
  const key = await loadSigningKey(attestation.keyFile, { make: mode === 'embedded' });
  if (key === null && stage === 'production')
    throw new SetupError([
      {
        subject: 'ATTESTATION_KEY_FILE',
        detail: `没有签署所受理命令的密钥 / no key that signs what is accepted at ${attestation.keyFile}`,
        remedy: `openssl genpkey -algorithm ed25519 -out ${attestation.keyFile}`,
      },
    ]);
  if (key === null) logger.warn({ keyFile: attestation.keyFile }, 'no key: commands are accepted without an attestation');
  else await publishAttestationKey(attestation.publicKeysFile, origin, key);
  attestWith(key && createAttestor(origin, key, `${hostname()}/${process.pid}`));
};

/** Connects to the configured servers: waits for PostgreSQL; Temporal may come later, reads do without it. */
export async function connectApi(config: ConnectedConfig, logger: Logger, stopping: AbortSignal): Promise<Assembled> {
  const clock = clockFrom(config.clock);
  const { hashAlgorithm } = config;
  const onError = (err: Error): void => logger.warn({ err }, 'an idle PostgreSQL connection was lost');
  const pool = createPool({
    url: config.database.url,
    applicationName: 'duban-api',
    max: config.database.poolSize,
    hashAlgorithm,
    onError,
  });
  if (config.identity.issuers.length === 0)
    throw new SetupError([
      { subject: 'OIDC_ISSUER', detail: '没有身份提供方 / no identity provider', remedy: '设置 OIDC_ISSUER / set OIDC_ISSUER' },
    ]);
  const { namespace } = config.temporal;
  const database = { url: config.database.url, migrations: schema.migrations, production: config.stage === 'production' };
  const connection = await lazyTemporal(config.temporal);
  const client = new Client({ connection, namespace });
  const gateway = new DirectiveGateway(temporalSubmit(client.workflow));
  const given = {
    ...{ pool, gateway, clock, logger },
    reader: threadedReader(),
    databaseUrl: config.database.url,
    issuers: config.identity.issuers,
    audience: config.identity.audience,
    filesDir: config.filesDir,
    hashAlgorithm,
    publicKeysFile: config.checkpoints.publicKeysFile,
    rateLimits: config.http.rateLimits,
    trustedProxies: config.http.trustedProxies,
    demo: config.mode === 'embedded' && config.stage !== 'production',
    consoleDir: CONSOLE_DIR,
    web: { ...config.web, publicUrl: () => config.web.publicUrl ?? `http://localhost:${config.http.port}` },
    checks: {
      postgres: { needed: () => true, look: async () => refuseProblems(await databaseProblems(database)) },
      issuer: issuerCheck(config.identity.issuers),
      temporal: {
        needed: () => false,
        look: async () =>
          void (await connection.withDeadline(Date.now() + 2_000, () => connection.workflowService.describeNamespace({ namespace }))),
      },
    },
  };
  await attestingWith(config, logger);
  const assemble = async (): Promise<Assembled> => {
    await requireSetup({ config, db: pool, migrations: schema.migrations });
    return assembleApi(given);
  };
  const { ports, close } = await untilReached(assemble, {
    signal: stopping,
    onFailure: (err, waitMs) => {
      if (err instanceof ExplainedError) throw err;
      logger.warn({ err, waitMs }, 'PostgreSQL is not there yet');
    },
  });
  return {
    ports,
    close: async () => {
      gateway.close();
      await connection.close();
      await close();
      await pool.end();
    },
  };
}
