import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this installation knows of itself, one row: not part of the record, and not taken along by a backup. */
@Entity({ name: 'installation', schema: 'duban', comment: 'append-only: what this installation knows of itself' })
export class InstallationEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'installation_pkey' })
  id!: number;

  /** Stands in a file of the directory of files, too: whoever finds another there has another directory. */
  @Column({ name: 'files_mark', type: 'text' })
  filesMark!: string;
}
