import { eventStoreEntities, eventStoreMigrations } from '@duban/event-store';
import { identityEntities, identityMigrations } from '@duban/identity';
import { readModelEntities, readModelMigrations } from '@duban/read-models';
import { createTestDatabase, type TestDatabase } from './database.js';

/** All tables of a city: its record, its organisation and sessions, its read models. */
export const cityDatabase = (): Promise<TestDatabase> =>
  createTestDatabase({
    entities: [...eventStoreEntities, ...identityEntities, ...readModelEntities],
    migrations: [...eventStoreMigrations, ...identityMigrations, ...readModelMigrations],
  });
