import type { MeetingSegment } from '@duban/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sentence of a meeting and its class. */
@Entity({ name: 'segment_view', schema: 'duban' })
export class SegmentViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'segment_view_pkey' })
  meeting_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'segment_view_pkey' })
  segment_id!: string;

  @Column({ type: 'int' })
  ordinal!: number;

  @Column({ type: 'int' })
  paragraph!: number;

  @Column({ type: 'int' })
  start_at!: number;

  @Column({ type: 'int' })
  end_at!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  class!: MeetingSegment['class'];

  @Column({ type: 'text' })
  suggested_class!: MeetingSegment['suggestedClass'];

  @Column({ type: 'boolean' })
  imperative!: boolean;
}
