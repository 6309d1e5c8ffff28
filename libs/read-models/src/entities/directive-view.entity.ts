import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A directive as lists show it. */
@Entity({ name: 'directive_view' })
@Index('directive_view_order', ['registeredAt', 'directiveId'])
@Index('directive_view_status', ['status'])
@Index('directive_view_number', ['number'])
@Index('directive_view_leader', ['leaderInCharge'])
@Index('directive_view_issuer', ['issuingLeader'])
export class DirectiveViewEntity {
  @PrimaryColumn({ name: 'directive_id', type: 'text', primaryKeyConstraintName: 'directive_view_pkey' })
  directiveId!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  requirement!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'int' })
  cycle!: number;

  @Column({ type: 'text' })
  grade!: string;

  @Column({ type: 'text' })
  urgency!: string;

  @Column({ type: 'jsonb' })
  source!: unknown;

  @Column({ name: 'issuing_leader', type: 'text' })
  issuingLeader!: string;

  @Column({ name: 'leader_in_charge', type: 'text' })
  leaderInCharge!: string;

  @Column({ type: 'text' })
  contact!: string;

  @Column({ name: 'registered_at', type: 'timestamptz', precision: 3 })
  registeredAt!: Date;

  @Column({ name: 'completed_at', type: 'timestamptz', precision: 3, nullable: true })
  completedAt!: Date | null;

  @Column({ name: 'archived_at', type: 'timestamptz', precision: 3, nullable: true })
  archivedAt!: Date | null;

  @Column({ name: 'task_total', type: 'int' })
  taskTotal!: number;

  @Column({ name: 'task_open', type: 'int' })
  taskOpen!: number;

  @Column({ name: 'tasks_by_status', type: 'jsonb' })
  tasksByStatus!: unknown;

  @Column({ type: 'text', array: true })
  leads!: string[];

  @Column({ name: 'earliest_due', type: 'timestamptz', precision: 3, nullable: true })
  earliestDue!: Date | null;

  @Column({ name: 'yellow_at', type: 'timestamptz', precision: 3, nullable: true })
  yellowAt!: Date | null;

  @Column({ name: 'red_at', type: 'timestamptz', precision: 3, nullable: true })
  redAt!: Date | null;
}
