import type { AlertSubject, IncidentAlertSubject } from '@duban/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An alert of one person: written with its event, never changed. */
@Entity({ name: 'alert', schema: 'duban' })
@Index('alert_person', ['personId', 'createdAt', 'id'])
@Index('alert_directive', ['directiveId', 'version'])
@Index('alert_incident', ['incidentId'], { where: 'incident_id is not null' })
export class AlertEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alert_pkey' })
  id!: string;

  @Column({ name: 'person_id', type: 'text' })
  personId!: string;

  /** Whose alert it is: a directive's, or an incident's. */
  @Column({ name: 'directive_id', type: 'text', nullable: true })
  directiveId!: string | null;

  @Column({ name: 'incident_id', type: 'text', nullable: true })
  incidentId!: string | null;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId!: string | null;

  @Column({ name: 'directive_number', type: 'text', nullable: true })
  directiveNumber!: string | null;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  level!: string;

  @Column({ type: 'text' })
  event!: string;

  /** What it is about, without names: it is worded when it is read. */
  @Column({ type: 'jsonb' })
  subject!: AlertSubject | IncidentAlertSubject;

  @Column({ type: 'int' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
