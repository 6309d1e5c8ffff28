import type { Directive, DirectiveStatus, Grade, TaskStatus, Urgency } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A directive as lists show it. */
@Entity({ name: 'directive_view' })
@Index('directive_view_order', ['registered_at', 'directive_id'])
@Index('directive_view_status', ['status'])
@Index('directive_view_number', ['number'], { unique: true })
@Index('directive_view_leader', ['leader_in_charge'])
@Index('directive_view_issuer', ['issuing_leader'])
export class DirectiveViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'directive_view_pkey' })
  directive_id!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  requirement!: string;

  @Column({ type: 'text' })
  status!: DirectiveStatus;

  @Column({ type: 'int' })
  cycle!: number;

  @Column({ type: 'text' })
  grade!: Grade;

  @Column({ type: 'text' })
  urgency!: Urgency;

  @Column({ type: 'jsonb' })
  source!: Directive['source'];

  @Column({ type: 'text' })
  issuing_leader!: string;

  @Column({ type: 'text' })
  leader_in_charge!: string;

  @Column({ type: 'text' })
  contact!: string;

  /** By which its days are counted. */
  @Column({ type: 'text' })
  calendar_version!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  registered_at!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  completed_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archived_at!: Date | null;

  @Column({ type: 'int' })
  task_total!: number;

  @Column({ type: 'int' })
  task_open!: number;

  @Column({ type: 'jsonb' })
  tasks_by_status!: Partial<Record<TaskStatus, number>>;

  @Column({ type: 'text', array: true })
  leads!: string[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  earliest_due!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  yellow_at!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  red_at!: Date | null;

  /** Whoever watches it, or a task of it. */
  @Column({ type: 'text', array: true })
  watchers!: string[];

  @Column({ type: 'boolean' })
  special_watch!: boolean;
}
