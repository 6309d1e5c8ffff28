import { CallCountEntity } from './entities/call-count.entity.js';
import { PersonSnapshotEntity } from './entities/person-snapshot.entity.js';
import { CountCalls1790400000301 } from './migrations/count-calls.migration.js';
import { CreatePersonSnapshot1790000000301 } from './migrations/create-person-snapshot.migration.js';

export const identityEntities = [PersonSnapshotEntity, CallCountEntity];
export const identityMigrations = [CreatePersonSnapshot1790000000301, CountCalls1790400000301];
