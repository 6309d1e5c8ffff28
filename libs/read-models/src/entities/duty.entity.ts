import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An open obligation and who owes it. */
@Entity({ name: 'duty' })
@Index('duty_order', ['due', 'directiveId', 'obligationId'])
@Index('duty_department', ['ownerDepartment', 'due'])
@Index('duty_role', ['ownerRole', 'due'])
@Index('duty_task', ['directiveId', 'taskId'])
export class DutyEntity {
  @PrimaryColumn({ name: 'directive_id', type: 'text', primaryKeyConstraintName: 'duty_pkey' })
  directiveId!: string;

  @PrimaryColumn({ name: 'obligation_id', type: 'text', primaryKeyConstraintName: 'duty_pkey' })
  obligationId!: string;

  @Column({ name: 'task_id', type: 'text' })
  taskId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'owner_department', type: 'text', nullable: true })
  ownerDepartment!: string | null;

  @Column({ name: 'owner_role', type: 'text', nullable: true })
  ownerRole!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  due!: Date;

  @Column({ name: 'yellow_at', type: 'timestamptz', precision: 3 })
  yellowAt!: Date;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'held_for', type: 'text', nullable: true })
  heldFor!: string | null;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'int' })
  generation!: number;

  @Column({ name: 'opened_at', type: 'timestamptz', precision: 3 })
  openedAt!: Date;
}

/** 督办单, owed or issued. */
@Entity({ name: 'notice_view' })
@Index('notice_view_task', ['directiveId', 'taskId'])
@Index('notice_view_status', ['status', 'owedAt'])
export class NoticeViewEntity {
  @PrimaryColumn({ name: 'directive_id', type: 'text', primaryKeyConstraintName: 'notice_view_pkey' })
  directiveId!: string;

  @PrimaryColumn({ name: 'notice_id', type: 'text', primaryKeyConstraintName: 'notice_view_pkey' })
  noticeId!: string;

  @Column({ name: 'task_id', type: 'text' })
  taskId!: string;

  @Column({ name: 'obligation_id', type: 'text' })
  obligationId!: string;

  @Column({ type: 'text' })
  colour!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  release!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'owed_at', type: 'timestamptz', precision: 3 })
  owedAt!: Date;

  @Column({ name: 'issued_at', type: 'timestamptz', precision: 3, nullable: true })
  issuedAt!: Date | null;

  @Column({ name: 'answer_due', type: 'timestamptz', precision: 3, nullable: true })
  answerDue!: Date | null;

  @Column({ name: 'answered_at', type: 'timestamptz', precision: 3, nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'good_cause', type: 'text', nullable: true })
  goodCause!: string | null;
}
