import type { Task, TaskStatus } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the inbox and of the board; lights as the instants at which they turn. */
@Entity({ name: 'task_view' })
@Index('task_view_order', ['sort_due', 'directive_id', 'task_id'])
@Index('task_view_lead', ['lead'])
@Index('task_view_open', ['sort_due', 'directive_id', 'task_id'], { where: 'open' })
@Index('task_view_open_lead', ['lead', 'sort_due'], { where: 'open' })
@Index('task_view_status', ['status'])
export class TaskViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_view_pkey' })
  directive_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_view_pkey' })
  task_id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  closure_standard!: string;

  @Column({ type: 'text' })
  kind!: Task['kind'];

  @Column({ type: 'text' })
  shape!: Task['shape'];

  @Column({ type: 'int' })
  cycle!: number;

  @Column({ type: 'text' })
  lead!: string;

  @Column({ type: 'text', array: true })
  assists!: string[];

  /** 汇总单位: where several units each do the same, the one that brings it together. */
  @Column({ type: 'text', nullable: true })
  collator!: string | null;

  @Column({ type: 'text' })
  status!: TaskStatus;

  @Column({ type: 'boolean' })
  open!: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  dispatched_at!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  received_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  completed_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  baseline_due!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  committed_due!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  current_due!: Date | null;

  @Column({ type: 'text', nullable: true })
  due_origin!: Task['dueOrigin'];

  /** Order of lists: the current date, or the far end of time. */
  @Column({ type: 'timestamptz', precision: 3 })
  sort_due!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  due_soon_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  behind_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  yellow_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  red_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  baseline_red_at!: Date | null;

  /** 完成比例, as its lead last reported it, 0 to 100; null = never. */
  @Column({ type: 'int', nullable: true })
  percent!: number | null;

  /** Judged as of then while it rests or when it has ended. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  stands_since!: Date | null;

  @Column({ type: 'boolean' })
  report_late!: boolean;

  @Column({ type: 'int' })
  reports_missed!: number;

  @Column({ type: 'boolean' })
  blocked!: boolean;

  @Column({ type: 'boolean' })
  extension_pending!: boolean;

  @Column({ type: 'int' })
  extended_times!: number;

  /** How often a request for closure came back. */
  @Column({ type: 'int' })
  returned_times!: number;

  @Column({ type: 'boolean' })
  suspended!: boolean;

  /** Whoever watches it, or its directive. */
  @Column({ type: 'text', array: true })
  watchers!: string[];
}
