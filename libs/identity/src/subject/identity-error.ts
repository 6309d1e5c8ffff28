export type IdentityErrorCode =
  | 'token_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'wrong_audience'
  | 'unknown_person'
  /** Somebody of the organisation, who holds no post any more. */
  | 'posts_ended'
  /** A browser's session is over: it idled, its time ran out, somebody ended it, or the provider no longer vouches. */
  | 'session_ended'
  /** The provider did not sign anybody in, or the answer is not to our question. */
  | 'sign_in_failed'
  /** The issuer's keys could not be fetched: says nothing about the token, so it is no 401 but a 503. */
  | 'issuer_unreachable';

/** Thrown by token verification and by `resolveSubject`; match on `code`. The message never holds the token. */
export class IdentityError extends Error {
  /** What the refusal may tell beyond its code; null = nothing. */
  readonly params: Record<string, string> | null;
  constructor(
    readonly code: IdentityErrorCode,
    detail: string,
    { params = null, ...options }: ErrorOptions & { params?: Record<string, string> | null } = {},
  ) {
    super(`${code}: ${detail}`, options);
    this.params = params;
    this.name = 'IdentityError';
  }
}
