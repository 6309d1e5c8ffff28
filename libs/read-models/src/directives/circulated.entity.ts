import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 待阅: one reader of what was circulated. */
@Entity({ name: 'circulated' })
@Index('circulated_reader', ['person_id', 'sent_at', 'directive_id', 'n'])
@Index('circulated_unread', ['person_id'], { where: 'read_at is null' })
export class CirculatedEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'circulated_pkey' })
  directive_id!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'circulated_pkey' })
  n!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'circulated_pkey' })
  person_id!: string;

  @Column({ type: 'text', nullable: true })
  task_id!: string | null;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'text' })
  sent_by!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  sent_at!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  read_at!: Date | null;

  @Column({ type: 'text' })
  opinion!: string;
}
