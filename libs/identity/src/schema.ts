import { PersonSnapshotEntity } from './entities/person-snapshot.entity.js';
import { CreatePersonSnapshot1790000000301 } from './migrations/create-person-snapshot.migration.js';

export const identityEntities = [PersonSnapshotEntity];
export const identityMigrations = [CreatePersonSnapshot1790000000301];
