import type { Circulation } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 传阅: what was sent to whom for reading, and who has read it. */
@Entity({ name: 'circulation_view' })
@Index('circulation_view_sent', ['sent_by', 'sent_at', 'directive_id', 'n'])
export class CirculationViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'circulation_view_pkey' })
  directive_id!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'circulation_view_pkey' })
  n!: number;

  @Column({ type: 'text', nullable: true })
  task_id!: string | null;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'text' })
  sent_by!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  sent_at!: Date;

  @Column({ type: 'jsonb' })
  readers!: Circulation['readers'];
}
