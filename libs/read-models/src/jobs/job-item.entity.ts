import type { ItemRefusal, JobItemStatus } from '@duban/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One item of a job and what became of it. */
@Entity({ name: 'job_item', schema: 'duban' })
export class JobItemEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'job_item_pkey' })
  job_id!: string;

  /** Its place in the request, from 0. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'job_item_pkey' })
  n!: number;

  @Column({ type: 'text' })
  directive_id!: string;

  /** Empty of an act on the directive as a whole. */
  @Column({ type: 'text' })
  task_id!: string;

  @Column({ type: 'text' })
  status!: JobItemStatus;

  /** Of its directive, after it was done. */
  @Column({ type: 'int', nullable: true })
  directive_version!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  refusal!: ItemRefusal | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settled_at!: Date | null;
}
