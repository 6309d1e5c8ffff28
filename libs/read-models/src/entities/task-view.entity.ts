import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the inbox and of the board; lights as the instants at which they turn. */
@Entity({ name: 'task_view' })
@Index('task_view_order', ['sortDue', 'directiveId', 'taskId'])
@Index('task_view_lead', ['lead'])
@Index('task_view_status', ['status'])
export class TaskViewEntity {
  @PrimaryColumn({ name: 'directive_id', type: 'text', primaryKeyConstraintName: 'task_view_pkey' })
  directiveId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'text', primaryKeyConstraintName: 'task_view_pkey' })
  taskId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'closure_standard', type: 'text' })
  closureStandard!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  shape!: string;

  @Column({ type: 'int' })
  cycle!: number;

  @Column({ type: 'text' })
  lead!: string;

  @Column({ type: 'text', array: true })
  assists!: string[];

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'boolean' })
  open!: boolean;

  @Column({ name: 'dispatched_at', type: 'timestamptz', precision: 3 })
  dispatchedAt!: Date;

  @Column({ name: 'received_at', type: 'timestamptz', precision: 3, nullable: true })
  receivedAt!: Date | null;

  @Column({ name: 'completed_at', type: 'timestamptz', precision: 3, nullable: true })
  completedAt!: Date | null;

  @Column({ name: 'baseline_due', type: 'timestamptz', precision: 3, nullable: true })
  baselineDue!: Date | null;

  @Column({ name: 'committed_due', type: 'timestamptz', precision: 3, nullable: true })
  committedDue!: Date | null;

  @Column({ name: 'current_due', type: 'timestamptz', precision: 3, nullable: true })
  currentDue!: Date | null;

  @Column({ name: 'due_origin', type: 'text', nullable: true })
  dueOrigin!: string | null;

  @Column({ name: 'sort_due', type: 'timestamptz', precision: 3 })
  sortDue!: Date;

  @Column({ name: 'due_soon_at', type: 'timestamptz', precision: 3, nullable: true })
  dueSoonAt!: Date | null;

  @Column({ name: 'behind_at', type: 'timestamptz', precision: 3, nullable: true })
  behindAt!: Date | null;

  @Column({ name: 'yellow_at', type: 'timestamptz', precision: 3, nullable: true })
  yellowAt!: Date | null;

  @Column({ name: 'red_at', type: 'timestamptz', precision: 3, nullable: true })
  redAt!: Date | null;

  @Column({ name: 'baseline_red_at', type: 'timestamptz', precision: 3, nullable: true })
  baselineRedAt!: Date | null;

  @Column({ name: 'stands_since', type: 'timestamptz', precision: 3, nullable: true })
  standsSince!: Date | null;

  @Column({ name: 'report_late', type: 'boolean' })
  reportLate!: boolean;

  @Column({ name: 'reports_missed', type: 'int' })
  reportsMissed!: number;

  @Column({ type: 'boolean' })
  blocked!: boolean;

  @Column({ name: 'extension_pending', type: 'boolean' })
  extensionPending!: boolean;

  @Column({ name: 'extended_times', type: 'int' })
  extendedTimes!: number;

  @Column({ type: 'boolean' })
  suspended!: boolean;
}

/** Which department has which part in which task. */
@Entity({ name: 'task_party' })
@Index('task_party_department', ['departmentId', 'part', 'directiveId', 'taskId'])
export class TaskPartyEntity {
  @PrimaryColumn({ name: 'directive_id', type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  directiveId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  taskId!: string;

  @PrimaryColumn({ name: 'department_id', type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  departmentId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  part!: string;

  @Column({ type: 'boolean' })
  active!: boolean;
}
