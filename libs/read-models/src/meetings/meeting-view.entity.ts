import type { Instant, Meeting, MeetingDraft, PersonId } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One round of a list with its signers. */
export interface ListRound {
  by: PersonId;
  at: Instant;
  /** By when it is to be decided; null = no limit runs. */
  due: Instant | null;
  /** Sent back by a signer; null while it waits, when it was approved, or taken back by its submitter. */
  returned: { by: PersonId; at: Instant; text: string } | null;
}

/** A meeting as lists show it. */
@Entity({ name: 'meeting_view', schema: 'duban' })
@Index('meeting_view_order', ['date', 'meeting_id'])
@Index('meeting_view_series', ['series', 'date'])
@Index('meeting_view_pending', ['meeting_id'], { where: `status <> 'APPROVED' and superseded_by is null` })
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

  /** 系列会议: of which it is one; null = of none. */
  @Column({ type: 'text', nullable: true })
  series!: string | null;

  /** Whoever decided anything about the list: none of them may approve it. */
  @Column({ type: 'text', array: true })
  drafters!: string[];

  /** The last time that the list went to its signers. */
  @Column({ type: 'jsonb', nullable: true })
  submission!: ListRound | null;

  @Column({ type: 'int' })
  segment_count!: number;

  @Column({ type: 'int' })
  draft_count!: number;

  @Column({ type: 'jsonb' })
  draft_counts!: Partial<Record<MeetingDraft['status'], number>>;
}
