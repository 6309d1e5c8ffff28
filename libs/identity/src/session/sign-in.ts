import * as client from 'openid-client';
import { IdentityError } from '../subject/identity-error.js';
import { API_RESOURCE, CALLBACK_PATH } from '../provider/provider-constants.js';

export interface SignInOptions {
  issuer: string;
  clientId: string;
  /** null = a public client. */
  clientSecret: string | null;
  /** Where browsers reach this installation, without a slash at the end. Known once the server listens. */
  publicUrl: () => string;
}

/** What a sign-in under way must still know when the browser comes back. */
export interface SignInBegun {
  state: string;
  nonce: string;
  verifier: string;
}

/** What the provider says of who signed in, and by what this is asked again. */
export interface SignedIn {
  claims: Record<string, unknown>;
  idToken: string;
  refreshToken: string | null;
  /** Real ms since 1970 until which the provider's word is taken without asking again. */
  freshUntilMs: number;
}

/** Code flow with PKCE at one provider, spoken by the API: no token reaches the browser. */
export interface SignIn {
  begin(): Promise<{ url: URL; begun: SignInBegun }>;
  /** @throws IdentityError `sign_in_failed` */
  complete(callback: URL, begun: SignInBegun): Promise<SignedIn>;
  /** @throws IdentityError `session_ended` when the provider no longer vouches, `issuer_unreachable` when it does not answer */
  renew(before: SignedIn): Promise<SignedIn>;
  signOutUrl(idToken: string): Promise<URL | null>;
}

const SCOPE = 'openid profile offline_access';
const TIMEOUT_SECONDS = 8;
/** A provider that says nothing of how long a token holds. */
const FRESH_MS = 5 * 60_000;

const isRefusal = (error: unknown): boolean =>
  error instanceof client.ResponseBodyError || error instanceof client.AuthorizationResponseError || error instanceof client.ClientError;

/** The provider's own "no", not its absence: openid-client wraps what fetch throws as a TypeError. */
const refused = (error: unknown, code: 'sign_in_failed' | 'session_ended'): IdentityError =>
  isRefusal(error) && !(error instanceof client.ClientError && error.cause instanceof TypeError)
    ? new IdentityError(code, 'the provider refused', { cause: error })
    : new IdentityError('issuer_unreachable', 'the provider does not answer', { cause: error });

export const createSignIn = (options: SignInOptions): SignIn => {
  const { issuer, clientId, clientSecret, publicUrl } = options;
  const insecure = new URL(issuer).protocol === 'http:';
  let found: Promise<client.Configuration> | null = null;
  const configuration = (): Promise<client.Configuration> => {
    found ??= client
      .discovery(new URL(issuer), clientId, {}, clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret), {
        timeout: TIMEOUT_SECONDS,
        execute: insecure ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        found = null;
        throw new IdentityError('issuer_unreachable', 'the provider does not answer', { cause: error });
      });
    return found;
  };
  const signedIn = (tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers, before: SignedIn | null): SignedIn => {
    const seconds = tokens.expiresIn();
    return {
      claims: { ...(tokens.claims() ?? before?.claims) },
      idToken: tokens.id_token ?? before?.idToken ?? '',
      refreshToken: tokens.refresh_token ?? before?.refreshToken ?? null,
      freshUntilMs: Date.now() + (seconds === undefined ? FRESH_MS : seconds * 1000),
    };
  };
  return {
    begin: async () => {
      const config = await configuration();
      const begun = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: `${publicUrl()}${CALLBACK_PATH}`,
        scope: SCOPE,
        resource: API_RESOURCE,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { url, begun };
    },
    complete: async (callback, { state, nonce, verifier }) => {
      const config = await configuration();
      try {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
        return signedIn(await client.authorizationCodeGrant(config, callback, checks), null);
      } catch (error) {
        throw refused(error, 'sign_in_failed');
      }
    },
    renew: async (before) => {
      const config = await configuration();
      if (before.refreshToken === null) return { ...before, freshUntilMs: Date.now() + FRESH_MS };
      try {
        return signedIn(await client.refreshTokenGrant(config, before.refreshToken), before);
      } catch (error) {
        throw refused(error, 'session_ended');
      }
    },
    signOutUrl: async (idToken) => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: `${publicUrl()}/` });
    },
  };
};
