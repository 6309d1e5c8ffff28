import type { PersonId } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import type { Validity } from '../../../shared/validity.js';

export type Given<T> = { [K in keyof T]?: T[K] | undefined };
export type Spanned<T extends Validity> = Omit<T, keyof Validity> & Given<Validity>;
export type Ended<T extends { until: Instant }> = Omit<T, 'until'> & { until?: Instant | undefined };

/** The circumstances that stand in for what a request leaves out. */
export interface Asking {
  /** Of the part that it enters: the same for the same request, so that a retry names the same part. */
  newId: string;
  receivedAt: Instant;
  personId: PersonId;
}

/** What has no beginning begins now. */
export const span = ({ from, until }: Given<Validity>, { receivedAt }: Asking): Validity => ({
  from: from ?? receivedAt,
  until: until ?? null,
});
/** What has no end named ends now. */
export const end = ({ until }: { until?: Instant | undefined }, { receivedAt }: Asking): { until: Instant } => ({
  until: until ?? receivedAt,
});
