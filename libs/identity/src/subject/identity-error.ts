export type IdentityErrorCode =
  | 'token_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'wrong_audience'
  | 'unknown_person'
  /** The issuer's keys could not be fetched: says nothing about the token, so it is no 401 but a 503. */
  | 'issuer_unreachable';

/** Thrown by token verification and by `resolveSubject`; match on `code`. The message never holds the token. */
export class IdentityError extends Error {
  constructor(
    readonly code: IdentityErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'IdentityError';
  }
}
