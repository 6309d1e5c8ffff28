import { CommandEntity } from './entities/command.entity.js';
import { EventEntity } from './entities/event.entity.js';
import { NumberCounterEntity } from './entities/number-counter.entity.js';
import { OutboxEntity } from './entities/outbox.entity.js';
import { EventSeqEntity, SequencerEntity } from './entities/sequence.entity.js';
import { SnapshotEntity } from './entities/snapshot.entity.js';
import { StreamEntity } from './entities/stream.entity.js';
import { CreateEventStore1790000000000 } from './migrations/create-event-store.migration.js';

export type { Queryable } from '@duban/contracts';
export * from './errors.js';
export * from './transaction.js';
export * from './canonical/canonical.js';
export * from './canonical/hash.js';
export * from './store/types.js';
export { lockStream, openStreams, overdueStreams, readStreamHead, streamIds, type DueStream } from './store/heads.js';
export * from './store/append.js';
export { readStream, type ReadRange } from './store/read.js';
export * from './store/commands.js';
export * from './store/numbers.js';
export * from './store/snapshots.js';
export * from './outbox/outbox.js';
export * from './sequencer/sequencer.js';
export * from './verify/verify.js';

export const eventStoreEntities = [
  StreamEntity,
  EventEntity,
  CommandEntity,
  EventSeqEntity,
  SequencerEntity,
  OutboxEntity,
  SnapshotEntity,
  NumberCounterEntity,
];
export const eventStoreMigrations = [CreateEventStore1790000000000];
