import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A meeting as lists show it. */
@Entity({ name: 'meeting_view', schema: 'duban' })
@Index('meeting_view_order', ['date', 'meetingId'])
export class MeetingViewEntity {
  @PrimaryColumn({ name: 'meeting_id', type: 'text', primaryKeyConstraintName: 'meeting_view_pkey' })
  meetingId!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'text' })
  chair!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'jsonb' })
  file!: unknown;

  @Column({ name: 'text_sha256', type: 'text' })
  textSha256!: string;

  @Column({ name: 'received_at', type: 'timestamptz', precision: 3 })
  receivedAt!: Date;

  @Column({ name: 'received_by', type: 'text' })
  receivedBy!: string;

  @Column({ name: 'approved_at', type: 'timestamptz', precision: 3, nullable: true })
  approvedAt!: Date | null;

  @Column({ name: 'approved_by', type: 'text', nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  supersedes!: string | null;

  @Column({ name: 'superseded_by', type: 'text', nullable: true })
  supersededBy!: string | null;

  @Column({ name: 'segment_count', type: 'int' })
  segmentCount!: number;

  @Column({ name: 'draft_count', type: 'int' })
  draftCount!: number;

  @Column({ name: 'draft_counts', type: 'jsonb' })
  draftCounts!: unknown;
}

/** A sentence of a meeting and its class. */
@Entity({ name: 'segment_view', schema: 'duban' })
export class SegmentViewEntity {
  @PrimaryColumn({ name: 'meeting_id', type: 'text', primaryKeyConstraintName: 'segment_view_pkey' })
  meetingId!: string;

  @PrimaryColumn({ name: 'segment_id', type: 'text', primaryKeyConstraintName: 'segment_view_pkey' })
  segmentId!: string;

  @Column({ type: 'int' })
  ordinal!: number;

  @Column({ type: 'int' })
  paragraph!: number;

  @Column({ name: 'start_at', type: 'int' })
  startAt!: number;

  @Column({ name: 'end_at', type: 'int' })
  endAt!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  class!: string;

  @Column({ name: 'suggested_class', type: 'text' })
  suggestedClass!: string;

  @Column({ type: 'boolean' })
  imperative!: boolean;
}

/** A draft: the suggestion beside the decision. */
@Entity({ name: 'draft_view', schema: 'duban' })
@Index('draft_view_joined', ['joined'])
export class DraftViewEntity {
  @PrimaryColumn({ name: 'meeting_id', type: 'text', primaryKeyConstraintName: 'draft_view_pkey' })
  meetingId!: string;

  @PrimaryColumn({ name: 'draft_id', type: 'text', primaryKeyConstraintName: 'draft_view_pkey' })
  draftId!: string;

  @Column({ type: 'int' })
  ordinal!: number;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'jsonb', nullable: true })
  suggestion!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  content!: unknown;

  @Column({ type: 'jsonb' })
  decisions!: unknown;

  @Column({ name: 'segment_ids', type: 'text', array: true })
  segmentIds!: string[];

  @Column({ name: 'merged_into', type: 'text', nullable: true })
  mergedInto!: string | null;

  @Column({ type: 'text', nullable: true })
  joined!: string | null;
}
