import type { Job, JobStatus } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A job as lists show it. */
@Entity({ name: 'job_view', schema: 'duban' })
@Index('job_view_requester', ['requested_by', 'requested_at', 'job_id'])
export class JobViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'job_view_pkey' })
  job_id!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  kind!: Job['kind'];

  @Column({ type: 'text' })
  status!: JobStatus;

  @Column({ type: 'text' })
  requested_by!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  requested_at!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  started_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finished_at!: Date | null;

  /** What it was asked, in short, by its kind. */
  @Column({ type: 'jsonb' })
  about!: object;

  /** null = not known yet, or no such thing. */
  @Column({ type: 'int', nullable: true })
  total!: number | null;

  @Column({ type: 'int' })
  done!: number;

  @Column({ type: 'int' })
  refused!: number;

  @Column({ type: 'jsonb', nullable: true })
  cancellation!: Job['cancellation'];

  @Column({ type: 'jsonb', nullable: true })
  result!: unknown;

  @Column({ type: 'text', nullable: true })
  code!: string | null;
}
