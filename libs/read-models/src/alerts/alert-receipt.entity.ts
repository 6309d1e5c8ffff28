import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a person has seen an alert, as the delivery stream recorded it. */
@Entity({ name: 'alert_receipt', schema: 'duban' })
@Index('alert_receipt_person', ['person_id'])
export class AlertReceiptEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'alert_receipt_pkey' })
  alert_id!: string;

  @Column({ type: 'text' })
  person_id!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  receipted_at!: Date;
}
