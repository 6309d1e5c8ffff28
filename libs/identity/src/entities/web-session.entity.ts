import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser that is signed in. What it may do stands in `sealed`, which nobody but its own cookie and the API can open. */
@Entity({ name: 'web_session', schema: 'duban', comment: 'Browsers signed in; sealed, and no part of the record.' })
export class WebSessionEntity {
  /** SHA-256 of the cookie's secret, hex. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'web_session_pk' })
  id!: string;

  /** For lists only: whom a session is of is said by what is sealed. */
  @Index('web_session_person_idx')
  @Column({ name: 'person_id', type: 'text' })
  personId!: string;

  @Column({ type: 'text' })
  sealed!: string;

  @Column({ name: 'signed_in_at', type: 'timestamptz', precision: 3 })
  signedInAt!: Date;

  @Index('web_session_seen_idx')
  @Column({ name: 'seen_at', type: 'timestamptz', precision: 3 })
  seenAt!: Date;

  /** As the browser named itself, cut. */
  @Column({ type: 'text' })
  device!: string;
}
