import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Signed roots of the Merkle log. The columns say what the note says; the note is what counts. */
@Entity({ name: 'checkpoint', schema: 'duban', comment: 'append-only: signed roots of the Merkle log' })
export class CheckpointEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'checkpoint_pkey' })
  n!: number;

  @Column({ type: 'bigint' })
  size!: number;

  @Column({ type: 'text' })
  root!: string;

  @Column({ name: 'sealed_at', type: 'timestamptz', precision: 3 })
  sealedAt!: Date;

  @Column({ type: 'text' })
  note!: string;
}

/** Up to which checkpoint each witness has been given them. */
@Entity({ name: 'witness_mark', schema: 'duban' })
export class WitnessMarkEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'witness_mark_pkey' })
  witness!: string;

  @Column({ type: 'int' })
  n!: number;

  @Column({ name: 'handed_at', type: 'timestamptz', precision: 3 })
  handedAt!: Date;

  /** Ed25519 of the sealing key over witness and number, base64: a mark that nobody signed is not believed. */
  @Column({ type: 'text' })
  signature!: string;
}
