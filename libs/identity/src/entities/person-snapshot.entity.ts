import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Names, logins and titles of persons as they were; events hold only the hash. Erasing empties `salt` and `data`. */
@Entity({ name: 'person_snapshot', schema: 'duban' })
export class PersonSnapshotEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'person_snapshot_pk' })
  hash!: string;

  @Index('person_snapshot_person_ix')
  @Column({ name: 'person_id', type: 'text' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: 'person' | 'post';

  @Column({ type: 'text', nullable: true })
  salt!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  data!: Record<string, string> | null;
}
