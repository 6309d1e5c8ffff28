import { CallCountEntity } from './entities/call-count.entity.js';
import { PersonSnapshotEntity } from './entities/person-snapshot.entity.js';
import { PersonSettingEntity } from './entities/person-setting.entity.js';
import { WebSessionEntity } from './entities/web-session.entity.js';
import { CountCalls1790400000301 } from './migrations/count-calls.migration.js';
import { CreatePersonSnapshot1790000000301 } from './migrations/create-person-snapshot.migration.js';
import { GuardCards1791000000390 } from './migrations/guard-cards.migration.js';
import { KeepSettings1790500000301 } from './migrations/keep-settings.migration.js';
import { KeepWebSessions1790600000301 } from './migrations/keep-web-sessions.migration.js';

export const identityEntities = [PersonSnapshotEntity, CallCountEntity, PersonSettingEntity, WebSessionEntity];
export const identityMigrations = [
  CreatePersonSnapshot1790000000301,
  CountCalls1790400000301,
  KeepSettings1790500000301,
  KeepWebSessions1790600000301,
  GuardCards1791000000390,
];
