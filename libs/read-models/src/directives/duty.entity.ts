import type { Obligation, ObligationKind, Role } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An open obligation and who owes it. */
@Entity({ name: 'duty' })
@Index('duty_order', ['due', 'directive_id', 'obligation_id'])
@Index('duty_department', ['owner_department', 'due'])
@Index('duty_role', ['owner_role', 'due'])
@Index('duty_task', ['directive_id', 'task_id'])
export class DutyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'duty_pkey' })
  directive_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'duty_pkey' })
  obligation_id!: string;

  @Column({ type: 'text' })
  task_id!: string;

  @Column({ type: 'text' })
  kind!: ObligationKind;

  @Column({ type: 'text', nullable: true })
  owner_department!: string | null;

  @Column({ type: 'text', nullable: true })
  owner_role!: Role | null;

  @Column({ type: 'timestamptz', precision: 3 })
  due!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  yellow_at!: Date;

  @Column({ type: 'text' })
  status!: Extract<Obligation['status'], 'open' | 'held'>;

  @Column({ type: 'text', nullable: true })
  held_for!: string | null;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'int' })
  generation!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  opened_at!: Date;
}
