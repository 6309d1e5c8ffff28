import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { IdentityError } from '../subject/identity-error.js';

/** Audience of access tokens for this API. */
export const DUBAN_AUDIENCE = 'duban-api';

export interface TokenVerifierOptions {
  /** Exact `iss` values that are trusted. */
  issuers: readonly string[];
  audience?: string;
  /** Signature algorithms that are accepted; never `none`, never a shared-secret one. */
  algorithms?: readonly string[];
  /** Seconds of clock difference forgiven for `exp`, `nbf`, `iat`. */
  clockToleranceSeconds?: number;
}

export interface VerifiedToken {
  issuer: string;
  subject: string;
  claims: JWTPayload;
  /** Seconds since 1970, on the real clock. */
  expiresAt: number;
}

export interface TokenVerifier {
  /** Takes the value of an Authorization header. @throws IdentityError */
  verify(authorization: string | undefined): Promise<VerifiedToken>;
}

/** Algorithms a public key can verify. With HS256 in the list, anybody who can read a public key could sign. */
const ALGORITHMS: readonly string[] = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/**
 * A signature once found good is not calculated again for so long (real ms): a sixth of the API's time under load went into it.
 * Short, because a key that its issuer has withdrawn is trusted for just this much longer. Dates are looked at every time.
 */
const SIGNATURE_KEPT_MS = 30_000;
const SIGNATURES_KEPT = 5_000;

const trimmed = (issuer: string): string => issuer.replace(/\/$/, '');

/** A fetch whose failures are told apart from a bad token. */
const reach = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new IdentityError('issuer_unreachable', 'the issuer does not answer', { cause: error });
  }
};

const jwksAddress = async (issuer: string): Promise<URL> => {
  const address = `${trimmed(issuer)}/.well-known/openid-configuration`;
  const response = await reach(address, { signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new IdentityError('issuer_unreachable', `discovery answered ${response.status}`);
  const found = (await response.json()) as { issuer?: string; jwks_uri?: string };
  if (found.issuer !== issuer || typeof found.jwks_uri !== 'string') {
    throw new IdentityError('issuer_unreachable', 'the discovery document is of another issuer');
  }
  return new URL(found.jwks_uri);
};

/** Keys of one issuer: found once, cached, fetched again for an unknown key id at most every 30 s. */
const keysOf = (issuer: string): (() => Promise<JWTVerifyGetKey>) => {
  let found: Promise<JWTVerifyGetKey> | null = null;
  return () => {
    found ??= jwksAddress(issuer).then(
      (url) => createRemoteJWKSet(url, { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: 5000, [customFetch]: reach }),
      (error: unknown) => {
        found = null;
        throw error;
      },
    );
    return found;
  };
};

const bearerOf = (authorization: string | undefined): string => {
  if (authorization === undefined || authorization.trim() === '') throw new IdentityError('token_missing', 'no Authorization header');
  const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(authorization.trim())?.[1];
  if (token === undefined) throw new IdentityError('token_invalid', 'not a bearer token');
  return token;
};

const issuerOf = (token: string, trusted: readonly string[]): string => {
  try {
    const { iss } = decodeJwt(token);
    if (iss !== undefined && trusted.includes(iss)) return iss;
  } catch (error) {
    throw new IdentityError('token_invalid', 'not a JWT', { cause: error });
  }
  throw new IdentityError('token_invalid', 'its issuer is not trusted');
};

const refusalOf = (error: unknown, expected: string): IdentityError => {
  if (error instanceof IdentityError) return error;
  if (error instanceof errors.JWTExpired) return new IdentityError('token_expired', 'exp has passed', { cause: error });
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    const given = [error.payload.aud ?? 'none'].flat().join(' ').slice(0, 200);
    return new IdentityError('wrong_audience', `it is for ${given}, not for ${expected}`, { cause: error, params: { expected, given } });
  }
  const unreachable = error instanceof errors.JWKSTimeout || isJwksFetchFailure(error);
  if (unreachable) return new IdentityError('issuer_unreachable', 'the keys could not be fetched', { cause: error });
  return new IdentityError('token_invalid', 'it could not be verified', { cause: error });
};

/** jose throws its base class, with its own generic code, only when the JWKS answer was no 200 or no JSON. */
const isJwksFetchFailure = (error: unknown): boolean => error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC';

/** Verifies access tokens of the trusted issuers. Their keys are fetched when the first token comes, so start order is free. */
export const createTokenVerifier = (options: TokenVerifierOptions): TokenVerifier => {
  const audience = options.audience ?? DUBAN_AUDIENCE;
  const algorithms = [...(options.algorithms ?? ALGORITHMS)];
  const keys = new Map(options.issuers.map((issuer) => [issuer, keysOf(issuer)]));
  const toleranceSeconds = options.clockToleranceSeconds ?? 5;
  const verified = new LRUCache<string, VerifiedToken>({ max: SIGNATURES_KEPT, ttl: SIGNATURE_KEPT_MS });
  return {
    verify: async (authorization) => {
      const token = bearerOf(authorization);
      const known = verified.get(token);
      if (known && known.expiresAt + toleranceSeconds > Date.now() / 1000) return known;
      const issuer = issuerOf(token, options.issuers);
      try {
        const getKey = await (keys.get(issuer) ?? keysOf(issuer))();
        const { payload } = await jwtVerify(token, getKey, {
          issuer,
          audience,
          algorithms,
          clockTolerance: toleranceSeconds,
          requiredClaims: ['sub', 'exp', 'iat'],
        });
        const good: VerifiedToken = { issuer, subject: payload.sub ?? '', claims: payload, expiresAt: payload.exp ?? 0 };
        verified.set(token, good);
        return good;
      } catch (error) {
        throw refusalOf(error, audience);
      }
    },
  };
};
