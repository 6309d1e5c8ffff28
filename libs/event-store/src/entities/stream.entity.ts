import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ name: 'stream', schema: 'duban' })
@Index('stream_due', ['category', 'nextDue'], { where: 'NOT closed' })
@Index('stream_open', ['category', 'id'], { where: 'NOT closed' })
@Check('stream_version_check', 'version >= 0')
export class StreamEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'stream_pkey' })
  id!: string;

  @Column({ type: 'text' })
  category!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ name: 'head_hash', type: 'text' })
  headHash!: string;

  @Column({ name: 'next_due', type: 'timestamptz', precision: 3, nullable: true })
  nextDue!: Date | null;

  @Column({ type: 'boolean' })
  closed!: boolean;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 3 })
  recordedAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
