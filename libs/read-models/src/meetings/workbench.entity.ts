import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody has written about a meeting's list and not sent. Paper on a desk: no rebuild touches it. */
@Entity({ name: 'workbench', schema: 'duban', comment: 'Work on lists that is not sent yet; no part of the record.' })
export class WorkbenchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'workbench_pkey' })
  meeting_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'workbench_pkey' })
  person_id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  drafts!: Record<string, unknown>;

  @Column({ type: 'timestamptz', precision: 3 })
  saved_at!: Date;
}
