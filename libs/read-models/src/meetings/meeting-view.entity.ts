import type { Meeting, MeetingDraft } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A meeting as lists show it. */
@Entity({ name: 'meeting_view', schema: 'duban' })
@Index('meeting_view_order', ['date', 'meeting_id'])
export class MeetingViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'meeting_view_pkey' })
  meeting_id!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  kind!: Meeting['kind'];

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'text' })
  chair!: string;

  @Column({ type: 'text' })
  status!: Meeting['status'];

  @Column({ type: 'jsonb' })
  file!: Meeting['file'];

  @Column({ type: 'text' })
  text_sha256!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  received_at!: Date;

  @Column({ type: 'text' })
  received_by!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approved_at!: Date | null;

  @Column({ type: 'text', nullable: true })
  approved_by!: string | null;

  @Column({ type: 'text', nullable: true })
  supersedes!: string | null;

  @Column({ type: 'text', nullable: true })
  superseded_by!: string | null;

  @Column({ type: 'int' })
  segment_count!: number;

  @Column({ type: 'int' })
  draft_count!: number;

  @Column({ type: 'jsonb' })
  draft_counts!: Partial<Record<MeetingDraft['status'], number>>;
}
