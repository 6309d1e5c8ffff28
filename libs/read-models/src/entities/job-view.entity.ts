import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A job as lists show it. */
@Entity({ name: 'job_view', schema: 'duban' })
@Index('job_view_requester', ['requestedBy', 'requestedAt', 'jobId'])
export class JobViewEntity {
  @PrimaryColumn({ name: 'job_id', type: 'text', primaryKeyConstraintName: 'job_view_pkey' })
  jobId!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy!: string;

  @Column({ name: 'requested_at', type: 'timestamptz', precision: 3 })
  requestedAt!: Date;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 3, nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 3, nullable: true })
  finishedAt!: Date | null;

  /** What it was asked, in short, by its kind. */
  @Column({ type: 'jsonb' })
  about!: unknown;

  /** null = not known yet, or no such thing. */
  @Column({ type: 'int', nullable: true })
  total!: number | null;

  @Column({ type: 'int' })
  done!: number;

  @Column({ type: 'int' })
  refused!: number;

  @Column({ type: 'jsonb', nullable: true })
  cancellation!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  result!: unknown;

  @Column({ type: 'text', nullable: true })
  code!: string | null;
}

/** One item of a job and what became of it. */
@Entity({ name: 'job_item', schema: 'duban' })
export class JobItemEntity {
  @PrimaryColumn({ name: 'job_id', type: 'text', primaryKeyConstraintName: 'job_item_pkey' })
  jobId!: string;

  /** Its place in the request, from 0. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'job_item_pkey' })
  n!: number;

  @Column({ name: 'directive_id', type: 'text' })
  directiveId!: string;

  @Column({ name: 'task_id', type: 'text' })
  taskId!: string;

  @Column({ type: 'text' })
  status!: string;

  /** Of its directive, after it was done. */
  @Column({ name: 'directive_version', type: 'int', nullable: true })
  directiveVersion!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  refusal!: unknown;

  @Column({ name: 'settled_at', type: 'timestamptz', precision: 3, nullable: true })
  settledAt!: Date | null;
}
