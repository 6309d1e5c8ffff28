import { interactionPolicy } from 'oidc-provider';
import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { DUBAN_AUDIENCE } from '../token/token-verifier.js';
import { errorPage, logoutPage, signedOutPage } from './provider-pages.js';
import { memoryAdapters } from './memory-adapter.js';
import { API_RESOURCE, CALLBACK_PATH, SCRIPT_CLIENT, WEB_CLIENT } from './provider-constants.js';
import type { ProviderSecrets } from './provider-keys.js';
import type { ProviderPerson } from './provider-person.js';

const SCOPES = 'openid offline_access profile';
const HOUR = 3600;

const publicClient = (client_id: string, paths: string[]): ClientMetadata => ({
  client_id,
  // A native client may come back to any port of loopback (RFC 8252): the console's port is not known beforehand.
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: paths.flatMap((path) => [`http://127.0.0.1${path}`, `http://localhost${path}`]),
  post_logout_redirect_uris: ['http://127.0.0.1/', 'http://localhost/'],
  id_token_signed_response_alg: 'ES256',
});

export const DEFAULT_CLIENTS: readonly ClientMetadata[] = [
  publicClient(WEB_CLIENT, [CALLBACK_PATH, '/callback']),
  publicClient(SCRIPT_CLIENT, ['/callback']),
];

const isLoopbackOrigin = (origin: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);

/** Demo people consent to their own console: nobody is asked. */
const grantEverything = async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const kept = session.grantIdFor(client.clientId);
  const found = kept ? await provider.Grant.find(kept) : undefined;
  const grant = found ?? new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPES);
  grant.addResourceScope(API_RESOURCE, 'api');
  await grant.save();
  return grant;
};

const policyWithoutConsentPrompt = () => {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
};

export interface ProviderConfigurationInput {
  people: readonly ProviderPerson[];
  secrets: ProviderSecrets;
  audience?: string;
  clients?: readonly ClientMetadata[];
  /** Seconds; specs use short ones. */
  accessTokenTtl?: number;
}

export const providerConfiguration = (input: ProviderConfigurationInput): Configuration => {
  const byId = new Map(input.people.map((person) => [person.id, person]));
  const audience = input.audience ?? DUBAN_AUDIENCE;
  const accessTokenTtl = input.accessTokenTtl ?? HOUR;
  return {
    adapter: memoryAdapters(),
    clients: [...(input.clients ?? DEFAULT_CLIENTS)],
    jwks: input.secrets.jwks as Configuration['jwks'],
    cookies: {
      keys: input.secrets.cookieKeys,
      // Several installations on one machine share 127.0.0.1: cookies do not know ports.
      names: { session: `_duban_s_${audience}`, interaction: `_duban_i_${audience}`, resume: `_duban_r_${audience}` },
      long: { signed: true, sameSite: 'lax' },
      short: { signed: true, sameSite: 'lax' },
    },
    scopes: SCOPES.split(' '),
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    findAccount: (_ctx, sub) => {
      const person = byId.get(sub);
      if (!person) return undefined;
      return { accountId: sub, claims: () => ({ sub, name: person.name.zh, preferred_username: person.login }) };
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => isLoopbackOrigin(origin),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage();
        },
      },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, _resource) => ({
          scope: 'api',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenTtl,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}`, policy: policyWithoutConsentPrompt() },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: grantEverything,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out.error, out.error_description ?? '');
    },
    ttl: {
      AccessToken: accessTokenTtl,
      AuthorizationCode: 60,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: 14 * 24 * HOUR,
      Session: 8 * HOUR,
      Grant: 14 * 24 * HOUR,
    },
  };
};
