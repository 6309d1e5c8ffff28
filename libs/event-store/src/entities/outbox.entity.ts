import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Work to be done after a commit. Disposable: what must be known later is an event. */
@Entity({ name: 'outbox', schema: 'duban' })
@Index('outbox_dedupe', ['dedupeKey'], { unique: true })
@Index('outbox_ready', ['kind', 'availableAt', 'id'], { where: 'done_at IS NULL' })
export class OutboxEntity {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'outbox_pkey' })
  id!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  topic!: string;

  @Column({ name: 'dedupe_key', type: 'text' })
  dedupeKey!: string;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ name: 'available_at', type: 'timestamptz', precision: 3 })
  availableAt!: Date;

  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'done_at', type: 'timestamptz', precision: 3, nullable: true })
  doneAt!: Date | null;
}
