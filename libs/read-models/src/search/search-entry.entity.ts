import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a directive or one of its tasks is found by. */
@Entity({ name: 'search_entry' })
@Index('search_entry_grams', ['grams'], { type: 'gin' })
@Index('search_entry_parties', ['parties'], { type: 'gin' })
export class SearchEntryEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_entry_pkey' })
  directive_id!: string;

  /** Empty for the directive itself. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_entry_pkey' })
  task_id!: string;

  /** This and the two below: letters and digits alone, see `searchable`. */
  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  body!: string;

  /** Pairs of signs of the three above. */
  @Column({ type: 'text', array: true })
  grams!: string[];

  /** Units and people in it, by id: their names are those of the moment of the search. */
  @Column({ type: 'text', array: true })
  parties!: string[];
}
