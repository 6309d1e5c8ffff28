import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an alert went out on a channel, as the delivery stream recorded it. */
@Entity({ name: 'alert_delivery', schema: 'duban' })
@Index('alert_delivery_feed', ['personId', 'position'], { unique: true, where: 'position is not null' })
export class AlertDeliveryEntity {
  @PrimaryColumn({ name: 'alert_id', type: 'text', primaryKeyConstraintName: 'alert_delivery_pkey' })
  alertId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alert_delivery_pkey' })
  channel!: string;

  @Column({ name: 'person_id', type: 'text' })
  personId!: string;

  /** Place in the person's own feed, without gaps, for the in-app channel; null for others. */
  @Column({ type: 'int', nullable: true })
  position!: number | null;

  @Column({ name: 'delivered_at', type: 'timestamptz', precision: 3 })
  deliveredAt!: Date;
}

/** That a person has seen an alert, as the delivery stream recorded it. */
@Entity({ name: 'alert_receipt', schema: 'duban' })
@Index('alert_receipt_person', ['personId'])
export class AlertReceiptEntity {
  @PrimaryColumn({ name: 'alert_id', type: 'text', primaryKeyConstraintName: 'alert_receipt_pkey' })
  alertId!: string;

  @Column({ name: 'person_id', type: 'text' })
  personId!: string;

  @Column({ name: 'receipted_at', type: 'timestamptz', precision: 3 })
  receiptedAt!: Date;
}
