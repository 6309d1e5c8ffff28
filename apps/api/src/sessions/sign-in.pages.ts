import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { IdentityError, CALLBACK_PATH, seal, unseal, type SignInBegun } from '@duban/identity';
import type { Logger } from '@duban/platform';
import { Problem } from '../http/problem.js';
import type { WebSignIn } from '../ports/ports.js';
import { cookieIn, setCookie } from './session-cookie.js';

/** Somebody may look for their password, or their second factor. */
const LOGIN_SECONDS = 15 * 60;
const PAGE_HEADER = 'x-duban';

const begunShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });
type Begun = SignInBegun & { returnTo: string };
const USE = { use: 'login', secret: 'login' } as const;

/** A path of this installation, and nothing that a browser could take for another one's. */
const ownPath = (asked: unknown): string => (typeof asked === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : '/');

const userAgentOf = ({ headers }: FastifyRequest): string => headers['user-agent'] ?? '';

export interface SignInPages {
  web: WebSignIn;
  logger: Logger;
  /** Counts an attempt against its address. @throws a Problem of 429 */
  throttle: (address: string) => Promise<void>;
}

/**
 * Signing in and out of a browser: addresses that it visits, and no part of the API. On the way back from the provider a Strict cookie is
 * withheld: the page that is then opened is a static one, which asks for everything by itself.
 */
export const serveSignIn = (server: FastifyInstance, { web, logger, throttle }: SignInPages): void => {
  const { key, signIn, sessions, publicUrl } = web;
  const sealedBy = { key, ...USE };
  const cookie = (use: 'session' | 'login', value: string, request: FastifyRequest, maxAgeSeconds: number): string =>
    setCookie(use, value, { publicUrl: publicUrl(), userAgent: userAgentOf(request), maxAgeSeconds });
  const failed = (reply: FastifyReply, request: FastifyRequest, error: unknown): FastifyReply => {
    const code = error instanceof IdentityError ? error.code : 'sign_in_failed';
    logger.warn({ err: error, requestId: request.id }, 'a sign-in did not succeed');
    return reply.header('Set-Cookie', cookie('login', '', request, 0)).redirect(`${publicUrl()}/?sign-in=${code}`, 303);
  };

  server.get<{ Querystring: { return?: string } }>('/session/login', async (request, reply) => {
    // cookies are the host's that the browser is at: it has to be the one to which the provider sends it back
    if (request.headers.host !== new URL(publicUrl()).host) return reply.redirect(`${publicUrl()}${request.url}`, 303);
    await throttle(request.ip);
    try {
      const { url, begun } = await signIn.begin();
      const kept: Begun = { ...begun, returnTo: ownPath(request.query.return) };
      return await reply.header('Set-Cookie', cookie('login', await seal(kept, sealedBy), request, LOGIN_SECONDS)).redirect(url.href, 303);
    } catch (error) {
      return failed(reply, request, error);
    }
  });

  server.get(CALLBACK_PATH, async (request, reply) => {
    await throttle(request.ip);
    const sealed = cookieIn(request.headers.cookie, 'login', publicUrl());
    const begun = sealed === null ? null : await unseal(sealed, sealedBy, begunShape);
    if (begun === null) return reply.redirect(`${publicUrl()}/?sign-in=sign_in_failed`, 303);
    try {
      const signedIn = await signIn.complete(new URL(request.url, publicUrl()), begun);
      const { secret, maxAgeSeconds } = await sessions.open(signedIn, userAgentOf(request));
      const before = cookieIn(request.headers.cookie, 'session', publicUrl());
      if (before !== null) await sessions.signOut(before);
      return await reply
        .header('Set-Cookie', [cookie('login', '', request, 0), cookie('session', secret, request, maxAgeSeconds)])
        .redirect(`${publicUrl()}${begun.returnTo}`, 303);
    } catch (error) {
      return failed(reply, request, error);
    }
  });

  server.post('/session/logout', async (request, reply) => {
    if (request.headers[PAGE_HEADER] !== '1') throw new Problem('page_header_required');
    const secret = cookieIn(request.headers.cookie, 'session', publicUrl());
    const next = secret === null ? null : await sessions.signOut(secret);
    return reply.header('Set-Cookie', cookie('session', '', request, 0)).send({ next: next?.href ?? null });
  });
};
