import type { Notice } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 督办单, owed or issued. */
@Entity({ name: 'notice_view' })
@Index('notice_view_task', ['directive_id', 'task_id'])
@Index('notice_view_number', ['number'], { unique: true })
@Index('notice_view_status', ['status', 'owed_at'])
export class NoticeViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'notice_view_pkey' })
  directive_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'notice_view_pkey' })
  notice_id!: string;

  @Column({ type: 'text' })
  task_id!: string;

  @Column({ type: 'text' })
  obligation_id!: string;

  @Column({ type: 'text' })
  colour!: Notice['colour'];

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  release!: Notice['release'];

  @Column({ type: 'text' })
  status!: Notice['status'];

  @Column({ type: 'timestamptz', precision: 3 })
  owed_at!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  issued_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answer_due!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answered_at!: Date | null;

  @Column({ type: 'text', nullable: true })
  good_cause!: string | null;
}
