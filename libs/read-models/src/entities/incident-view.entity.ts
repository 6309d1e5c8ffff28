import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An incident as lists show it. */
@Entity({ name: 'incident_view', schema: 'duban' })
@Index('incident_view_order', ['raisedAt', 'incidentId'])
@Index('incident_view_open', ['code'], { where: `status = 'OPEN'` })
export class IncidentViewEntity {
  @PrimaryColumn({ name: 'incident_id', type: 'text', primaryKeyConstraintName: 'incident_view_pkey' })
  incidentId!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  @Column({ name: 'subject_number', type: 'text', nullable: true })
  subjectNumber!: string | null;

  /** Of the subject's stream, when it happened. */
  @Column({ name: 'subject_version', type: 'int' })
  subjectVersion!: number;

  @Column({ name: 'command_id', type: 'text', nullable: true })
  commandId!: string | null;

  @Column({ name: 'command_type', type: 'text', nullable: true })
  commandType!: string | null;

  @Column({ type: 'text', nullable: true })
  refusal!: string | null;

  @Column({ type: 'text', nullable: true })
  fault!: string | null;

  @Column({ type: 'int' })
  rounds!: number;

  @Column({ name: 'raised_at', type: 'timestamptz', precision: 3 })
  raisedAt!: Date;

  /** Persons who were told. */
  @Column({ type: 'text', array: true })
  told!: string[];

  @Column({ name: 'resolved_at', type: 'timestamptz', precision: 3, nullable: true })
  resolvedAt!: Date | null;

  @Column({ name: 'resolved_by', type: 'text', nullable: true })
  resolvedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
