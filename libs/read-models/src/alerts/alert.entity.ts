import type { AlertKind, AlertLevel, AnyAlertSubject } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An alert of one person: written with its event, never changed. */
@Entity({ name: 'alert', schema: 'duban' })
@Index('alert_person', ['person_id', 'created_at', 'id'])
@Index('alert_directive', ['directive_id', 'version'])
@Index('alert_incident', ['incident_id'], { where: 'incident_id is not null' })
@Index('alert_job', ['job_id'], { where: 'job_id is not null' })
@Index('alert_meeting', ['meeting_id'], { where: 'meeting_id is not null' })
@Index('alert_organisation', ['organisation_id'], { where: 'organisation_id is not null' })
export class AlertEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alert_pkey' })
  id!: string;

  @Column({ type: 'text' })
  person_id!: string;

  /** Whose alert it is: a directive's, an incident's, a job's, a meeting's, or the organisation's. */
  @Column({ type: 'text', nullable: true })
  directive_id!: string | null;

  @Column({ type: 'text', nullable: true })
  incident_id!: string | null;

  @Column({ type: 'text', nullable: true })
  organisation_id!: string | null;

  @Column({ type: 'text', nullable: true })
  task_id!: string | null;

  @Column({ type: 'text', nullable: true })
  directive_number!: string | null;

  @Column({ type: 'text' })
  kind!: AlertKind;

  @Column({ type: 'text' })
  level!: AlertLevel;

  @Column({ type: 'text' })
  event!: string;

  /** What it is about, without names: it is worded when it is read. */
  @Column({ type: 'jsonb' })
  subject!: AnyAlertSubject;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  created_at!: Date;

  @Column({ type: 'text', nullable: true })
  job_id!: string | null;

  @Column({ type: 'text', nullable: true })
  meeting_id!: string | null;

  /** The clock that it rests on, with its generation. */
  @Column({ type: 'text', nullable: true })
  cause!: string | null;
}
