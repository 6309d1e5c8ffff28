import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { calendarAsOf, calendarByVersion, CHINA_CALENDARS, CITY_DEFAULT_2020, DEFAULT_POLICIES, policyByVersion } from '@duban/domain';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { authenticate, createTokenVerifier, permitsSomewhere, watchedOrganisation } from '@duban/identity';
import { clockFrom, connectTemporal, createPool, type ConnectedConfig, type Logger } from '@duban/platform';
import { readModelEntities, receiptAlert } from '@duban/read-models';
import { DiskFileStore } from './files/file-store.js';
import type { ApiDeps, CalendarBook, PolicyBook } from './ports.js';

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

export interface Parts {
  deps: ApiDeps;
  close(): Promise<void>;
}

/** Connects to the configured servers. PostgreSQL and Temporal may still be away: requests say so until they are back. */
export async function connectParts(config: ConnectedConfig, logger: Logger): Promise<Parts> {
  const clock = clockFrom(config.clock);
  const onError = (err: Error): void => logger.warn({ err }, 'an idle PostgreSQL connection was lost');
  const pool = createPool({ url: config.database.url, applicationName: 'duban-api', max: config.database.poolSize, onError });
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.database.url,
    schema: 'duban',
    entities: readModelEntities,
    applicationName: 'duban-api-read',
    extra: { max: config.database.poolSize, query_timeout: 5_000, connectionTimeoutMillis: 2_000, options: '-c timezone=UTC' },
  });
  await dataSource.initialize();
  const connection = await connectTemporal(config.temporal);
  const client = new Client({ connection, namespace: config.temporal.namespace });
  const gateway = new DirectiveGateway(temporalSubmit(client.workflow));
  const verifier = createTokenVerifier({ issuers: config.identity.issuers, audience: config.identity.audience });
  const organisation = watchedOrganisation(pool);
  const deps: ApiDeps = {
    pool,
    dataSource,
    gateway,
    authenticator: {
      authenticate: (authorization) => authenticate(authorization, { verifier, organisation, at: () => clock.now() }),
      permits: permitsSomewhere,
    },
    organisation,
    policies: policyBook,
    calendars: calendarBook,
    files: new DiskFileStore(config.filesDir),
    clock,
    logger,
    receiptAlert: (given) => receiptAlert(dataSource, given),
    checks: {
      postgres: async () => void (await pool.query('select 1')),
      temporal: async () => void (await connection.withDeadline(Date.now() + 2_000, () => connection.workflowService.getSystemInfo({}))),
    },
  };
  return {
    deps,
    close: async () => {
      gateway.close();
      await connection.close();
      await dataSource.destroy();
      await pool.end();
    },
  };
}
