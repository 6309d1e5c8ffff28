import { CommandEntity } from './entities/command.entity.js';
import { CheckpointEntity, WitnessMarkEntity } from './entities/checkpoint.entity.js';
import { EventEntity } from './entities/event.entity.js';
import { MerkleLogEntity, MerkleTileEntity } from './entities/merkle.entity.js';
import { NumberCounterEntity } from './entities/number-counter.entity.js';
import { OutboxEntity } from './entities/outbox.entity.js';
import { RunHistoryBodyEntity } from './entities/run-history-body.entity.js';
import { RunHistoryEntity } from './entities/run-history.entity.js';
import { EventSeqEntity, SequencerEntity } from './entities/sequence.entity.js';
import { SnapshotEntity } from './entities/snapshot.entity.js';
import { StreamEntity } from './entities/stream.entity.js';
import { ArchiveRunHistories1790100300000 } from './migrations/archive-run-histories.migration.js';
import { CreateEventStore1790000000000 } from './migrations/create-event-store.migration.js';
import { CreateMerkleLog1790000400000 } from './migrations/create-merkle-log.migration.js';
import { IndexRecordedAt1790200000000 } from './migrations/index-recorded-at.migration.js';
import { KeepIntervalSnapshots1790100000000 } from './migrations/keep-interval-snapshots.migration.js';
import { InstallationEntity } from './entities/installation.entity.js';
import { KnowTheInstallation1790800000000 } from './migrations/know-the-installation.migration.js';
import { KeepRunHashesApart1790400000000 } from './migrations/keep-run-hashes-apart.migration.js';
import { NumberTheRules1790300000000 } from './migrations/number-the-rules.migration.js';
import { GuardTheRecord1791000000190 } from './migrations/guard-the-record.migration.js';
import { SignWitnessMarks1790900000000 } from './migrations/sign-witness-marks.migration.js';

export type { Queryable } from '@duban/platform';
export * from './errors.js';
export * from './transaction.js';
export { nodeCheckSignature, nodeDigest } from './crypto/node-crypto.js';
export * from './crypto/sign.js';
export * from './store/types.js';
export {
  lockStream,
  openStreams,
  overdueStreams,
  readStreamForWrite,
  readStreamHead,
  streamIds,
  streamsSince,
  touchStream,
  isoUtc,
} from './store/heads.js';
export * from './store/append.js';
export { readStream, storedEvent, type EventRow } from './store/read.js';
export {
  commandFingerprint,
  fingerprintOf,
  findCommandResults,
  readCommands,
  type KeptCommand,
  type RecordedCommand,
} from './store/commands.js';
export * from './store/numbers.js';
export * from './store/read-as-of.js';
export * from './store/snapshots.js';
export * from './streams/append-facts.js';
export * from './streams/behind-others.js';
export * from './streams/buffered-log.js';
export * from './streams/kinds.js';
export * from './streams/record-act.js';
export * from './streams/stream-kind.js';
export { STREAMS, type StreamNames } from './streams/stream-names.js';
export * from './rules/command-digest.js';
export * from './rules/raises.js';
export * from './outbox/outbox.js';
export * from './outbox/caused-commands.js';
export * from './archive/run-histories.js';
export { wakeupsOf } from './outbox/wakeups.js';
export { changesBetween, lastSeq, type Change } from './sequencer/changes.js';
export * from './sequencer/sequencer.js';
export { grownTiles, tileReader, writeTiles, hashesOf, readTile, TILE_WIDTH } from './log/tiles.js';
export {
  checkpointsAfter,
  checkpointsBefore,
  lastCheckpoint,
  logSize,
  readCheckpointRow,
  sealingState,
  type Checkpoint,
  type SealingState,
} from './log/checkpoints.js';
export * from './attestation/attestation-keys.js';
export * from './attestation/attestor.js';
export * from './log/signing-key.js';
export * from './log/witness.js';
export { isMarkOf, signMark, witnessMarks, writeWitnessMark, type WitnessMark } from './log/marks.js';
export * from './log/seal.js';
export * from './log/proofs.js';
export { filesProblems } from './installation/files-setup.js';
export { requireSetup } from './installation/require-setup.js';

export const eventStoreEntities = [
  StreamEntity,
  EventEntity,
  CommandEntity,
  EventSeqEntity,
  SequencerEntity,
  OutboxEntity,
  SnapshotEntity,
  NumberCounterEntity,
  MerkleTileEntity,
  MerkleLogEntity,
  CheckpointEntity,
  WitnessMarkEntity,
  RunHistoryEntity,
  RunHistoryBodyEntity,
  InstallationEntity,
];
export const eventStoreMigrations = [
  CreateEventStore1790000000000,
  CreateMerkleLog1790000400000,
  KeepIntervalSnapshots1790100000000,
  ArchiveRunHistories1790100300000,
  IndexRecordedAt1790200000000,
  NumberTheRules1790300000000,
  KeepRunHashesApart1790400000000,
  KnowTheInstallation1790800000000,
  SignWitnessMarks1790900000000,
  GuardTheRecord1791000000190,
];
export { verifyStream, type Fault } from './verify/verify-stream.js';
