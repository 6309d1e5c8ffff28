import type { TaskPart } from '@duban/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which department has which part in which task. */
@Entity({ name: 'task_party' })
@Index('task_party_department', ['department_id', 'part', 'directive_id', 'task_id'])
export class TaskPartyEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  directive_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  task_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  department_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_party_pkey' })
  part!: TaskPart;

  /** False once a block is answered or cleared: it stays visible to who was asked. */
  @Column({ type: 'boolean' })
  active!: boolean;
}
