import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What Temporal knew of a run that has ended, kept beyond its retention. */
@Entity({ name: 'run_history', schema: 'duban', comment: 'append-only: Temporal histories of ended runs, gzipped JSON' })
export class RunHistoryEntity {
  @PrimaryColumn({ name: 'workflow_id', type: 'text', primaryKeyConstraintName: 'run_history_pkey' })
  workflowId!: string;

  @PrimaryColumn({ name: 'run_id', type: 'text', primaryKeyConstraintName: 'run_history_pkey' })
  runId!: string;

  @Column({ name: 'workflow_type', type: 'text' })
  workflowType!: string;

  /** Temporal's name: COMPLETED, CONTINUED_AS_NEW, … */
  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 3 })
  startedAt!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', precision: 3 })
  closedAt!: Date;

  /** Of the workers that ran it, in order: SDK's version and hash of the workflow bundle. */
  @Column({ name: 'build_ids', type: 'text', array: true })
  buildIds!: string[];

  @Column({ type: 'int' })
  events!: number;

  /** Length of the JSON before compression. */
  @Column({ type: 'int' })
  bytes!: number;

  /** Of the JSON before compression, hex. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ name: 'archived_at', type: 'timestamptz', precision: 3 })
  archivedAt!: Date;
}
