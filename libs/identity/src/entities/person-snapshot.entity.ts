import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Names, logins and titles of persons as they were; events hold only the hash. Erasing empties `salt` and `data`. */
@Check('person_snapshot_kind', `kind in ('person', 'post')`)
@Check('person_snapshot_erased', '(salt is null) = (data is null)')
@Entity({ name: 'person_snapshot', schema: 'duban', comment: 'Names of persons as of then; events hold only the salted hash.' })
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
