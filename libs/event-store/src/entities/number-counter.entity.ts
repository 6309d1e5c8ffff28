import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Yearly gapless numbers. */
@Entity({ name: 'number_counter', schema: 'duban' })
export class NumberCounterEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'number_counter_pkey' })
  series!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'number_counter_pkey' })
  year!: number;

  @Column({ type: 'int' })
  last!: number;
}
