import { eventStoreEntities, eventStoreMigrations } from '@duban/event-store';
import { identityEntities, identityMigrations } from '@duban/identity';
import type { EntityClass, MigrationClass } from '@duban/platform';
import { readModelEntities, readModelMigrations, ReportSheetEntity, WorkbenchEntity } from '@duban/read-models';

/** Everything that has tables. Migrations run in the order of the times in their names. */
export const schema: { entities: EntityClass[]; migrations: MigrationClass[] } = {
  entities: [...eventStoreEntities, ...identityEntities, ...readModelEntities, ReportSheetEntity, WorkbenchEntity],
  migrations: [...eventStoreMigrations, ...identityMigrations, ...readModelMigrations],
};
