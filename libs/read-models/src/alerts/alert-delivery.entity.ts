import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an alert went out on a channel, as the delivery stream recorded it. */
@Entity({ name: 'alert_delivery', schema: 'duban' })
@Index('alert_delivery_feed', ['person_id', 'position'], { unique: true, where: 'position is not null' })
export class AlertDeliveryEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alert_delivery_pkey' })
  alert_id!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alert_delivery_pkey' })
  channel!: string;

  @Column({ type: 'text' })
  person_id!: string;

  /** Place in the person's own feed, without gaps, for the in-app channel; null for others. */
  @Column({ type: 'int', nullable: true })
  position!: number | null;

  @Column({ type: 'timestamptz', precision: 3 })
  delivered_at!: Date;
}
