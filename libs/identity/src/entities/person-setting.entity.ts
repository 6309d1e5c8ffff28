import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody wants their pages and alerts: a preference, no part of the record. */
@Entity({ name: 'person_setting', schema: 'duban', comment: 'Preferences of persons; no part of the record.' })
export class PersonSettingEntity {
  @PrimaryColumn({ name: 'person_id', type: 'text', primaryKeyConstraintName: 'person_setting_pk' })
  personId!: string;

  @Column({ type: 'jsonb' })
  settings!: object;

  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt!: Date;
}
