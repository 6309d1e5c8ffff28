import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The history itself, for as long as it is kept; what it was, with its hash, stays in `run_history`. */
@Entity({ name: 'run_history_body', schema: 'duban' })
@Index('run_history_body_closed', ['closedAt'])
export class RunHistoryBodyEntity {
  @PrimaryColumn({ name: 'workflow_id', type: 'text', primaryKeyConstraintName: 'run_history_body_pkey' })
  workflowId!: string;

  @PrimaryColumn({ name: 'run_id', type: 'text', primaryKeyConstraintName: 'run_history_body_pkey' })
  runId!: string;

  /** As in `run_history`. */
  @Column({ name: 'closed_at', type: 'timestamptz', precision: 3 })
  closedAt!: Date;

  /** Gzipped JSON. */
  @Column({ type: 'bytea' })
  history!: Buffer;
}
