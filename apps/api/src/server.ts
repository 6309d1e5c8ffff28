import 'reflect-metadata';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { problemBody } from '@duban/contracts';
import { ApiModule } from './api.module.js';
import { serveDocs } from './reader/reader.page.js';
import { serveConsole } from './console/console.page.js';
import { homePage } from './home/home.page.js';
import { boundConnections } from './http/connections.js';
import { Draining } from './http/draining.js';
import { BODY_LIMIT, MAX_FILE_BYTES } from './http/limits.js';
import { API_PREFIX } from './http/openapi.js';
import { Throttle } from './http/throttle.js';
import type { ApiPorts } from './ports/ports.js';
import { serveSignIn } from './sessions/sign-in.pages.js';

/** Of the address line and all headers: room for the longest query in percent-encoding, and for a token. */
const HEADER_LIMIT = 32 * 1024;
const IDLE_LOOK_MS = 100;
/** A connection that has not said all its headers by then is closed. */
const HEADERS_MS = 10_000;
/** The whole request: room for the largest file from a phone in the field. */
const REQUEST_MS = 180_000;
const LOOK_MS = 5_000;
/** Longer than a command waits for its directive, shorter than a process is given to stop. */
const LAST_ANSWER_MS = 12_000;

/** But for the home page and the API's reader this serves none: whatever a browser would run from here is refused. */
const HEADERS = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'same-site' },
  referrerPolicy: { policy: 'no-referrer' },
} as const;

/**
 * A connection that ends its request while the server stops would be kept alive for a minute more: it is closed as it falls idle, and
 * what is still open when every answer has had its time is cut off.
 */
const closeAsTheyIdle = (server: FastifyInstance): void => {
  server.addHook('preClose', async () => {
    const idle = setInterval(() => server.server.closeIdleConnections(), IDLE_LOOK_MS);
    const last = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWER_MS);
    server.server.once('close', () => {
      clearInterval(idle);
      clearTimeout(last);
    });
  });
};

/** Bytes that are no UTF-8 are refused: decoded leniently, what is kept would not be what was sent. */
const readJsonStrictly = (server: FastifyInstance): void => {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(Buffer.from(body));
    } catch {
      return done(Object.assign(new SyntaxError('the body is no UTF-8'), { statusCode: 400 }));
    }
    return parse(request, text, done);
  });
};

/** The API over the given ports; the caller listens and closes. */
export async function createApi(ports: ApiPorts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    http: { maxHeaderSize: HEADER_LIMIT, headersTimeout: HEADERS_MS, connectionsCheckingInterval: LOOK_MS },
    requestTimeout: REQUEST_MS,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    // A stopping server answers what it has begun and takes no more.
    forceCloseConnections: 'idle',
    // it says so itself, with a code and a time to ask again
    return503OnClosing: false,
    trustProxy: ports.trustedProxies.length > 0 ? ports.trustedProxies : false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      // An address that is no address is refused before any route is looked for.
      ports.logger.debug({ err: error, requestId: request.id }, 'a request that no route could be asked for');
      void reply
        .status(404)
        .header('Content-Type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(problemBody('not_found')));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(ports), adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  await app.register(multipart, { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 5 } });
  const server = app.getHttpAdapter().getInstance();
  app.get(Draining).watch(server);
  readJsonStrictly(server);
  // a text is no body of ours: Fastify would take it for one
  server.removeContentTypeParser('text/plain');
  await server.register(helmet, HEADERS);
  server.addHook('onSend', async (request, reply) => {
    void reply.header('X-Request-Id', request.id);
    // Only the console's own files say otherwise.
    if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
  });
  if (!(await serveConsole(server, ports.consoleDir))) {
    const home = homePage(ports);
    server.get('/', (_, reply) => reply.headers(home.headers).send(home.html));
  }
  await serveDocs(server);
  serveSignIn(server, {
    web: ports.web,
    logger: ports.logger,
    throttle: (address) => app.get(Throttle, { strict: false }).address(address),
  });
  closeAsTheyIdle(server);
  boundConnections(server.server, ports.trustedProxies);
  await app.init();
  return app;
}

/** Lets go of an API that is about to end: for so long it answers on, while a proxy turns to the others. */
export const drain = async (app: NestFastifyApplication, ms: number): Promise<void> => {
  app.get(Draining).begin();
  await pause(ms);
};
