import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Accepted commands with their results; a refusal is not kept here. */
@Entity({ name: 'command', schema: 'duban', comment: 'append-only: accepted commands and their results' })
@Index('command_stream', ['streamId', 'fromVersion'])
export class CommandEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'command_pkey' })
  id!: string;

  @Column({ name: 'stream_id', type: 'text' })
  streamId!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'jsonb' })
  body!: unknown;

  @Column({ name: 'from_version', type: 'int', nullable: true })
  fromVersion!: number | null;

  @Column({ name: 'to_version', type: 'int', nullable: true })
  toVersion!: number | null;

  @Column({ type: 'jsonb' })
  result!: unknown;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 3 })
  recordedAt!: Date;

  /** Number of the rules that accepted it; null = 1. */
  @Column({ type: 'int', nullable: true })
  rules!: number | null;
}
