import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Hashes of the Merkle log, 256 side by side on every eighth level. Made from the events: a verifier trusts none of them. */
@Entity({ name: 'merkle_tile', schema: 'duban' })
export class MerkleTileEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'merkle_tile_pkey' })
  level!: number;

  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'merkle_tile_pkey' })
  index!: number;

  @Column({ type: 'bytea' })
  hashes!: Buffer;
}

/** One row: how many leaves the log has; leaf n - 1 is the event with `seq` n. */
@Entity({ name: 'merkle_log', schema: 'duban' })
export class MerkleLogEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'merkle_log_pkey' })
  id!: number;

  @Column({ type: 'bigint' })
  size!: number;
}
