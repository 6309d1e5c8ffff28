import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'snapshot', schema: 'duban' })
export class SnapshotEntity {
  @PrimaryColumn({ name: 'stream_id', type: 'text', primaryKeyConstraintName: 'snapshot_pkey' })
  streamId!: string;

  @PrimaryColumn({ name: 'state_schema', type: 'int', primaryKeyConstraintName: 'snapshot_pkey' })
  stateSchema!: number;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'snapshot_pkey' })
  version!: number;

  @Column({ type: 'jsonb' })
  state!: unknown;

  /** Of the event at that version: an as-of reading finds the nearest one by it. */
  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 3 })
  recordedAt!: Date;
}
