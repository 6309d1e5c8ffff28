import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'snapshot', schema: 'duban' })
export class SnapshotEntity {
  @PrimaryColumn({ name: 'stream_id', type: 'text', primaryKeyConstraintName: 'snapshot_pkey' })
  streamId!: string;

  @PrimaryColumn({ name: 'state_schema', type: 'int', primaryKeyConstraintName: 'snapshot_pkey' })
  stateSchema!: number;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'jsonb' })
  state!: unknown;
}
