import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt, errors } from 'jose';
import { API_RESOURCE, SCRIPT_CLIENT } from '../provider/provider-constants.js';

export interface TokenSet {
  accessToken: string;
  refreshToken: string | null;
  /** Real milliseconds since 1970. */
  expiresAtMs: number;
}

export interface Endpoints {
  authorization: string;
  token: string;
}

/** Signing in failed; `code` is the provider's error or one of ours. The message never holds a password or token. */
export class LoginFailed extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'LoginFailed';
  }
}

const TIMEOUT = 15_000;

export const fetchWithin = (url: string | URL, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });

/** Where an issuer's endpoints are. @throws LoginFailed when it is no OpenID provider */
export const discover = async (issuer: string): Promise<Endpoints> => {
  const response = await fetchWithin(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!response.ok) throw new LoginFailed('discovery_failed', `${issuer} answered ${response.status}`);
  const found = (await response.json()) as { authorization_endpoint?: string; token_endpoint?: string };
  if (!found.authorization_endpoint || !found.token_endpoint) throw new LoginFailed('discovery_failed', `${issuer} names no endpoints`);
  return { authorization: found.authorization_endpoint, token: found.token_endpoint };
};

export interface CodeRequest {
  url: URL;
  verifier: string;
  state: string;
  redirectUri: string;
  clientId: string;
}

/** An authorization request with PKCE (S256). */
export const codeRequest = (endpoints: Endpoints, redirectUri: string, clientId = SCRIPT_CLIENT, resource = API_RESOURCE): CodeRequest => {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const url = new URL(endpoints.authorization);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid',
    resource,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return { url, verifier, state, redirectUri, clientId };
};

const tokensFrom = async (endpoints: Endpoints, form: Record<string, string>): Promise<TokenSet> => {
  const response = await fetchWithin(endpoints.token, { method: 'POST', body: new URLSearchParams(form) });
  const body = (await response.json()) as { access_token?: string; refresh_token?: string; expires_in?: number; error?: string };
  if (!response.ok || !body.access_token)
    throw new LoginFailed(body.error ?? 'token_refused', `the token endpoint answered ${response.status}`);
  return {
    accessToken: body.access_token,
    refreshToken: body.refresh_token ?? null,
    expiresAtMs: Date.now() + (body.expires_in ?? 60) * 1000,
  };
};

/** The code in the address the provider sent the browser back to. @throws LoginFailed on an error or a foreign state */
export const codeIn = (callback: URL, request: CodeRequest): string => {
  const error = callback.searchParams.get('error');
  if (error) throw new LoginFailed(error, callback.searchParams.get('error_description') ?? '');
  const code = callback.searchParams.get('code');
  if (!code || callback.searchParams.get('state') !== request.state)
    throw new LoginFailed('state_mismatch', 'the answer is not to this request');
  return code;
};

export const exchangeCode = (endpoints: Endpoints, request: CodeRequest, code: string): Promise<TokenSet> =>
  tokensFrom(endpoints, {
    grant_type: 'authorization_code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    code,
    code_verifier: request.verifier,
  });

/** @throws LoginFailed `invalid_grant` when the refresh token no longer holds */
export const refreshTokens = async (issuer: string, refreshToken: string, clientId = SCRIPT_CLIENT): Promise<TokenSet> =>
  tokensFrom(await discover(issuer), { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken });

/** Whom a token is for in the issuer's own words, to find it again; an opaque token says nothing. */
export const nameInToken = ({ accessToken }: TokenSet): string => {
  try {
    const { preferred_username: name, sub } = decodeJwt(accessToken);
    return typeof name === 'string' ? name : (sub ?? 'me');
  } catch (error) {
    if (error instanceof errors.JOSEError) return 'me';
    throw error;
  }
};
