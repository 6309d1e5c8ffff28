import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The global order of committed events, dense from 1: SSE id, webhook cursor, leaf index of the Merkle log. */
@Entity({ name: 'event_seq', schema: 'duban' })
@Index('event_seq_event', ['streamId', 'version'], { unique: true })
export class EventSeqEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'event_seq_pkey' })
  seq!: number;

  @Column({ name: 'stream_id', type: 'text' })
  streamId!: string;

  @Column({ type: 'int' })
  version!: number;
}

/** One row: how far the sequencer has read. */
@Entity({ name: 'sequencer', schema: 'duban' })
export class SequencerEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'sequencer_pkey' })
  id!: number;

  @Column({ name: 'transaction_id', type: 'bigint' })
  transactionId!: number;

  @Column({ type: 'bigint' })
  position!: number;

  @Column({ type: 'bigint' })
  seq!: number;
}
