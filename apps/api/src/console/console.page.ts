import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Its own scripts and styles, and this API: nothing inline, nothing of any other origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  // Asked for each time: it names the files of this release.
  'Cache-Control': 'no-cache',
};
const YEAR_MS = 365 * 86_400_000;

/** Not the console's, whatever stands behind: an address of the API that is not there is told as such. */
const NOT_ITS_OWN = /^\/(api|session|docs|assets)(\/|\?|$)/;

const wantsPage = ({ url, headers }: FastifyRequest): boolean => !NOT_ITS_OWN.test(url) && (headers.accept ?? '').includes('text/html');

/**
 * Serves the built console: its files by the hash in their names, for ever; every other address that a browser opens with its one page,
 * which knows what stands there. @returns false where no console was built
 */
export const serveConsole = async (server: FastifyInstance, directory: string | null): Promise<boolean> => {
  if (directory === null) return false;
  // Read each time: it names the files that lie beside it now.
  const page = (): Promise<string> => readFile(join(directory, 'index.html'), 'utf8');
  if ((await page().catch(() => null)) === null) return false;
  await server.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_MS,
  });
  await server.register(fastifyStatic, {
    root: directory,
    prefix: '/',
    decorateReply: false,
    index: false,
    // One route a file: everything else is the page's.
    wildcard: false,
    globIgnore: ['index.html*', 'assets/**', '.vite/**', '**/*.{br,gz}'],
  });
  const send = async (reply: FastifyReply): Promise<FastifyReply> => reply.headers(PAGE_HEADERS).send(await page());
  server.get('/', (_, reply) => send(reply));
  server.get('/*', (request, reply) => (wantsPage(request) ? send(reply) : reply.callNotFound()));
  return true;
};
