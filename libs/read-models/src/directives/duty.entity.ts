import type { DutyAsked, DutyKind, Limit, Obligation, Role } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody owes now: an open obligation, or what waits for them without a clock. */
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

  /** Empty: it is about the directive as a whole. */
  @Column({ type: 'text' })
  task_id!: string;

  @Column({ type: 'text' })
  kind!: DutyKind;

  @Column({ type: 'text', nullable: true })
  owner_department!: string | null;

  @Column({ type: 'text', nullable: true })
  owner_role!: Role | null;

  /** Its due instant; without a clock the far end of time. */
  @Column({ type: 'timestamptz', precision: 3 })
  due!: Date;

  /** In what its due was counted; null: it is a day that somebody named, or no clock runs. */
  @Column({ type: 'text', nullable: true })
  counted_in!: Limit['unit'] | null;

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

  /** 退回: it was done, and came back. */
  @Column({ type: 'boolean' })
  returned!: boolean;

  /** Persons who may not do it. */
  @Column({ type: 'text', array: true })
  barred!: string[];

  @Column({ type: 'text', nullable: true })
  kept_for!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  asked!: DutyAsked | null;
}
