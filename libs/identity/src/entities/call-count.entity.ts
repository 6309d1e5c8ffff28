import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often somebody has called in the running minute, over all API processes. Unlogged, and in no backup. */
@Entity({
  name: 'call_count',
  schema: 'duban',
  comment: 'Calls of the running minute, of persons and of addresses; no part of the record.',
})
export class CallCountEntity {
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'call_count_pk' })
  key!: string;

  @Column({ type: 'int', default: 0 })
  points!: number;

  /** Milliseconds since 1970. */
  @Column({ type: 'bigint', nullable: true })
  expire!: string | null;
}
