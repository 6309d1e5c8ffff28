import { eventStoreEntities, eventStoreMigrations } from '@duban/event-store';
import type { EntityClass, MigrationClass } from '@duban/platform';

/** Everything that has tables, in the order in which they are made. */
export const schema: { entities: EntityClass[]; migrations: MigrationClass[] } = {
  entities: [...eventStoreEntities],
  migrations: [...eventStoreMigrations],
};
