import type { Incident } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident as lists show it. */
@Entity({ name: 'incident_view', schema: 'duban' })
@Index('incident_view_order', ['raised_at', 'incident_id'])
@Index('incident_view_open', ['code'], { where: `status = 'OPEN'` })
export class IncidentViewEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'incident_view_pkey' })
  incident_id!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  code!: Incident['code'];

  @Column({ type: 'text' })
  status!: Incident['status'];

  @Column({ type: 'text' })
  subject_kind!: Incident['subject']['kind'];

  @Column({ type: 'text' })
  subject_id!: string;

  @Column({ type: 'text', nullable: true })
  subject_number!: string | null;

  /** Of the subject's stream, when it happened. */
  @Column({ type: 'int' })
  subject_version!: number;

  @Column({ type: 'text', nullable: true })
  command_id!: string | null;

  @Column({ type: 'text', nullable: true })
  command_type!: string | null;

  @Column({ type: 'text', nullable: true })
  refusal!: Incident['refusal'];

  @Column({ type: 'text', nullable: true })
  fault!: string | null;

  @Column({ type: 'int' })
  rounds!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  raised_at!: Date;

  /** Persons who were told. */
  @Column({ type: 'text', array: true })
  told!: string[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  resolved_at!: Date | null;

  @Column({ type: 'text', nullable: true })
  resolved_by!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
