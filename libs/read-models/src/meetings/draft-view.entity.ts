import type { DraftDecision, MeetingDraft } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A draft: the suggestion beside the decision. */
@Entity({ name: 'draft_view', schema: 'duban' })
@Index('draft_view_joined', ['joined'])
export class DraftViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draft_view_pkey' })
  meeting_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draft_view_pkey' })
  draft_id!: string;

  @Column({ type: 'int' })
  ordinal!: number;

  @Column({ type: 'text' })
  status!: MeetingDraft['status'];

  @Column({ type: 'jsonb', nullable: true })
  suggestion!: MeetingDraft['suggestion'];

  @Column({ type: 'jsonb', nullable: true })
  content!: MeetingDraft['content'];

  @Column({ type: 'jsonb' })
  decisions!: DraftDecision[];

  @Column({ type: 'text', array: true })
  segment_ids!: string[];

  @Column({ type: 'text', nullable: true })
  merged_into!: string | null;

  @Column({ type: 'text', nullable: true })
  joined!: string | null;
}
