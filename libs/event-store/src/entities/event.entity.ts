import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** Read-only for TypeORM: written by the append alone, never changed. */
@Entity({ name: 'event', schema: 'duban', comment: 'append-only: the record itself' })
@Index('event_order', ['transactionId', 'position'], { unique: true })
@Index('event_recorded', ['recordedAt'], { type: 'brin' })
export class EventEntity {
  @PrimaryColumn({ name: 'stream_id', type: 'text', primaryKeyConstraintName: 'event_pkey' })
  streamId!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'event_pkey' })
  version!: number;

  @Column({ type: 'text' })
  type!: string;

  @Column({ name: 'schema_version', type: 'int' })
  schemaVersion!: number;

  /** RFC 8785 text of the envelope with its data: what is hashed. */
  @Column({ type: 'text' })
  canonical!: string;

  @Column({ type: 'jsonb', generatedType: 'STORED', asExpression: "((canonical)::jsonb -> 'data'::text)" })
  data!: unknown;

  @Column({ type: 'text' })
  algorithm!: string;

  @Column({ name: 'prev_hash', type: 'text' })
  prevHash!: string;

  @Column({ type: 'text' })
  hash!: string;

  /** An xid8 kept as bigint: TypeORM knows no xid8. */
  @Column({ name: 'transaction_id', type: 'bigint', default: () => 'duban.current_transaction()' })
  transactionId!: number;

  @Column({ type: 'bigint' })
  @Generated('increment')
  position!: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 3 })
  recordedAt!: Date;
}
